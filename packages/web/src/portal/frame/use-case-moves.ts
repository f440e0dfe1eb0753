import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useCaseView } from './case-context.tsx';

interface Move {
  readonly move: string;
  readonly reason?: string;
  readonly helpAsked?: boolean;
}

/** Moves the case on, and looks at it afresh. */
export function useMove() {
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ move, ...body }: Move) => call('moveCase', { params: { caseId, move }, body }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', caseId] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
}

/** Tells the frame that something of the case changed. */
export function useCaseChanged(): () => void {
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ['case', caseId], exact: true });
    void queries.invalidateQueries({ queryKey: ['case', caseId, 'readiness'] });
  };
}
