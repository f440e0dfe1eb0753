import { describe, expect, it } from 'vitest';
import type { JsonDataset } from '../dicomweb/dicom-json.ts';
import { safePrivateAttributes } from './safe-private.ts';
import { createPseudonymiser, identitiesOfJson, pseudonymise } from './pseudonymiser.ts';

const key = { secret: Buffer.alloc(32, 5) };
const other = { secret: Buffer.alloc(32, 6) };
const value = (dataset: JsonDataset | undefined, tag: string): unknown => dataset?.[tag]?.Value?.[0];
const item = (dataset: JsonDataset, tag: string): JsonDataset => value(dataset, tag) as JsonDataset;
const text = (vr: string, ...Value: readonly unknown[]): { vr: string; Value: readonly unknown[] } => ({
  vr,
  Value,
});

const dataset: JsonDataset = {
  '00080005': text('CS', 'ISO_IR 192'),
  '00080016': text('UI', '1.2.840.10008.5.1.4.1.1.4'),
  '00080018': text('UI', '1.3.6.1.4.1.99999.1'),
  '00080020': text('DA', '20240310'),
  '00080021': text('DA', '20240312'),
  '00080030': text('TM', '081500'),
  '00080080': text('LO', 'Klinikum Isarblick'),
  '0008103E': text('LO', 'Knie links sag Müßter'),
  '00081140': text('SQ', {
    '00081150': text('UI', '1.2.840.10008.5.1.4.1.1.4'),
    '00081155': text('UI', '1.3.6.1.4.1.99999.2'),
  }),
  '00100010': text('PN', { Alphabetic: 'Müßter^Jürgen' }),
  '00100020': text('LO', 'MU-1001'),
  '00100030': text('DA', '19580314'),
  '00100040': text('CS', 'M'),
  '00101030': text('DS', 81.5),
  '0020000D': text('UI', '1.3.6.1.4.1.99999.3'),
  '00204000': text('LT', 'Müßter, 14.03.1958, MU-1001: Verlauf nach Meniskusnaht'),
};

describe('people', () => {
  const result = pseudonymise(dataset, key);
  it('are called by a code that stays the same in their case and says nothing', () => {
    const code = value(result, '00100020');
    expect(code).toMatch(/^OR-[2-9A-HJ-NP-Z]{10}$/);
    expect(value(result, '00100010')).toEqual({ Alphabetic: code });
    const spelt = { ...dataset, '00100010': text('PN', { Alphabetic: 'MUESSTER^JUERGEN' }) };
    expect(value(pseudonymise(spelt, key), '00100020')).toBe(code);
    expect(value(pseudonymise({ ...dataset, '00100020': text('LO', 'MU-2') }, key), '00100020')).not.toBe(
      code,
    );
    expect(value(pseudonymise(dataset, other), '00100020')).not.toBe(code);
  });

  it('keep sex and weight, and their age in place of their birth date', () => {
    expect([value(result, '00100040'), value(result, '00101030'), value(result, '00101010')]).toEqual([
      'M',
      81.5,
      '065Y',
    ]);
    expect(result['00100030']).toEqual({ vr: 'DA' });
  });

  it.each([
    ['20240314', '20240313', undefined, undefined],
    ['19580315', '20240314', undefined, '065Y'],
    ['20230214', '20240313', undefined, '012M'],
    ['19220101', '20240313', undefined, '090Y'],
    ['19580315', '20240314', '067Y', '067Y'],
    ['', '20240314', '094Y', '090Y'],
    ['1958', '20240314', undefined, undefined],
  ])('born %s, seen %s, said to be %s, are %s', (born, seen, said, age) => {
    const { '00101010': made } = pseudonymise(
      {
        '00080020': text('DA', seen),
        '00100030': born === '' ? { vr: 'DA' } : text('DA', born),
        ...(said === undefined ? {} : { '00101010': text('AS', said) }),
      },
      key,
    );
    expect(made?.Value?.[0]).toBe(age);
  });
});

describe('UIDs', () => {
  const result = pseudonymise(dataset, key);
  it('are the case’s own, the same wherever they stand, and others in another case', () => {
    const { uid } = createPseudonymiser(key);
    expect(value(result, '00080018')).toBe(uid('1.3.6.1.4.1.99999.1'));
    expect(value(item(result, '00081140'), '00081155')).toBe(uid('1.3.6.1.4.1.99999.2'));
    expect(uid('1.3.6.1.4.1.99999.1')).not.toBe(createPseudonymiser(other).uid('1.3.6.1.4.1.99999.1'));
  });

  it('are UUIDs of version 8 as numbers, of at most 44 characters', () => {
    const { uid } = createPseudonymiser(key);
    for (let at = 0; at < 50; at++) {
      const made = uid(`1.2.${at}`);
      expect(made).toMatch(/^2\.25\.[1-9]\d{0,38}$/);
      expect(BigInt(made.slice(5)).toString(16).padStart(32, '0')).toMatch(/^.{12}8.{3}[89ab]/);
    }
  });

  it('that name kinds stay', () => {
    expect(value(result, '00080016')).toBe('1.2.840.10008.5.1.4.1.1.4');
    expect(value(item(result, '00081140'), '00081150')).toBe('1.2.840.10008.5.1.4.1.1.4');
  });

  it('need a secret that is long enough', () => {
    expect(() => createPseudonymiser({ secret: Buffer.alloc(16) })).toThrow(/32 bytes/);
  });
});

describe('days', () => {
  const result = pseudonymise(dataset, key);
  const day = (tag: string): number => {
    const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(value(result, tag))) ?? [];
    return Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
  };
  it('are moved together, by one year to ten, into the past; hours stay', () => {
    const moved = Date.UTC(2024, 2, 10) / 86_400_000 - day('00080020');
    expect(moved).toBeGreaterThanOrEqual(366);
    expect(moved).toBeLessThanOrEqual(3_652);
    expect(day('00080021') - day('00080020')).toBe(2);
    expect(value(result, '00080030')).toBe('081500');
  });

  it.each([
    ['DT', '20240310081500.25+0100', /^\d{8}081500\.25$/],
    ['DA', '2024.03.10', /^\d{8}$/],
  ])('%s %s is moved', (vr, given, shape) => {
    expect(String(value(pseudonymise({ '00080021': text(vr, given) }, key), '00080021'))).toMatch(shape);
  });

  it.each([
    ['DA', '20240231'],
    ['DA', 'yesterday'],
    ['DT', '2024'],
  ])('%s %s, which cannot be moved, does not stay', (vr, given) => {
    expect(JSON.stringify(pseudonymise({ '00080021': text(vr, given) }, key))).not.toContain(given);
  });
});

describe('sentences', () => {
  it('lose what names someone and keep what is read from them', () => {
    const result = pseudonymise(dataset, key);
    expect(value(result, '0008103E')).toBe('Knie links sag');
    expect(value(result, '00204000')).toBe('Verlauf nach Meniskusnaht');
  });

  it('lose what is known of the case from elsewhere', () => {
    const known = identitiesOfJson(dataset);
    const elsewhere: JsonDataset = {
      '0008103E': text('LO', 'Knee Müßter'),
      '00081030': text('LO', 'Isarblick knee'),
      '00080070': text('LO', 'Made by Müßter'),
    };
    const result = pseudonymise(elsewhere, key, { known });
    expect(['0008103E', '00081030', '00080070'].map((tag) => value(result, tag))).toEqual([
      'Knee',
      'knee',
      'Made by',
    ]);
  });
});

describe('what the table does not list', () => {
  it.each([
    ['a name', '00189999', text('PN', { Alphabetic: 'Müßter^Jürgen' }), { vr: 'PN' }],
    ['an address', '00081190', text('UR', 'https://pacs.example/1.2.3'), undefined],
    ['bytes of no known kind', '00189998', { vr: 'UN', InlineBinary: 'TcO8w58=' }, undefined],
    ['a kind of picture', '00080060', text('CS', 'MR'), text('CS', 'MR')],
    ['a number', '00180080', text('DS', 3200), text('DS', 3200)],
    ['a code of seven digits', '00080100', text('SH', '12738006'), text('SH', '12738006')],
    ['an overlay', '60003000', { vr: 'OW', BulkDataURI: '/x' }, undefined],
    ['the size of an overlay', '60000010', text('US', 10), undefined],
    ['a curve', '50003000', { vr: 'OW', BulkDataURI: '/x' }, undefined],
  ])('%s', (_, tag, given, left) => {
    expect(pseudonymise({ [tag]: given }, key)[tag]).toEqual(left);
  });
});

describe('private attributes', () => {
  it('go, with the name of their block', () => {
    const result = pseudonymise(
      {
        '00290010': text('LO', 'SIEMENS CSA HEADER'),
        '00291010': { vr: 'OB', BulkDataURI: '/x' },
        '00290011': text('LO', 'Nobody'),
      },
      key,
    );
    expect(Object.keys(result).filter((tag) => tag.startsWith('0029'))).toEqual([]);
  });

  it.each(safePrivateAttributes())(
    'of %s (%s,xx%s) stays, in any block of its group',
    (creator, group, element) => {
      const [creatorTag, tag] = [`${group}0042`, `${group}42${element}`];
      const given: JsonDataset = {
        [creatorTag]: text('LO', creator),
        [tag]: { vr: 'UN', InlineBinary: 'MQ==' },
      };
      const result = pseudonymise(given, key);
      expect([result[creatorTag], result[tag]]).toEqual([given[creatorTag], given[tag]]);
      // The same element of another maker is another thing.
      const foreign = pseudonymise({ ...given, [creatorTag]: text('LO', 'SOMEONE ELSE') }, key);
      expect([foreign[creatorTag], foreign[tag]]).toEqual([undefined, undefined]);
    },
  );

  it('that should be numbers and are sentences go', () => {
    const result = pseudonymise(
      { '00190010': text('LO', 'SIEMENS MR HEADER'), '0019100C': text('LT', 'Müßter') },
      key,
    );
    expect(result['0019100C']).toBeUndefined();
  });
});

it('says what was done (PS3.3 C.7.1.1, PS3.16 CID 7050)', () => {
  const codes = (result: JsonDataset): readonly unknown[] =>
    (result['00120064']?.Value ?? []).map((one) => value(one as JsonDataset, '00080100'));
  const result = pseudonymise(dataset, key);
  expect([value(result, '00120062'), value(result, '00280303')]).toEqual(['YES', 'MODIFIED']);
  expect(codes(result)).toEqual(['113100', '113104', '113105', '113107', '113108', '113111']);
  expect(result['00280301']).toBeUndefined();
});

it('leaves what was given as it was', () => {
  const before = structuredClone(dataset);
  pseudonymise(dataset, key);
  expect(dataset).toEqual(before);
});
