// npm run bench: speed against peers and against the machine's limit, side by side.
import { ensureInstalled, ensureWeb, node, root, run } from './ensure.mjs';
import { ensureBrowser } from './browser.mjs';

ensureInstalled();
ensureWeb();
const browser = ensureBrowser();
process.exitCode = await run(node, ['bench/src/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, OVERREAD_CHROMIUM: browser },
});
