import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { signWords, type SignWord } from './words.ts';

/** The statement, the second factor proved again now, the signature. */
export function SignForm() {
  const { own } = useRoom();
  const say = useWords(signWords);
  const queries = useQueryClient();
  const [isAgreed, setAgreed] = useState(false);
  const [code, setCode] = useState('');
  const isKept = own.keeping.is === 'kept';
  const sign = useMutation({
    mutationFn: () => own.sign(code.replaceAll(/\s/g, '')),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['readings'] });
    },
    onSettled: () => setCode(''),
  });
  return (
    <form
      className="sign-form"
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate();
      }}
    >
      <p>{say('statement')}</p>
      <label className="reading-tick">
        <input type="checkbox" checked={isAgreed} onChange={(event) => setAgreed(event.target.checked)} />
        <span>{say('agree')}</span>
      </label>
      <TextField
        label={say('code')}
        hint={say('codeHint')}
        width="short"
        autoComplete="one-time-code"
        value={code}
        onValue={setCode}
        required
      />
      <SignProblem error={sign.error} />
      {!isKept && <p className="soft">{say('notKept')}</p>}
      <div className="row">
        <Button
          type="submit"
          size="md"
          loading={sign.isPending}
          disabled={!isAgreed || !isKept || code.trim().length < 6}
        >
          {say('sign')}
        </Button>
      </div>
    </form>
  );
}

/** Why nothing was signed: a code, something that is open after all, or what may go wrong anywhere. */
function SignProblem({ error }: { readonly error: unknown }) {
  const say = useWords(signWords);
  if (error === null) return null;
  const word = wordFor(error);
  if (word === undefined) return <ProblemNotice error={error} />;
  return (
    <Notice tone="bad" spoken>
      <p>{say(word)}</p>
    </Notice>
  );
}

function wordFor(error: unknown): SignWord | undefined {
  const { code, details } = asProblem(error);
  if (code === 'second-factor-needed' || details.some(({ at }) => at === 'code' || at === 'second-factor'))
    return 'code.wrong';
  return code === 'not-yet-held' ? 'open.meanwhile' : undefined;
}
