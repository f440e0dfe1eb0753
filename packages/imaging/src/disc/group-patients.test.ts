import { describe, expect, test } from 'vitest';
import { groupPatients, type Bearer, type Identity } from './group-patients.ts';

const bearer = (given: Partial<Identity>, index: number): Bearer<number> => ({
  identity: { id: '', name: '', birthDate: null, sex: '', ...given },
  things: [index],
  file: `I${String(index)}`,
});
const grouped = (identities: readonly Partial<Identity>[]): readonly (readonly number[])[] =>
  groupPatients(identities.map(bearer)).map(({ bearers }) => bearers.flatMap(({ things }) => things));
const told = (identities: readonly Partial<Identity>[]): readonly string[] =>
  groupPatients(identities.map(bearer)).flatMap(({ problems }) =>
    problems.map(({ code, detail }) => `${code} ${String(detail?.['about'])}`),
  );

const john = { id: '1', name: 'DOE^JOHN', birthDate: '1960-02-03', sex: 'M' };

describe('one person', () => {
  test.each([
    ['name written another way', [john, { ...john, name: 'Doe John' }]],
    [
      'romanised and ideographic',
      [
        { ...john, name: 'Yamada^Tarou' },
        { ...john, name: '山田^太郎' },
      ],
    ],
    ['birth date left out', [john, { ...john, birthDate: null }]],
    ['numbers of two hospitals', [john, { ...john, id: 'B-77' }]],
    ['number left out', [john, { ...john, id: '' }]],
    ['number left out, and birth date', [john, { ...john, id: '', birthDate: null }]],
    ['leading zeros', [john, { ...john, id: '0001' }]],
    ['sex unknown', [john, { ...john, sex: 'O' }]],
    ['nothing known of any', [{}, {}]],
  ])('%s', (_, identities) => {
    expect(grouped(identities)).toEqual([identities.map((__, index) => index)]);
    expect(told(identities)).toEqual([]);
  });
});

describe('one person, to be confirmed', () => {
  test.each([
    ['another name under one number', [john, { ...john, name: 'DOE^PETER' }], ['identity-differs name']],
    ['another birth date', [john, { ...john, birthDate: '1961-02-03' }], ['identity-differs birthDate']],
    ['another sex', [john, { ...john, sex: 'F' }], ['identity-differs sex']],
  ])('%s', (_, identities, problems) => {
    expect(grouped(identities)).toEqual([[0, 1]]);
    expect(told(identities)).toEqual(problems);
  });
});

describe('two persons', () => {
  test.each([
    ['all different', [john, { id: '2', name: 'ROE^RICHARD', birthDate: '1970-01-01', sex: 'M' }], []],
    ['namesakes', [john, { ...john, id: '2', birthDate: '1999-09-09' }], []],
    [
      'namesakes of unknown age under two numbers',
      [
        { ...john, birthDate: null },
        { ...john, id: '2', birthDate: null },
      ],
      [],
    ],
    [
      'one number given twice',
      [john, { id: '1', name: 'ROE^JANE', birthDate: '1980-01-01', sex: 'F' }],
      ['identity-differs id', 'identity-differs id'],
    ],
    ['one nameless', [john, {}], []],
  ])('%s', (_, identities, problems) => {
    expect(grouped(identities)).toEqual([[0], [1]]);
    expect(told(identities)).toEqual(problems);
  });
});

test('a later bearer joins what seemed two persons', () => {
  const identities = [
    { ...john, name: 'YAMADA^TAROU' },
    { ...john, id: '2', name: '山田^太郎' },
    { ...john, name: 'YAMADA^TAROU=山田^太郎' },
  ];
  expect(grouped(identities)).toEqual([[0, 2, 1]]);
});

test('many identities cost no more than a moment', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({
    ...john,
    id: String(index + 1),
    name: `P${String(index)}^Q`,
    birthDate: null,
  }));
  expect(grouped(many)).toHaveLength(3_000);
});
