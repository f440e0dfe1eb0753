import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What is loaded only when a PDF is made or pixels are decoded stays outside, and is found in `node_modules`. */
const outside = [/^pdfmake/u, /^@expo-google-fonts\//u, /^@cornerstonejs\//u, /^jpeg-lossless-decoder-js/u];

// A few files in place of some three hundred: finding and loading modules is most of the start-up time.
const bundle = await rolldown({
  input: { main: path('src/main.ts') },
  platform: 'node',
  external: outside,
});
await bundle.write({ dir: path('dist'), format: 'esm', cleanDir: true });
await bundle.close();
