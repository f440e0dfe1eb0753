import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What is loaded only when a PDF is made or pixels are decoded stays outside, and is found in `node_modules`. */
const outside = [/^pdfmake/u, /^@expo-google-fonts\//u, /^@cornerstonejs\//u, /^jpeg-lossless-decoder-js/u];

// A few files in place of some three hundred: finding and loading modules is most of the start-up time.
// CommonJS: a built-in module is then loaded as far as it is used, by `import` with all it could offer.
const bundle = await rolldown({
  input: { main: path('src/main.ts'), 'read-ahead.worker': path('src/read-ahead.worker.ts') },
  platform: 'node',
  external: outside,
});
const dir = path('dist');
const { output } = await bundle.write({
  dir,
  format: 'cjs',
  strict: true,
  cleanDir: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
});
const sources = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync(
  join(dir, 'made-from.txt'),
  sources
    .filter((id) => id.startsWith('/') || /^[A-Z]:/u.test(id))
    .map((id) => relative(dir, id))
    .join('\n'),
);
await bundle.close();
