import { translatedOpinion } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import { consentsNow } from '../cases/consent.ts';
import type { Transaction } from '../database/open-database.ts';
import { opinionTranslations } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { namesOf } from './outgoing-places.ts';
import { translationPlace, translationsOf, type TranslationRow } from './opinion-translations.ts';
import { parseOpinion } from './parse-opinion.ts';
import { openSigned, type VersionRow } from './signed-version.ts';

interface Given {
  readonly over: number;
  readonly language: 'en' | 'zh';
  readonly opinion: unknown;
  readonly isFinished: boolean;
  readonly machine: boolean;
  readonly by: string;
}

/**
 * Keeps a translation: the signed opinion in other words, and nothing else. What the patient's side has read already is
 * changed no more.
 */
export async function keepTranslation(
  house: House,
  tx: Transaction,
  row: VersionRow,
  given: Given,
): Promise<{ version: number; updatedAt: string }> {
  const { language, over, by, machine } = given;
  if (language === row.language) throw new Refusal('invalid-input', [{ at: 'language', reason: 'original' }]);
  if (machine && !(await consentsNow(tx, row.caseId, house.now())).includes('machine-translation'))
    throw new Refusal('not-yet-held', [{ at: 'machine', reason: 'consent-to-machine-translation' }]);
  const kept = (await translationsOf(tx, row)).find((one) => one.language === language);
  refuseUnlessOpen(row, kept, over);
  const { opinion: signed } = await openSigned(house.seal, row);
  const made = translatedOpinion(signed, parseOpinion(given.opinion), given);
  if ('faults' in made)
    throw new Refusal(
      'invalid-input',
      made.faults.slice(0, mostTold).map(({ path, reason }) => ({ at: `opinion.${path}`, reason })),
    );
  const [translator = ''] = await namesOf(tx, [by]);
  const opinion = {
    ...made.opinion,
    translation: { from: signed.language, translator: translator.slice(0, 300), checkedBy: '', machine },
  };
  const at = house.now();
  const values = {
    keptVersion: over + 1,
    sealed: await house.seal.seal(
      row.caseId,
      translationPlace(row.opinionId, row.version, language),
      opinion,
    ),
    state: given.isFinished ? 'to-check' : 'draft',
    machine,
    translatedBy: by,
    checkedBy: null,
    updatedAt: at,
  };
  await tx
    .insert(opinionTranslations)
    .values({ opinionId: row.opinionId, version: row.version, language, ...values })
    .onConflictDoUpdate({
      target: [opinionTranslations.opinionId, opinionTranslations.version, opinionTranslations.language],
      set: values,
    });
  return { version: values.keptVersion, updatedAt: at.toISOString() };
}

const mostTold = 50;

/** The case's row is locked: nobody keeps or checks meanwhile. */
export function refuseUnlessOpen(row: VersionRow, kept: TranslationRow | undefined, over: number): void {
  if ((kept?.keptVersion ?? 0) !== over) throw new Refusal('changed-meanwhile');
  if (kept?.state === 'checked' && row.releasedAt !== null)
    throw new Refusal('not-from-this-state', [{ at: 'translation', reason: 'released' }]);
}

export const whereTranslation = ({ opinionId, version, language }: TranslationRow) =>
  and(
    eq(opinionTranslations.opinionId, opinionId),
    eq(opinionTranslations.version, version),
    eq(opinionTranslations.language, language),
  );
