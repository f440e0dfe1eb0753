import dcmjs from 'dcmjs';
import { describe, expect, it } from 'vitest';
import type { JsonDataset, JsonElement } from '../dicomweb/dicom-json.ts';
import { rowsOf, type ProfileRow } from './profile-row.ts';
import { profileGroups } from './profile-table.ts';
import { createPseudonymiser } from './pseudonymiser.ts';
import { shiftDate, shiftDateTime } from './shift-dates.ts';
import { caseNames } from './case-secret.ts';

// Attribute by attribute: what PS3.15 table E.1-1 says of it under the options chosen, against what is left of it.

const key = { secret: Buffer.alloc(32, 1) };
const pseudonymiser = createPseudonymiser(key);
const { days } = caseNames(key);
/** Retain Longitudinal with Modified Dates, Retain Patient Characteristics, Clean Descriptors, Clean Structured Content. */
const chosen = ['M', 'C', 'T', 'S'] as const;
const wrapper = '00081115';

/** More is taken away than the table asks, each for the reason that profile-action.ts gives. */
const stricter: Readonly<Record<string, 'absent' | 'dummy'>> = {
  '00080106': 'dummy',
  '00080107': 'dummy',
  '0040DB06': 'absent',
  '0040DB07': 'absent',
  '00080201': 'absent',
  '0040A730': 'dummy',
  '0040B020': 'absent',
  '00700001': 'absent',
};

const rows = rowsOf(profileGroups).filter(({ tag }) => /^[0-9A-F]{8}$/.test(tag));

describe.each(['at the top', 'in an item'])('every attribute of table E.1-1 %s', (where) => {
  it.each(rows.map((row) => [row.tag, row.basic, JSON.stringify(row.options), row] as const))(
    '%s %s %s',
    (tag, _, __, row) => {
      const original = elementFor(tag);
      const holder: JsonDataset = { [tag]: original };
      const dataset: JsonDataset = {
        ...known,
        ...(where === 'at the top' ? holder : { [wrapper]: { vr: 'SQ', Value: [holder] } }),
      };
      const result = pseudonymiser.metadata(dataset);
      const [item] = (result[wrapper]?.Value ?? []) as readonly JsonDataset[];
      const left = where === 'at the top' ? result[tag] : item?.[tag];
      expect(allowed(row, original)).toContain(outcome(original, left));
    },
  );
});

const known: JsonDataset = {
  '00081048': { vr: 'PN', Value: [{ Alphabetic: 'Ohlendorf^Gesine' }] },
};

type Outcome = 'absent' | 'empty' | 'same' | 'cleaned' | 'moved' | 'replaced' | 'items' | 'dummy';

/** What the row allows, read from the table and not from the code. */
function allowed({ tag, basic, options }: ProfileRow, { vr }: JsonElement): readonly Outcome[] {
  const only = stricter[tag];
  if (only) return [only];
  const asked = chosen.map((letter) => options[letter]);
  if (asked.includes('C')) return cleanedOf[vr] ?? ['cleaned'];
  if (asked.includes('K')) return vr === 'SQ' ? ['items'] : vr in words ? ['cleaned'] : ['same'];
  return basic.split('/').flatMap((code) => outcomes[code] ?? []);
}

const cleanedOf: Readonly<Record<string, readonly Outcome[]>> = {
  DA: ['moved'],
  DT: ['moved'],
  // Days are moved, hours stay (PS3.15 section E.3.6).
  TM: ['same'],
  SQ: ['items'],
  // Cannot be looked into.
  OB: ['absent', 'dummy'],
  CS: ['same'],
};
const outcomes: Readonly<Record<string, readonly Outcome[]>> = {
  X: ['absent'],
  Z: ['empty', 'dummy'],
  D: ['dummy'],
  U: ['replaced'],
  'U*': ['items'],
};

function outcome(original: JsonElement, left: JsonElement | undefined): Outcome {
  if (left === undefined) return 'absent';
  expect(left.vr).toBe(original.vr);
  const [was] = original.Value ?? [];
  const [is] = left.Value ?? [];
  if (is === undefined && left.InlineBinary === undefined) return 'empty';
  const text = JSON.stringify(left);
  expect(text).not.toMatch(/ohlendorf|gesine/i);
  if (original.vr === 'SQ') return text.includes('Knie') ? 'items' : 'dummy';
  if (text === JSON.stringify(original)) return 'same';
  if (is === 'Knie links') return 'cleaned';
  const value = String(was);
  if (is === shiftDate(value, days) || is === shiftDateTime(value, days)) return 'moved';
  return original.vr === 'UI' && is === pseudonymiser.uid(value) ? 'replaced' : 'dummy';
}

/** A value of the attribute's own VR that names someone wherever words can. */
function elementFor(tag: string): JsonElement {
  const vr = vrOf(tag);
  if (vr === 'SQ')
    return { vr, Value: [{ '00080104': { vr: 'LO', Value: ['Knie links Ohlendorf'] }, ...known }] };
  if (vr === 'PN') return { vr, Value: [{ Alphabetic: 'Ohlendorf^Gesine' }] };
  const value = values[vr];
  return value === undefined
    ? { vr, InlineBinary: Buffer.from('Ohlendorf ').toString('base64') }
    : { vr, Value: [value] };
}

/** Kept sentences are cleaned as well. */
const words = Object.fromEntries(
  ['AE', 'LO', 'LT', 'SH', 'ST', 'UC', 'UT', 'UR'].map((vr) => [vr, 'Knie links Ohlendorf']),
);

const values: Readonly<Record<string, string | number>> = {
  AS: '045Y',
  CS: 'COERCE',
  DA: '20240229',
  DS: 71.5,
  DT: '20240229101112.5',
  FD: 12.5,
  FL: 12.5,
  IS: 7,
  TM: '101112',
  UI: '1.2.3.4.5.6',
  UL: 7,
  US: 7,
  ...words,
};

/** Attributes newer than the dictionary, by VR. */
const newer: Readonly<Record<string, string>> = {
  DT: '0040A034 0040A035 0040B034 0040B036',
  LO: '0040B03B 0040B03F',
  SQ: '00081301 00081302 00081303 00081304',
  UT: '00100016 00100042 00100045',
};

function vrOf(tag: string): string {
  const added = Object.keys(newer).find((vr) => newer[vr]?.includes(tag));
  if (added !== undefined) return added;
  const vr = dcmjs.data.DicomMetaDictionary.dictionary[`(${tag.slice(0, 4)},${tag.slice(4)})`]?.vr ?? 'UN';
  return { ox: 'OB', xs: 'US', lt: 'OW' }[vr] ?? vr;
}
