import { describe, expect, it } from 'vitest';
import { emptyEntry } from './empty-entry.ts';
import { readTable } from './read-table.ts';

const faultsIn = (csv: string) =>
  readTable(csv).flatMap(({ line, faults }) => faults.map(({ column, reason }) => [line, column, reason]));

const whole = [
  'email,role,specialty,country,hospital,case_types,procedures,languages,settings,capacity,away,conflicts,may_be_named',
  'Ana@Example.org,Surgeon,"Knee, sports",it,"Istituto ""R""",knee-replacement|acl-meniscus,' +
    'TKA = 120 | ACL reconstruction,en|de,remote,4,2026-07-01/2026-07-21|2026-12-24,St Mary|Dr X,yes',
].join('\r\n');

describe('a table of reviewers', () => {
  it('is read whole', () => {
    const [row] = readTable(whole);
    expect(row?.faults).toEqual([]);
    expect(row).toMatchObject({ line: 2, email: 'ana@example.org' });
    expect(row?.over(emptyEntry)).toEqual({
      role: 'Surgeon',
      specialty: 'Knee, sports',
      country: 'IT',
      hospital: 'Istituto "R"',
      caseTypes: ['knee-replacement', 'acl-meniscus'],
      procedures: [
        { name: 'TKA', perYear: 120 },
        { name: 'ACL reconstruction', perYear: null },
      ],
      languages: ['en', 'de'],
      settings: ['remote'],
      capacity: 4,
      away: [
        { from: '2026-07-01', until: '2026-07-21' },
        { from: '2026-12-24', until: '2026-12-24' },
      ],
      conflicts: ['St Mary', 'Dr X'],
      mayBeNamed: true,
    });
  });

  it('leaves what it has no column for as it was', () => {
    const [row] = readTable('email;capacity\nana@example.org;7\n');
    expect(row?.over({ ...emptyEntry, hospital: 'H' })).toEqual({
      ...emptyEntry,
      hospital: 'H',
      capacity: 7,
    });
  });

  it('is understood with a byte-order mark, semicolons, Chinese words and empty lines', () => {
    const rows = readTable('\ufeffEmail;may_be_named\n\nana@example.org;是\n');
    expect(rows).toMatchObject([{ line: 3, email: 'ana@example.org', faults: [] }]);
  });

  it('counts the lines of the file, also where a cell holds several', () => {
    expect(faultsIn('email,role\nana@example.org,"two\nlines"\nnobody,x\n')).toEqual([
      [4, 'email', 'no-address'],
    ]);
  });

  it.each<[string, string, (string | number)[][]]>([
    ['nothing at all', '', [[1, '', 'empty']]],
    ['no column of addresses', 'name\nAna', [[1, 'email', 'column-missing']]],
    ['a column nobody knows', 'email,fee\na@b,1', [[1, 'fee', 'column-unknown']]],
    ['a column twice', 'email,role,role\na@b,1,2', [[1, 'role', 'column-twice']]],
    ['too few cells', 'email,role\na@b', [[2, '', 'cells-count']]],
    ['no address', 'email,role\nana,x', [[2, 'email', 'no-address']]],
    ['an open quote', 'email,role\na@b,"x', [[2, '', 'not-csv']]],
    ['a country that is none', 'email,country\na@b,Italy', [[2, 'country', 'no-country-code']]],
    ['a case type that is none', 'email,case_types\na@b,knee', [[2, 'case_types', 'no-case-type']]],
    ['a language that is none', 'email,languages\na@b,en|xx', [[2, 'languages', 'no-language']]],
    ['a setting that is none', 'email,settings\na@b,home', [[2, 'settings', 'no-setting']]],
    ['no number', 'email,capacity\na@b,many', [[2, 'capacity', 'no-number']]],
    ['a capacity beyond all', 'email,capacity\na@b,999', [[2, 'capacity', 'not-understood']]],
    [
      'an operation’s number that is none',
      'email,procedures\na@b,TKA = lots',
      [[2, 'procedures', 'no-number']],
    ],
    ['days that are none', 'email,away\na@b,July', [[2, 'away', 'no-days']]],
    ['a day no calendar has', 'email,away\na@b,2026-02-30', [[2, 'away', 'not-understood']]],
    ['days the wrong way round', 'email,away\na@b,2026-08-01/2026-07-01', [[2, 'away', 'no-days']]],
    ['neither yes nor no', 'email,may_be_named\na@b,perhaps', [[2, 'may_be_named', 'neither-yes-nor-no']]],
    ['a name too long', `email,role\na@b,${'x'.repeat(201)}`, [[2, 'role', 'not-understood']]],
  ])('tells of %s', (_, csv, faults) => {
    expect(faultsIn(csv)).toEqual(faults);
  });
});
