// npm start: installs, builds what changed, serves the web app.
import { compiled, ensureInstalled, ensureWeb, node, root, run } from './ensure.mjs';

ensureInstalled();
ensureWeb();
process.exitCode = await run(node, ['packages/server/src/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...compiled, ...process.env },
});
