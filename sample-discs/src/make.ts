// node sample-discs/src/make.ts [--list] [--disc ID] [--zip] [--demonstration] FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { discs, zipDisc, type SampleDisc } from './index.ts';

/** Shown on the page to those who have no disc at hand. */
const demonstration = [
  'knee-replacement-complete',
  'knee-lying-en',
  'spine-two-persons',
  'shoulder-cuff-complete',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean' },
    disc: { type: 'string', multiple: true },
    zip: { type: 'boolean' },
    demonstration: { type: 'boolean' },
  },
});
const wanted = values.demonstration ? demonstration : values.disc;
const chosen = discs.filter(({ id }) => wanted === undefined || wanted.includes(id));
const folder = positionals[0];

if (values.list) for (const { id, title } of discs) console.log(`${id.padEnd(48)} ${title.en}`);
else if (folder === undefined || chosen.length === 0) {
  console.error('Usage: node sample-discs/src/make.ts [--list] [--disc ID]… [--zip] FOLDER');
  process.exitCode = 2;
} else if (values.demonstration) makeDemonstration(folder);
else for (const disc of chosen) (values.zip ? writeZip : writeFolder)(disc, folder);

function writeFolder(disc: SampleDisc, into: string): void {
  for (const { path, bytes } of disc.make()) {
    const file = join(into, disc.id, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(join(into, `${disc.id}.expected.json`), JSON.stringify(describe(disc), undefined, 2));
}

function writeZip(disc: SampleDisc, into: string): void {
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${disc.id}.zip`), zipDisc(disc));
  writeFileSync(join(into, `${disc.id}.expected.json`), JSON.stringify(describe(disc), undefined, 2));
}

function makeDemonstration(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const disc of chosen) writeFileSync(join(into, `${disc.id}.zip`), zipDisc(disc));
  const list = chosen.map(({ id, title }) => ({ file: `${id}.zip`, title }));
  writeFileSync(join(into, 'index.json'), JSON.stringify(list, undefined, 2));
}

function describe({ id, title, caseType, circumstances, expected }: SampleDisc): object {
  return { id, title, caseType, circumstances, expected };
}
