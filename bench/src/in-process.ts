// The header half of a scan in a process that is warm: best of many rounds over one folder.
import { inflateRaw, openFolder } from '@overread/cli';
import { readFinding } from '@overread/imaging';

const folder = process.argv[2] ?? '';
let best = Infinity;
let files = 0;
for (let round = 0; round < 25; round++) {
  const start = performance.now();
  files = 0;
  for (const file of openFolder(folder, { reuseBuffer: true }).files()) {
    const finding = readFinding(file, inflateRaw);
    if (finding instanceof Promise) await finding;
    files++;
  }
  best = Math.min(best, performance.now() - start);
}
console.log(JSON.stringify({ ms: best, files }));
