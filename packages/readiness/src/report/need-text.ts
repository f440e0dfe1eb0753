import type { Locale } from '../finding.ts';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import { label } from '../wording/say.ts';
import { ruleWordsIn, type SayRuleWord } from './wording/rule-words.ts';

/** One picture or stack, in words. */
export const needText = (need: ImagingNeed, locale: Locale): string =>
  joined([...whereParts(need, locale), ...whatParts(need, locale)], locale);

/** Several that must all be there; what they share is said once. */
export const needsText = (needs: readonly ImagingNeed[], locale: Locale): string => {
  const word = ruleWordsIn(locale);
  const [where, another] = new Set(needs.map((need) => joined(whereParts(need, locale), locale)));
  if (where === undefined || another !== undefined || needs.length < 2)
    return needs.map((need) => needText(need, locale)).join(' + ');
  return where + word('colon') + needs.map((need) => joined(whatParts(need, locale), locale)).join(' + ');
};

const joined = (parts: readonly string[], locale: Locale): string =>
  parts.filter((part) => part !== '').join(ruleWordsIn(locale)('comma'));

const either = (kind: string, values: readonly string[] = [], locale: Locale): string =>
  values.map((value) => label(kind, value, locale)).join(' / ');

const whereParts = (need: ImagingNeed, locale: Locale): string[] => {
  const word = ruleWordsIn(locale);
  return [
    either('modality-family', need.modality, locale),
    need.regions === 'case' ? word('need.case') : either('region', need.regions, locale),
    need.side === 'any' ? '' : word(`need.side.${need.side}`),
  ];
};

const whatParts = (need: ImagingNeed, locale: Locale): string[] => {
  const word = ruleWordsIn(locale);
  return [
    either('view', need.views, locale),
    need.standing ? word('need.standing') : '',
    either('plane', need.planes, locale),
    either('weighting', need.weightings, locale),
    need.fatSuppressed ? word(`need.fat.${need.fatSuppressed}`) : '',
    need.contrast ? word('need.contrast') : '',
    need.kernel ? label('kernel', need.kernel, locale) : '',
    need.metalArtefactReduction ? word(`need.metal.${need.metalArtefactReduction}`) : '',
    ...measures(need, word),
  ];
};

const measures = (
  { thickness, gap, fieldStrength, pixelSpacing, near, dates }: ImagingNeed,
  word: SayRuleWord,
): string[] => [
  thickness ? word('need.thickness', { ideal: thickness.ideal, limit: thickness.limit }) : '',
  gap ? word('need.gap', { limit: gap.limit }) : '',
  fieldStrength ? word('need.field', { least: fieldStrength.least }) : '',
  pixelSpacing ? word('need.pixels', { limit: pixelSpacing.limit }) : '',
  near ? word('need.near', { days: near.days }) : '',
  dates ? word('need.dates', { count: dates }) : '',
];
