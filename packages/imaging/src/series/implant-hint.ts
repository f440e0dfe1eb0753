import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Evidence } from '../inventory/inventory.ts';
import { evidenceOf, imageTexts, studyTexts } from './header-text.ts';
import { implantWords, type ImplantWord } from './lexicon/implant-words.ts';
import { tokenise } from './normalise.ts';
import { cover, PhraseBook } from './phrases.ts';

/** Whether words of the header speak of an implant or an operation. DICOM has no field for it. */
export const implantHint = (instance: DicomInstance): boolean => implantEvidence(instance).length > 0;

/** The texts that say so. */
export const implantEvidence = (instance: DicomInstance): readonly Evidence[] =>
  [...imageTexts(instance), ...studyTexts(instance)]
    .filter(({ text }) => speaksOfImplant(text))
    .map(({ source }) => evidenceOf('implant', 'yes', source, instance.file, 'claimed'));

/** Text of a report or description alone. */
const speaksOfImplant = (text: string): boolean => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  book ??= new PhraseBook(implantWords);
  const speaks = cover(book.matches(tokenise(text))).some(({ entries }) =>
    entries.every((entry) => entry.value === 'implant'),
  );
  remembered.set(text, speaks);
  return speaks;
};

const mostRemembered = 2_000;
const remembered = new Map<string, boolean>();
let book: PhraseBook<ImplantWord> | undefined;
