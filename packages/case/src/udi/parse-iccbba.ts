import { fullYear, isoDayOfYear } from './short-year.ts';
import { finish, newDraft, type Udi, type UdiDraft } from './udi.ts';

/**
 * ISBT 128 for tissue (bone and tendon grafts), compound message or its parts one after another, each opened by its
 * two-character data identifier. Source: ICCBBA ST-001 section 2.4 and ST-012 (medical products of human origin).
 */
export const parseIccbba = (text: string, thisYear: number): Udi => {
  const draft = newDraft('ICCBBA');
  let rest = text;
  while (rest !== '') {
    const part = parts.find(({ shape }) => shape.test(rest));
    const match = part?.shape.exec(rest);
    if (!part || !match) {
      draft.problems.add('identifier-unknown');
      break;
    }
    part.take(draft, match[1] ?? '', thisYear);
    rest = rest.slice(match[0].length);
  }
  if (draft.deviceIdentifier === null) draft.problems.add('no-device-identifier');
  return finish(draft, text);
};

interface Part {
  readonly shape: RegExp;
  take(draft: UdiDraft, value: string, thisYear: number): void;
}

const parts: readonly Part[] = [
  {
    shape: /^=\/([A-Z0-9]{16}(?:[A-Z0-9]{2})?)/u,
    take: (draft, value) => {
      draft.deviceIdentifier = value;
    },
  },
  {
    shape: /^=,(\d{6})/u,
    take: (draft, value) => {
      draft.serial = value;
    },
  },
  {
    shape: /^=>(\d{6})/u,
    take: (draft, value, year) => setDate(draft, 'expiry', value, year),
  },
  {
    shape: /^=\}(\d{6})/u,
    take: (draft, value, year) => setDate(draft, 'manufactured', value, year),
  },
  {
    shape: /^&,1([A-Z0-9]{1,18})/u,
    take: (draft, value) => {
      draft.lot = value;
    },
  },
  {
    shape: /^=([A-Z1-9][A-Z0-9]{14})/u,
    take: (draft, value) => {
      draft.other['donation'] = value;
    },
  },
];

/** `cyyjjj`: the century's last digit, year, day in the year. */
const setDate = (
  draft: UdiDraft,
  field: 'expiry' | 'manufactured',
  value: string,
  thisYear: number,
): void => {
  const year = value.startsWith('0')
    ? 2000 + Number(value.slice(1, 3))
    : fullYear(Number(value.slice(1, 3)), thisYear);
  const date = isoDayOfYear(year, Number(value.slice(3)));
  if (date === undefined) draft.problems.add('date-impossible');
  else draft[field] = date;
};
