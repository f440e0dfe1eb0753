import type { Attributes } from '../dataset/attributes.ts';
import { tags } from '../dataset/tags.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { plainWords } from './plain-words.ts';
import type { Slice } from './slice.ts';

/** A series, or what of it is one picture or one stack, with the instance that speaks for it. */
export interface Part {
  readonly modality: string;
  readonly slices: readonly Slice[];
  /** The middle slice: the first and last are the likeliest to be odd. */
  readonly middle: Slice;
  /** Series Description, or else Protocol Name, made plain for word tests. */
  readonly title: string;
  /** Both, and the pulse sequence's name: a protocol may be named for a whole examination. */
  readonly words: string;
}

export const partOf = (slices: readonly Slice[]): Part | undefined => {
  const middle = slices[slices.length >> 1];
  if (middle === undefined) return undefined;
  const { attributes } = middle.instance;
  const title = attributes.text(tags.SeriesDescription) ?? attributes.text(tags.ProtocolName) ?? '';
  return {
    modality: modalityOf(attributes),
    slices,
    middle,
    title: plainWords(title),
    words: plainWords(describedAs(attributes)),
  };
};

export const modalityOf = (attributes: Attributes): string =>
  attributes.text(tags.Modality)?.toUpperCase() ?? '';

const describedAs = (attributes: Attributes): string =>
  [tags.SeriesDescription, tags.ProtocolName, tags.SequenceName, tags.PulseSequenceName]
    .flatMap((tag) => attributes.texts(tag))
    .join(' ');

export const instanceOf = (part: Part): DicomInstance => part.middle.instance;

/** Two-dimensional projections: each picture of a series may be another view. */
export const isProjection = (modality: string): boolean => projections.has(modality);
const projections: ReadonlySet<string> = new Set(['CR', 'DX', 'DR', 'RG', 'RF', 'XA', 'PX', 'IO', 'MG']);

/** Slices through the body, with a place and an orientation in the patient. */
export const isCrossSectional = (modality: string): boolean => crossSectional.has(modality);
const crossSectional: ReadonlySet<string> = new Set(['MR', 'CT', 'PT']);
