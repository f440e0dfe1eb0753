import { dishonestyKinds, type Condition, type DishonestyKind } from '@overread/case';
import { asProblem } from '../../api/problem.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { nextWords, type NextWord } from './words.ts';

/** Why a move was refused: what does not hold, or where in what goes out the honesty check stops it. */
export function MoveRefused({ error }: { readonly error: unknown }) {
  const say = useWords(nextWords);
  if (error === null || error === undefined) return null;
  const { code, details } = asProblem(error);
  const said = details.flatMap(({ at, reason }) => {
    const word = wordFor(reason);
    return word ? [{ at, text: say(word) }] : [];
  });
  if (code !== 'not-yet-held' || said.length === 0) return <ProblemNotice error={error} />;
  return (
    <Notice tone="bad" spoken>
      <p>{say('stopped')}</p>
      <ul className="desk-guard">
        {said.map(({ at, text }, index) => (
          <li key={index}>
            {text} <span className="desk-soft">{at}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function wordFor(reason: string): NextWord | null {
  if ((dishonestyKinds as readonly string[]).includes(reason)) return `kind.${reason as DishonestyKind}`;
  return `lacks.${reason}` in nextWords.en ? `lacks.${reason as Condition}` : null;
}
