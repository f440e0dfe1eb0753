import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { discFolder } from './discs.ts';
import { cache, median, root } from './measure.ts';
import { milliseconds, print, type Row } from './report.ts';

const rounds = 5;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A folder of 3,041 files chosen in Chromium: our several workers against one worker with single slices. */
export async function browserScan(): Promise<Row> {
  const built = join(cache, 'browser');
  await build({
    root: join(root, 'bench/src/browser'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: built, emptyOutDir: true, target: 'es2022' },
  });
  const server = serve(built);
  const executablePath = process.env['OVERREAD_CHROMIUM'];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const times = { ours: [] as number[], plain: [] as number[] };
    for (let round = 0; round < rounds; round++)
      for (const id of ['ours', 'plain'] as const)
        times[id].push(await choose(await browser.newPage(), address, id));
    const row: Row = {
      what: 'Chromium, 3,041 files: times faster than one worker',
      ours: milliseconds(median(times.ours)),
      against: `one worker, single slices ${milliseconds(median(times.plain))}`,
      ratio: median(times.ours.map((ms, i) => (times.plain[i] ?? Number.NaN) / ms)),
      wanted: { at: 'least', value: 1.8 },
    };
    print(row);
    return row;
  } finally {
    await browser.close();
    server.close();
  }
}

async function choose(page: Page, address: string, id: string): Promise<number> {
  await page.goto(address);
  await page.locator(`#${id}`).setInputFiles(discFolder('mr'));
  const said = page.locator('output', { hasText: 'ms' });
  await said.waitFor({ timeout: 120_000 });
  const { ms, files } = JSON.parse((await said.textContent()) ?? '{}') as { ms: number; files: number };
  if (files !== 3_041) throw new Error(`the browser read ${files} files`);
  await page.close();
  return ms;
}

const serve = (folder: string): Server =>
  createServer((request, response) => {
    const path = normalize(request.url === '/' ? '/index.html' : (request.url ?? ''));
    try {
      const body = readFileSync(join(folder, path));
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
