import type { LayoutName } from './layout.ts';
import type { StageCode } from './protocols.ts';

/** A plane cut through a stack, or the stack as it was taken. */
export type Cut = 'as-taken' | 'axial' | 'sagittal' | 'coronal';

export interface HungCell {
  /** Of the series, as `seriesKey` makes it. */
  readonly series: string;
  readonly cut: Cut;
}

/** One screenful. */
export interface Stage {
  readonly code: StageCode;
  readonly layout: LayoutName;
  /** In reading order of the layout; never more than it has room for. */
  readonly cells: readonly HungCell[];
}
