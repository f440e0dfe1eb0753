import { lexicons } from '@overread/imaging';
import { fold } from './fold-text.ts';

/**
 * Whether a word is one that pictures are read by. A person may be called Long, Hand or Bein: alone, such a word stays; beside the
 * rest of the name it goes.
 */
export const isReadingWord = (word: string): boolean => {
  const plain = fold(word).text;
  return words().has(plain) || stems().some((stem) => plain.startsWith(stem));
};

/** Words of protocols that no lexicon needs to know. */
const protocolWords =
  'long short leg length full whole spine fat sat bone soft tissue head neck hand foot arm chest view right left axial sagittal ' +
  'coronal oblique stress weight bearing standing supine prone scout localizer topogram survey thin thick sharp smooth series image ' +
  'scan routine standard protocol study contrast post pre plain film stitched rotation lat med ant dor vol cor sag tra axi obl flex ' +
  'ext int sin dex links rechts droit gauche blade space vibe dixon flash turbo spin echo gradient medic trufi stir flair tirm tse ' +
  'fse star blanc bein arm fuss kopf hals knie';

interface Vocabulary {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
}

let made: Vocabulary | undefined;
const words = (): ReadonlySet<string> => vocabulary().whole;
const stems = (): readonly string[] => vocabulary().stems;

function vocabulary(): Vocabulary {
  if (made) return made;
  const all = Object.values(lexicons)
    .flatMap((rows) => rows.flatMap((row) => row.words.split('|')))
    .flatMap((phrase) => phrase.replace(/^=/, '').split(/[\s-]+/));
  const whole = new Set(
    [...all, ...protocolWords.split(' ')].map((word) => fold(word.replace('*', '')).text),
  );
  // Shorter beginnings would protect half of all names.
  const long = all.filter((word) => word.endsWith('*') && word.length > 5);
  made = { whole, stems: long.map((word) => fold(word.slice(0, -1)).text) };
  return made;
}
