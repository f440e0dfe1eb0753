import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { Part } from '../fields/part.tsx';
import { Section } from '../sections/section.tsx';
import { BlindKept } from './blind-kept.tsx';
import { commitWords } from './words.ts';

/** Fixes what the reviewer found by themselves; afterwards shows it beside what they conclude. */
export function CommitSection() {
  const { own } = useRoom();
  const say = useWords(commitWords);
  return (
    <Section id="commit" {...(own.opinion.blind === null && { lead: say('commit.lead') })}>
      <Part path="blind">
        {own.opinion.blind === null ? <CommitAct /> : <BlindKept blind={own.opinion.blind} />}
      </Part>
    </Section>
  );
}

function CommitAct() {
  const { own, caseId } = useRoom();
  const say = useWords(commitWords);
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const commit = useMutation({
    mutationFn: own.commit,
    onSuccess: async () => {
      setSure(false);
      const brief = await call('readBrief', { params: { caseId } });
      queries.setQueryData(['reading', caseId], brief);
      await queries.invalidateQueries({ queryKey: ['readings'] });
    },
  });
  const { findings, recommendation } = own.opinion;
  const lacking = [
    ...(findings.length === 0 ? [say('commit.needsFindings')] : []),
    ...(recommendation.indicated === null ? [say('commit.needsIndicated')] : []),
  ];
  const isKept = own.keeping.is === 'kept';
  return (
    <>
      <ul className="commit-lacking" aria-live="polite">
        {lacking.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {lacking.length === 0 && !isKept && <li>{say('commit.needsKept')}</li>}
      </ul>
      <Button disabled={lacking.length > 0 || !isKept} onClick={() => setSure(true)}>
        {say('commit.do')}
      </Button>
      <Modal opened={isSure} onClose={() => setSure(false)} title={say('commit.sure')}>
        <div className="reading-dialog">
          <p>{say('commit.sureLead', { count: findings.length })}</p>
          <ProblemNotice error={commit.error} />
          <div className="row">
            <Button loading={commit.isPending} disabled={!isKept} onClick={() => commit.mutate()}>
              {say('commit.yes')}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {say('commit.no')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
