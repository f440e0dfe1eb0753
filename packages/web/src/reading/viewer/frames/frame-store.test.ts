import { createCodecs } from '@overread/imaging';
import { uid, type ReadingSeries } from '@overread/case';
import { afterEach, expect, test, vi } from 'vitest';
import { inflateRaw } from '../../../scan/inflate.ts';
import { seriesKey } from '../series-key.ts';
import { decodePicture } from './decode-picture.ts';
import type { Decoders } from './decoders.ts';
import type { FrameHeader } from './frame-header.ts';
import {
  FrameRefused,
  type FramePlace,
  type FrameSource,
  type Streamed,
  type StreamWish,
} from './frame-source.ts';
import { createFrameStore, type FrameStore } from './frame-store.ts';
import { readFrameHeaders } from './read-frame-headers.ts';
import { wantedFrames } from './wanted-frames.ts';

const codecs = createCodecs();
const decoders: Decoders = {
  decode: (order) => decodePicture(order, codecs, inflateRaw).catch(() => undefined),
  close: () => undefined,
};
const littleEndian = '1.2.840.10008.1.2.1';

const seriesOf = (number: number, count: number): ReadingSeries => ({
  uid: uid.parse(`2.25.1${number}`),
  studyUid: uid.parse('2.25.2'),
  number,
  description: null,
  modality: 'MR',
  kind: 'image',
  region: 'knee',
  side: 'right',
  view: 'unknown',
  plane: 'sagittal',
  weighting: 'PD',
  fatSuppressed: 'unknown',
  standing: 'unknown',
  date: null,
  lossy: false,
  calibration: 'none',
  pixelSpacing: null,
  frameOfReferenceUid: null,
  instances: Array.from({ length: count }, (_, index) => ({
    uid: uid.parse(`2.25.3${number}.${index}`),
    frames: 1,
    transferSyntaxUid: littleEndian,
    rows: 2,
    columns: 2,
  })),
});

function headerOf(sopInstanceUid: string): FrameHeader {
  const values: Record<string, unknown[]> = {
    '00080018': [sopInstanceUid],
    '00280010': [2],
    '00280011': [2],
    '00280100': [16],
  };
  const [header] = readFrameHeaders(
    Object.fromEntries(Object.entries(values).map(([tag, Value]) => [tag, { Value }])),
  );
  if (!header) throw new Error('no header');
  return header;
}

const pixels = (value: number): Uint8Array =>
  new Uint8Array(Uint16Array.of(value, value, value, value).buffer);
const whole = (value: number) => ({ bytes: pixels(value), transferSyntaxUid: littleEndian, reduction: 0 });
const headersOf = ({ instances }: ReadingSeries) => instances.map((one) => headerOf(one.uid));

// oxlint-disable-next-line require-yield
async function* noStream(): AsyncGenerator<Streamed> {
  throw new FrameRefused('gone');
}

/** Images whose pixels are their place; what a test says is otherwise. */
function sourceWith(own: Partial<FrameSource>): FrameSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    headers: (series) => Promise.resolve(headersOf(series)),
    frame: ({ series, index }) => {
      asked.push(`${series.number} ${index}`);
      return Promise.resolve(whole(index));
    },
    stream: noStream,
    thumbnail: () => Promise.resolve(undefined),
    ...own,
  };
}

let store: FrameStore | undefined;
afterEach(() => store?.close());

function open(
  source: FrameSource,
  hung: readonly { series: ReadingSeries; index: number }[],
  budget = 1e6,
  next: readonly FramePlace[] = [],
) {
  const made = createFrameStore(source, decoders, budget);
  store = made;
  const cells = hung.map(({ series, index }) =>
    [index, ...[...series.instances.keys()].filter((at) => at !== index)].map((at) => ({
      series,
      index: at,
    })),
  );
  made.want({ frames: wantedFrames(cells, 0), shown: cells.flatMap((places) => places.slice(0, 1)), next });
  return made;
}

const isExact = (made: FrameStore, series: ReadingSeries, index: number) => {
  const state = made.state(seriesKey(series), index);
  return state.kind === 'here' && state.isExact;
};
const allExact = (made: FrameStore, series: ReadingSeries) =>
  vi.waitFor(() => expect(made.exactCount(seriesKey(series))).toBe(series.instances.length), 5_000);
const valueOf = (made: FrameStore, series: ReadingSeries, index: number) => {
  const state = made.state(seriesKey(series), index);
  return state.kind === 'here' && state.picture.kind === 'grey' ? state.picture.samples[0] : undefined;
};

test('without a stream the frames come one by one, what is looked at first', async () => {
  const source = sourceWith({});
  const [one, other] = [seriesOf(1, 12), seriesOf(2, 12)];
  const made = open(source, [
    { series: one, index: 5 },
    { series: other, index: 7 },
  ]);
  await allExact(made, one);
  await allExact(made, other);
  expect(source.asked.slice(0, 2).toSorted()).toEqual(['1 5', '2 7']);
  expect(source.asked.length).toBe(24);
  expect(valueOf(made, one, 3)).toBe(3);
});

test('a stream brings coarse copies, then what was missing of them', async () => {
  const seen: string[] = [];
  const series = seriesOf(1, 2);
  let goOn = (): void => undefined;
  const pause = new Promise<void>((resolve) => (goOn = resolve));
  async function* stream(): AsyncGenerator<Streamed> {
    for (const [index, header] of headersOf(series).entries()) yield { kind: 'header', index, header };
    const part = { transferSyntaxUid: littleEndian, total: 8 };
    yield {
      kind: 'piece',
      piece: { ...part, index: 1, from: 0, bytes: pixels(9).slice(0, 4), reduction: 1 },
    };
    await pause;
    yield { kind: 'piece', piece: { ...part, index: 1, from: 4, bytes: pixels(9).slice(4), reduction: 0 } };
    yield { kind: 'piece', piece: { ...part, index: 0, from: 0, bytes: pixels(4), reduction: 0 } };
  }
  const copying: Decoders = {
    ...decoders,
    // Native pixels have no coarse copy: one of a quarter stands for it.
    decode: (order) => {
      seen.push(`${order.bytes.length} bytes, halved ${order.reduction}`);
      return decoders.decode({ ...order, bytes: order.reduction > 0 ? pixels(1) : order.bytes });
    },
  };
  const made = createFrameStore(sourceWith({ stream }), copying, 1e6);
  store = made;
  const frames = [1, 0].map((index) => ({ series, index }));
  made.want({ frames, shown: frames.slice(0, 1), next: [] });
  await vi.waitFor(() => expect(made.state(seriesKey(series), 1).kind).toBe('here'));
  expect(isExact(made, series, 1)).toBe(false);
  expect(made.headers(seriesKey(series))).toBeUndefined();
  goOn();
  await allExact(made, series);
  expect(valueOf(made, series, 1)).toBe(9);
  expect(made.headers(seriesKey(series))?.length).toBe(2);
  expect(seen).toEqual(['4 bytes, halved 1', '8 bytes, halved 0', '8 bytes, halved 0']);
});

test('what a broken stream left open is fetched frame by frame', async () => {
  const series = seriesOf(1, 4);
  async function* stream(): AsyncGenerator<Streamed> {
    for (const [index, header] of headersOf(series).entries()) yield { kind: 'header', index, header };
    yield { kind: 'piece', piece: { ...whole(0), index: 0, from: 0, total: 8 } };
    throw new TypeError('the line is lost');
  }
  const source = sourceWith({ stream });
  const made = open(source, [{ series, index: 0 }]);
  await vi.waitFor(() => expect(made.line.isDown()).toBe(true));
  await allExact(made, series);
  expect(source.asked.toSorted()).toEqual(['1 1', '1 2', '1 3']);
  expect(made.line.isDown()).toBe(false);
});

test('a lost line is tried again until all is here', async () => {
  let tries = 0;
  const series = seriesOf(1, 3);
  const source = sourceWith({
    frame: ({ index }) =>
      tries++ < 5 ? Promise.reject(new TypeError('lost')) : Promise.resolve(whole(index)),
  });
  const made = open(source, [{ series, index: 0 }]);
  await allExact(made, series);
  expect(tries).toBeGreaterThanOrEqual(8);
});

test('a frame that cannot be had is said, the others go on, and it can be tried again', async () => {
  let isGone = true;
  const series = seriesOf(1, 3);
  const source = sourceWith({
    frame: ({ index }) =>
      index === 1 && isGone ? Promise.reject(new FrameRefused('gone')) : Promise.resolve(whole(index)),
  });
  const made = open(source, [{ series, index: 0 }]);
  await vi.waitFor(() => expect(made.exactCount(seriesKey(series))).toBe(2));
  expect(made.state(seriesKey(series), 1)).toEqual({ kind: 'failed', why: 'gone' });
  isGone = false;
  made.again({ series, index: 1 });
  await allExact(made, series);
});

test('a frame whose bytes are no picture is broken', async () => {
  const series = seriesOf(1, 2);
  const source = sourceWith({
    frame: ({ index }) =>
      Promise.resolve({
        ...whole(index),
        transferSyntaxUid: index === 0 ? '1.2.840.10008.1.2.4.80' : littleEndian,
      }),
  });
  const made = open(source, [{ series, index: 0 }]);
  await vi.waitFor(() => expect(made.state(seriesKey(series), 0)).toEqual({ kind: 'failed', why: 'broken' }));
  await vi.waitFor(() => expect(isExact(made, series, 1)).toBe(true));
});

test('no more is kept than the budget allows', async () => {
  const series = seriesOf(1, 10);
  const source = sourceWith({});
  // Eight bytes a frame.
  const made = open(source, [{ series, index: 0 }], 32);
  await vi.waitFor(() => expect(made.exactCount(seriesKey(series))).toBe(4));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(source.asked).toEqual(['1 0', '1 1', '1 2', '1 3']);
});

test('nothing is asked for once it is left', async () => {
  const source = sourceWith({});
  const made = open(source, [{ series: seriesOf(1, 10), index: 0 }]);
  made.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(source.asked).toEqual([]);
});

/** A stream of whole frames, that tells what it was asked for and is held up by `gate`. */
function streamsOf(log: string[], gate: (series: ReadingSeries) => Promise<void> = () => Promise.resolve()) {
  return async function* (
    series: ReadingSeries,
    _wish: StreamWish,
    signal: AbortSignal,
  ): AsyncGenerator<Streamed> {
    log.push(`begins ${series.number}`);
    for (const [index, header] of headersOf(series).entries()) yield { kind: 'header', index, header };
    for (const index of series.instances.keys()) {
      await gate(series);
      if (signal.aborted) {
        log.push(`leaves ${series.number}`);
        throw new DOMException('left', 'AbortError');
      }
      yield { kind: 'piece', piece: { ...whole(index), index, from: 0, total: 8 } };
    }
    log.push(`ends ${series.number}`);
  };
}

test('what may hang next comes once all that hangs is here', async () => {
  const log: string[] = [];
  const [one, next, last] = [seriesOf(1, 3), seriesOf(2, 3), seriesOf(3, 2)];
  const made = open(sourceWith({ stream: streamsOf(log) }), [{ series: one, index: 0 }], 1e6, [
    { series: next, index: 1 },
    { series: last, index: 0 },
  ]);
  await allExact(made, last);
  expect(log).toEqual(['begins 1', 'ends 1', 'begins 2', 'ends 2', 'begins 3', 'ends 3']);
  expect(made.exactCount(seriesKey(next))).toBe(3);
});

test('what only may hang next gives way to what is asked for', async () => {
  const log: string[] = [];
  const [one, next, asked] = [seriesOf(1, 2), seriesOf(2, 2), seriesOf(3, 2)];
  let open2 = (): void => undefined;
  const held = new Promise<void>((resolve) => (open2 = resolve));
  const stream = streamsOf(log, (series) => (series === next ? held : Promise.resolve()));
  const made = open(sourceWith({ stream }), [{ series: one, index: 0 }], 1e6, [{ series: next, index: 0 }]);
  await vi.waitFor(() => expect(log).toContain('begins 2'));
  const frames = [0, 1].map((index) => ({ series: asked, index }));
  made.want({ frames, shown: frames.slice(0, 1), next: [{ series: next, index: 0 }] });
  open2();
  await allExact(made, asked);
  await allExact(made, next);
  expect(log.indexOf('leaves 2')).toBeGreaterThan(0);
  expect(log.indexOf('begins 3')).toBeLessThan(log.lastIndexOf('begins 2'));
});
