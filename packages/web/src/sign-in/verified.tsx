import { useEffect, useRef, useState } from 'react';
import { carried } from '../portal/begin/carried.ts';
import { ButtonLink } from '../ui/button-link/button-link.tsx';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { auth } from './auth.ts';
import { useLinkToken } from './parts/use-link-token.ts';
import { problemWord } from './problem-word.ts';
import { signInWords } from './words.ts';

/** Where the link of the mail leads: the address is confirmed with the link's token, once. */
export function Verified() {
  const say = useWords(signInWords);
  const token = useLinkToken();
  const asked = useRef(false);
  const [outcome, setOutcome] = useState<'waiting' | 'done' | { readonly error: unknown }>('waiting');
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    auth('/verify-email', { token })
      .then(() => setOutcome('done'))
      .catch((error: unknown) => setOutcome({ error }));
  }, [token]);
  const failed = typeof outcome === 'object';
  return (
    <div className="stack">
      <PageHeading
        title={say(failed ? 'verify.heading' : outcome === 'done' ? 'verified.heading' : 'verified.wait')}
      />
      {failed && (
        <Notice tone="bad" spoken>
          <p>{say(problemWord(outcome.error))}</p>
          <p>{say('verified.failed')}</p>
        </Notice>
      )}
      {outcome !== 'waiting' && (
        <div className="row">
          <ButtonLink to="/sign-in" search={carried() ? { next: '/begin' } : {}} size="lg">
            {say('sign-in.do')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
