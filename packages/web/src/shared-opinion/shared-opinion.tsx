import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Answer, DatesBehind, Opinion } from '@overread/case';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call.ts';
import type { RouteOf } from '../api/doors.ts';
import { OpinionSheet } from '../portal/opinion/sheet/opinion-sheet.tsx';
import { useLinkToken } from '../sign-in/parts/use-link-token.ts';
import { TextField } from '../ui/field/text-field.tsx';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { SharedFile } from './shared-file.tsx';
import { sharedWords } from './words.ts';

type Opened = Answer<RouteOf<'openShare'>>;

/** What a patient gave to their doctor. The link's secret stands behind the #, and leaves the browser in a body only. */
export function SharedOpinion() {
  const say = useWords(sharedWords);
  const token = useLinkToken();
  const [code, setCode] = useState('');
  const open = useMutation({ mutationFn: () => call('openShare', { body: { token, code } }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate();
  };
  if (open.data) return <Given opened={open.data} />;
  return (
    <div className="stack">
      <PageHeading title={say('heading')} lead={say('lead')} />
      {token === '' ? (
        <Notice tone="bad">
          <p>{say('no-link')}</p>
        </Notice>
      ) : (
        <form className="stack" onSubmit={submit}>
          <TextField
            label={say('code')}
            hint={say('code.hint')}
            width="short"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            value={code}
            onValue={setCode}
          />
          {open.error && (
            <Notice tone="bad" spoken>
              <p>{say('refused')}</p>
            </Notice>
          )}
          <div className="row">
            <Button type="submit" size="md" loading={open.isPending} disabled={code.trim() === ''}>
              {say('open')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function Given({ opened }: { readonly opened: Opened }) {
  const say = useWords(sharedWords);
  const { t } = useWording();
  const several = opened.opinions.length > 1;
  return (
    <div className="stack">
      <PageHeading title={say('given')} lead={say('given.lead')} />
      {opened.note !== '' && (
        <Notice tone="plain">
          <p className="as-written">{opened.note}</p>
        </Notice>
      )}
      {several && <p>{say('two')}</p>}
      {opened.opinions.map(({ number, opinion, questions, dates }) => (
        <article key={number} className="stack">
          <h2>
            {several ? say('number', { number }) : t(`case.${opened.caseType}` as Parameters<typeof t>[0])}
          </h2>
          <SharedFile ticket={opened.ticket} number={number} />
          <OpinionSheet opinion={opinion as Opinion} questions={questions} dates={dates as DatesBehind} />
        </article>
      ))}
    </div>
  );
}
