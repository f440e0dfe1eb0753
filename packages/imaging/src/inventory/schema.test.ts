import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { buildInventory } from '../disc/build-inventory.ts';
import type { Inventory } from './inventory.ts';
import { inventorySchema } from './schema.ts';

describe('the inventory’s schema', () => {
  test('is the inventory’s type, checked by the compiler', () => {
    expectTypeOf<z.infer<typeof inventorySchema>>().toEqualTypeOf<Inventory>();
    expect(inventorySchema.safeParse(buildInventory('empty', [], [])).success).toBe(true);
  });

  test('becomes a JSON Schema that allows nothing it does not name', () => {
    const schema = z.toJSONSchema(inventorySchema);
    expect(schema.required).toEqual([
      'schema',
      'source',
      'counts',
      'patients',
      'documents',
      'otherFiles',
      'problems',
    ]);
    expect(schema.additionalProperties).toBe(false);
  });

  test.each([
    ['another major version', { schema: 'overread/inventory/2' }],
    ['a problem without a known code', { problems: [{ code: 'made-up' }] }],
    ['an unknown kind of file', { otherFiles: [{ file: 'a', what: 'cake' }] }],
  ])('refuses %s', (_, change) => {
    expect(inventorySchema.safeParse({ ...buildInventory('empty', [], []), ...change }).success).toBe(false);
  });
});
