// Ours: the central directory, then the first 8 KB of every entry by partial inflate, and the header read.
import { inflateRaw, openFolder } from '@overread/cli';
import { openDisc, readFinding } from '@overread/imaging';

const start = performance.now();
const zip = await openDisc(openFolder(process.argv[2] ?? '', { reuseBuffer: true }), inflateRaw);
let entries = 0;
for await (const file of zip.files()) {
  const finding = readFinding(file, inflateRaw);
  if (finding instanceof Promise) await finding;
  entries++;
}
console.log(JSON.stringify({ ms: performance.now() - start, entries }));
