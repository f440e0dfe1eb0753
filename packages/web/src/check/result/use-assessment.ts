import { useMemo } from 'react';
import type { Inventory } from '@overread/imaging';
import { evaluate, factsFrom, type Assessment, type CaseType, type Circumstances } from '@overread/readiness';
import { circumstancesOf } from '../circumstances.ts';
import { useCheck } from '../check-context.tsx';

/** Everything a report is made from. */
export interface Assessed {
  readonly inventory: Inventory;
  readonly assessment: Assessment;
  readonly caseType: CaseType;
  readonly circumstances: Circumstances;
}

/** Judges the disc anew whenever an answer or a paper's name changes. */
export function useAssessment(): Assessed | undefined {
  const { state } = useCheck();
  const inventory = state.checked?.inventory;
  const facts = useMemo(() => inventory && factsFrom(inventory), [inventory]);
  return useMemo(() => {
    const { caseType } = state;
    if (!inventory || !facts || !caseType) return undefined;
    const circumstances = circumstancesOf(state);
    return { inventory, caseType, circumstances, assessment: evaluate(facts, caseType, circumstances) };
  }, [inventory, facts, state]);
}
