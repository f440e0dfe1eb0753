import { dishonestyKinds, type DishonestyKind } from '@overread/case';
import { asProblem } from '../../api/problem.ts';
import { jumpInDraft } from '../../portal/messages/write.tsx';
import { messageWords } from '../../portal/messages/words.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { nextWords } from '../next/words.ts';

interface Props {
  readonly error: unknown;
  readonly text: string;
}

/** Which words kept a message from going out; each leads to its place. */
export function StoppedWords({ error, text }: Props) {
  const say = useWords(nextWords);
  const sayMessage = useWords(messageWords);
  if (error === null || error === undefined) return null;
  const { code, details } = asProblem(error);
  // What was sent had no space before it.
  const before = text.length - text.trimStart().length;
  const places = details.flatMap(({ at, reason }) => {
    const [, from, to] = /^(\d+)-(\d+)$/u.exec(at) ?? [];
    return from && to ? [{ start: before + Number(from), end: before + Number(to), reason }] : [];
  });
  if (code !== 'not-yet-held' || places.length === 0) return <ProblemNotice error={error} />;
  return (
    <Notice tone="bad" spoken>
      <p>{say('stopped')}</p>
      <ul className="desk-guard">
        {places.map(({ start, end, reason }) => (
          <li key={`${start} ${reason}`}>
            <button type="button" className="desk-jump" onClick={() => jumpInDraft(start, end)}>
              <q>{text.slice(start, end)}</q>
            </button>{' '}
            {isDishonest(reason) ? say(`kind.${reason}`) : sayMessage('names-someone')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const isDishonest = (reason: string): reason is DishonestyKind =>
  (dishonestyKinds as readonly string[]).includes(reason);
