import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Evidence, Strength } from '../inventory/inventory.ts';
import { codesIn, evidenceOf, quote, quoteCode } from './header-text.ts';
import {
  functionalCondition,
  orientationCodes,
  orientationModifierCodes,
  snomedSchemes,
  standingProjectionCodes,
  weightBearingCodes,
} from './lexicon/codes.ts';
import { hasUprightScanner } from './standing-hints.ts';

/** One source's word on standing. */
export interface Vote {
  readonly value: 'yes' | 'no';
  readonly evidence: Evidence;
}

export const voteOf = (value: Vote['value'], source: string, file: string, strength: Strength): Vote => ({
  value,
  evidence: evidenceOf('standing', value, source, file, strength),
});

/** Ranks 1 to 4 of the evidence: acquisition context, orientation to gravity, eponym; and a table's position. */
export const standingCodes = (instance: DicomInstance): readonly Vote[] => [
  ...acquisitionContext(instance),
  ...orientation(instance),
  ...eponym(instance),
  ...tablePosition(instance),
];

/** PS3.16 TID 3460 "Projection Radiography Acquisition Context". */
const acquisitionContext = ({ attributes, file }: DicomInstance): readonly Vote[] =>
  attributes.items(tags.AcquisitionContextSequence).flatMap((item) => {
    const [name] = codesIn(item, 'ConceptNameCodeSequence');
    if (name?.value !== functionalCondition || name.scheme !== 'DCM') return [];
    return codesIn(item, 'ConceptCodeSequence')
      .filter((code) => snomedSchemes.has(code.scheme) && weightBearingCodes.has(code.value))
      .map((code) => voteOf('yes', quoteCode('AcquisitionContextSequence', code), file, 'proven'));
  });

/** A modifier (standing, sitting) says more than the orientation it modifies (erect). */
const orientation = ({ attributes, file }: DicomInstance): readonly Vote[] =>
  attributes.items(tags.PatientOrientationCodeSequence).flatMap((item) => {
    const modifiers = codesIn(item, 'PatientOrientationModifierCodeSequence').flatMap((code) => {
      const value = snomedSchemes.has(code.scheme) ? orientationModifierCodes[code.value] : undefined;
      return value === undefined
        ? []
        : [voteOf(value, quoteCode('PatientOrientationModifierCodeSequence', code), file, 'proven')];
    });
    if (modifiers.length > 0) return modifiers;
    const value = item.text(tags.CodeValue) ?? '';
    const scheme = (item.text(tags.CodingSchemeDesignator) ?? '').toUpperCase();
    const told = scheme === 'NCIT' || snomedSchemes.has(scheme) ? orientationCodes[value] : undefined;
    if (told === undefined) return [];
    const source = quoteCode('PatientOrientationCodeSequence', {
      value,
      scheme,
      meaning: item.text(tags.CodeMeaning) ?? '',
    });
    return [voteOf(told, source, file, told === 'yes' ? 'likely' : 'proven')];
  });

const eponym = ({ attributes, file }: DicomInstance): readonly Vote[] =>
  codesIn(attributes, 'ProjectionEponymousNameCodeSequence')
    .filter((code) => snomedSchemes.has(code.scheme) && standingProjectionCodes.has(code.value))
    .map((code) => voteOf('yes', quoteCode('ProjectionEponymousNameCodeSequence', code), file, 'likely'));

/**
 * Head or feet first on a table (PS3.3 C.7.3.1.1.2) is lying under CT and MR. On a radiograph, and on the
 * scanners built to be stood in, the value is a filler and proves nothing.
 */
const tablePosition = (instance: DicomInstance): readonly Vote[] => {
  const { attributes, file } = instance;
  const position = attributes.text(tags.PatientPosition);
  const modality = attributes.text(tags.Modality) ?? '';
  if (position === undefined || !lyingScanners.has(modality) || hasUprightScanner(instance)) return [];
  const isLying = /^(?:HF|FF|LF|RF|AF|PF)(?:S|P|DL|DR)$/.test(position.toUpperCase());
  return isLying ? [voteOf('no', `${quote('PatientPosition', position)}, ${modality}`, file, 'proven')] : [];
};

const lyingScanners = new Set(['CT', 'MR', 'PT', 'NM']);
