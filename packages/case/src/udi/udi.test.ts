import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gs1CheckDigitFits, hibcCheckCharacter } from './check-characters.ts';
import { joinUdis } from './join-udis.ts';
import { parseUdi } from './parse-udi.ts';
import { fullYear } from './short-year.ts';
import type { Udi } from './udi.ts';
import { sayUdiProblem } from './udi-wording.ts';

const today = '2026-03-01';
const gs = '\u001d';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly is: Partial<Udi>;
}

/** Each from the publication named, or derived from it by the change named. */
const cases: readonly Case[] = [
  {
    name: 'FDA, UDI formats by issuing agency: GS1, printed form',
    text: '(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234',
    is: {
      issuer: 'GS1',
      deviceIdentifier: '51022222233336',
      manufactured: '2014-12-31',
      expiry: '2015-07-07',
      lot: 'A213B1',
      serial: '1234',
      problems: [],
    },
  },
  {
    name: 'the same as a DataMatrix gives it',
    text: `]d2015102222223333611141231171507071` + `0A213B1${gs}211234`,
    is: {
      deviceIdentifier: '51022222233336',
      lot: 'A213B1',
      serial: '1234',
      expiry: '2015-07-07',
      problems: [],
    },
  },
  {
    name: 'separators before the first identifier and after a fixed length',
    text: `${gs}0109501101020917${gs}17260300${gs}10AB-123`,
    is: { deviceIdentifier: '09501101020917', expiry: '2026-03-31', lot: 'AB-123', problems: [] },
  },
  {
    name: 'GS1 General Specifications 3.4.7: day 00 is the last of the month, leap year too',
    text: '(01)09501101020917(17)280200',
    is: { expiry: '2028-02-29' },
  },
  {
    name: 'General Specifications 3.4.2: production day 00 names the month only',
    text: '(01)09501101020917(11)240600',
    is: { manufactured: '2024-06' },
  },
  {
    name: 'check digit changed',
    text: '(01)51022222233337(10)A1',
    is: { deviceIdentifier: null, lot: 'A1', problems: ['check-digit-wrong'] },
  },
  {
    name: 'month 13',
    text: '(01)09501101020917(17)261301',
    is: { expiry: null, problems: ['date-impossible'] },
  },
  {
    name: '30 February',
    text: '(01)09501101020917(17)260230',
    is: { expiry: null, problems: ['date-impossible'] },
  },
  {
    name: 'a lot with brackets in it',
    text: '(01)09501101020917(10)AB(5)7(21)99',
    is: { lot: 'AB(5)7', serial: '99', problems: [] },
  },
  {
    name: 'national numbers 71n and variant 240 are kept',
    text: `0109501101020917714` + `12345${gs}240REF-9${gs}10L`,
    is: { lot: 'L', other: { '714': '12345', '240': 'REF-9' }, problems: [] },
  },
  {
    name: 'cut off in the expiry',
    text: '0109501101020917' + '172603',
    is: { deviceIdentifier: '09501101020917', expiry: null, problems: ['cut-off'] },
  },
  {
    name: 'an identifier nobody assigned',
    text: '0109501101020917' + '5512',
    is: { deviceIdentifier: '09501101020917', problems: ['identifier-unknown'] },
  },
  {
    name: 'lot longer than 20',
    text: '(01)09501101020917(10)123456789012345678901',
    is: { lot: null, problems: ['field-malformed'] },
  },
  {
    name: 'the second bar of a pair: no device identifier',
    text: `17260331${'10'}LOT1`,
    is: { deviceIdentifier: null, lot: 'LOT1', expiry: '2026-03-31', problems: ['no-device-identifier'] },
  },
  {
    name: 'AI 7003, expiry to the minute',
    text: `0109501101020917` + `70032603311200`,
    is: { expiry: '2026-03-31', problems: [] },
  },
  {
    name: 'GS1 Digital Link standard: key in the path, attributes in the query',
    text: 'https://id.gs1.org/01/09506000134352/10/ABC123/21/12345?17=261231',
    is: {
      deviceIdentifier: '09506000134352',
      lot: 'ABC123',
      serial: '12345',
      expiry: '2026-12-31',
      problems: [],
    },
  },
  {
    name: 'a web address that is no Digital Link',
    text: 'https://example.org/leaflet',
    is: { issuer: 'GS1', deviceIdentifier: null, problems: ['not-a-udi'] },
  },
  {
    name: 'ANSI/HIBC 2.6 appendix B.2: primary',
    text: '+A123BJC5D6E71G',
    is: { issuer: 'HIBCC', deviceIdentifier: 'A123BJC5D6E71', problems: [] },
  },
  {
    name: 'the same with the asterisks of its caption',
    text: '*+A123BJC5D6E71G*',
    is: { deviceIdentifier: 'A123BJC5D6E71', problems: [] },
  },
  {
    name: 'ANSI/HIBC 2.6 section 4.3.3: primary and secondary joined',
    text: '+A123BJC5D6E71/$$52001510X3C',
    is: { deviceIdentifier: 'A123BJC5D6E71', expiry: '2020-01-15', lot: '10X3', problems: [] },
  },
  {
    name: 'ANSI/HIBC 2.6: expiry, lot, manufacture and serial',
    text: '+A99912345/$$52001510X3/16D20111212/S77DEFG457',
    is: {
      deviceIdentifier: 'A99912345',
      expiry: '2020-01-15',
      lot: '10X3',
      manufactured: '2011-12-12',
      serial: '77DEFG45',
      problems: [],
    },
  },
  {
    name: 'ANSI/HIBC 2.6: lot, manufacture, expiry and quantity by data identifiers',
    text: '+A99912349/$10X3/16D20111231/14D20200131/Q500Z',
    is: {
      deviceIdentifier: 'A99912349',
      lot: '10X3',
      manufactured: '2011-12-31',
      expiry: '2020-01-31',
      problems: [],
    },
  },
  {
    name: 'old form: Julian date before the lot',
    text: withCheck('+A99912345/2001510X3'),
    is: { expiry: '2020-01-15', lot: '10X3', problems: [] },
  },
  {
    name: 'secondary alone: link character, month of expiry is its last day',
    text: '+$$0624J139276%5',
    is: { deviceIdentifier: null, expiry: '2024-06-30', lot: 'J139276', problems: ['no-device-identifier'] },
  },
  {
    name: '$$2 month, day, year',
    text: withCheck('+A99912345/$$2011520LOT'),
    is: { expiry: '2020-01-15', lot: 'LOT' },
  },
  {
    name: '$$3 year, month, day',
    text: withCheck('+A99912345/$$3200115LOT'),
    is: { expiry: '2020-01-15', lot: 'LOT' },
  },
  {
    name: '$$4 with the hour',
    text: withCheck('+A99912345/$$420011522LOT'),
    is: { expiry: '2020-01-15', lot: 'LOT' },
  },
  {
    name: '$$6 Julian with the hour',
    text: withCheck('+A99912345/$$62001522LOT'),
    is: { expiry: '2020-01-15', lot: 'LOT' },
  },
  {
    name: 'check character space, printed as an underscore',
    text: '+A99912345/$$2011520LOT_',
    is: { expiry: '2020-01-15', lot: 'LOT', problems: [] },
  },
  {
    name: '$$7 no date',
    text: withCheck('+A99912345/$$7LOT'),
    is: { expiry: null, lot: 'LOT', problems: [] },
  },
  {
    name: '$$8 quantity first',
    text: withCheck('+A99912345/$$8243200115LOT'),
    is: { expiry: '2020-01-15', lot: 'LOT' },
  },
  {
    name: '$$9 long quantity',
    text: withCheck('+A99912345/$$9000100120LOT'),
    is: { expiry: '2020-01-31', lot: 'LOT' },
  },
  {
    name: '$$+ serial with expiry',
    text: withCheck('+A99912345/$$+3200115SER'),
    is: { expiry: '2020-01-15', serial: 'SER', lot: null },
  },
  {
    name: '$+ serial only',
    text: withCheck('+A99912345/$+SER'),
    is: { serial: 'SER', lot: null, expiry: null },
  },
  {
    name: 'a character misread',
    text: '+A99912345/$$52001510X3/16D20111212/S77DEFG45Z',
    is: { deviceIdentifier: null, lot: null, problems: ['check-digit-wrong'] },
  },
  {
    name: 'day 366 of a common year',
    text: withCheck('+A99912345/$$521366L'),
    is: { expiry: null, problems: ['date-impossible'] },
  },
  {
    name: 'FDA, UDI formats by issuing agency: ICCBBA tissue',
    text: '=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123',
    is: {
      issuer: 'ICCBBA',
      deviceIdentifier: 'A9999XYZ100T0944',
      serial: '000025',
      expiry: '2014-02-01',
      manufactured: '2013-02-01',
      lot: '000000000000XYZ123',
      problems: [],
    },
  },
  { name: 'a shop code', text: '4006381333931', is: { issuer: null, problems: ['not-a-udi'] } },
  { name: 'words', text: 'REF 12-345 size M', is: { issuer: null, problems: ['not-a-udi'] } },
  { name: 'nothing', text: '', is: { issuer: null, problems: ['not-a-udi'] } },
  { name: 'far too long', text: '(10)' + 'A'.repeat(5000), is: { issuer: null, problems: ['not-a-udi'] } },
];

describe('parseUdi', () => {
  it.each(cases)('$name', ({ text, is }) => {
    expect(parseUdi(text, today)).toMatchObject(is);
  });

  it('never throws and never answers with an unchecked device identifier', () => {
    const piece = fc.constantFrom(
      '(01)',
      '01',
      '51022222233336',
      '17',
      '260230',
      gs,
      '+A123',
      '$$',
      '/',
      '=/',
      'X',
      '(',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const { issuer, deviceIdentifier } = parseUdi(text, today);
          const checked =
            issuer !== 'GS1' || deviceIdentifier === null || gs1CheckDigitFits(deviceIdentifier);
          expect(checked).toBe(true);
        },
      ),
    );
  });

  it('says every problem in both languages', () => {
    expect(sayUdiProblem('check-digit-wrong', 'en')).toContain('misread');
    expect(sayUdiProblem('check-digit-wrong', 'zh')).toContain('校验位');
  });
});

describe('century of a two-digit year (GS1 General Specifications 7.12)', () => {
  it.each([
    [26, 2026, 2026],
    [76, 2026, 2076],
    [77, 2026, 1977],
    [99, 2026, 1999],
    [0, 2026, 2000],
    [45, 2095, 2145],
    [46, 2095, 2046],
  ])('%i seen in %i is %i', (short, thisYear, full) => {
    expect(fullYear(short, thisYear)).toBe(full);
  });
});

describe('joinUdis', () => {
  const read = (text: string) => parseUdi(text, today);
  const primary = read('+A123BJC5D6E71G');

  it('joins a HIBC secondary to the primary it links to', () => {
    const secondary = read(withCheck('+$$52001510X3G'));
    expect(joinUdis([secondary, primary])).toMatchObject([
      { deviceIdentifier: 'A123BJC5D6E71', lot: '10X3', expiry: '2020-01-15', problems: [] },
    ]);
  });

  it('leaves a secondary of another product apart', () => {
    const stray = read('+$$0624J139276%5');
    expect(joinUdis([primary, stray])).toMatchObject([
      { deviceIdentifier: 'A123BJC5D6E71', lot: null },
      { deviceIdentifier: null, lot: 'J139276', problems: ['no-device-identifier', 'parts-do-not-belong'] },
    ]);
  });

  it('joins two GS1 bars of one sticker, and the same code seen twice', () => {
    const codes = [read('0109501101020917'), read('1726033110LOT1'), read('0109501101020917')];
    expect(joinUdis(codes)).toMatchObject([{ deviceIdentifier: '09501101020917', lot: 'LOT1' }]);
  });

  it('does not share one lot out to two devices', () => {
    const codes = [read('0109501101020917'), read('0151022222233336'), read('1726033110LOT1')];
    expect(joinUdis(codes).map(({ lot }) => lot)).toEqual([null, null, 'LOT1']);
  });
});

function withCheck(text: string): string {
  return text + (hibcCheckCharacter(text) ?? '');
}
