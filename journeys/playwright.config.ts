import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['OVERREAD_JOURNEYS_PORT'] ?? 4799);
/** A house of its own for the journeys, new each time; the processes that run them inherit where it is. */
export const dataFolder = (process.env['OVERREAD_JOURNEYS_DATA'] ??= emptyHouse());

function emptyHouse(): string {
  const folder = fileURLToPath(new URL('../.cache/journeys-data', import.meta.url));
  for (const one of [folder, `${folder}-keys`]) rmSync(one, { recursive: true, force: true });
  return folder;
}

const chromium =
  process.env['OVERREAD_CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

export default defineConfig({
  testDir: '.',
  outputDir: process.env['OVERREAD_JOURNEYS_OUTPUT'] ?? '../.cache/journeys',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node packages/server/src/main.ts`,
    cwd: root,
    env: {
      PORT: String(port),
      DATA_DIR: dataFolder,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      // Each person comes from an address of their own, as the house counts tries by address.
      TRUST_PROXY: '1',
      LOG_LEVEL: 'warn',
      PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`,
    },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
  },
});
