import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tags, type Keyword } from '../dataset/tags.ts';
import { inventorySchema } from '../inventory/schema.ts';
import { buildInventory } from './build-inventory.ts';
import { dicomFile, fileOf } from './file.test-support.ts';
import { readFinding, type Finding } from './finding.ts';

const keywords = (Object.keys(tags) as Keyword[]).filter(
  (keyword) => !keyword.endsWith('Sequence') && tags[keyword] > 0x00080000 && tags[keyword] < 0x7fe00000,
);

/** What belongs somewhere, and what belongs nowhere. */
const value = fc.oneof(
  fc.constantFrom(
    '',
    'MR',
    'CT',
    'DX',
    'KNEE',
    '1.2.840.10008.5.1.4.1.1.4',
    '1\\0\\0\\0\\1\\0',
    '0\\0\\NaN',
    '20240102',
    '99999999',
    '-1',
    '1e400',
    'DERIVED\\SECONDARY\\MPR',
    'DOE^JOHN=山田^太郎',
  ),
  fc.string({ maxLength: 20 }),
);
const header = fc.dictionary(fc.constantFrom(...keywords), value, { maxKeys: 25 });

test('whatever headers say, and however they are cut, the inventory keeps its promise', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(header, fc.nat(4000)), { maxLength: 6 }), (list) => {
      const findings = list.map(([values, cut], index) => {
        const whole = dicomFile(`I${String(index)}`, values);
        const bytes = whole.read(0, cut % 3 === 0 ? cut : whole.size) as Uint8Array;
        return readFinding(fileOf(whole.path, bytes), () => new Uint8Array()) as Finding;
      });
      const inventory = buildInventory('fuzz', findings);
      expect(inventorySchema.safeParse(inventory).error?.issues).toBeUndefined();
      expect(inventory.counts.files).toBe(list.length);
    }),
    { numRuns: 500 },
  );
});
