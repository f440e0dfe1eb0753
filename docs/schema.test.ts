import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discs, type SampleDisc } from '@overread/sample-discs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const node = path('../node_modules/.bin/node');
const bin = path('../packages/cli/bin/overread.js');

/** What the command prints, whatever its verdict. */
const printed = (...args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(node, [bin, ...args, '--json'], { maxBuffer: 2 ** 28 }, (_error, out) => resolve(out));
  });

const folderOf = (disc: SampleDisc): string => {
  const folder = mkdtempSync(join(tmpdir(), 'overread-schema-'));
  for (const file of disc.make()) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.bytes);
  }
  return folder;
};

const validator = (form: string) =>
  new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(path(`schema/${form}-1.schema.json`), 'utf8')),
  );
const fitsInventory = validator('inventory');
const fitsCheck = validator('check');

const chosen = ['knee-replacement-complete', 'spine-two-persons', 'knee-lying-en'];

test.each(discs.filter(({ id }) => chosen.includes(id)))('$id fits the published schemas', async (disc) => {
  const folder = folderOf(disc);
  const { side, region, today } = disc.circumstances;
  const place = [
    ...(side === 'not-applicable' ? [] : ['--side', side]),
    ...(region ? ['--region', region] : []),
  ];
  const inventory: unknown = JSON.parse(await printed('inventory', folder));
  fitsInventory(inventory);
  expect(fitsInventory.errors).toBeNull();
  const check: unknown = JSON.parse(
    await printed('check', folder, '--case', disc.caseType, ...place, '--today', today),
  );
  fitsCheck(check);
  expect(fitsCheck.errors).toBeNull();
  expect(check).toMatchObject({ inventory: { patients: (inventory as { patients: unknown }).patients } });
});

test('the schemas refuse what is not so', () => {
  expect(fitsInventory({ schema: 'overread/inventory/2' })).toBe(false);
  expect(fitsCheck({ schema: 'overread/check/1', verdict: 'perhaps' })).toBe(false);
});
