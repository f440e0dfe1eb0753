import { Button } from '@mantine/core';
import type { Answer } from '@overread/case';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { call } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { directoryWords, importColumns, type ImportFault } from './words.ts';

type Row = Answer<RouteOf<'importReviewers'>>['rows'][number];

/** Takes entries from a table: first what would happen, line by line; then, when that is right, it is done. */
export function ImportTable({ listKey }: { readonly listKey: QueryKey }) {
  const say = useWords(directoryWords);
  const queries = useQueryClient();
  const file = useId();
  const [csv, setCsv] = useState<string | null>(null);
  const run = useMutation({
    mutationFn: async ({ dryRun, text }: { readonly dryRun: boolean; readonly text: string }) => ({
      dryRun,
      ...(await call('importReviewers', { body: { csv: text, dryRun } })),
    }),
    onSuccess: () => queries.invalidateQueries({ queryKey: listKey }),
  });
  const rows = run.data?.rows ?? [];
  const changes = rows.filter(({ does }) => does === 'change').length;
  const isDry = run.data?.dryRun === true;
  const pick = async (chosen: File | undefined) => {
    run.reset();
    setCsv(chosen ? await chosen.text() : null);
  };
  return (
    <Sheet title={say('import')}>
      <p className="desk-soft">{say('import.lead')}</p>
      <p className="desk-soft">
        {say('import.columns')} <code>{importColumns.join(', ')}</code>
      </p>
      <p className="desk-soft">{say('import.several')}</p>
      <div className="field" data-width="full">
        <label htmlFor={file}>{say('import.file')}</label>
        <input
          id={file}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void pick(event.target.files?.[0])}
        />
      </div>
      <div className="row">
        <Button
          variant={isDry ? 'default' : 'filled'}
          disabled={csv === null}
          loading={run.isPending}
          onClick={() => csv !== null && run.mutate({ dryRun: true, text: csv })}
        >
          {say('import.dry')}
        </Button>
        {isDry && (
          <Button
            disabled={changes === 0}
            loading={run.isPending}
            onClick={() => csv !== null && run.mutate({ dryRun: false, text: csv })}
          >
            {say('import.do', { count: changes })}
          </Button>
        )}
      </div>
      <ProblemNotice error={run.error} />
      {run.data && !isDry && (
        <Notice tone="good" spoken>
          <p>{say('import.done', { count: changes })}</p>
        </Notice>
      )}
      {run.data && <Result rows={rows} isDry={isDry} />}
    </Sheet>
  );
}

function Result({ rows, isDry }: { readonly rows: readonly Row[]; readonly isDry: boolean }) {
  const say = useWords(directoryWords);
  if (rows.length === 0) return <p>{say('import.nothing')}</p>;
  return (
    <table className="desk-table">
      <caption className="desk-soft">{say('import.result')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('import.line')}</th>
          <th scope="col">{say('import.email')}</th>
          <th scope="col">{say('import.does')}</th>
          <th scope="col">{say('import.faults')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, email, does, faults }, index) => (
          <tr key={index}>
            <td>
              <span className="desk-line">{say('import.line')} </span>
              {line}
            </td>
            <td>{email}</td>
            <td>{say(!isDry && does === 'change' ? 'did.change' : `does.${does}`)}</td>
            <td>
              {faults.map(({ column, reason }) => (
                <div key={`${column} ${reason}`}>
                  {column !== '' && <code>{column}</code>} {say(`fault.${reason as ImportFault}`)}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
