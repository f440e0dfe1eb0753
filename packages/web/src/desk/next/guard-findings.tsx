import { checkHonesty, type HonestyFinding } from '@overread/case';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { nextWords } from './words.ts';

/** Words that must not go out, or should be looked at again, shown while they are written. */
export function GuardFindings({ text }: { readonly text: string }) {
  const say = useWords(nextWords);
  const findings = findingsIn(text);
  return (
    <div aria-live="polite">
      {findings.length > 0 && (
        <Notice tone="unsure">
          <p>{say('guard')}</p>
          <ul className="desk-guard">
            {findings.map(({ id, start, text: words, kind, severity }) => (
              <li key={`${id} ${start}`}>
                <q>{words}</q> {say(`kind.${kind}`)} ·{' '}
                {say(severity === 'error' ? 'guard.blocks' : 'guard.look')}
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
  findingsIn(text).some(({ severity }) => severity === 'error');

const findingsIn = (text: string): readonly HonestyFinding[] =>
  checkHonesty(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en');
