import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryWidth, type HeaderRecord } from '../dataset/header-record.ts';
import { openRecord } from '../dataset/open-record.ts';
import { tags, type Tag } from '../dataset/tags.ts';
import { vrNumber, type Vr } from '../dataset/vr.ts';
import { RememberedAttributes, ValueMemory } from './remembered-attributes.ts';

type Element = readonly [tag: Tag, vr: Vr, bytes: readonly number[]];

const record = (elements: readonly Element[]): HeaderRecord => {
  const entries = new Int32Array(elements.length * entryWidth);
  let start = 0;
  for (const [index, [tag, vr, value]] of elements.entries()) {
    entries.set([tag, start, (vrNumber(vr) << 24) | value.length], index * entryWidth);
    start += value.length;
  }
  return {
    file: 'a',
    size: 0,
    transferSyntax: '1.2.840.10008.1.2.1',
    entries,
    bytes: Uint8Array.from(elements.flatMap(([, , value]) => value)),
    pixelData: undefined,
    encapsulatedDocument: undefined,
    unreadFrom: undefined,
    repairedEncoding: undefined,
    problems: [],
  };
};
const ascii = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const asked = [
  tags.ImagePositionPatient,
  tags.InstanceNumber,
  tags.SeriesDescription,
  tags.ImageType,
  tags.Rows,
] as const;

/** Values as files hold them, right and wrong, ASCII and not. */
const element = fc.oneof(
  fc.tuple(
    fc.constantFrom(asked[0], asked[1]),
    fc.constantFrom<Vr>('DS', 'IS'),
    fc.stringMatching(/^[-+ 0-9.eE\\]{0,12}$/).map(ascii),
  ),
  fc.tuple(
    fc.constantFrom(asked[2], asked[3]),
    fc.constantFrom<Vr>('LO', 'CS', 'UI'),
    fc.array(fc.constantFrom(0, 32, 65, 92, 0xe9), { maxLength: 6 }),
  ),
  fc.tuple(fc.constant(asked[4]), fc.constantFrom<Vr>('US', 'UN'), fc.constantFrom([0, 2], [1, 2], [])),
);

test('answers what the record answers, whatever was read before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(element, { selector: ([tag]) => tag }), { maxLength: 8 }),
      (files) => {
        const memory = new ValueMemory();
        for (const file of files) {
          const plain = openRecord(record(file)).attributes;
          const remembered = new RememberedAttributes(record(file), plain, memory);
          for (const tag of asked) {
            expect(remembered.numbers(tag)).toEqual(plain.numbers(tag));
            expect(remembered.texts(tag)).toEqual(plain.texts(tag));
            expect([remembered.text(tag), remembered.number(tag), remembered.has(tag)]).toEqual([
              plain.text(tag),
              plain.number(tag),
              plain.has(tag),
            ]);
          }
        }
      },
    ),
  );
});

test('gives one list for values of equal bytes', () => {
  const memory = new ValueMemory();
  const [first, second] = [1, 2].map(() => {
    const made = record([[tags.ImageType, 'CS', ascii('ORIGINAL\\PRIMARY')]]);
    return new RememberedAttributes(made, openRecord(made).attributes, memory).texts(tags.ImageType);
  });
  expect(second).toBe(first);
});
