import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { problemWord } from '../problem-word.ts';
import { signInWords } from '../words.ts';
import './sign-in-form.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** Other ways from here. */
  readonly after?: ReactNode;
}

/** One short form with one act. */
export function SignInForm({ title, lead, action, busy, error, onSubmit, children, after }: Props) {
  const say = useWords(signInWords);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <div className="sign-in">
      <PageHeading title={title} {...(lead !== undefined && { lead })} />
      <form className="sign-in-form" onSubmit={submit} noValidate>
        {children}
        {error !== null && error !== undefined && (
          <Notice tone="bad" spoken>
            <p>{say(problemWord(error))}</p>
          </Notice>
        )}
        <Button type="submit" size="lg" loading={busy}>
          {action}
        </Button>
      </form>
      {after && <div className="sign-in-after">{after}</div>}
    </div>
  );
}
