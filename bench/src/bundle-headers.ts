import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cache, root } from './measure.ts';

/** `headers.ts` in one file, started as the command line is: answers with what to run. */
export async function bundleHeaders(): Promise<string> {
  const dir = join(cache, 'headers');
  const bundle = await rolldown({
    input: {
      headers: join(root, 'bench/src/headers.ts'),
      'read-ahead.worker': join(root, 'packages/cli/src/read-ahead.worker.ts'),
    },
    platform: 'node',
    external: [/^@cornerstonejs\//u, /^jpeg-lossless-decoder-js/u],
  });
  await bundle.write({
    dir,
    format: 'cjs',
    strict: true,
    cleanDir: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  });
  await bundle.close();
  const start = join(dir, 'start.cjs');
  writeFileSync(start, `require('node:module').enableCompileCache();\nrequire('./headers.cjs');\n`);
  return start;
}
