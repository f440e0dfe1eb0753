import { plainBlocks, type Opinion, type Standing } from '@overread/case';
import { label } from '@overread/readiness';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { dicomDocuments } from '../exchange/dicom/case-documents.ts';
import { pdfOfOpinion } from '../exchange/pdf/pdf-of-opinion.ts';
import { keptFollowUp } from '../opinions/follow-up.ts';
import { openTranslation, translationsOf } from '../opinions/opinion-translations.ts';
import { lastOf } from '../opinions/signed-opinions.ts';
import { openSigned, type VersionRow } from '../opinions/signed-version.ts';
import { toldOutcomes } from '../opinions/told-outcomes.ts';
import { seesUnreleased, visibleOpinions } from '../opinions/visible-opinions.ts';
import { listShares } from '../shares/share-rows.ts';
import { signedFileOf } from '../signing/signed-file-of.ts';
import type { CaseFile } from './case-file.ts';

/** Opinions as far as whoever takes the case away may see them: as signed, and as a text to read. */
export async function* opinionFiles(
  house: House,
  kase: CaseRow,
  standings: readonly Standing[],
): AsyncGenerator<CaseFile> {
  const { database, seal } = house;
  for (const signed of await visibleOpinions(database, kase.id, standings)) {
    const { number, versions, opinionId } = signed;
    for (const row of versions) {
      const at = `opinions/${number}/version-${row.version}`;
      yield file(row.signedAt, `${at} signed-opinion.json`, json(await signedFileOf(database, seal, row)));
      for (const [language, text] of await texts(house, row, standings))
        yield file(row.signedAt, `${at} ${language}.txt`, text);
    }
    const { signedAt } = lastOf(signed);
    const { pdf } = await pdfOfOpinion(house, database, kase, standings, { opinionId, language: 'en' });
    yield file(signedAt, `opinions/${number}/opinion.pdf`, pdf);
    for (const { name, bytes } of await dicomDocuments(house, database, kase, signed))
      yield file(signedAt, `opinions/${number}/${name}`, bytes);
  }
  const followUp = await keptFollowUp(house, database, kase.id);
  if (followUp) {
    const { answer, ...asked } = followUp;
    const mayRead = followUp.answeredAt !== null || standings.includes('coordinator');
    yield file(followUp.askedAt, 'follow-up.json', json({ ...asked, answer: mayRead ? answer : null }));
  }
  const outcomes = await toldOutcomes(house, database, kase, standings);
  if (outcomes.length > 0) yield file(house.now(), 'outcomes.json', json(outcomes));
  const shares = standings.includes('patient') ? await listShares(database, seal, kase.id) : [];
  if (shares.length > 0) yield file(house.now(), 'shares.json', json(shares));
}

const file = (lastModified: Date, name: string, input: Uint8Array | string): CaseFile => ({
  name,
  lastModified,
  input,
});
const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

async function texts({ database, seal }: House, row: VersionRow, standings: readonly Standing[]) {
  const { opinion, questions } = await openSigned(seal, row);
  const translations = (await translationsOf(database, row)).filter(
    ({ state }) => state === 'checked' || seesUnreleased(standings),
  );
  const others = await Promise.all(translations.map((one) => openTranslation(seal, row.caseId, one)));
  return [opinion, ...others].map((one) => [one.language, asText(one, questions)] as const);
}

const asText = (opinion: Opinion, questions: readonly { id: string; text: string }[]): string =>
  plainBlocks(opinion, opinion.language, questions, (id) => label('name', id, opinion.language))
    .map(({ heading, lines }) =>
      [
        heading,
        ...lines.map(({ plain, specialist }) =>
          [plain, specialist && plain ? `  (${specialist})` : specialist].filter(Boolean).join('\n'),
        ),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
