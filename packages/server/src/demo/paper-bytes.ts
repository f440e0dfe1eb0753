import { docx, pdf } from '@overread/sample-discs';
import type { DemoPaper } from './demo-case.ts';

/** Stands on every paper, in the language of whoever opens it. */
const mark = 'DEMONSTRATION / 演示 - made up, of no person';

const makers = {
  pdf: (lines: readonly string[]) => Buffer.from(pdf([mark.replace(' / 演示', ''), ...lines])),
  docx: (lines: readonly string[]) => Buffer.from(docx([mark, ...lines])),
  txt: (lines: readonly string[]) => Buffer.from(`${[mark, ...lines].join('\n')}\n`),
} as const;

/** The paper as a file. A PDF holds Latin letters only; Chinese papers are DOCX or text. */
export function paperBytes({ fileName, lines }: DemoPaper): Buffer {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1) as keyof typeof makers;
  return makers[ending](lines);
}
