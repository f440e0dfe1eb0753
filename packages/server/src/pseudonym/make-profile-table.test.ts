import { readFileSync } from 'node:fs';
import dcmjs from 'dcmjs';
import { describe, expect, it } from 'vitest';
import { parseProfile, profileTable } from './make-profile-table.ts';
import { groupsOf, rowsOf } from './profile-row.ts';
import { profileEdition, profileGroups, profileSource } from './profile-table.ts';

const heads = [
  'Attribute Name',
  'Tag',
  'Retd. (from PS3.6)',
  'In Std. Comp. IOD (from PS3.3)',
  'Basic Prof.',
  'Rtn. Safe Priv. Opt.',
  'Rtn. UIDs Opt.',
  'Rtn. Dev. Id. Opt.',
  'Rtn. Inst. Id. Opt.',
  'Rtn. Pat. Chars. Opt.',
  'Rtn. Long. Full Dates Opt.',
  'Rtn. Long. Modif. Dates Opt.',
  'Clean Desc. Opt.',
  'Clean Struct. Cont. Opt.',
  'Clean Graph. Opt.',
];
const cell = (text: string, name = 'td'): string =>
  `<${name} align="left"><para xml:id="p">${text}</para></${name}>`;
const row = (cells: readonly string[]): string =>
  `<tr valign="top">${cells.map((text) => cell(text)).join('')}</tr>`;
const docbook = (
  rows: readonly (readonly string[])[],
  columns = heads,
): string => `<?xml version="1.0" encoding="utf-8"?>
<book xmlns="http://docbook.org/ns/docbook" xml:id="PS3.15">
<subtitle>DICOM PS3.15 2031b - Security and System Management Profiles</subtitle>
<table xml:id="table_E.1-1a"><tbody>${row(['D', 'replace'])}</tbody></table>
<table frame="box" label="E.1-1" rules="all" xml:id="table_E.1-1">
<thead><tr>${columns.map((text) => cell(text, 'th')).join('')}</tr></thead>
<tbody>${rows.map(row).join('')}</tbody></table></book>`;
const blank = (count: number): readonly string[] => Array.from({ length: count }, () => '');

describe('the script that makes the table', () => {
  const rows = [
    ['Series Date', '(0008,0021)', 'N', 'Y', 'X/D', ...blank(5), 'K', 'C', ...blank(3)],
    ['Overlay Data', '(60xx,3000)', 'N', 'Y', 'X', ...blank(9), 'C'],
    ['Private attributes', '(gggg,eeee) where gggg is odd', 'N', 'N', 'X', 'C', ...blank(9)],
    ['Referenced Image Sequence', '(0008,1140)', 'N', 'Y', 'X/Z/U*', '', 'K', ...blank(8)],
  ];

  it('reads table E.1-1 of the DocBook by its headings', () => {
    expect(parseProfile(docbook(rows))).toEqual({
      edition: '2031b',
      rows: [
        { tag: '00080021', basic: 'X/D', options: { F: 'K', M: 'C' } },
        { tag: '60xx3000', basic: 'X', options: { G: 'C' } },
        { tag: 'private', basic: 'X', options: { P: 'C' } },
        { tag: '00081140', basic: 'X/Z/U*', options: { U: 'K' } },
      ],
    });
  });

  it.each([
    ['a code it does not know', docbook([['Name', '(0008,0021)', 'N', 'Y', 'Q', ...blank(10)]])],
    ['a tag it does not know', docbook([['Name', '0008', 'N', 'Y', 'X', ...blank(10)]])],
    ['an option it does not know', docbook([['Name', '(0008,0021)', 'N', 'Y', 'X', 'Q', ...blank(9)]])],
    ['other columns', docbook([], heads.slice(0, -1))],
    ['another document', '<book/>'],
  ])('refuses %s', (_, text) => {
    expect(() => parseProfile(text)).toThrow(/no |columns|edition/);
  });

  it('writes rows down so that the same rows come back', () => {
    const { rows: parsed } = parseProfile(docbook(rows));
    expect(rowsOf(groupsOf(parsed)).toSorted((a, b) => (a.tag < b.tag ? -1 : 1))).toEqual(
      parsed.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)),
    );
    expect(profileTable('a test', '2031b', parsed)).toContain("  ['X/D', 'F:K M:C', '00080021'],\n");
  });
});

describe('the table', () => {
  const rows = rowsOf(profileGroups);

  it('is that of 2026c: 652 attributes, three repeating groups and the private ones, each once', () => {
    expect(profileEdition).toBe('2026c');
    expect(new Set(rows.map(({ tag }) => tag)).size).toBe(rows.length);
    expect(rows.length).toBe(656);
    expect(groupsOf(rows)).toEqual(profileGroups);
  });

  const vrOf = (tag: string): string | undefined =>
    dcmjs.data.DicomMetaDictionary.dictionary[`(${tag.slice(0, 4)},${tag.slice(4)})`]?.vr;

  it('moves every date that it lists except birth dates, and shields every name', () => {
    const temporal = rows.filter(({ tag }) => /^(DA|DT|TM)$/.test(vrOf(tag) ?? ''));
    const unmoved = temporal.filter(({ options }) => options.M !== 'C').map(({ tag }) => tag);
    // Birth date, birth time, and the hour of a photograph’s place.
    expect(unmoved.toSorted()).toEqual(['00100030', '00100032', '00160077']);
    expect(temporal.length).toBeGreaterThan(120);
    expect(rows.filter(({ tag, options }) => vrOf(tag) === 'PN' && Object.keys(options).length > 0)).toEqual(
      [],
    );
  });

  it('replaces every UID that it lists, or leaves it out', () => {
    const others = rows.filter(({ tag, basic }) => vrOf(tag) === 'UI' && basic !== 'U').map(({ tag }) => tag);
    expect(others.toSorted()).toEqual(['00001000', '006A0003']);
  });
});

it('the table is what the script writes', () => {
  const written = readFileSync(new URL('profile-table.ts', import.meta.url), 'utf8');
  expect(written).toBe(profileTable(profileSource, profileEdition, rowsOf(profileGroups)));
});
