import { QueryClient } from '@tanstack/react-query';
import { Problem, type WebProblemCode } from './problem.ts';

/** Asking again helps only against these. */
const passing: ReadonlySet<WebProblemCode> = new Set([
  'no-connection',
  'store-unavailable',
  'too-many-requests',
  'fault',
]);

/** What was asked of the server, kept while the page is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 3 && error instanceof Problem && passing.has(error.code),
    },
    mutations: { retry: false },
  },
});
