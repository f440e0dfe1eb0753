/** Columns of PS3.15 table E.1-1 by a letter each. */
export const optionLetters = {
  retainSafePrivate: 'P',
  retainUids: 'U',
  retainDeviceIdentity: 'D',
  retainInstitutionIdentity: 'I',
  retainPatientCharacteristics: 'C',
  retainLongitudinalFullDates: 'F',
  retainLongitudinalModifiedDates: 'M',
  cleanDescriptors: 'T',
  cleanStructuredContent: 'S',
  cleanGraphics: 'G',
} as const;

export type ProfileOption = keyof typeof optionLetters;
export type OptionLetter = (typeof optionLetters)[ProfileOption];

/** Codes of the Basic Profile column (PS3.15 table E.1-1a); `*` of `X/Z/U*` says that references in the items are replaced. */
export const basicCodes = ['X', 'Z', 'D', 'U', 'X/Z', 'X/D', 'Z/D', 'X/Z/D', 'X/Z/U*'] as const;
export type BasicCode = (typeof basicCodes)[number];
export type OptionCode = 'K' | 'C';

/**
 * One row of the table. `tag` is eight hexadecimal digits in capitals, `50xxxxxx`, `60xx3000`, `60xx4000` for repeating groups,
 * or `private` for all private attributes.
 */
export interface ProfileRow {
  readonly tag: string;
  readonly basic: BasicCode;
  readonly options: Readonly<Partial<Record<OptionLetter, OptionCode>>>;
}

/** Rows that ask for the same, as they are written down: basic code, options such as `F:K M:C`, tags. */
export type ProfileGroup = readonly [basic: BasicCode, options: string, tags: string];

/** The rows of a table of groups. */
export const rowsOf = (groups: readonly ProfileGroup[]): readonly ProfileRow[] =>
  groups.flatMap(([basic, options, tags]) => {
    const pairs = options.split(' ').filter((pair) => pair !== '');
    const parsed = Object.fromEntries(pairs.map((pair) => pair.split(':'))) as ProfileRow['options'];
    return tags.split(' ').map((tag) => ({ tag, basic, options: parsed }));
  });

/** The groups of rows, in a fixed order: what differs between two editions of the table differs here and nowhere else. */
export function groupsOf(rows: readonly ProfileRow[]): readonly ProfileGroup[] {
  const groups = new Map<
    string,
    { readonly basic: BasicCode; readonly options: string; readonly tags: string[] }
  >();
  for (const { tag, basic, options } of rows) {
    const said = letters
      .flatMap((letter) => (options[letter] ? [`${letter}:${options[letter]}`] : []))
      .join(' ');
    const key = `${basicCodes.indexOf(basic)} ${said}`;
    const group = groups.get(key) ?? { basic, options: said, tags: [] };
    group.tags.push(tag);
    groups.set(key, group);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { basic, options, tags }]) => [basic, options, tags.toSorted().join(' ')]);
}

const letters = Object.values(optionLetters);
