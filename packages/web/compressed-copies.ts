import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const worthIt = /\.(?:js|css|html|svg|wasm|json)$/;
const leastBytes = 1_024;

/** Puts a compressed copy beside each text file of the build, for the server to send instead. */
export function compressedCopies(): Plugin {
  let folder = '';
  return {
    name: 'overread-compressed-copies',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && worthIt.test(entry.name));
      for (const { parentPath, name } of files) await compress(join(parentPath, name));
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < leastBytes) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  await writeFile(`${path}.br`, await asBrotli(content, { params: quality }));
  await writeFile(`${path}.gz`, await asGzip(content, { level: 9 }));
}
