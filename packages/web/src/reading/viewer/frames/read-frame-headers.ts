import { paletteOf, readOrientation, type Palette, type PixelLayout } from '@overread/imaging';
import type { ShownPlane, ShownWindow } from '../viewer-port.ts';
import type { FrameHeader, GreyTable, WindowFunction } from './frame-header.ts';
import { bytesIn, itemsIn, numberIn, numbersIn, textIn, textsIn, type JsonDataset } from './json-values.ts';

/** The headers of an instance's frames, those of multi-frame objects with what each frame says of itself. */
export function readFrameHeaders(dataset: JsonDataset): readonly FrameHeader[] {
  const layout = layoutOf(dataset);
  if (!layout) return [];
  const shared = itemsIn(dataset, '52009229')[0] ?? {};
  const perFrame = itemsIn(dataset, '52009230');
  return Array.from({ length: layout.frames }, (_, index) => {
    const own = perFrame[index] ?? {};
    return headerOf(dataset, layout, index + 1, {
      /** A macro of the frame, of all frames, or the data set itself, whichever has it. */
      macro: (tag) => itemsIn(own, tag)[0] ?? itemsIn(shared, tag)[0] ?? dataset,
    });
  });
}

interface Macros {
  readonly macro: (tag: string) => JsonDataset;
}

function headerOf(dataset: JsonDataset, layout: PixelLayout, frame: number, { macro }: Macros): FrameHeader {
  const transformation = macro('00289145');
  const values = macro('00289132');
  const measures = macro('00289110');
  const spacing =
    pair(numbersIn(measures, '00280030')) ??
    pair(numbersIn(dataset, '00181164')) ??
    pair(numbersIn(dataset, '00182010'));
  const modality = itemsIn(transformation, '00283000')[0];
  const interest = itemsIn(values, '00283010')[0];
  return {
    sopInstanceUid: textIn(dataset, '00080018') ?? '',
    frame,
    transferSyntaxUid: textIn(dataset, '00083002') ?? textIn(dataset, '00020010'),
    layout,
    rescale: {
      slope: numberIn(transformation, '00281053') || 1,
      intercept: numberIn(transformation, '00281052') ?? 0,
    },
    modalityTable: modality && tableOf(modality, layout.signed),
    windows: windowsOf(values),
    windowFunction: functions[textIn(values, '00281056') ?? ''] ?? 'linear',
    valueTable: interest && tableOf(interest, false),
    palette: layout.photometric === 'PALETTE COLOR' ? paletteIn(dataset, layout.signed) : undefined,
    padding: paddingOf(dataset, layout),
    isInverse: layout.photometric === 'MONOCHROME1' || textIn(dataset, '20500020') === 'INVERSE',
    plane: planeOf(numbersIn(macro('00209116'), '00200037'), numbersIn(macro('00209113'), '00200032')),
    spacing,
    aspect: spacing ? spacing[0] / spacing[1] : aspectOf(numbersIn(dataset, '00280034')),
    patientOrientation: lettersOf(textsIn(dataset, '00200020')),
    frameOfReferenceUid: textIn(dataset, '00200052'),
    speed: speedOf(dataset),
  };
}

const functions: Readonly<Record<string, WindowFunction>> = {
  LINEAR: 'linear',
  LINEAR_EXACT: 'linear-exact',
  SIGMOID: 'sigmoid',
};

function layoutOf(dataset: JsonDataset): PixelLayout | undefined {
  const [columns, rows] = [numberIn(dataset, '00280011') ?? 0, numberIn(dataset, '00280010') ?? 0];
  const allocated = numberIn(dataset, '00280100') ?? 0;
  if (columns < 1 || rows < 1 || allocated < 1) return undefined;
  const stored = numberIn(dataset, '00280101') ?? allocated;
  return {
    columns,
    rows,
    frames: Math.max(1, numberIn(dataset, '00280008') ?? 1),
    samples: numberIn(dataset, '00280002') ?? 1,
    allocated,
    stored,
    highBit: numberIn(dataset, '00280102') ?? stored - 1,
    signed: numberIn(dataset, '00280103') === 1,
    planar: numberIn(dataset, '00280006') === 1,
    photometric: textIn(dataset, '00280004') ?? '',
  };
}

function windowsOf(values: JsonDataset): readonly ShownWindow[] {
  const widths = numbersIn(values, '00281051');
  return numbersIn(values, '00281050').flatMap((center, index) => {
    const width = widths[index];
    return width !== undefined && width > 0 ? [{ center, width }] : [];
  });
}

/** Descriptor: how many entries (0 stands for 65,536), the value of the first, bits of each. */
function tableOf(item: JsonDataset, signed: boolean): GreyTable | undefined {
  const [count, first, bits] = numbersIn(item, '00283002');
  const bytes = bytesIn(item, '00283006');
  if (count === undefined || first === undefined || bits === undefined || !bytes) return undefined;
  const length = count === 0 ? 65_536 : count;
  const packed = bytes.length < length * 2;
  const entries = packed ? Uint16Array.from(bytes) : new Uint16Array(bytes.slice(0, length * 2).buffer);
  if (entries.length < length) return undefined;
  return { first: signed && first > 0x7fff ? first - 0x10000 : first, entries, bits };
}

function paletteIn(dataset: JsonDataset, signed: boolean): Palette | undefined {
  const raw = ['1', '2', '3'].flatMap((colour) => {
    const plain = bytesIn(dataset, `0028120${colour}`);
    const data = plain ?? bytesIn(dataset, `0028122${colour}`);
    const descriptor = numbersIn(dataset, `0028110${colour}`);
    return data && descriptor.length >= 3 ? [{ descriptor, data, segmented: plain === undefined }] : [];
  });
  return raw.length === 3 ? paletteOf(raw, signed) : undefined;
}

function paddingOf(
  dataset: JsonDataset,
  { signed, allocated, samples }: PixelLayout,
): FrameHeader['padding'] {
  const value = numberIn(dataset, '00280120');
  if (value === undefined || samples > 1) return undefined;
  const meant = (one: number): number => (signed && one >= 2 ** (allocated - 1) ? one - 2 ** allocated : one);
  const limit = meant(numberIn(dataset, '00280121') ?? value);
  const padding = meant(value);
  return padding < limit ? [padding, limit] : [limit, padding];
}

function planeOf(cosines: readonly number[], position: readonly number[]): ShownPlane | undefined {
  const orientation = readOrientation(cosines);
  const [x, y, z] = position;
  if (!orientation.known || x === undefined || y === undefined || z === undefined) return undefined;
  return { ...orientation.value, origin: [x, y, z] };
}

function pair(values: readonly number[]): readonly [number, number] | undefined {
  const [row, column] = values;
  return row !== undefined && column !== undefined && row > 0 && column > 0 ? [row, column] : undefined;
}

/** Pixel Aspect Ratio: vertical by horizontal (PS3.3 C.7.6.3.1.7). */
function aspectOf([vertical, horizontal]: readonly number[]): number {
  return vertical && horizontal && vertical > 0 && horizontal > 0 ? vertical / horizontal : 1;
}

function lettersOf([row, column]: readonly string[]): FrameHeader['patientOrientation'] {
  const isGood = (letters: string | undefined): letters is string => /^[LRAPHF]{1,3}$/.test(letters ?? '');
  return isGood(row) && isGood(column) ? [row, column] : undefined;
}

function speedOf(dataset: JsonDataset): number | undefined {
  const stated = numberIn(dataset, '00082144') ?? numberIn(dataset, '00180040');
  const time = numberIn(dataset, '00181063');
  return stated ?? (time && time > 0 ? 1000 / time : undefined);
}
