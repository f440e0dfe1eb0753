import { createContext, use, useMemo, useReducer, type Dispatch, type ReactNode } from 'react';
import { emptyCheck, reduceCheck, type CheckAction, type CheckState } from './check-state.ts';

interface Check {
  readonly state: CheckState;
  readonly dispatch: Dispatch<CheckAction>;
}

const CheckContext = createContext<Check | undefined>(undefined);

export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(reduceCheck, undefined, () => emptyCheck(today(new Date())));
  const check = useMemo(() => ({ state, dispatch }), [state]);
  return <CheckContext value={check}>{children}</CheckContext>;
}

export function useCheck(): Check {
  const check = use(CheckContext);
  if (!check) throw new Error('useCheck outside of CheckProvider');
  return check;
}

/** The local calendar day: an ISO date of UTC would be yesterday's or tomorrow's for half the world. */
function today(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
