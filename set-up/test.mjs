// npm test: everything, from a fresh clone. Unit tests, then the journeys in a real browser.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ensureWeb, node, root, run } from './ensure.mjs';
import { ensureBrowser } from './browser.mjs';

ensureInstalled();
ensureWeb();
const env = { ...process.env, OVERREAD_CHROMIUM: ensureBrowser() };
const results = join(root, '.cache', 'results');
mkdirSync(results, { recursive: true });
const unitReport = join(results, 'unit.json');
const journeyReport = join(results, 'journeys.json');

const unit = await run(
  node,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${unitReport}`,
  ],
  { cwd: root, env },
);
const journeys = await run(
  node,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'journeys/playwright.config.ts',
    '--reporter=line,json',
  ],
  { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport } },
);

const u = JSON.parse(readFileSync(unitReport, 'utf8'));
const j = JSON.parse(readFileSync(journeyReport, 'utf8')).stats;
const passed = u.numPassedTests + j.expected;
const failed = u.numFailedTests + j.unexpected + j.flaky;
const skipped = u.numPendingTests + u.numTodoTests + j.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = unit === 0 && journeys === 0 && failed === 0 && passed > 0 ? 0 : 1;
