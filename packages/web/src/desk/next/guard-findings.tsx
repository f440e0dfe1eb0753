import { checkOutgoing } from '@overread/case';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { nextWords } from './words.ts';

interface Props {
  readonly text: string;
  /** Leads to the words where they are written. */
  readonly onJump?: (start: number, end: number) => void;
}

/** Words that must not go out, or should be looked at again, shown while they are written. */
export function GuardFindings({ text, onJump }: Props) {
  const say = useWords(nextWords);
  const findings = checkOutgoing(text);
  return (
    <div aria-live="polite">
      {findings.length > 0 && (
        <Notice tone="unsure">
          <p>{say('guard')}</p>
          <ul className="desk-guard">
            {findings.map(({ id, start, end, text: words, kind, severity }) => (
              <li key={`${id} ${start}`}>
                {onJump ? (
                  <button type="button" className="desk-jump" onClick={() => onJump(start, end)}>
                    <q>{words}</q>
                  </button>
                ) : (
                  <q>{words}</q>
                )}{' '}
                {say(`kind.${kind}`)} · {say(severity === 'error' ? 'guard.blocks' : 'guard.look')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** Whether something in the text keeps it from being sent. */
export const mustChange = (text: string): boolean =>
  checkOutgoing(text).some(({ severity }) => severity === 'error');
