import { caseTypes, directoryEntry, type DirectoryEntry } from '@overread/case';

/** Columns of the table, in any order; only `email` must be there. */
export const columns = [
  'email',
  'role',
  'specialty',
  'country',
  'hospital',
  'case_types',
  'procedures',
  'languages',
  'settings',
  'capacity',
  'away',
  'conflicts',
  'may_be_named',
] as const;
export type Column = (typeof columns)[number];

type Read = { readonly says: Partial<DirectoryEntry> } | { readonly fault: string };

/** A cell may hold several things, one after another, between `|`. */
const several = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);

const chosen =
  <Key extends 'caseTypes' | 'languages' | 'settings'>(key: Key, from: readonly string[], fault: string) =>
  (cell: string): Read => {
    const named = several(cell).map((one) => one.toLowerCase());
    return named.every((one) => from.includes(one)) ? { says: { [key]: [...new Set(named)] } } : { fault };
  };

const languages: readonly string[] = directoryEntry.shape.languages.element.options;
const settings: readonly string[] = directoryEntry.shape.settings.element.options;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** How each column's cell is read; the entry's own schema has the last word. */
export const cellReaders: Readonly<Record<Exclude<Column, 'email'>, (cell: string) => Read>> = {
  role: (role) => ({ says: { role } }),
  specialty: (specialty) => ({ says: { specialty } }),
  hospital: (hospital) => ({ says: { hospital } }),
  country: (cell) =>
    /^([A-Za-z]{2})?$/.test(cell) ? { says: { country: cell.toUpperCase() } } : { fault: 'no-country-code' },
  case_types: chosen('caseTypes', caseTypes, 'no-case-type'),
  languages: chosen('languages', languages, 'no-language'),
  settings: chosen('settings', settings, 'no-setting'),
  conflicts: (cell) => ({ says: { conflicts: [...several(cell)] } }),
  capacity: (cell) =>
    /^\d{1,3}$/.test(cell) ? { says: { capacity: Number(cell) } } : { fault: 'no-number' },
  may_be_named: (cell) => {
    const said = { yes: true, no: false, true: true, false: false, 是: true, 否: false }[cell.toLowerCase()];
    return said === undefined ? { fault: 'neither-yes-nor-no' } : { says: { mayBeNamed: said } };
  },
  /** `Total knee replacement = 120 | ACL reconstruction` */
  procedures: (cell) => {
    const procedures = several(cell).map((one) => {
      const [name = '', number] = one.split('=').map((part) => part.trim());
      return { name, perYear: number === undefined ? null : /^\d{1,4}$/.test(number) ? Number(number) : NaN };
    });
    return procedures.some(({ name, perYear }) => name === '' || Number.isNaN(perYear))
      ? { fault: 'no-number' }
      : { says: { procedures } };
  },
  /** `2026-07-01/2026-07-21 | …` */
  away: (cell) => {
    const away = several(cell).map((one) => {
      const [from = '', until = from] = one.split('/').map((part) => part.trim());
      return { from, until };
    });
    return away.every(({ from, until }) => day.test(from) && day.test(until) && from <= until)
      ? { says: { away } }
      : { fault: 'no-days' };
  },
};
