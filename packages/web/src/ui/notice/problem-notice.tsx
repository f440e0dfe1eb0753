import { asProblem } from '../../api/problem.ts';
import { problemWords } from '../../wording/problem-words.ts';
import { useWords } from '../../wording/wording.tsx';
import { Notice } from './notice.tsx';

/** Says in plain words why something failed; nothing while it has not. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const say = useWords(problemWords);
  if (error === null || error === undefined) return null;
  return (
    <Notice tone="bad" spoken>
      <p>{say(asProblem(error).code)}</p>
    </Notice>
  );
}
