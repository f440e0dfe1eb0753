import { hibcCheckCharacter } from './check-characters.ts';
import { datedField, julian } from './hibc-dates.ts';
import { isoDay } from './short-year.ts';
import { finish, newDraft, type Udi, type UdiDraft } from './udi.ts';

/**
 * HIBC of a supplier's label: primary data, secondary data, or both joined by `/`; asterisks around it as printed
 * are taken off. A lone secondary has no device identifier: join it to its primary with `joinUdis`, by the link
 * character it ends in. Source: ANSI/HIBC 2.6 sections 2 and 4, tables 1 to 3, appendix B.
 */
export const parseHibc = (text: string, thisYear: number): Udi => {
  const plain = withSpaceRestored(text.replace(/^\*(.*)\*$/u, '$1').toUpperCase());
  const draft = newDraft('HIBCC');
  if (hibcCheckCharacter(plain.slice(0, -1)) !== plain.at(-1)) {
    draft.problems.add('check-digit-wrong');
    return finish(draft, text);
  }
  const data = plain.slice(1, -1);
  if (/^[A-Z]/u.test(data)) readCombined(draft, data, thisYear);
  else readLoneSecondary(draft, data, thisYear);
  draft.other['check'] = plain.slice(-1);
  return finish(draft, text);
};

/** A check character that is a space is printed as an underscore, and easily lost at the end of a line. */
const withSpaceRestored = (text: string): string => {
  const plain = text.replace(/_$/u, ' ');
  return hibcCheckCharacter(plain.trimEnd()) === ' ' ? `${plain.trimEnd()} ` : plain.trimEnd();
};

const readCombined = (draft: UdiDraft, data: string, thisYear: number): void => {
  const [primary = '', ...fields] = data.split('/');
  if (/^[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d$/u.test(primary)) draft.deviceIdentifier = primary;
  else draft.problems.add('field-malformed');
  for (const field of fields) readField(draft, field, thisYear);
};

/** Its last character repeats the check character of the primary it belongs to. */
const readLoneSecondary = (draft: UdiDraft, data: string, thisYear: number): void => {
  draft.other['link'] = data.slice(-1);
  for (const field of data.slice(0, -1).split('/')) readField(draft, field, thisYear);
  draft.problems.add('no-device-identifier');
};

const readField = (draft: UdiDraft, field: string, thisYear: number): void => {
  const kind = fields.find(({ begins }) => begins.test(field));
  if (!kind) draft.problems.add('identifier-unknown');
  else kind.read(draft, field.replace(kind.begins, ''), thisYear);
};

interface HibcField {
  readonly begins: RegExp;
  read(draft: UdiDraft, rest: string, thisYear: number): void;
}

/** ANSI/HIBC 2.6, tables 2 and 3. The order matters: `$$+` before `$$` before `$`. */
const fields: readonly HibcField[] = [
  { begins: /^\$\$\+/u, read: (draft, rest, year) => readDated(draft, rest, year, 'serial') },
  {
    begins: /^\$\$/u,
    read: (draft, rest, year) => readDated(draft, withoutQuantity(draft, rest), year, 'lot'),
  },
  { begins: /^\$\+/u, read: (draft, rest) => setIdentity(draft, 'serial', rest) },
  { begins: /^\$/u, read: (draft, rest) => setIdentity(draft, 'lot', rest) },
  { begins: /^S(?=.)/u, read: (draft, rest) => setIdentity(draft, 'serial', rest) },
  { begins: /^16D(?=\d{8}$)/u, read: (draft, rest) => setDate(draft, 'manufactured', day(rest)) },
  { begins: /^14D(?=\d{8}$)/u, read: (draft, rest) => setDate(draft, 'expiry', day(rest)) },
  {
    begins: /^Q(?=\d{1,5}$)/u,
    read: (draft, rest) => {
      draft.other['Q'] = rest;
    },
  },
  {
    begins: /^(?=\d{5})/u,
    read: (draft, rest, year) => {
      setDate(draft, 'expiry', julian(rest.slice(0, 5), year));
      setIdentity(draft, 'lot', rest.slice(5));
    },
  },
];

const readDated = (draft: UdiDraft, text: string, year: number, identity: 'lot' | 'serial'): void => {
  const found = datedField(text, year);
  if (!found) {
    draft.problems.add('field-malformed');
    return;
  }
  if (found.date !== null) setDate(draft, 'expiry', found.date);
  setIdentity(draft, identity, found.rest);
};

/** `8QQ` and `9QQQQQ` put a quantity before the date. */
const withoutQuantity = (draft: UdiDraft, text: string): string => {
  const match = /^(?:8(\d{2})|9(\d{5}))/u.exec(text);
  if (!match) return text;
  draft.other['Q'] = match[1] ?? match[2] ?? '';
  return text.slice(match[0].length);
};

const setIdentity = (draft: UdiDraft, field: 'lot' | 'serial', value: string): void => {
  if (value === '') return;
  if (/^[A-Z0-9.\- ]{1,20}$/u.test(value)) draft[field] = value;
  else draft.problems.add('field-malformed');
};

const setDate = (draft: UdiDraft, field: 'expiry' | 'manufactured', date: string | undefined): void => {
  if (date === undefined) draft.problems.add('date-impossible');
  else draft[field] = date;
};

const day = (digits: string): string | undefined =>
  isoDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
