// The peer's job and no more: 48 attributes of every file of a folder, one line a file.
import { writeSync } from 'node:fs';
import { inflateRaw, openFolder } from '@overread/cli';
import { openRecord, readFinding, type Tag } from '@overread/imaging';
import { peerTags } from './peer-tags.ts';

const wanted = peerTags as readonly Tag[];
const read = async (folder: string): Promise<string> => {
  const lines: string[] = [];
  // Listed as a whole, so that other threads can read ahead of a slow medium.
  const files = [...openFolder(folder, { reuseBuffer: true, readAhead: true }).files()];
  for (const file of files) {
    const reading = readFinding(file, inflateRaw);
    const finding = reading instanceof Promise ? await reading : reading;
    if (finding.kind !== 'dicom') continue;
    const { attributes } = openRecord(finding.record);
    lines.push([finding.path, ...wanted.map((tag) => attributes.texts(tag).join('\\'))].join('\t'));
  }
  return `${lines.join('\n')}\n`;
};

void read(process.argv[2] ?? '').then((lines) => writeSync(1, lines));
