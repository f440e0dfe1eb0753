import { outgoingFindings } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import { opinionTranslations } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseUnlessOpen, whereTranslation } from './keep-translation.ts';
import { namesOf } from './outgoing-places.ts';
import { openTranslation, translationPlace, translationsOf } from './opinion-translations.ts';
import type { SignedOpinion } from './signed-opinions.ts';
import { openSigned, type VersionRow } from './signed-version.ts';

/**
 * A second person stands for a finished translation: not the one who made it. A sentence that must not go out stops it here already,
 * for what is checked may be read once the opinion is released.
 */
export async function checkTranslation(
  house: House,
  tx: Transaction,
  { signed, row }: { readonly signed: SignedOpinion; readonly row: VersionRow },
  { language, over, by }: { readonly language: 'en' | 'zh'; readonly over: number; readonly by: string },
): Promise<{ version: number; updatedAt: string }> {
  const kept = (await translationsOf(tx, row)).find((one) => one.language === language);
  if (!kept) throw new Refusal('not-found');
  refuseUnlessOpen(row, kept, over);
  if (kept.state !== 'to-check')
    throw new Refusal('not-from-this-state', [{ at: 'translation', reason: kept.state }]);
  if (kept.translatedBy === by)
    throw new Refusal('not-allowed', [{ at: 'translation', reason: 'by-a-second-person' }]);
  const translated = await openTranslation(house.seal, row.caseId, kept);
  const { opinion: original } = await openSigned(house.seal, row);
  const found = outgoingFindings(translated, original, await namesOf(tx, [signed.personId]));
  if (found.length > 0)
    throw new Refusal(
      'not-yet-held',
      found.map(({ path, kind }) => ({ at: `opinions.${signed.number}.${language}.${path}`, reason: kind })),
    );
  const [checkedBy = ''] = await namesOf(tx, [by]);
  const opinion = {
    ...translated,
    translation: translated.translation && { ...translated.translation, checkedBy: checkedBy.slice(0, 300) },
  };
  const at = house.now();
  const place = translationPlace(row.opinionId, row.version, language);
  await tx
    .update(opinionTranslations)
    .set({
      state: 'checked',
      checkedBy: by,
      keptVersion: over + 1,
      updatedAt: at,
      sealed: await house.seal.seal(row.caseId, place, opinion),
    })
    .where(whereTranslation(kept));
  return { version: over + 1, updatedAt: at.toISOString() };
}
