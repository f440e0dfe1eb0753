import type { TranslatedPaper } from '@overread/case';
import { consentsNow } from '../cases/consent.ts';
import type { Transaction } from '../database/open-database.ts';
import { documentTranslations } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { translationPlace } from '../reading/papers/paper-translations.ts';
import { findPaperRow, freshPaper, wherePaper } from './paper-rows.ts';

interface Given {
  readonly caseId: string;
  readonly documentId: string;
  readonly version: number;
  readonly paper: TranslatedPaper;
  readonly isFinished: boolean;
  readonly machine: boolean;
  readonly by: string;
}

/** Keeps a translation over the one it was made from. Its sources are the paper's own: nobody translates another text. */
export async function keepPaper(
  house: House,
  tx: Transaction,
  given: Given,
): Promise<{ version: number; updatedAt: string }> {
  const { caseId, documentId, paper, version, by, machine } = given;
  const { from, to } = paper;
  if (from === to) throw new Refusal('invalid-input', [{ at: 'to', reason: 'original' }]);
  if (machine && !(await consentsNow(tx, caseId, house.now())).includes('machine-translation'))
    throw new Refusal('not-yet-held', [{ at: 'machine', reason: 'consent-to-machine-translation' }]);
  const named = { caseId, documentId, to };
  const own = await freshPaper(tx, house.seal, named, from);
  refuseOtherText(own, paper);
  const row = await findPaperRow(tx, named);
  if ((row?.version ?? 0) !== version) throw new Refusal('changed-meanwhile');
  if (given.isFinished && paper.keyPoints.trim() === '') refuseUnfinished(paper);
  const at = house.now();
  const values = {
    version: version + 1,
    sealed: await house.seal.seal(caseId, translationPlace(documentId, to), paper),
    state: given.isFinished ? 'to-check' : 'draft',
    machine,
    translatedBy: by,
    checkedBy: null,
    updatedAt: at,
  };
  await tx
    .insert(documentTranslations)
    .values({ caseId, documentId, language: to, ...values })
    .onConflictDoUpdate({
      target: [documentTranslations.caseId, documentTranslations.documentId, documentTranslations.language],
      set: values,
    });
  return { version: values.version, updatedAt: at.toISOString() };
}

function refuseOtherText(own: TranslatedPaper, given: TranslatedPaper): void {
  const isSame =
    own.segments.length === given.segments.length &&
    own.segments.every(({ id, page, before, source }, at) => {
      const other = given.segments[at];
      return other?.id === id && other.page === page && other.before === before && other.source === source;
    });
  if (!isSame) throw new Refusal('invalid-input', [{ at: 'paper.segments', reason: 'other-text' }]);
}

function refuseUnfinished({ segments }: TranslatedPaper): void {
  const open = segments.filter(({ target }) => target.trim() === '');
  if (open.length > 0)
    throw new Refusal(
      'not-yet-held',
      open.slice(0, 20).map(({ id }) => ({ at: `paper.segments.${id}`, reason: 'untranslated' })),
    );
}

/** A second person stands for it: not the one who made it. */
export async function checkPaper(
  house: House,
  tx: Transaction,
  named: { readonly caseId: string; readonly documentId: string; readonly to: 'en' | 'zh' },
  { version, by }: { readonly version: number; readonly by: string },
): Promise<{ version: number; updatedAt: string }> {
  const row = await findPaperRow(tx, named);
  if (!row) throw new Refusal('not-found');
  if (row.version !== version) throw new Refusal('changed-meanwhile');
  if (row.state !== 'to-check')
    throw new Refusal('not-from-this-state', [{ at: 'translation', reason: row.state }]);
  if (row.translatedBy === by)
    throw new Refusal('not-allowed', [{ at: 'translation', reason: 'by-a-second-person' }]);
  const at = house.now();
  await tx
    .update(documentTranslations)
    .set({ state: 'checked', checkedBy: by, version: version + 1, updatedAt: at })
    .where(wherePaper(named));
  return { version: version + 1, updatedAt: at.toISOString() };
}
