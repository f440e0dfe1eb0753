// npm run overread -- …: the command line tool, from a fresh clone.
import { join } from 'node:path';
import { ensureCommandLine, ensureInstalled, node, root, run } from './ensure.mjs';

/** First words that are the server's: they need its database and settings. */
const ofTheServer = new Set(['audit', 'backup', 'restore', 'keys']);

ensureInstalled();
const words = process.argv.slice(2);
if (ofTheServer.has(words[0])) {
  // From the same place as npm start, so that DATA_DIR means the same folder.
  process.exitCode = await run(node, ['packages/server/src/command.ts', ...words], { cwd: root });
} else {
  ensureCommandLine();
  // npm changes into the repository; paths on the command line are meant from where the person stands.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  process.exitCode = await run(node, [join(root, 'packages/cli/bin/bundled.js'), ...words], { cwd });
}
