import type { Unmeasured } from '../geometry/measured.ts';
import type { Degrees, Millimetres } from '../geometry/units.ts';
import type { Fault } from './fault.ts';
import type { CalibratedPlane } from './scale.ts';

export type Unit = 'mm' | 'mm2' | 'deg' | 'ratio' | 'percent';

/** A number with its unit. What is in millimetres says in which plane: the type has no plain millimetres. */
export type Measurement =
  | {
      readonly id: string;
      readonly unit: 'mm';
      readonly value: Millimetres;
      readonly calibration: CalibratedPlane;
    }
  | {
      readonly id: string;
      readonly unit: 'mm2';
      readonly value: number;
      readonly calibration: CalibratedPlane;
    }
  | {
      readonly id: string;
      readonly unit: 'deg';
      readonly value: Degrees;
      readonly calibration: CalibratedPlane | 'none';
    }
  | {
      readonly id: string;
      readonly unit: 'ratio' | 'percent';
      readonly value: number;
      readonly calibration: CalibratedPlane | 'none';
    };

/** A `Measured<Measurement>` whose refusal has a code to be said in the reader's language. */
export type Reading =
  | { readonly known: true; readonly value: Measurement }
  | (Unmeasured & { readonly fault: Fault });
