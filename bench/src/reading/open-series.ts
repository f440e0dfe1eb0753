import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { storeAll } from '../dicomweb-asks.ts';
import type { Orthanc } from '../orthanc.ts';
import { frameBytes, mrSeries, seriesUid, studyUid } from './mr-series.ts';
import type { ReadingHouse } from './reading-house.ts';
import type { LineSpeed, SlowLine } from './slow-line.ts';

export interface Opened {
  /** From the click to the first picture on the screen. */
  readonly firstMs: number;
  /** To the last slice in full quality. */
  readonly allMs: number;
  readonly bytes: number;
}

/**
 * In the reading room, with what it hung itself already there, and with `ahead` also what it brings before it is asked: the
 * series is chosen in the strip. The first picture may be
 * coarse, and says so; all slices are exact when each was shown and said so.
 */
export async function openInRoom(
  browser: Browser,
  house: ReadingHouse,
  { slices, speed, ahead }: Opening & { readonly ahead: boolean },
): Promise<Opened> {
  house.line.become(null);
  const context = await house.enter(browser, { locale: 'en-GB', viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    if (!ahead) await page.addInitScript(beSparing);
    await page.goto(house.address + house.place);
    const cell = page.locator('[data-cell="cell-1"]');
    for (const number of [1, 2, 3])
      await page.locator(`[data-cell="cell-${number}"][data-quality="exact"]`).waitFor();
    await silence(house.line);
    house.line.become(speed);
    const before = house.line.brought();
    const times = await page.evaluate(watchSeries, slices);
    await cell.waitFor();
    return { ...times, bytes: house.line.brought() - before };
  } finally {
    house.line.become(null);
    await context.close();
  }
}

export interface Opening {
  readonly slices: number;
  /** Null: as fast as this machine. */
  readonly speed: LineSpeed | null;
}

/** In the page: tells it to bring nothing that was not asked for. */
function beSparing(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** Nothing has come over the line for a second. */
async function silence({ brought }: SlowLine): Promise<void> {
  for (let before = -1; before !== brought(); await wait(1_000)) before = brought();
}

/** In the page: chooses the series of so many images, and waits for what the cell says of itself. */
async function watchSeries(slices: number): Promise<{ firstMs: number; allMs: number }> {
  const cell = document.querySelector('[data-cell="cell-1"]') as HTMLElement;
  const item = [...document.querySelectorAll<HTMLElement>('.strip-item')].find((one) =>
    (one.textContent ?? '').includes(`${slices} images`),
  );
  if (!item) throw new Error('the series is not in the strip');
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const started = performance.now();
  item.click();
  await frame();
  const has = (...qualities: readonly string[]): boolean => qualities.includes(cell.dataset['quality'] ?? '');
  while (!has('coarse', 'exact')) await frame();
  const firstMs = performance.now() - started;
  const picture = cell.querySelector('.cell-picture') as HTMLElement;
  const press = (key: string): boolean =>
    picture.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  picture.focus();
  press('Home');
  for (let slice = 0; slice < slices; slice++) {
    while (cell.dataset['index'] !== String(slice) || !has('exact')) await frame();
    if (slice + 1 < slices) press('ArrowDown');
    await frame();
  }
  return { firstMs, allMs: performance.now() - started };
}

/**
 * The way OHIF reads from Orthanc: whole frames by WADO-RS, the first one alone, then all, as many at a time as the browser
 * lets. Its page does nothing else: pixels go straight to a canvas.
 */
export async function openFromOrthanc(
  browser: Browser,
  orthanc: Orthanc,
  line: SlowLine,
  { slices, speed }: Opening,
): Promise<Opened> {
  await orthanc.empty();
  await storeAll(orthanc.base, mrSeries(slices), { clients: 1, perRequest: slices, headers: {} });
  const context = await browser.newContext();
  try {
    const page: Page = await context.newPage();
    line.become(null);
    const base = `http://localhost:${line.port}`;
    await page.goto(`${base}/system`);
    line.become(speed);
    const before = line.brought();
    const asked = Array.from(
      { length: slices },
      (_, slice) =>
        `${base}/dicom-web/studies/${studyUid}/series/${seriesUid}/instances/${seriesUid}.${slice + 1}/frames/1`,
    );
    const times = await page.evaluate(fetchFrames, { asked, frameBytes });
    return { ...times, bytes: line.brought() - before };
  } finally {
    line.become(null);
    await context.close();
  }
}

async function fetchFrames({
  asked,
  frameBytes: length,
}: {
  asked: readonly string[];
  frameBytes: number;
}): Promise<{ firstMs: number; allMs: number }> {
  const side = Math.sqrt(length / 2);
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.width = canvas.height = side;
  const draw = async (address: string): Promise<void> => {
    const answer = await fetch(address, {
      headers: { accept: 'multipart/related; type="application/octet-stream"' },
    });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    // One part: its header ends at the first empty line.
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
    const start = text.indexOf('\r\n\r\n') + 4;
    const pixels = new Uint16Array(bytes.slice(start, start + length).buffer);
    const image = new ImageData(side, side);
    for (let at = 0; at < pixels.length; at++) {
      image.data.fill(Math.min(255, (pixels[at] ?? 0) / 6), 4 * at, 4 * at + 3);
      image.data[4 * at + 3] = 255;
    }
    canvas.getContext('2d')?.putImageData(image, 0, 0);
  };
  const started = performance.now();
  const [first = '', ...rest] = asked;
  await draw(first);
  await new Promise(requestAnimationFrame);
  const firstMs = performance.now() - started;
  await Promise.all(rest.map(draw));
  return { firstMs, allMs: performance.now() - started };
}
