import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags, type Keyword } from '../dataset/tags.ts';
import type { Conclusion, Evidence, Side, Strength } from '../inventory/inventory.ts';
import { analyse, type Words } from './analyse.ts';
import { frameAnatomy } from './frame-anatomy.ts';
import {
  codesIn,
  evidenceOf,
  imageTexts,
  quote,
  quoteCode,
  studyTexts,
  type HeaderText,
} from './header-text.ts';
import { sideCodes, snomedSchemes } from './lexicon/codes.ts';
import { contradiction } from './merge-conclusions.ts';
import { regionsNamed } from './region-sources.ts';
import type { RegionName } from './regions.ts';

/**
 * The side, from Image Laterality, Frame Laterality, Laterality, modifier codes (PS3.16 CID 244) and words.
 * Any two that disagree make it `contradicted`: acting on the wrong side is the worst mistake.
 */
export const readSide = (instance: DicomInstance): Conclusion<Side> => {
  const regions = regionsNamed(instance);
  const modality = instance.attributes.text(tags.Modality) ?? '';
  const said = (text: HeaderText): readonly Saying[] => wordsSaying(text, modality, regions, instance.file);
  return concludeSide({
    picture: fieldSayings(instance, 'ImageLaterality'),
    series: [
      ...frameSayings(instance),
      ...fieldSayings(instance, 'Laterality'),
      ...codeSayings(instance),
      ...[...imageTexts(instance), ...bodyPart(instance)].flatMap(said),
    ],
    study: studyTexts(instance).flatMap(said),
  });
};

interface Saying {
  readonly side: Side;
  readonly evidence: Evidence;
}

export const concludeSide = ({ picture, series, study }: Sayings): Conclusion<Side> => {
  const all = [...picture, ...series, ...study];
  const evidence = all.map((saying) => saying.evidence);
  const sides = sidesOf([...picture, ...series.filter((saying) => !covers(saying, picture))]);
  const [side] = sides.length > 0 ? sides : sidesOf(study);
  const wide = sidesOf(study);
  if (side === undefined) return { value: 'unknown', strength: 'unknown', evidence, problems: [] };
  const isOther = (other: Side): boolean => other !== side && other !== 'both' && side !== 'both';
  if (sides.length > 1 || wide.some(isOther)) return contradiction('side', 'unknown', evidence);
  return {
    value: side,
    strength: strongest(all.filter((saying) => saying.side === side)),
    evidence,
    problems: [],
  };
};

interface Sayings {
  /** About this very picture. */
  readonly picture: readonly Saying[];
  readonly series: readonly Saying[];
  readonly study: readonly Saying[];
}

/** A series of both knees may hold a picture of one. */
const covers = (saying: Saying, picture: readonly Saying[]): boolean =>
  saying.side === 'both' && saying.evidence.strength !== 'proven' && picture.length > 0;

const sidesOf = (sayings: readonly Saying[]): readonly Side[] => [
  ...new Set(sayings.map((saying) => saying.side)),
];

const ranking: readonly Strength[] = ['proven', 'likely', 'claimed'];
const strongest = (sayings: readonly Saying[]): Strength =>
  ranking.find((strength) => sayings.some((saying) => saying.evidence.strength === strength)) ?? 'unknown';

/** PS3.3 C.7.3.1 and C.8.11.2: `U` unpaired says nothing of a side. */
const sideLetters: Readonly<Record<string, Side>> = { R: 'right', L: 'left', B: 'both' };

const fieldSayings = ({ attributes, file }: DicomInstance, keyword: Keyword): readonly Saying[] => {
  const value = attributes.text(tags[keyword]);
  const side = value === undefined ? undefined : sideLetters[value.toUpperCase()];
  if (value === undefined || side === undefined) return [];
  return [{ side, evidence: evidenceOf('side', side, quote(keyword, value), file, 'proven') }];
};

const frameSayings = (instance: DicomInstance): readonly Saying[] => [
  ...fieldSayings(instance, 'FrameLaterality'),
  ...frameAnatomy(instance.attributes).flatMap((attributes) =>
    fieldSayings({ ...instance, attributes }, 'FrameLaterality'),
  ),
];

const modifiers = [
  ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'],
  ['PrimaryAnatomicStructureSequence', 'PrimaryAnatomicStructureModifierSequence'],
] as const;

const codeSayings = ({ attributes, file }: DicomInstance): readonly Saying[] =>
  [attributes, ...frameAnatomy(attributes)].flatMap((place) =>
    modifiers.flatMap(([sequence, modifier]) =>
      [place, ...place.items(tags[sequence])].flatMap((item) =>
        codesIn(item, modifier).flatMap((code) => {
          const side = snomedSchemes.has(code.scheme) ? sideCodes[code.value] : undefined;
          if (side === undefined) return [];
          return [{ side, evidence: evidenceOf('side', side, quoteCode(modifier, code), file, 'proven') }];
        }),
      ),
    ),
  );

const bodyPart = ({ attributes }: DicomInstance): readonly HeaderText[] => {
  const text = attributes.text(tags.BodyPartExamined);
  return text === undefined ? [] : [{ level: 'image', text, source: quote('BodyPartExamined', text) }];
};

const wordsSaying = (
  { text, source }: HeaderText,
  modality: string,
  regions: readonly RegionName[],
  file: string,
): readonly Saying[] => {
  const words = analyse(text, { modality, aboutImage: true, regions });
  const { side, strength } = sideOf(words, regions);
  return side === undefined ? [] : [{ side, evidence: evidenceOf('side', side, source, file, strength) }];
};

/** The side the words of one text name; both sides named apart from each other are only `claimed` as both. */
export const sideOf = (
  { sides, regions }: Words,
  context: readonly RegionName[],
): { readonly side?: Side; readonly strength: Strength } => {
  const parts = regions.flatMap(({ value }) => (value === 'ignore' || value === 'extent' ? [] : [value]));
  const named = parts.length > 0 ? parts : context;
  if (named.length > 0 && named.every((part) => unpaired.has(part))) return { strength: 'unknown' };
  const hits = sides.filter((hit) => hit.value !== 'ignore');
  const found = new Set(hits.map((hit) => hit.value));
  if (found.size === 0) return { strength: 'unknown' };
  if (found.size === 1 || found.has('both'))
    return { side: found.size === 1 ? sideOfWord(hits[0]?.value) : 'both', strength: 'likely' };
  return { side: 'both', strength: 'claimed' };
};

const sideOfWord = (word: string | undefined): Side =>
  word === 'left' || word === 'right' || word === 'both' ? word : 'unknown';

/** Here left and right are directions: left lateral, right bending. */
const unpaired: ReadonlySet<RegionName> = new Set([
  'spine',
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'lumbar-spine',
  'whole-spine',
  'sacrum',
  'neck',
  'chest',
  'thorax',
  'abdomen',
  'head',
  'whole-body',
]);
