import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { evidenceLines } from '@overread/readiness';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { momentWord } from '../../portal/day-word.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { seriesOf } from './case-series.ts';
import type { CheckDesk, Judgement } from './check-queries.ts';
import { JudgeForm } from './judge-form.tsx';
import { SeriesTiles } from './series-tiles.tsx';
import { checkWords } from './words.ts';

type Finding = CheckDesk['check']['requirements'][number];

/** One requirement: why, what shows it, the images it rests on, and what may be decided about it. */
export function FindingPanel({ desk, finding }: { readonly desk: CheckDesk; readonly finding: Finding }) {
  const say = useWords(checkWords);
  const { id: caseId } = useCaseView();
  const { locale, t } = useWording();
  const [kind, setKind] = useState<Judgement['kind'] | null>(null);
  const all = seriesOf(desk.check.inventory);
  const files = new Set(finding.evidence.map(({ file }) => file));
  const shown = all.filter(({ series }) => series.files.some((file) => files.has(file)));
  const may = desk.findings.find(({ requirement }) => requirement === finding.id);
  const judgement = desk.judgements.find(({ requirement }) => requirement === finding.id);
  const nameOf = (file: string): string =>
    all.find(({ series }) => series.files.includes(file))?.series.description ?? '';
  const lines = evidenceLines(
    finding.evidence.map((piece) => ({ ...piece, file: nameOf(piece.file) })),
    locale,
  );
  return (
    <section className="check-panel" aria-labelledby="check-panel">
      <h2 id="check-panel" tabIndex={-1}>
        {finding.name}
      </h2>
      <p>{desk.told.includes(finding.id) ? say('told') : finding.reason.text}</p>
      <p className="soft">{finding.matters.text}</p>
      {finding.remedy && (
        <p>
          <strong>{say('remedy')}</strong> {finding.remedy.text}
        </p>
      )}
      {lines.length > 0 && (
        <div>
          <h3>{say('evidence')}</h3>
          <ul className="check-evidence">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {shown.length > 0 && <SeriesTiles caseId={caseId} all={shown} />}
      <p className="soft small">{t(`confirmed.${finding.confirmed}`)}</p>
      {judgement && <Judged desk={desk} judgement={judgement} />}
      {may && !judgement?.holds && (may.mayAttest || may.mayOverrule) && (
        <div className="row">
          {may.mayAttest && (
            <Button
              variant="default"
              aria-expanded={kind === 'attested'}
              onClick={() => setKind(kind === 'attested' ? null : 'attested')}
            >
              {say('do.attested')}
            </Button>
          )}
          {may.mayOverrule && (
            <Button
              variant="default"
              aria-expanded={kind === 'overruled'}
              onClick={() => setKind(kind === 'overruled' ? null : 'overruled')}
            >
              {say('do.overruled')}
            </Button>
          )}
        </div>
      )}
      {may && kind && (
        <JudgeForm
          key={kind}
          desk={desk}
          kind={kind}
          requirement={finding.id}
          basis={may.basis}
          series={finding.group === 'document' ? [] : all}
          first={shown.map(({ key }) => key)}
          onDone={() => setKind(null)}
        />
      )}
    </section>
  );
}

/** What was decided, by whom and why; it can be taken back. */
function Judged({ desk, judgement }: { readonly desk: CheckDesk; readonly judgement: Judgement }) {
  const say = useWords(checkWords);
  const { locale } = useWording();
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () =>
      call('takeBackJudgement', {
        params: { caseId, judgementId: judgement.id },
        body: { version: desk.version },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <Notice tone={judgement.holds ? 'good' : 'unsure'}>
      <p>
        <strong>{say(judgement.holds ? `is.${judgement.kind}` : 'is.stale')}</strong> {judgement.reason}
      </p>
      <p className="small">{say('by', { name: judgement.by, date: momentWord(judgement.at, locale) })}</p>
      <ProblemNotice error={takeBack.error} />
      <div className="row">
        <Button variant="subtle" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {say('take-back')}
        </Button>
      </div>
    </Notice>
  );
}
