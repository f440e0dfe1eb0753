import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['OVERREAD_JOURNEYS_PORT'] ?? 4799);
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
    env: { PORT: String(port), PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}` },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
  },
});
