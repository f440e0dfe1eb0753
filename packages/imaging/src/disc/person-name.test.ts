import { describe, expect, test } from 'vitest';
import { compareNames, readableName } from './person-name.ts';

describe('names of one person', () => {
  test.each([
    ['DOE^JOHN', 'Doe^John'],
    ['DOE^JOHN', 'JOHN DOE'],
    ['DOE^JOHN', 'Doe, John'],
    ['DOE^JOHN', 'DOE^JOHN^Q'],
    ['DOE^JOHN^^MR', 'DOE^JOHN'],
    ['DOE^J', 'DOE^JOHN'],
    ['Müller^Jürgen', 'MUELLER^JUERGEN'],
    ['Müller^Jürgen', 'MULLER^JURGEN'],
    ['Garćia Lopez^María', 'GARCIA LOPEZ^MARIA'],
    ["O'Brien^Pat", 'OBRIEN^PAT'],
    ['ZHANG^XIAO MING', 'ZHANG XIAOMING'],
    ['ZHANG^XIAOMING', 'XIAOMING^ZHANG'],
    ['Yamada^Tarou=山田^太郎=やまだ^たろう', '山田^太郎'],
    ['Yamada^Tarou=山田^太郎', 'YAMADA TAROU'],
    ['Hong^Gildong=洪^吉洞=홍^길동', '홍길동'],
    ['ИВАНОВ^ИВАН', 'Иванов Иван'],
  ])('%s, %s', (a, b) => {
    expect(compareNames(a, b)).toBe('same');
    expect(compareNames(b, a)).toBe('same');
  });
});

describe('names of two persons', () => {
  test.each([
    ['DOE^JOHN', 'DOE^JANE'],
    ['DOE^JOHN', 'SMITH^JOHN'],
    ['DOE^J', 'DOE^MARY'],
    ['王^伟', '王^芳'],
    ['DOE', 'JOHN'],
  ])('%s, %s', (a, b) => {
    expect(compareNames(a, b)).toBe('different');
  });
});

describe('names that cannot be compared', () => {
  test.each([
    ['Yamada^Tarou', '山田^太郎'],
    ['', 'DOE^JOHN'],
    ['', ''],
    ['D?E^J?HN', 'DOE^JOHN'],
    ['^^^^', 'DOE^JOHN'],
  ])('“%s”, “%s”', (a, b) => {
    expect(compareNames(a, b)).toBe('incomparable');
  });
});

test.each([
  ['Yamada^Tarou=山田^太郎=やまだ^たろう', 'Yamada Tarou = 山田 太郎 = やまだ たろう'],
  ['DOE^JOHN^^^', 'DOE JOHN'],
  ['=山田^太郎', '山田 太郎'],
  ['', ''],
])('%s reads %s', (name, readable) => {
  expect(readableName(name)).toBe(readable);
});
