import type { Finding } from '@overread/readiness';
import { StateMark } from '../../../ui/state-mark/state-mark.tsx';
import { requirementName } from '../../../wording/rule-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { stateOf } from '../finding-state.ts';
import './mark-row.css';

interface Props {
  readonly finding: Finding;
  readonly onShow: () => void;
}

/** One requirement that is no picture, in a line. */
export function MarkRow({ finding, onShow }: Props) {
  const { locale, t } = useWording();
  const state = stateOf(finding);
  return (
    <button type="button" className="mark-row" data-state={state} onClick={onShow}>
      <StateMark state={state} />
      <span className="mark-row-name">{requirementName(finding, locale)}</span>
      <span className="mark-row-state">{t(`state.${state}`)}</span>
    </button>
  );
}
