// What one would write first: one worker, one slice of 8 KB after another, the same header reader behind it.
import { buildInventory, headLength, readFinding, type Finding } from '@overread/imaging';
import { inflateRaw } from '@overread/web/scan';

self.onmessage = async ({ data }: MessageEvent<readonly File[]>) => {
  const findings: Finding[] = [];
  for (const file of data) {
    const bytes = async (from: number, length: number) =>
      new Uint8Array(await file.slice(from, from + length).arrayBuffer());
    const head = await bytes(0, headLength);
    const path = file.webkitRelativePath;
    findings.push(await readFinding({ path, size: file.size, read: bytes }, inflateRaw, head));
  }
  self.postMessage(buildInventory('plain', findings, []));
};
