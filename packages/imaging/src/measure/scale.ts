import type { Calibration, Series } from '../inventory/inventory.ts';
import { millimetres, type Millimetres } from '../geometry/units.ts';

/** Where a millimetre holds: in the detector's plane, in the plane of a known object, in the body, or nowhere. */
export type CalibratedPlane = 'detector-plane' | 'calibrated' | 'patient';

/** Millimetres per pixel: row spacing (down), then column spacing (across), as in PS3.3 10.7.1.3. */
export type Spacing = readonly [row: Millimetres, column: Millimetres];

/** What a pixel stands for. `aspect`: height to width of a pixel; 1:1 where the file does not say (C.7.6.3.1.7). */
export type Scale =
  | { readonly calibration: 'patient' | 'detector-plane'; readonly spacing: Spacing }
  | {
      readonly calibration: 'calibrated';
      readonly spacing: Spacing;
      /** Pixel Spacing Calibration Type (0028,0A02), or an object of known size marked by the reader. */
      readonly by: 'fiducial' | 'geometry' | 'known-object';
      /** Detector plane over object plane; null where the detector's spacing is unknown. */
      readonly magnification: number | null;
    }
  | { readonly calibration: 'none'; readonly aspect: readonly [vertical: number, horizontal: number] };

export const notCalibrated: Scale = { calibration: 'none', aspect: [1, 1] };

/** The scale of a series as its headers tell it; without spacing it is not calibrated, whatever else is said. */
export const scaleOf = ({
  calibration,
  pixelSpacing,
}: Pick<Series, 'calibration' | 'pixelSpacing'>): Scale => {
  if (pixelSpacing === null) return notCalibrated;
  const spacing: Spacing = [millimetres(pixelSpacing[0]), millimetres(pixelSpacing[1])];
  return scales[calibration](spacing);
};

const corrected =
  (by: 'fiducial' | 'geometry') =>
  (spacing: Spacing): Scale => ({ calibration: 'calibrated', spacing, by, magnification: null });

const scales: Readonly<Record<Calibration, (spacing: Spacing) => Scale>> = {
  'patient-geometry': (spacing) => ({ calibration: 'patient', spacing }),
  'detector-plane': (spacing) => ({ calibration: 'detector-plane', spacing }),
  fiducial: corrected('fiducial'),
  geometry: corrected('geometry'),
  none: () => notCalibrated,
};

/** Height and width of a pixel, in millimetres or relative to each other; null when they make no sense. */
export const pixelSize = (scale: Scale): readonly [height: number, width: number] | null => {
  const [height, width] = scale.calibration === 'none' ? scale.aspect : scale.spacing;
  return [height, width].every((size) => Number.isFinite(size) && size > 0 && size < largest)
    ? [height, width]
    : null;
};

const largest = 1000;
