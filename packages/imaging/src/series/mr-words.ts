import type { Weighting } from '../inventory/inventory.ts';
import { wordTest } from './plain-words.ts';

const t1 = wordTest(
  't1|t1wi?|t1 ?(?:w ?)?(?:se|tse|fse|flair|vibe|gre|ffe|fl2d|fl3d|fs|dixon|spir|spair|stir|sag|cor|tra|ax)|vibe|lava|thrive',
  'т1',
);
const pd = wordTest(
  'pd|pdw|pdwi|pd ?(?:w ?)?(?:se|tse|fse|fs|spair|spir|sag|cor|tra|ax)|dp|dpw|rho|proton(?: dens\\w*)?|protonique',
  '质子|質子|プロトン',
);
const t2 = wordTest(
  't2|t2wi?|t2 ?(?:w ?)?(?:se|tse|fse|frfse|fs|spair|spir|stir|dixon|sag|cor|tra|ax|haste)',
  'т2',
);
const t2Star = wordTest(
  't2 ?\\*w?|t2 ?star|t2s|gre|medic|merge|cosmic|m ?ffe|me2d|swi|t2 ?(?:w )?(?:ffe|gre|ge|fl2d)',
);

/**
 * Words that name what no timing tells: pictures computed from others, and named sequence families.
 * First match decides.
 */
export const familyWords: readonly (readonly [Weighting, (plain: string) => boolean])[] = [
  [
    'map',
    wordTest(
      'adc|[et]?adc map|map|t1 ?map|t2 ?map|t2 ?star ?map|mapping|cartigram|r2 ?star|fa map|colfa|dixon \\S* ?f|fat only|opp|opp phase|opposed phase|out phase|out of phase|op phase',
    ),
  ],
  ['diffusion', wordTest('dwi|dw|diff|diffusion|tracew?|resolve|ep2d diff|dwibs|dti', '弥散|彌散|拡散|확산')],
  ['DESS', wordTest('dess|qdess|mensa')],
  ['steady-state', wordTest('fiesta\\w*|ciss|trufi|true ?fisp|b ?ffe|b ?tfe|balanced|ssfp|drive 3d bffe')],
];

/** Words for a weighting; every row that matches is reported, and the caller decides. */
export const weightingWords = (plain: string): readonly Weighting[] => {
  if (inversionWords(plain)) return ['STIR'];
  if (t1(plain)) return pd(plain) || t2(plain) ? [] : ['T1'];
  if (t2Star(plain)) return ['T2*'];
  if (flair(plain)) return ['FLAIR'];
  const found: Weighting[] = [];
  if (pd(plain)) found.push('PD');
  if (t2(plain)) found.push('T2');
  if (found.length === 0 && intermediate(plain)) found.push('intermediate');
  return found;
};

const inversionWords = wordTest('stir\\w*|tirm|t2 ?ir|ir fs|fir|fast ir|turbo ir');
const flair = wordTest('flair|dark fluid');
const intermediate = wordTest('intermediate|interm|int w');

/** Fat suppressed, in a vendor's or a language's words. */
export const fatSuppressedWords = wordTest(
  'fs|[pt][d12]w?fs|fat ?sat\\w*|fat ?supp?r?\\w*|fatsup\\w*|fsat|sfs|spir|spair|spectair|special|chess|we|water ?exc\\w*|proset|water only|ideal water|dixon \\S* ?w|dixon water|water|stir\\w*|tirm|sat gr(?:aisse)?|sg|fettges\\w*|fettsatt\\w*|[pt][d12]w?spair|[pt][d12]w?spir',
  '压脂|壓脂|脂肪抑制|抑脂|脂抑|지방억제',
);

/** Said to be without it. */
export const fatKeptWords = wordTest(
  'non? ?fs|non? ?fat ?sat\\w*|non? ?fat ?supp?r?\\w*|nfs|no fs|without f(?:at )?s\\w*|w ?o f(?:at )?s\\w*|ohne fs|ohne fetts\\w*|sans fs|sans sat\\w*|sin fs|sin supresion\\w*|senza fs|in ?phase|dixon \\S* ?in|dixon \\S* ?f|fat only|out ?phase|opp ?phase|opp',
  '非压脂|不压脂|无压脂|非脂肪抑制|未压脂',
);
