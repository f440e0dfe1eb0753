import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { KeepMark } from '../../portal/keeping/keep-mark.tsx';
import type { Keeping } from '../../portal/keeping/use-keeper.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { translationWords } from '../words.ts';

/** `original`: nothing is kept yet. */
type TranslationState = 'original' | 'draft' | 'to-check' | 'checked' | null;

/** How far a translation is, where that is more than a draft. */
export function DeskState({ state, isOwn }: { readonly state: TranslationState; readonly isOwn: boolean }) {
  const say = useWords(translationWords);
  if (state !== 'checked' && state !== 'to-check') return null;
  return (
    <Notice tone={state === 'checked' ? 'good' : 'unsure'}>
      <p>{say(state === 'to-check' && isOwn ? 'to-check.own' : state)}</p>
    </Notice>
  );
}

interface Props<Value> {
  readonly keeping: Keeping<Value>;
  readonly state: TranslationState;
  readonly isOwn: boolean;
  readonly targetsOf: (value: Value) => readonly string[];
  readonly onFinish: (version: number, value: Value) => Promise<unknown>;
  readonly onCheck: () => Promise<unknown>;
  readonly onDone: () => Promise<unknown>;
}

/** Whether the draft is kept, and what may be done with the whole: finish it, or check another person's. */
export function DeskActs<Value>({
  keeping,
  state,
  isOwn,
  targetsOf,
  onFinish,
  onCheck,
  onDone,
}: Props<Value>) {
  const say = useWords(translationWords);
  const finish = useMutation({
    mutationFn: () => onFinish(keeping.version(), keeping.state.value),
    onSuccess: onDone,
  });
  const check = useMutation({ mutationFn: onCheck, onSuccess: onDone });
  return (
    <>
      <KeepMark
        state={keeping.state}
        onChoose={keeping.choose}
        onAgain={keeping.again}
        show={(value) => {
          const targets = targetsOf(value);
          const done = targets.filter((text) => text.trim() !== '').length;
          return <p className="soft small">{say('progress', { done, count: targets.length })}</p>;
        }}
      />
      {state !== 'checked' && (
        <Button
          loading={finish.isPending}
          disabled={keeping.state.is !== 'kept'}
          onClick={() => finish.mutate()}
        >
          {say('finish')}
        </Button>
      )}
      {state === 'to-check' && !isOwn && (
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          {say('check')}
        </Button>
      )}
      <ProblemNotice error={finish.error ?? check.error} />
    </>
  );
}
