import './mantine.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-sc/index.css';
import './main.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { CheckProvider } from './check/check-context.tsx';
import { router } from './router.tsx';
import { theme } from './theme.ts';
import { WordingProvider } from './wording/wording.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <WordingProvider>
        <QueryClientProvider client={queryClient}>
          <CheckProvider>
            <RouterProvider router={router} />
          </CheckProvider>
        </QueryClientProvider>
      </WordingProvider>
    </MantineProvider>
  </StrictMode>,
);
