import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import { views, type Conclusion, type Evidence, type Strength, type View } from '../inventory/inventory.ts';
import { analyse, type Words } from './analyse.ts';
import {
  codesIn,
  commentTexts,
  evidenceOf,
  imageTexts,
  quote,
  quoteCode,
  studyTexts,
  type Code,
  type HeaderText,
} from './header-text.ts';
import { snomedSchemes, viewCodes, viewCodesByRegion, viewModifierCodes } from './lexicon/codes.ts';
import { regionsNamed, regionsOf } from './region-sources.ts';
import type { RegionName } from './regions.ts';
import { joinedViews, viewNames, type ViewName } from './view-names.ts';
import { concludeNames, type Source, type Vocabulary } from './vocabulary-conclusion.ts';

/**
 * The projection of a radiograph, from View codes (PS3.16 CID 4010, 4012), View Position and words. Comments
 * may speak of another picture, so they narrow and never contradict. Under CT, MR and the like the plane tells
 * instead, and the view is `unknown`.
 */
export const readView = (instance: DicomInstance): Conclusion<View> => {
  const modality = instance.attributes.text(tags.Modality) ?? '';
  if (withoutProjection.has(modality))
    return { value: 'unknown', strength: 'unknown', evidence: [], problems: [] };
  const regions = regionsNamed(instance);
  const read = (text: HeaderText): Words =>
    analyse(text.text, { modality, aboutImage: text.level === 'image', regions });
  const comments = commentTexts(instance).filter(({ level }) => level === 'image');
  const words = [...imageTexts(instance), ...viewPosition(instance), ...comments].map((text) => ({
    text,
    words: read(text),
    yields: comments.includes(text),
  }));
  const named = new Set(words.flatMap(({ words }) => words.views.map(({ value }) => value)));
  const sources = [
    ...codeSources(instance, regions),
    ...words.map(({ text, words, yields }) =>
      wordsSource(text, words, instance.file, 'likely', yields || isTube(text, named)),
    ),
    ...studyTexts(instance).map((text) => wordsSource(text, read(text), instance.file, 'claimed', true)),
    ...longLegSource(regions),
  ];
  return concludeView(
    sources,
    words.some(({ words }) => isBent(words)),
  );
};

/** `isBent`: some text says the knee was bent, which makes a PA of it the flexion view. */
export const concludeView = (sources: readonly Source<ViewName>[], isBent: boolean): Conclusion<View> => {
  const conclusion = concludeNames(vocabulary, sources);
  return isBent && conclusion.value === 'PA' ? { ...conclusion, value: 'PA-flexion' } : conclusion;
};

/** What the words of one text call the projection. */
export const viewsOf = ({ views: hits }: Words, regions: readonly RegionName[]): readonly ViewName[] => {
  const named = hits.flatMap(({ value }) => (value === 'ignore' ? [] : [value]));
  const isPaBent = named.includes('PA') && named.includes('bent-knee');
  const names = named.flatMap((name): ViewName[] => {
    if (name === 'bent-knee') return [];
    return [name === 'PA' && isPaBent ? 'PA-flexion' : name];
  });
  const isFlexionOnly = names.includes('PA-flexion') && names.every((name) => paNames.has(name));
  if (isFlexionOnly) return ['PA-flexion'];
  return regions.includes('whole-leg') && !names.includes('lateral') ? [...names, 'long-leg'] : names;
};

/** “PA ROSENBERG” names one view twice, the second time better. */
const paNames: ReadonlySet<ViewName> = new Set(['PA', 'PA-flexion']);

export const isBent = ({ views: hits }: Words): boolean => hits.some((hit) => hit.value === 'bent-knee');

/** View Position has no way to say that an oblique was taken AP: there, AP is the tube's side. */
const isTube = ({ text, source }: HeaderText, named: ReadonlySet<string>): boolean =>
  source.includes('ViewPosition') && named.has('oblique') && /^[AP][AP]$/i.test(text);

const withoutProjection = new Set(['CT', 'MR', 'PT', 'NM', 'US', 'SR', 'PR', 'KO']);
const values = new Set<string>(views);

const vocabulary: Vocabulary<'view', ViewName> = {
  about: 'view',
  names: viewNames,
  joined: joinedViews,
  usual: () => undefined,
  isValue: (name) => values.has(name),
};

const viewPosition = ({ attributes }: DicomInstance): readonly HeaderText[] => {
  const text = attributes.text(tags.ViewPosition);
  return text === undefined ? [] : [{ level: 'image', text, source: quote('ViewPosition', text) }];
};

const wordsSource = (
  text: HeaderText,
  words: Words,
  file: string,
  strength: Strength,
  yields: boolean,
): Source<ViewName> => {
  const names = viewsOf(words, regionsOf(words).names);
  const kind = text.source.includes('ViewPosition') ? 'field' : 'words';
  return { names, evidence: evidenceFor(names, text.source, file, strength), strength, kind, yields };
};

/** A header that names the whole leg in any way shows the long-leg view, unless it is the lateral. */
const longLegSource = (regions: readonly RegionName[]): readonly Source<ViewName>[] =>
  regions.includes('whole-leg') && regions.length === 1
    ? [{ names: ['long-leg'], evidence: [], strength: 'likely', kind: 'derived', yields: true }]
    : [];

const codeSources = (
  { attributes, file }: DicomInstance,
  regions: readonly RegionName[],
): readonly Source<ViewName>[] => {
  const views = codesIn(attributes, 'ViewCodeSequence').map(
    (code) => ['ViewCodeSequence', code, viewOfCode(code, regions)] as const,
  );
  const eponyms = codesIn(attributes, 'ProjectionEponymousNameCodeSequence').map(
    (code) => ['ProjectionEponymousNameCodeSequence', code, viewOfCode(code, regions)] as const,
  );
  const modifiers = modifierCodes(attributes).map(
    ([keyword, code]) => [keyword, code, viewModifierCodes[code.value]] as const,
  );
  return [...views, ...eponyms, ...modifiers].flatMap(([keyword, code, name]) => {
    if (name === undefined || !isKnownScheme(code)) return [];
    const evidence = evidenceFor([name], quoteCode(keyword, code), file, 'proven');
    return [{ names: [name], evidence, strength: 'proven', kind: 'code', yields: false }];
  });
};

const modifierCodes = (attributes: DicomInstance['attributes']) => [
  ...[attributes, ...attributes.items(tags.ViewCodeSequence)].flatMap((item) =>
    codesIn(item, 'ViewModifierCodeSequence').map((code) => ['ViewModifierCodeSequence', code] as const),
  ),
  ...attributes
    .items(tags.PatientOrientationCodeSequence)
    .flatMap((item) => codesIn(item, 'PatientOrientationModifierCodeSequence'))
    .map((code) => ['PatientOrientationModifierCodeSequence', code] as const),
];

const isKnownScheme = ({ scheme }: Code): boolean => scheme === 'DCM' || snomedSchemes.has(scheme);

const viewOfCode = ({ value }: Code, regions: readonly RegionName[]): ViewName | undefined => {
  const byRegion = viewCodesByRegion[value];
  const [special] = regions.flatMap((region) => byRegion?.[region] ?? []);
  return special ?? viewCodes[value];
};

const evidenceFor = (
  names: readonly ViewName[],
  source: string,
  file: string,
  strength: Strength,
): readonly Evidence[] => [...new Set(names)].map((name) => evidenceOf('view', name, source, file, strength));
