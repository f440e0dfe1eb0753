import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import {
  basicCodes,
  groupsOf,
  optionLetters,
  type BasicCode,
  type OptionCode,
  type OptionLetter,
  type ProfileRow,
} from './profile-row.ts';

// node packages/server/src/pseudonym/make-profile-table.ts PATH/TO/part15.xml
// The file is https://dicom.nema.org/medical/dicom/current/source/docbook/part15/part15.xml

/** Headings of table E.1-1 by the letter of their option; matched by how they begin. */
const headings: Readonly<Record<string, OptionLetter>> = {
  'Rtn. Safe Priv.': optionLetters.retainSafePrivate,
  'Rtn. UIDs': optionLetters.retainUids,
  'Rtn. Dev. Id.': optionLetters.retainDeviceIdentity,
  'Rtn. Inst. Id.': optionLetters.retainInstitutionIdentity,
  'Rtn. Pat. Chars.': optionLetters.retainPatientCharacteristics,
  'Rtn. Long. Full': optionLetters.retainLongitudinalFullDates,
  'Rtn. Long. Modif.': optionLetters.retainLongitudinalModifiedDates,
  'Clean Desc.': optionLetters.cleanDescriptors,
  'Clean Struct. Cont.': optionLetters.cleanStructuredContent,
  'Clean Graph.': optionLetters.cleanGraphics,
};

/** Table E.1-1 of PS3.15 as DocBook has it. Throws where a row or a heading is not what this was written for. */
export function parseProfile(docbook: string): {
  readonly edition: string;
  readonly rows: readonly ProfileRow[];
} {
  const edition = /<subtitle>\s*DICOM PS3\.15 (\d{4}[a-z]?) /.exec(docbook)?.[1];
  if (edition === undefined) throw new Error('the file does not say which edition of PS3.15 it is');
  const [heads = [], ...body] = tableOf(docbook);
  const columns = heads.map(
    (text) => Object.entries(headings).find(([start]) => text.startsWith(start))?.[1],
  );
  const basicAt = heads.findIndex((text) => text.startsWith('Basic Prof.'));
  const tagAt = heads.indexOf('Tag');
  if (basicAt < 0 || tagAt < 0 || columns.filter(Boolean).length !== Object.keys(headings).length)
    throw new Error(`the columns are others: ${heads.join(' | ')}`);
  return { edition, rows: body.map((cells) => rowOf(cells, { tagAt, basicAt, columns })) };
}

function rowOf(
  cells: readonly string[],
  at: { tagAt: number; basicAt: number; columns: readonly (OptionLetter | undefined)[] },
): ProfileRow {
  const basic = cells[at.basicAt]?.replaceAll(/\s/g, '');
  if (!basicCodes.some((code) => code === basic)) throw new Error(`no action: ${cells.join(' | ')}`);
  const options: Partial<Record<OptionLetter, OptionCode>> = {};
  for (const [index, letter] of at.columns.entries()) {
    const code = cells[index];
    if (letter === undefined || code === undefined || code === '') continue;
    if (code !== 'K' && code !== 'C') throw new Error(`no option: ${cells.join(' | ')}`);
    options[letter] = code;
  }
  return { tag: tagOf(cells[at.tagAt] ?? ''), basic: basic as BasicCode, options };
}

function tagOf(text: string): string {
  if (/odd/i.test(text)) return 'private';
  const [, group, element] = /^\(\s*([0-9A-Fx]{4})\s*,\s*([0-9A-Fx]{4})\s*\)$/i.exec(text) ?? [];
  if (group === undefined || element === undefined) throw new Error(`no tag: ${text}`);
  return `${group}${element}`.toUpperCase().replaceAll('X', 'x');
}

/** The texts of the cells of table E.1-1, row by row, its heading first. */
function tableOf(docbook: string): readonly string[][] {
  const rows: string[][] = [];
  let within = false;
  let cell: string | null = null;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table') within = attributes['xml:id'] === 'table_E.1-1' || attributes['label'] === 'E.1-1';
    if (within && name === 'tr') rows.push([]);
    if (within && (name === 'td' || name === 'th')) cell = '';
  });
  parser.on('text', (text) => {
    if (cell !== null) cell += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'table') within = false;
    if (cell === null || (name !== 'td' && name !== 'th')) return;
    rows.at(-1)?.push(cell.replaceAll(/[\s\u200b]+/g, ' ').trim());
    cell = null;
  });
  parser.write(docbook).close();
  return rows;
}

/** The text of profile-table.ts. */
export const profileTable = (
  source: string,
  edition: string,
  rows: readonly ProfileRow[],
): string => `// Made by make-profile-table.ts; not edited by hand.
import type { ProfileGroup } from './profile-row.ts';

/** The edition of PS3.15 that the table is of, and what it was made from. */
export const profileEdition = ${quoted(edition)};
export const profileSource = ${quoted(source)};

/** PS3.15 table E.1-1: every attribute that the confidentiality profiles say something of. */
// oxfmt-ignore
export const profileGroups: readonly ProfileGroup[] = [
${groupsOf(rows)
  .map((group) => `  [${group.map(quoted).join(', ')}],`)
  .join('\n')}
];
`;

const quoted = (text: string): string => `'${text}'`;

const [, script, from] = process.argv;
if (script === fileURLToPath(import.meta.url) && from !== undefined) {
  const { edition, rows } = parseProfile(readFileSync(from, 'utf8'));
  const to = fileURLToPath(new URL('profile-table.ts', import.meta.url));
  writeFileSync(to, profileTable('DocBook of PS3.15, table E.1-1', edition, rows));
  console.log(`${rows.length} rows of PS3.15 ${edition}`);
}
