import { createContext, use } from 'react';
import type { CaseView } from '@overread/case';

const CaseContext = createContext<CaseView | undefined>(undefined);
export const CaseProvider = CaseContext;

/** The case whose room this is. */
export function useCaseView(): CaseView {
  const view = use(CaseContext);
  if (!view) throw new Error('useCaseView outside of a case');
  return view;
}
