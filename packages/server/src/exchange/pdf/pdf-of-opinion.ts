import type { Opinion, Standing } from '@overread/case';
import type { Executor } from '../../database/open-database.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { drawGroup } from '../../opinions/draw-picture.ts';
import { marksOf } from '../../opinions/marks-of.ts';
import { groupedMarks } from '../../opinions/pictures-of.ts';
import { findSigned, viewOpinion } from '../../opinions/view-opinion.ts';
import { signedFileOf } from '../../signing/signed-file-of.ts';
import { opinionPdf } from './opinion-pdf.ts';

interface Wanted {
  readonly opinionId: string;
  readonly language: 'en' | 'zh';
  /** The last one when left out. */
  readonly version?: number | undefined;
}

/** A signed opinion as a PDF, as someone with these standings may see it. @throws Refusal `not-found` */
export async function pdfOfOpinion(
  house: House,
  queries: Executor,
  kase: CaseRow,
  standings: readonly Standing[],
  wanted: Wanted,
): Promise<{ readonly pdf: Buffer; readonly version: number; readonly opinionId: string }> {
  const { row, signed } = await findSigned(queries, kase.id, standings, wanted);
  const seen = await viewOpinion(house, queries, kase, standings, wanted);
  const signedFile = await signedFileOf(queries, house.seal, row);
  const groups = groupedMarks(await marksOf(house.seal, queries, kase.id, signed.personId));
  const pdf = await opinionPdf({
    language: (seen.opinion as Opinion).language,
    caseCode: kase.code,
    opinion: seen.opinion as Opinion,
    original: seen.original as Opinion | null,
    questions: seen.questions,
    dates: seen.dates,
    signedAt: row.signedAt,
    hash: seen.signature.hash,
    reviewer: seen.row.reviewer,
    pictures: await Promise.all(
      seen.pictures.map(async ({ id, caption }) => ({
        caption,
        bytes: await drawGroup(house, kase, groups, id),
      })),
    ),
    signedFile: Buffer.from(`${JSON.stringify(signedFile, null, 2)}\n`),
  });
  return { pdf, version: row.version, opinionId: row.opinionId };
}
