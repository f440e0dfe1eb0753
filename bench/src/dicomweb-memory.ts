import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import type { BenchHouse } from './dicomweb-house.ts';
import { mrImages } from './dicomweb-images.ts';
import { megabytes, type Row } from './report.ts';

const files = 20;
const fileBytes = 2 ** 28;
const chunk = Buffer.alloc(2 ** 20, 0x5a);

/** The server's memory while 5 GB are stored in one request, against its memory after the first gigabyte. */
export async function memoryUnderUpload(house: BenchHouse): Promise<Row> {
  const base = await house.newCase();
  const sent = request(`${base}/studies`, {
    method: 'POST',
    headers: {
      ...house.headers,
      'content-type': 'multipart/related; type="application/dicom"; boundary=bench',
    },
  });
  const answered = once(sent, 'response');
  const seen: number[] = [];
  for (const image of mrImages(files)) {
    for (const piece of largeFile(image)) if (!sent.write(piece)) await once(sent, 'drain');
    seen.push(residentKilobytes(house.pid));
  }
  sent.end('--bench--\r\n');
  const [answer] = (await answered) as [{ statusCode?: number; resume: () => void }];
  answer.resume();
  if (answer.statusCode !== 200) throw new Error(`5 GB: ${answer.statusCode}`);
  const [early, late] = [Math.max(...seen.slice(0, 4)), Math.max(...seen.slice(4))];
  return {
    what: 'memory of the server, 5 GB in one request',
    ours: megabytes(late),
    against: `${megabytes(early)} after 1 GB`,
    ratio: late / early,
    wanted: { at: 'most', value: 1.25 },
  };
}

/** The head of an image, and pixels of a quarter of a gigabyte. */
function* largeFile(image: Buffer): Generator<Buffer> {
  const pixels = image.lastIndexOf(Buffer.from('e07f10004f570000', 'hex'));
  const head = Buffer.from(image.subarray(0, pixels + 12));
  head.writeUInt32LE(fileBytes, pixels + 8);
  yield Buffer.from('--bench\r\nContent-Type: application/dicom\r\n\r\n');
  yield head;
  for (let at = 0; at < fileBytes; at += chunk.length) yield chunk;
  yield Buffer.from('\r\n');
}

const residentKilobytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
