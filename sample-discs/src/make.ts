// node sample-discs/src/make.ts [--list] [--disc ID]… [--zip | --iso] [--demonstration] FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { discs, isoDisc, zipDisc, type SampleDisc } from './index.ts';
import { writeDisc } from './write-disc.ts';

/** Shown on the page to those who have no disc at hand. */
const demonstration = [
  'knee-replacement-complete',
  'knee-lying-en',
  'spine-two-persons',
  'shoulder-cuff-complete',
];

const usage = `Usage: node sample-discs/src/make.ts [--list] [--disc ID]... [--zip | --iso] FOLDER

Makes the discs, all of them unless some are named, each into a folder of its own, and expected.json, which
says what must be found on each.

  --list      say what there is, and make nothing
  --disc ID   only this one; may be given again
  --zip       each disc as one ZIP
  --iso       each disc as one ISO 9660 image with Joliet names`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean' },
    disc: { type: 'string', multiple: true },
    zip: { type: 'boolean' },
    iso: { type: 'boolean' },
    demonstration: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const wanted = values.demonstration ? demonstration : values.disc;
const chosen = discs.filter(({ id }) => wanted === undefined || wanted.includes(id));
const unknown = (wanted ?? []).filter((id) => !discs.some((disc) => disc.id === id));
const folder = positionals[0];

if (values.help) console.log(usage);
else if (values.list) for (const { id, title } of discs) console.log(`${id.padEnd(52)} ${title.en}`);
else if (unknown.length > 0) fail(`There is no disc ${unknown.join(', ')}; --list says what there is.`);
else if (folder === undefined) fail(usage);
else make(folder);

function fail(words: string): void {
  console.error(words);
  process.exitCode = 2;
}

function make(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const disc of chosen) write(disc, into);
  if (values.demonstration) {
    const list = chosen.map(({ id, title }) => ({ file: `${id}.zip`, title }));
    writeFileSync(join(into, 'index.json'), JSON.stringify(list, undefined, 2));
    return;
  }
  const truth = chosen.map(({ id, title, caseType, circumstances, expected }) => ({
    id,
    title,
    caseType,
    circumstances,
    expected,
  }));
  writeFileSync(join(into, 'expected.json'), `${JSON.stringify(truth, undefined, 2)}\n`);
}

function write(disc: SampleDisc, into: string): void {
  if (values.zip || values.demonstration) writeFileSync(join(into, `${disc.id}.zip`), zipDisc(disc));
  else if (values.iso) writeFileSync(join(into, `${disc.id}.iso`), isoDisc(disc));
  else writeDisc(disc, join(into, disc.id));
}
