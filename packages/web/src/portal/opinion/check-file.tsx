import { Button } from '@mantine/core';
import { opinionFilePath, opinionPdfPath } from '@overread/case';
import { filled } from '../../api/call.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { SeenOpinion } from './opinion-queries.ts';
import { opinionWords } from './words.ts';

/** The opinion as a file to keep or print, and how anyone can check that nothing in it was changed. */
export function CheckFile({ caseId, seen }: { readonly caseId: string; readonly seen: SeenOpinion }) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const params = { caseId, opinionId: seen.row.id };
  const of = `version=${seen.version}`;
  return (
    <section className="check-file no-print" aria-label={say('keep')}>
      <h2>{say('keep')}</h2>
      <div className="row">
        <Button
          component="a"
          href={`${filled(opinionPdfPath, params)}?language=${locale}&${of}`}
          download
          size="md"
        >
          {say('pdf')}
        </Button>
        <Button
          component="a"
          href={`${filled(opinionFilePath, params)}?${of}`}
          download
          size="md"
          variant="default"
        >
          {say('signed-file')}
        </Button>
        <Button size="md" variant="subtle" onClick={() => globalThis.print()}>
          {say('print')}
        </Button>
      </div>
      <details>
        <summary>{say('verify')}</summary>
        <p>{say('verify.how')}</p>
        <p>
          <code>overread verify FILE</code>
        </p>
        <p className="small">
          SHA-256 <code className="check-hash">{seen.signature.hash}</code>
        </p>
      </details>
    </section>
  );
}
