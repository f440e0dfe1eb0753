import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { checkJson, type CheckJson } from './check-json.ts';
import { evaluate } from './evaluate.ts';
import { factsFrom } from './facts.ts';
import { caseTypes } from './finding.ts';
import { checkSchema } from './schema.ts';
import { completeCases } from './testing/complete-cases.ts';
import { madeInventory } from './testing/made-up-inventory.ts';

const jsonOf = (caseType: (typeof caseTypes)[number], locale: 'en' | 'zh'): CheckJson => {
  const { series, circumstances } = completeCases[caseType];
  const inventory = madeInventory(series);
  return checkJson({
    inventory,
    caseType,
    circumstances,
    locale,
    assessment: evaluate(factsFrom(inventory), caseType, circumstances),
  });
};

describe('the check’s JSON', () => {
  test('has the schema’s type, checked by the compiler', () => {
    expectTypeOf<z.infer<typeof checkSchema>>().toEqualTypeOf<CheckJson>();
    expect(z.toJSONSchema(checkSchema).additionalProperties).toBe(false);
  });

  test.each(caseTypes)(
    'of a %s case fits the schema in both languages, also after a round trip',
    (caseType) => {
      for (const locale of ['en', 'zh'] as const) {
        const text = JSON.stringify(jsonOf(caseType, locale));
        expect(checkSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
      }
    },
  );

  test('says every message in words', () => {
    const { requirements } = jsonOf('knee-replacement', 'en');
    expect(requirements.find(({ id }) => id === 'knee.xr.ap_wb')).toMatchObject({
      name: 'Knee X-ray from the front or behind, standing',
      reason: { code: 'reason.met', text: 'Found (“DX AP”), 1 April 2026.' },
    });
  });

  test.each([
    ['another major version', { schema: 'overread/check/2' }],
    ['an unknown verdict', { verdict: 'fine' }],
  ])('refuses %s', (_what, change) => {
    expect(checkSchema.safeParse({ ...jsonOf('spine', 'en'), ...change }).success).toBe(false);
  });
});
