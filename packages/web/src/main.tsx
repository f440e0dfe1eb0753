import './mantine.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-sc/index.css';
import './main.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
        <CheckProvider>
          <RouterProvider router={router} />
        </CheckProvider>
      </WordingProvider>
    </MantineProvider>
  </StrictMode>,
);
