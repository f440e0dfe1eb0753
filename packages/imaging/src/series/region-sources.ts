import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Evidence, Strength } from '../inventory/inventory.ts';
import { analyse, type Hit, type Words } from './analyse.ts';
import {
  codesIn,
  evidenceOf,
  imageTexts,
  quote,
  quoteCode,
  studyTexts,
  type HeaderText,
} from './header-text.ts';
import { regionCodes, snomedSchemes } from './lexicon/codes.ts';
import type { RegionWord } from './lexicon/region-word.ts';
import { onceEach } from './once-each.ts';
import { frameAnatomy } from './frame-anatomy.ts';
import { regionNames, type RegionName } from './regions.ts';
import { settledNames, type Source } from './vocabulary-conclusion.ts';

/** What each source of the header calls the body part, the most telling first. */
export const regionSources = onceEach((instance: DicomInstance): readonly Source<RegionName>[] => {
  const modality = instance.attributes.text(tags.Modality) ?? '';
  const image = imageTexts(instance).map((text) =>
    wordsSource(text, instance.file, modality, 'likely', false),
  );
  const isNamed = image.some((source) => source.names.length > 0 && !source.yields);
  const study = studyTexts(instance).map((text) =>
    wordsSource(text, instance.file, modality, 'likely', isNamed),
  );
  return [...image, ...codeSources(instance), ...study, ...bodyPartSources(instance, modality)];
});

/** Body parts the header names, wide ones included: the company in which other words are read. */
export const regionsNamed = onceEach((instance: DicomInstance): readonly RegionName[] =>
  settledNames(regionNames, regionSources(instance)),
);

/** Body parts the words of one text name. */
export const regionsOf = ({
  regions,
}: Words): { readonly names: readonly RegionName[]; readonly isWeak: boolean } => {
  const names = regions.flatMap(({ value }) => (value === 'ignore' || value === 'extent' ? [] : [value]));
  const isWeak = regions.every((hit) => hit.weak || hit.value === 'ignore' || hit.value === 'extent');
  return { names: regions.some(isExtent) ? extend(names) : names, isWeak };
};

const isExtent = ({ value }: Hit<RegionWord>): boolean => value === 'extent';

/** "Full length", "panoramic": all of the leg or of the spine that is named, or may be meant. */
const extend = (names: readonly RegionName[]): readonly RegionName[] => {
  if (names.length === 0) return ['whole-leg', 'whole-spine'];
  return names.map((name) => wholeOf[name] ?? name);
};

const wholeOf: Readonly<Partial<Record<RegionName, RegionName>>> = {
  leg: 'whole-leg',
  'lower-limb': 'whole-leg',
  spine: 'whole-spine',
};

const wordsSource = (
  { text, source }: HeaderText,
  file: string,
  modality: string,
  strength: Strength,
  yields: boolean,
): Source<RegionName> => {
  const { names, isWeak } = regionsOf(analyse(text, { modality, aboutImage: true, regions: [] }));
  const evidence = evidenceFor(names, source, file, strength);
  return { names, evidence, strength, kind: 'words', yields: yields || isWeak };
};

/** Body Part Examined is free-ish text in practice, so aliases and sides in it are read as words. */
const bodyPartSources = (
  { attributes, file }: DicomInstance,
  modality: string,
): readonly Source<RegionName>[] => {
  const value = attributes.text(tags.BodyPartExamined);
  if (value === undefined) return [];
  const text: HeaderText = { level: 'image', text: value, source: quote('BodyPartExamined', value) };
  return [{ ...wordsSource(text, file, modality, 'likely', false), kind: 'field' }];
};

const codeSources = ({ attributes, file }: DicomInstance): readonly Source<RegionName>[] =>
  [attributes, ...frameAnatomy(attributes)].flatMap((place) =>
    (['AnatomicRegionSequence', 'PrimaryAnatomicStructureSequence'] as const).flatMap((keyword) =>
      codesIn(place, keyword).flatMap((code): readonly Source<RegionName>[] => {
        const name = snomedSchemes.has(code.scheme) ? regionCodes[code.value] : undefined;
        const source = quoteCode(keyword, code);
        if (name === undefined) {
          const text: HeaderText = { level: 'image', text: code.meaning, source };
          return [wordsSource(text, file, '', 'likely', false)];
        }
        const evidence = evidenceFor([name], source, file, 'proven');
        return [{ names: [name], evidence, strength: 'proven', kind: 'code', yields: false }];
      }),
    ),
  );

const evidenceFor = (
  names: readonly RegionName[],
  source: string,
  file: string,
  strength: Strength,
): readonly Evidence[] =>
  [...new Set(names)].map((name) => evidenceOf('region', name, source, file, strength));
