import { asProblem } from '../../api/problem.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { phoneWords } from './words.ts';

/** A refusal of the address has words of its own. */
export function InviteProblem({ error }: { readonly error: Error | null }) {
  const say = useWords(phoneWords);
  if (error === null || !asProblem(error).details.some(({ reason }) => reason === 'works-here'))
    return <ProblemNotice error={error} />;
  return (
    <Notice tone="bad" spoken>
      <p>{say('works-here')}</p>
    </Notice>
  );
}
