import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import type { ReportStatement } from '@overread/case';
import { call } from '../../../api/call.ts';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { ImageCites } from '../fields/image-cites.tsx';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

/** The first report, statement by statement: agreed, differs, cannot tell, with the image that shows it. */
export function StatementsSection() {
  const { own, brief, caseId } = useRoom();
  const say = useWords(sectionWords);
  const { statements } = own.opinion;
  const set = (make: (rows: ReportStatement[]) => ReportStatement[]) =>
    own.change((now) => ({ ...now, statements: make(now.statements) }));
  const propose = useMutation({
    mutationFn: () => call('proposeReportStatements', { params: { caseId } }),
    // The server proposes them in the opinion's own form.
    onSuccess: ({ statements: proposed }) =>
      set((rows) => [...rows, ...newOnes(rows, proposed as readonly ReportStatement[])]),
  });
  const hasReport = brief.papers.some(({ sealedAs }) => sealedAs === 'report');
  return (
    <Section id="statements" lead={say(hasReport ? 'statements.lead' : 'statements.noReport')}>
      {statements.map((row) => (
        <StatementCard
          key={row.id}
          row={row}
          onRow={(part) => set((rows) => changeRow(rows, ({ id }) => id === row.id, part))}
          onRemove={() => set((rows) => rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <Part path="statements">
        {hasReport && statements.length === 0 && (
          <Button variant="default" loading={propose.isPending} onClick={() => propose.mutate()}>
            {say('statements.propose')}
          </Button>
        )}
        <ProblemNotice error={propose.error} />
        {propose.data?.statements.length === 0 && <p className="soft">{say('statements.none')}</p>}
      </Part>
    </Section>
  );
}

const newOnes = (
  rows: readonly ReportStatement[],
  proposed: readonly ReportStatement[],
): readonly ReportStatement[] => proposed.filter((one) => !rows.some(({ id }) => id === one.id));

interface CardProps {
  readonly row: ReportStatement;
  readonly onRow: (change: Partial<ReportStatement>) => void;
  readonly onRemove: () => void;
}

const verdicts = ['agreed', 'differs', 'cannot-tell'] as const;

function StatementCard({ row, onRow, onRemove }: CardProps) {
  const say = useWords(sectionWords);
  return (
    <Part path={`statements.${row.id}`}>
      <article className="finding" aria-label={row.text}>
        <header className="finding-head">
          <blockquote>
            {row.text} <span className="soft small">{say(`statement.section.${row.section}`)}</span>
          </blockquote>
          <button
            type="button"
            className="room-icon"
            aria-label={say('statement.remove')}
            title={say('statement.remove')}
            onClick={onRemove}
          >
            <IconX size={18} stroke={2} aria-hidden />
          </button>
        </header>
        <Pick
          legend={say('statement.verdict')}
          values={verdicts}
          say={(value) => say(`statement.${value}`)}
          value={row.verdict}
          onValue={(verdict) => onRow({ verdict })}
        />
        {row.verdict !== null && (
          <ImageCites
            of={row.text.slice(0, 60)}
            images={row.images}
            onImages={(images) => onRow({ images })}
          />
        )}
        {(row.verdict === 'differs' || row.verdict === 'cannot-tell' || row.reason !== '') && (
          <TextArea
            label={say('statement.reason')}
            rows={1}
            value={row.reason}
            onValue={(reason) => onRow({ reason })}
          />
        )}
      </article>
    </Part>
  );
}
