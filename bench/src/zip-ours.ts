// Ours: the central directory, then the first 8 KB of every entry by partial inflate, and the header read.
import { fileSource, inflateRaw } from '@overread/cli';
import { openZip, readFinding } from '@overread/imaging';

const start = performance.now();
const zip = await openZip(fileSource(process.argv[2] ?? ''), inflateRaw);
let entries = 0;
for await (const file of zip.files()) {
  const finding = readFinding(file, inflateRaw);
  if (finding instanceof Promise) await finding;
  entries++;
}
console.log(JSON.stringify({ ms: performance.now() - start, entries }));
