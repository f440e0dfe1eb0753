import {
  optionLetters,
  rowsOf,
  type OptionLetter,
  type ProfileOption,
  type ProfileRow,
} from './profile-row.ts';
import { profileGroups } from './profile-table.ts';

/**
 * What is done with an attribute: `remove`; `empty`, a value of no length; `dummy`, a value that says nothing; `uid`, replaced by
 * the case's own, and in a sequence's items; `clean`, what identifies is taken out of it; `keep`, and its items cleaned.
 */
export type Action = 'remove' | 'empty' | 'dummy' | 'uid' | 'clean' | 'keep';

export interface Rule {
  readonly action: Action;
  /** What is done when cleaning leaves nothing. */
  readonly otherwise: 'remove' | 'empty' | 'dummy';
  /** Nothing of it is needed where it is a sequence: it may be left out (PS3.15 table E.1-1a, codes with X). */
  readonly removable: boolean;
}

/** The options an orthopaedic reading needs; see docs/decisions/0012. */
export const chosenOptions: readonly ProfileOption[] = [
  'retainLongitudinalModifiedDates',
  'retainPatientCharacteristics',
  'cleanDescriptors',
  'cleanStructuredContent',
  'retainSafePrivate',
];

/** The rule for a public attribute; undefined where PS3.15 table E.1-1 has none. */
export const ruleOf = (tag: number): Rule | undefined => rules.get(tag);

/** The rule that a row of the table comes to under the chosen options. */
export function ruleOfRow({ tag, basic, options }: ProfileRow): Rule {
  const otherwise = withoutOptions[basic] === 'uid' ? 'empty' : withoutOptions[basic];
  const stricter = stricterThanAsked[tag];
  const chosen = letters.flatMap((letter) => options[letter] ?? []);
  const option = chosen.includes('C') ? 'clean' : chosen.includes('K') ? 'keep' : undefined;
  const action = stricter ?? option ?? withoutOptions[basic];
  return { action, otherwise, removable: basic.startsWith('X') };
}

/**
 * Compound codes leave it to the IOD which of them is needed. What satisfies every type of attribute is done: empty where X or Z is
 * asked (types 2 and 3), a dummy where D may be needed (type 1).
 */
const withoutOptions: Readonly<Record<ProfileRow['basic'], 'remove' | 'empty' | 'dummy' | 'uid'>> = {
  X: 'remove',
  Z: 'empty',
  D: 'dummy',
  U: 'uid',
  'X/Z': 'empty',
  'X/D': 'dummy',
  'Z/D': 'dummy',
  'X/Z/D': 'dummy',
  'X/Z/U*': 'uid',
};

/** Less is left than the options would leave, each for its reason. */
const stricterThanAsked: Readonly<Record<string, Action>> = {
  // Versions of coding schemes are dates that everyone can look up: moved, they would give away by how much.
  '00080106': 'dummy',
  '00080107': 'dummy',
  '0040DB06': 'remove',
  '0040DB07': 'remove',
  // Names a country, and no interval needs it.
  '00080201': 'remove',
  // Dictated sentences of structured reports; nothing that is read from images lies there.
  '0040A730': 'dummy',
  '0040B020': 'remove',
  // Drawings and words laid over pictures. The module they belong to may be absent, but not empty (PS3.3 section C.10.5).
  '00700001': 'remove',
};

const letters: readonly OptionLetter[] = chosenOptions.map((option) => optionLetters[option]);

const rules: ReadonlyMap<number, Rule> = new Map(
  rowsOf(profileGroups)
    .filter(({ tag }) => /^[0-9A-F]{8}$/.test(tag))
    .map((row) => [Number.parseInt(row.tag, 16), ruleOfRow(row)]),
);
