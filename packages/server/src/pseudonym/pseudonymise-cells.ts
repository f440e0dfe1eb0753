import type { CaseNames } from './case-secret.ts';
import { itemsCell, textCell, type Cell, type Cells } from './cell.ts';
import type { Cleaner } from './clean-text.ts';
import { deidentificationMarks } from './deidentification-marks.ts';
import { dummyCell } from './dummy-values.ts';
import { pseudonymisePrivate } from './pseudonymise-private.ts';
import { ruleOf, type Rule } from './profile-action.ts';
import { ageAt, cappedAge, shiftDate, shiftDateTime } from './shift-dates.ts';

/** What one data set is treated with. */
export interface Treatment {
  readonly names: CaseNames;
  readonly clean: Cleaner;
  /** For codes, which are long numbers themselves: takes out only what is known of the case. */
  readonly cleanCode: Cleaner;
  readonly areMasked: boolean;
}

/** A data set without what identifies: what PS3.15 table E.1-1 says of each attribute, at every depth. */
export function pseudonymiseCells<Origin>(cells: Cells<Origin>, treatment: Treatment): Cells<Origin> {
  const result = new Map(treat(cells, treatment));
  const stated = result.get(patientAge)?.texts()[0] ?? '';
  const age = stated === '' ? agesOf(cells) : cappedAge(stated);
  if (age !== null && age !== stated) result.set(patientAge, textCell('AS', [age]));
  const person = personOf(cells, treatment);
  if (cells.has(patientName)) result.set(patientName, textCell('PN', [person]));
  if (cells.has(patientId)) result.set(patientId, textCell('LO', [person]));
  for (const [tag, mark] of deidentificationMarks(treatment.areMasked)) result.set(tag, mark);
  return result;
}

const patientName = 0x00100010;
const patientId = 0x00100020;
const birthDate = 0x00100030;
const patientAge = 0x00101010;

/** One code for a person, from the number where there is one: names of one person are written in many ways. */
function personOf<Origin>(cells: Cells<Origin>, { names }: Treatment): string {
  const [id = '', name = ''] = [patientId, patientName].map((tag) => cells.get(tag)?.texts()[0]?.trim());
  return names.person(id === '' ? name : id);
}

/** Age on the day of the study, where only the birth date was given: the age is what a reading needs. */
function agesOf<Origin>(cells: Cells<Origin>): string | null {
  const born = cells.get(birthDate)?.texts()[0];
  const day = [0x00080020, 0x00080022, 0x00080021, 0x00080023]
    .map((tag) => cells.get(tag)?.texts()[0])
    .find(Boolean);
  const age = born && day ? ageAt(born, day) : null;
  return age === null ? null : cappedAge(age);
}

function* treat<Origin>(cells: Cells<Origin>, treatment: Treatment): Generator<[number, Cell<Origin>]> {
  for (const [tag, cell] of cells) {
    const group = tag >>> 16;
    // Group lengths are retired (PS3.5 section 7.2); curves and overlays go whole, as neither is of use without its data.
    if ((tag & 0xffff) === 0 || group % 2 === 1 || isCurveOrOverlay(group)) continue;
    const treated = treatElement(tag, cell, treatment);
    if (treated) yield [tag, treated];
  }
  yield* pseudonymisePrivate(cells, treatment.clean);
}

const isCurveOrOverlay = (group: number): boolean =>
  (group >= 0x5000 && group <= 0x50ff) || (group >= 0x6000 && group <= 0x60ff);

function treatElement<Origin>(tag: number, cell: Cell<Origin>, treatment: Treatment): Cell<Origin> | null {
  const rule = ruleOf(tag) ?? typedCodes.get(tag) ?? (statesKind.has(tag) ? undefined : ruleOfVr[cell.vr]);
  if (!rule) return cell.items ? withItems(cell, treatment) : cell;
  if (cell.empty) return rule.action === 'remove' ? null : cell;
  if (cell.items) return treatSequence(tag, cell, rule, treatment);
  switch (rule.action) {
    case 'remove':
      return null;
    case 'keep':
      return isText.has(cell.vr) ? cleaned(tag, cell, rule, treatment) : cell;
    case 'empty':
      return textCell(cell.vr, []);
    case 'dummy':
      return dummyCell(tag, cell.vr);
    case 'uid':
      return textCell(
        cell.vr,
        cell.texts().map((text) => (text === '' ? '' : treatment.names.uid(text))),
      );
    case 'clean':
      return cleaned(tag, cell, rule, treatment);
  }
}

function treatSequence<Origin>(
  tag: number,
  cell: Cell<Origin>,
  { action, removable }: Rule,
  treatment: Treatment,
): Cell<Origin> | null {
  if (action === 'remove') return null;
  if (action === 'empty') return removable ? null : itemsCell([]);
  if (action !== 'dummy') return withItems(cell, treatment);
  return removable ? null : dummyCell(tag, 'SQ');
}

const withItems = <Origin>(cell: Cell<Origin>, treatment: Treatment): Cell<Origin> =>
  itemsCell((cell.items ?? []).map((item) => new Map(treat(item, treatment))));

function cleaned<Origin>(
  tag: number,
  cell: Cell<Origin>,
  { otherwise }: Rule,
  treatment: Treatment,
): Cell<Origin> | null {
  const { names } = treatment;
  const clean = codes.has(tag) || cell.vr === 'CS' ? treatment.cleanCode : treatment.clean;
  const values = cell.texts();
  if (cell.vr === 'TM') return cell;
  const shift = cell.vr === 'DA' ? shiftDate : cell.vr === 'DT' ? shiftDateTime : null;
  const next = shift ? values.map((value) => shift(value, names.days) ?? '') : values.map(clean);
  if (next.every((value, at) => value === values[at]))
    return isText.has(cell.vr) || shift ? cell : left(tag, cell, otherwise);
  return next.every((value) => value.trim() === '') ? left(tag, cell, otherwise) : textCell(cell.vr, next);
}

function left<Origin>(tag: number, { vr }: Cell<Origin>, otherwise: Rule['otherwise']): Cell<Origin> | null {
  if (otherwise === 'remove') return null;
  return otherwise === 'empty' ? textCell(vr, []) : dummyCell(tag, vr);
}

/** Code Value and its scheme (PS3.3 section 8.8), Software Versions, Version of templates: numbers that are no one's. */
const codes: ReadonlySet<number> = new Set([
  0x00080100, 0x00080102, 0x00080103, 0x00080119, 0x0008010f, 0x00181020,
]);

/** What a sentence can be in; anything else that is to be cleaned, such as the bytes of a maker's note, cannot be and goes. */
const isText: ReadonlySet<string> = new Set(['AE', 'AS', 'CS', 'LO', 'LT', 'SH', 'ST', 'UC', 'UT']);

const sentence: Rule = { action: 'clean', otherwise: 'dummy', removable: true };
/**
 * Attributes that the table does not list, by VR. Names go, dates move, UIDs of instances are replaced, sentences are cleaned, and what
 * cannot be looked into goes. Everything else stays.
 */
const ruleOfVr: Readonly<Record<string, Rule>> = {
  AE: sentence,
  DA: sentence,
  DT: sentence,
  LO: sentence,
  LT: sentence,
  PN: { action: 'empty', otherwise: 'empty', removable: true },
  SH: sentence,
  ST: sentence,
  UC: sentence,
  UI: { action: 'uid', otherwise: 'empty', removable: true },
  UN: { action: 'remove', otherwise: 'remove', removable: true },
  UR: { action: 'remove', otherwise: 'remove', removable: true },
  UT: sentence,
};

/** Body Part Examined and View Position: codes that are typed by hand. */
const typedCodes: ReadonlyMap<number, Rule> = new Map([0x00180015, 0x00185101].map((tag) => [tag, sentence]));

/** UIDs of kinds, not of instances, private ones included: they must stay what they are (PS3.6). */
const statesKind: ReadonlySet<number> = new Set([
  0x00080016, 0x0008001a, 0x0008001b, 0x00080062, 0x0008010c, 0x00080117, 0x00080118, 0x0008115a, 0x00081150,
  0x00041510, 0x00041512, 0x0004151a, 0x00083002, 0x00400440, 0x04000010, 0x04001010, 0x00187001,
]);
