import type { Token } from './normalise.ts';
import type { Entry, Language, Match } from './phrases.ts';
import type { RegionName } from './regions.ts';
import { lowerLimb, spine, upperLimb } from './regions.ts';

/** Where a text stands: what a guard may look at besides the words themselves. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly modality: string;
  /** The words belong to the picture or its series, not to the study, a note or a report. */
  readonly aboutImage: boolean;
  /** Languages that words without a guard belong to. */
  readonly languages: ReadonlySet<Language>;
  /** Body parts the text names, or else the rest of the header. */
  readonly regions: ReadonlySet<RegionName>;
  /** Tokens where body parts stand. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly viewEnds: ReadonlySet<number>;
}

/** The first of a match's meanings whose guards hold. */
export const meaningOf = <Value extends string>(
  match: Match<Value>,
  reading: Reading,
): Entry<Value> | undefined =>
  match.entries.find((entry) => entry.needs.every((name) => guards[name]?.(reading, match, entry) ?? false));

type Guard = (reading: Reading, match: Match<string>, entry: Entry<string>) => boolean;

const tomography = new Set(['CT', 'MR', 'NM', 'PT']);
const visceral: readonly RegionName[] = ['chest', 'abdomen', 'head', 'whole-body'];
const paired: readonly RegionName[] = [
  ...lowerLimb,
  ...upperLimb,
  'leg',
  'arm',
  'lower-limb',
  'upper-limb',
  'extremity',
  'hip-or-pelvis',
  'hip-or-femur',
  'foot-or-ankle',
  'sacroiliac-joint',
];
const legOrSpine: readonly RegionName[] = [
  ...lowerLimb,
  ...spine,
  'leg',
  'lower-limb',
  'pelvis',
  'spine',
  'hip-or-pelvis',
  'hip-or-femur',
  'foot-or-ankle',
  'sacroiliac-joint',
];

const names =
  (...parts: readonly RegionName[]): Guard =>
  ({ regions }) =>
    parts.some((part) => regions.has(part));
const orUnknown =
  (guard: Guard): Guard =>
  (reading, match, entry) =>
    reading.regions.size === 0 || guard(reading, match, entry);
const notLanguage =
  (language: Language): Guard =>
  ({ languages }) =>
    !languages.has(language);

const inKnee = names('knee');
const inShoulder = names('shoulder');
const inSpine = names(...spine, 'spine', 'neck');
const language: Guard = ({ languages }, _, entry) => languages.has(entry.language);
const afterPart: Guard = ({ parts }, match) => parts.some((part) => part.end === match.start);
const upper: Guard = ({ tokens }, match) => {
  const raw = tokens
    .slice(match.start, match.end)
    .map((token) => token.raw)
    .join('');
  return raw === raw.toUpperCase();
};
const aloneInItsRun: Guard = ({ tokens }, { start, end }) =>
  tokens[start]?.joined !== true && tokens[end]?.joined !== true;

/** What the names under `needs` in the lexicons demand. */
const guards: Readonly<Record<string, Guard>> = {
  /** The text has other words of the row's language. */
  language,
  'not-german': notLanguage('de'),
  'not-dutch': notLanguage('nl'),
  'not-english': notLanguage('en'),
  'not-french': notLanguage('fr'),
  'not-italian': notLanguage('it'),
  'not-portuguese': notLanguage('pt'),
  'not-spanish': notLanguage('es'),
  japanese: ({ tokens }) => isJapanese(tokens),
  'not-japanese': ({ tokens }) => !isJapanese(tokens),
  upper,
  'not-first': (_, match) => match.start > 0,
  'not-a-number': ({ tokens }, match) => !/^\p{N}/u.test(tokens[match.end]?.raw ?? ''),
  'separate-character': (reading, match, entry) =>
    aloneInItsRun(reading, match, entry) ||
    afterPart(reading, match, entry) ||
    beforePart(reading, match, entry),
  /** Not in a compound that is written with a hyphen or glued on. */
  'not-joined-word': aloneInItsRun,
  'after-part': afterPart,
  'before-part': (reading, match, entry) => beforePart(reading, match, entry),
  'not-before-part': (reading, match, entry) => !beforePart(reading, match, entry),
  'after-part-or-view': (reading, match, entry) =>
    afterPart(reading, match, entry) || reading.viewEnds.has(match.start),
  'language-or-after-part': (reading, match, entry) =>
    language(reading, match, entry) || afterPart(reading, match, entry),
  /** One letter that a neighbouring letter or digit does not turn into something else (`L 5`, `T R A`). */
  'single-side-letter': ({ tokens }, match) =>
    match.end - match.start > 1 ||
    (tokens[match.start]?.raw.length ?? 0) > 1 ||
    (!isFragment(tokens[match.end]) && !isFragment(tokens[match.start - 1])),
  paired: names(...paired),
  'leg-or-spine': names(...legOrSpine),
  'not-visceral': ({ regions }) =>
    !visceral.some((part) => regions.has(part)) || legOrSpine.some((part) => regions.has(part)),
  'in-knee': inKnee,
  'in-knee-or-unknown': orUnknown(inKnee),
  'in-hip': names('hip', 'hip-or-femur', 'hip-or-pelvis'),
  'in-pelvis': names('pelvis', 'hip', 'hip-or-pelvis'),
  'in-shoulder': inShoulder,
  'in-shoulder-or-unknown': orUnknown(inShoulder),
  'in-spine': inSpine,
  'in-spine-or-unknown': orUnknown(inSpine),
  'in-foot': names('foot', 'ankle', 'foot-or-ankle'),
  'in-hand': names('hand', 'wrist'),
  /** Spanish `de pie` and Portuguese `de pé` also say "of the foot". */
  'other-than-foot': ({ regions }) => [...regions].some((part) => !mayBeFoot.has(part)),
  'not-anatomy-of-foot': ({ tokens }, match) => !footParts.has(tokens[match.start - 1]?.forms[0] ?? ''),
  /** Marks a word that counts only when no other body part is named: `analyse` sees to it. */
  weak: () => true,
  'not-decubitus': ({ tokens }) => !tokens.some((token) => token.forms[0]?.startsWith('decub') ?? false),
  radiograph: ({ modality }) => !tomography.has(modality),
  'no-whole-body-words': ({ tokens, regions }) =>
    !regions.has('whole-body') && !tokens.some((token) => wholeBodyCompany.has(token.forms[0] ?? '')),
  'not-ultrasound': ({ modality }) => modality !== 'US',
  'image-text': ({ aboutImage }) => aboutImage,
};

export const guardNames: ReadonlySet<string> = new Set(Object.keys(guards));

const beforePart: Guard = ({ parts }, match) => parts.some((part) => part.start === match.end);

/** In their company `WB` is the whole body. */
const wholeBodyCompany = new Set([
  'ct',
  'trauma',
  'pet',
  'bone',
  'scan',
  'ctac',
  'polytrauma',
  'fdg',
  'spect',
  'body',
]);
const mayBeFoot = new Set<RegionName>([
  'foot',
  'foot-or-ankle',
  'leg',
  'lower-limb',
  'extremity',
  'whole-body',
]);
const footParts = new Set([
  'dedo',
  'dedos',
  'planta',
  'hueso',
  'huesos',
  'dorso',
  'rx',
  'radiografia',
  'radiografias',
  'raio',
  'x',
  'articulacion',
]);

const isFragment = (token: Token | undefined): boolean =>
  token !== undefined && !token.afterBreak && token.raw.length <= 2 && /^(?:\p{L}|\p{N}+)$/u.test(token.raw);

/** Kana, or a character that Chinese writes otherwise. */
const isJapanese = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.single && /[\p{Script=Hiragana}\p{Script=Katakana}関撮頚]/u.test(token.raw));
