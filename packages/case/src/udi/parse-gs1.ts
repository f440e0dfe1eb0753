import { gs1CheckDigitFits } from './check-characters.ts';
import { identifierAt, type Gs1Identifier } from './gs1-identifiers.ts';
import { fullYear, isoDay, isoMonth, lastDayOf } from './short-year.ts';
import { finish, newDraft, type Udi, type UdiDraft } from './udi.ts';

const separator = '\u001d';

/**
 * A GS1 element string as a scanner gives it (FNC1 as the group separator, ASCII 29), in the bracketed form printed
 * under the code, or as a GS1 Digital Link. `thisYear` decides the century of two-digit years.
 * Source: GS1 General Specifications 3.2, 7.8 and 7.12; GS1 Digital Link Standard, URI syntax.
 */
export const parseGs1 = (text: string, thisYear: number): Udi => {
  const draft = newDraft('GS1');
  for (const { ai, value } of elementsOf(text, draft)) take(draft, ai, value, thisYear);
  if (draft.deviceIdentifier === null && draft.problems.size === 0)
    draft.problems.add('no-device-identifier');
  return finish(draft, text);
};

interface Element {
  readonly ai: string;
  readonly value: string;
}

const elementsOf = (text: string, draft: UdiDraft): readonly Element[] => {
  if (/^https?:\/\//iu.test(text)) return elementsOfLink(text, draft);
  return text.startsWith('(') ? elementsOfPrint(text, draft) : elementsOfScan(text, draft);
};

/** Brackets may stand inside a lot number too: only a known identifier in brackets opens a field. */
const elementsOfPrint = (text: string, draft: UdiDraft): readonly Element[] => {
  const marks = [...text.matchAll(/\((\d{2,4})\)/gu)].filter(([, ai]) => identifierAt(ai ?? '')?.ai === ai);
  return marks.flatMap((mark, at) => {
    const value = text
      .slice(mark.index + mark[0].length, marks[at + 1]?.index)
      .replaceAll(separator, '')
      .trim();
    return checked(identifierAt(mark[1] ?? ''), value, draft);
  });
};

const elementsOfScan = (text: string, draft: UdiDraft): readonly Element[] => {
  const elements: Element[] = [];
  let rest = afterSeparators(text);
  while (rest !== '') {
    const identifier = identifierAt(rest);
    if (!identifier) {
      draft.problems.add('identifier-unknown');
      break;
    }
    const data = rest.slice(identifier.ai.length);
    const end = endOf(identifier, data);
    elements.push(...checked(identifier, data.slice(0, end), draft));
    rest = afterSeparators(data.slice(end));
  }
  return elements;
};

const afterSeparators = (text: string): string => {
  let at = 0;
  while (text[at] === separator) at++;
  return text.slice(at);
};

const endOf = (identifier: Gs1Identifier, data: string): number => {
  const stop = data.indexOf(separator);
  const end = stop < 0 ? data.length : stop;
  return identifier.fixed === undefined ? end : Math.min(identifier.fixed, end);
};

const elementsOfLink = (text: string, draft: UdiDraft): readonly Element[] => {
  const [path = '', query = ''] = text.split(/[?#]/u);
  const parts = path.split('/');
  const start = parts.findIndex((part, at) => part === '01' && /^\d{8,14}$/u.test(parts[at + 1] ?? ''));
  if (start < 0) {
    draft.problems.add('not-a-udi');
    return [];
  }
  const pairs = [
    parts
      .slice(start)
      .join('/')
      .replaceAll(/\/([^/]*)(\/|$)/gu, '=$1&'),
    query,
  ];
  return pairs
    .join('&')
    .split('&')
    .flatMap((pair) => {
      const [key = '', value = ''] = pair.split('=');
      const identifier = identifierAt(key);
      if (identifier?.ai !== key) return [];
      const plain = decoded(value);
      return checked(identifier, key === '01' ? plain.padStart(14, '0') : plain, draft);
    });
};

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const checked = (
  identifier: Gs1Identifier | undefined,
  value: string,
  draft: UdiDraft,
): readonly Element[] => {
  if (!identifier) return [];
  const { ai, fixed, longest, digits } = identifier;
  if (fixed !== undefined && value.length < fixed) draft.problems.add('cut-off');
  else if (!fits(value, fixed ?? longest ?? 90, digits === true)) draft.problems.add('field-malformed');
  else return [{ ai, value }];
  return [];
};

/** Character set 82 of the General Specifications, figure 7.11-1. */
const characterSet82 = /^[!"%-?A-Z_a-z]+$/u;

const fits = (value: string, longest: number, digits: boolean): boolean =>
  value.length <= longest && (digits ? /^\d+$/u : characterSet82).test(value);

const take = (draft: UdiDraft, ai: string, value: string, thisYear: number): void => {
  const known = takers[ai];
  if (known) known(draft, value, thisYear);
  else draft.other[ai] = value;
};

const takers: Readonly<Record<string, (draft: UdiDraft, value: string, thisYear: number) => void>> = {
  '01': (draft, value) => {
    if (gs1CheckDigitFits(value)) draft.deviceIdentifier = value;
    else draft.problems.add('check-digit-wrong');
  },
  '10': (draft, value) => {
    draft.lot = value;
  },
  '21': (draft, value) => {
    draft.serial = value;
  },
  '17': (draft, value, thisYear) => {
    draft.expiry = dateOf(draft, value, thisYear, lastDayOf);
  },
  '11': (draft, value, thisYear) => {
    draft.manufactured = dateOf(draft, value, thisYear, isoMonth);
  },
  // Expiry to the minute; the day is what matters here.
  '7003': (draft, value, thisYear) => {
    draft.other['7003'] = value;
    draft.expiry ??= dateOf(draft, value.slice(0, 6), thisYear, lastDayOf);
  },
};

/** Day 00: only the month is meant; an expiry is then the last day of it (General Specifications 3.4.7). */
const dateOf = (
  draft: UdiDraft,
  value: string,
  thisYear: number,
  ofMonth: (year: number, month: number) => string | undefined,
): string | null => {
  const year = fullYear(Number(value.slice(0, 2)), thisYear);
  const month = Number(value.slice(2, 4));
  const day = Number(value.slice(4, 6));
  const date = day === 0 ? ofMonth(year, month) : isoDay(year, month, day);
  if (date === undefined) draft.problems.add('date-impossible');
  return date ?? null;
};
