import type { FrameHeader, GreyTable } from '../frames/frame-header.ts';
import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { ShownWindow } from '../viewer-port.ts';

/** How a picture is to be looked at; without a window its own table of grey values is used, if it has one. */
export interface Look {
  readonly window: ShownWindow | undefined;
  readonly isInverted: boolean;
}

/** What a stored value shows as, from `first` on: opaque grey as the canvas keeps it, red in the lowest byte. */
export interface GreyLookup {
  readonly first: number;
  readonly colours: Uint32Array;
  /** Stored values are divided by this before looking up; above 1 only for more than 16 bits. */
  readonly step: number;
}

/** Values of which each has its own entry. */
const mostEntries = 65_536;

/**
 * Stored value to grey: to the modality's value (PS3.3 C.11.1), through the window or table of interest (C.11.2), and
 * turned over for MONOCHROME1 or on wish. Padding is black whichever way round.
 */
export function greyLookup(picture: GreyPicture, header: FrameHeader, look: Look): GreyLookup {
  const [least, most] = withPadding(picture, header);
  const step = Math.max(1, Math.ceil((most - least + 1) / mostEntries));
  const entries = Math.floor((most - least) / step) + 1;
  const colours = new Uint32Array(entries);
  const grey = greyOf(header, look);
  const turnOver = header.isInverse !== look.isInverted;
  const [low, high] = header.padding ?? [1, 0];
  for (let entry = 0; entry < entries; entry++) {
    const stored = least + entry * step;
    const value = grey(modalityValue(stored, header));
    const shown = stored >= low && stored <= high ? 0 : turnOver ? 255 - value : value;
    colours[entry] = 0xff000000 | (shown << 16) | (shown << 8) | shown;
  }
  return { first: least, colours, step };
}

/** What the device measured where the file stores `stored`: Hounsfield units in CT. */
export function modalityValue(
  stored: number,
  { modalityTable, rescale }: Pick<FrameHeader, 'modalityTable' | 'rescale'>,
): number {
  return modalityTable ? entryOf(modalityTable, stored) : stored * rescale.slope + rescale.intercept;
}

function withPadding({ least, most }: GreyPicture, { padding }: FrameHeader): readonly [number, number] {
  return padding ? [Math.min(least, padding[0]), Math.max(most, padding[1])] : [least, most];
}

function greyOf({ valueTable, windowFunction }: FrameHeader, { window }: Look): (value: number) => number {
  if (window) return (value) => Math.round(windowed[windowFunction](value, window) * 255);
  if (!valueTable) return () => 0;
  const largest = 2 ** valueTable.bits - 1;
  return (value) => Math.round((entryOf(valueTable, value) / largest) * 255);
}

/** Beyond its ends a table goes on with its first and last entry (C.11.1.1.1). */
function entryOf({ first, entries }: GreyTable, value: number): number {
  const at = Math.round(value) - first;
  return entries[at < 0 ? 0 : at >= entries.length ? entries.length - 1 : at] ?? 0;
}

type Windowed = (value: number, window: ShownWindow) => number;

/** From 0 to 1 (PS3.3 C.11.2.1.2.1, C.11.2.1.3.2 and C.11.2.1.3.1). */
const windowed: Readonly<Record<FrameHeader['windowFunction'], Windowed>> = {
  linear: (value, { center, width }) => {
    if (width <= 1) return value > center - 0.5 ? 1 : 0;
    return unit((value - (center - 0.5)) / (width - 1) + 0.5);
  },
  'linear-exact': (value, { center, width }) => unit((value - center) / width + 0.5),
  sigmoid: (value, { center, width }) => 1 / (1 + Math.exp((-4 * (value - center)) / width)),
};

const unit = (share: number): number => (share < 0 ? 0 : share > 1 ? 1 : share);
