import { directoryEntry, type DirectoryEntry } from '@overread/case';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { cellReaders, columns, type Column } from './table-columns.ts';

export interface TableRow {
  /** Of the file, from 1, where the row begins. */
  readonly line: number;
  readonly email: string;
  /** The entry with what this row says; columns the table has not stay as they were. */
  readonly over: (entry: DirectoryEntry) => DirectoryEntry;
  readonly faults: readonly { readonly column: string; readonly reason: string }[];
}

const mostRows = 5_000;

/** Reads a CSV table (RFC 4180; a byte-order mark and semicolons are understood) with a header of {@link columns}. */
export function readTable(csv: string): readonly TableRow[] {
  const lines = recordsOf(csv);
  if ('fault' in lines) return [faultAt(lines.line, lines.fault)];
  const [head, ...rows] = lines.records;
  if (!head) return [faultAt(1, { column: '', reason: 'empty' })];
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name));
  if (!names.includes('email')) return [faultAt(head.line, { column: 'email', reason: 'column-missing' })];
  if (unknown.length > 0)
    return unknown.map((column) => faultAt(head.line, { column, reason: 'column-unknown' }));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return [faultAt(head.line, { column: twice, reason: 'column-twice' })];
  if (rows.length > mostRows) return [faultAt(head.line, { column: '', reason: 'too-many-rows' })];
  return rows.map((row) => readRow(row, names as Column[]));
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

type Records =
  | { readonly records: readonly CsvRecord[] }
  | { readonly fault: { readonly column: string; readonly reason: string }; readonly line: number };

function recordsOf(csv: string): Records {
  const [first = ''] = csv.split(/\r?\n/, 1);
  const count = (mark: string): number => first.split(mark).length;
  try {
    const parsed = parse(csv, {
      bom: true,
      info: true,
      delimiter: count(';') > count(',') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: string[] }[];
    // `lines` is where a record ends; lines within its quotes come before.
    return {
      records: parsed.map(({ info, record }) => ({
        line: info.lines - record.join('').split('\n').length + 1,
        cells: record,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { fault: { column: '', reason: 'not-csv' }, line };
  }
}

function faultAt(line: number, fault: { readonly column: string; readonly reason: string }): TableRow {
  return { line, email: '', over: (entry) => entry, faults: [fault] };
}

function readRow({ line, cells }: CsvRecord, names: readonly Column[]): TableRow {
  const faults: { column: string; reason: string }[] = [];
  if (cells.length !== names.length) faults.push({ column: '', reason: 'cells-count' });
  const said: Partial<DirectoryEntry> = {};
  let email = '';
  for (const [index, name] of names.entries()) {
    const cell = (cells[index] ?? '').trim();
    if (name === 'email') email = cell.toLowerCase();
    else {
      const read = cellReaders[name](cell);
      if ('fault' in read) faults.push({ column: name, reason: read.fault });
      else Object.assign(said, read.says);
    }
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) faults.push({ column: 'email', reason: 'no-address' });
  const known = directoryEntry.partial().safeParse(said);
  if (!known.success)
    for (const { path } of known.error.issues)
      faults.push({ column: columnOf(String(path[0])), reason: 'not-understood' });
  return { line, email, over: (entry) => ({ ...entry, ...said }), faults: faults.filter(isFirst) };
}

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isFirst = (
  one: { readonly column: string; readonly reason: string },
  index: number,
  all: readonly { readonly column: string; readonly reason: string }[],
): boolean => all.findIndex(({ column, reason }) => column === one.column && reason === one.reason) === index;
