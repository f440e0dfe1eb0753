import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../ui/button-link/button-link.tsx';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { auth } from './auth.ts';
import { useNextPlace } from './parts/next-place.ts';
import { useAct } from './parts/use-act.ts';
import { problemWord } from './problem-word.ts';
import { signInWords } from './words.ts';

/** After signing up: the mail is on its way. */
export function Verify() {
  const say = useWords(signInWords);
  const { email = '' } = useSearch({ strict: false });
  const next = useNextPlace();
  const { busy, error, run } = useAct();
  const [sent, setSent] = useState(false);
  const again = async () => {
    await auth('/send-verification-email', { email });
    setSent(true);
  };
  return (
    <div className="stack">
      <PageHeading title={say('verify.heading')} lead={say('verify.lead', { email })} />
      <p>{say('verify.waiting')}</p>
      <div className="row">
        <ButtonLink to="/sign-in" search={{ next }} size="md">
          {say('verify.done')}
        </ButtonLink>
        <Button variant="default" size="md" loading={busy} onClick={() => run(again)}>
          {say('verify.again')}
        </Button>
      </div>
      {sent && (
        <Notice tone="good" spoken>
          <p>{say('verify.sent')}</p>
        </Notice>
      )}
      {error !== undefined && (
        <Notice tone="bad" spoken>
          <p>{say(problemWord(error))}</p>
        </Notice>
      )}
    </div>
  );
}
