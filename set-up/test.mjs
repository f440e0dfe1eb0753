// npm test: everything, from a fresh clone. Unit tests, then the journeys in a real browser.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, ensureInstalled, ensureWeb, node, root, run } from './ensure.mjs';
import { ensureBrowser } from './browser.mjs';
import { startDebianPostgres } from './debian-postgres.mjs';

/** Rooms of the server that talk to the database and do not start servers of their own. */
const dataLayer = [
  'cases',
  'documents',
  'export',
  'jobs',
  'record/record',
  'sign-in',
  'store',
  'testing',
].map((room) => `packages/server/src/${room}`);

ensureInstalled();
ensureWeb();
const env = { ...compiled, ...process.env, OVERREAD_CHROMIUM: ensureBrowser() };
const results = join(root, '.cache', 'results');
mkdirSync(results, { recursive: true });
const unitReport = join(results, 'unit.json');
const dataReport = join(results, 'data.json');
const journeyReport = join(results, 'journeys.json');

const vitest = (report, env, ...paths) =>
  run(
    node,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
      ...paths,
    ],
    { cwd: root, env },
  );
const unit = await vitest(unitReport, env);

// Once more what talks to the database, on a server that is not ours.
const debian = startDebianPostgres();
let data = 0;
if (debian) {
  console.log(`The data layer on PostgreSQL ${debian.version} of the system:`);
  try {
    data = await vitest(dataReport, { ...env, OVERREAD_TEST_DATABASE_URL: debian.url }, ...dataLayer);
  } finally {
    debian.stop();
  }
}

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

const counts = (report) => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
};
const { stats } = JSON.parse(readFileSync(journeyReport, 'utf8'));
const all = [
  counts(unitReport),
  ...(debian ? [counts(dataReport)] : []),
  { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
];
const sum = (what) => all.reduce((total, one) => total + one[what], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
const good = [unit, data, journeys].every((status) => status === 0);
process.exitCode = good && sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
