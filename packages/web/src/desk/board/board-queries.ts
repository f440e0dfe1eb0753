import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { BoardFilter } from '@overread/case';
import { call } from '../../api/call.ts';

/** Everything about all cases: what changes in one makes it stale. */
const ofBoard = (...rest: readonly unknown[]) => ['board', ...rest] as const;

export const boardQuery = (filter: BoardFilter, search: string) =>
  infiniteQueryOptions({
    queryKey: ofBoard('cases', filter, search),
    queryFn: ({ pageParam }) =>
      call('listAllCases', {
        body: { filter, ...(search !== '' && { search }), ...(pageParam !== null && { after: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

export const countsQuery = queryOptions({
  queryKey: ofBoard('counts'),
  queryFn: () => call('countCases'),
});

export const coordinatorsQuery = queryOptions({
  queryKey: ['coordinators'],
  queryFn: () => call('listCoordinators'),
});

export const viewsQuery = queryOptions({
  queryKey: ['board-views'],
  queryFn: () => call('listBoardViews'),
});
