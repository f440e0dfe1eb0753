import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { problemWord } from '../problem-word.ts';
import { signInWords } from '../words.ts';

/** Says why an act of sign-in failed; nothing while it has not. */
export function SignInNotice({ error }: { readonly error: unknown }) {
  const say = useWords(signInWords);
  if (error === undefined || error === null) return null;
  return (
    <Notice tone="bad" spoken>
      <p>{say(problemWord(error))}</p>
    </Notice>
  );
}
