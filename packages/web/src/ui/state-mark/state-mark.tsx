import { IconCheck, IconMinus, IconPlus, IconQuestionMark, IconX } from '@tabler/icons-react';
import './state-mark.css';

export type MarkedState = 'there' | 'missing' | 'unsure' | 'wrong' | 'would-help' | 'depends' | 'not-needed';

const icons = {
  there: IconCheck,
  missing: IconX,
  wrong: IconX,
  unsure: IconQuestionMark,
  'would-help': IconPlus,
  depends: IconQuestionMark,
  'not-needed': IconMinus,
} as const satisfies Record<MarkedState, unknown>;

/** The mark of a state. Its word always stands beside it. */
export function StateMark({ state, size = 22 }: { readonly state: MarkedState; readonly size?: number }) {
  const Icon = icons[state];
  return (
    <span className="state-mark" data-state={state} style={{ width: size, height: size }} aria-hidden>
      <Icon size={size * 0.66} stroke={3} />
    </span>
  );
}
