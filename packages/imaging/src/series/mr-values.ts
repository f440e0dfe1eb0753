import type { Attributes } from '../dataset/attributes.ts';
import { tags, type Tag } from '../dataset/tags.ts';
import { plausibleFieldStrength } from './read-field-strength.ts';
import { frameGroupsOf, groupFor } from './frame-groups.ts';

/** What the scanner did, in the standard's words and units; milliseconds, degrees, tesla. */
export interface MrValues {
  readonly repetitionTime: number | undefined;
  readonly echoTime: number | undefined;
  readonly inversionTime: number | undefined;
  readonly flipAngle: number | undefined;
  readonly fieldStrength: number | undefined;
  /** SE, IR, GR, EP, RM */
  readonly sequence: readonly string[];
  readonly options: readonly string[];
  readonly acquisitionContrast: string | undefined;
  readonly suppression: string | undefined;
  readonly inversionRecovery: boolean;
  readonly imageType: readonly string[];
}

/** Reads a plain or an enhanced MR object; of an enhanced one, the given frame. */
export const mrValues = (attributes: Attributes, frame: number, imageType: string): MrValues => {
  const groups = frameGroupsOf(attributes);
  const at = (sequence: Tag): Attributes => groupFor(groups, frame, sequence);
  const timing = at(tags.MRTimingAndRelatedParametersSequence);
  const modifier = at(tags.MRModifierSequence);
  return {
    repetitionTime: timing.number(tags.RepetitionTime),
    echoTime: at(tags.MREchoSequence).number(tags.EffectiveEchoTime) ?? attributes.number(tags.EchoTime),
    inversionTime: modifier.numbers(tags.InversionTimes)[0] ?? attributes.number(tags.InversionTime),
    flipAngle: timing.number(tags.FlipAngle),
    fieldStrength: plausibleFieldStrength(attributes.number(tags.MagneticFieldStrength)),
    sequence: attributes.texts(tags.ScanningSequence),
    options: attributes.texts(tags.ScanOptions),
    acquisitionContrast:
      at(tags.MRImageFrameTypeSequence).text(tags.AcquisitionContrast) ??
      attributes.text(tags.AcquisitionContrast),
    suppression:
      modifier.text(tags.SpectrallySelectedSuppression) ??
      attributes.text(tags.SpectrallySelectedSuppression),
    inversionRecovery:
      modifier.text(tags.InversionRecovery) === 'YES' || attributes.text(tags.InversionRecovery) === 'YES',
    imageType: imageType.split('\\'),
  };
};
