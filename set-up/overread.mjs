// npm run overread -- …: the command line tool, from a fresh clone.
import { join } from 'node:path';
import { ensureCommandLine, ensureInstalled, node, root, run } from './ensure.mjs';

ensureInstalled();
ensureCommandLine();
// npm changes into the repository; paths on the command line are meant from where the person stands.
const cwd = process.env['INIT_CWD'] ?? process.cwd();
process.exitCode = await run(node, [join(root, 'packages/cli/bin/overread.js'), ...process.argv.slice(2)], {
  cwd,
});
