import type { Cells } from './cell.ts';

/** What must not be found in any text: as it was written. */
export interface Identities {
  /** Of patients, physicians, operators: PN values or names as people write them. */
  readonly names: readonly string[];
  /** Numbers and codes of a person, a visit, an order, a device. */
  readonly ids: readonly string[];
  /** Institutions, departments, addresses, stations. */
  readonly places: readonly string[];
  /** DA. */
  readonly birthDates: readonly string[];
}

export const noIdentities: Identities = { names: [], ids: [], places: [], birthDates: [] };

type Kind = keyof Identities;

/** Everything that names someone or something in a data set, at any depth: all names, and what the attributes below hold. */
export function identitiesOf<Origin>(cells: Cells<Origin>): Identities {
  const found: Record<Kind, Set<string>> = {
    names: new Set(),
    ids: new Set(),
    places: new Set(),
    birthDates: new Set(),
  };
  collect(cells, found);
  return {
    names: [...found.names],
    ids: [...found.ids],
    places: [...found.places],
    birthDates: [...found.birthDates],
  };
}

/** Both together. */
export const joined = (one: Identities, other: Identities): Identities => ({
  names: union(one.names, other.names),
  ids: union(one.ids, other.ids),
  places: union(one.places, other.places),
  birthDates: union(one.birthDates, other.birthDates),
});

const union = (one: readonly string[], other: readonly string[]): readonly string[] =>
  other.length === 0 ? one : [...new Set([...one, ...other])];

function collect<Origin>(cells: Cells<Origin>, found: Readonly<Record<Kind, Set<string>>>): void {
  for (const [tag, cell] of cells) {
    if (cell.items) {
      for (const item of cell.items) collect(item, found);
      continue;
    }
    const kind = cell.vr === 'PN' ? 'names' : tagKinds.get(tag);
    if (kind) for (const text of cell.texts()) if (text.trim() !== '') found[kind].add(text.trim());
  }
}

/** Attributes by what they tell; names are known by their VR. */
const attributes: Readonly<Record<Kind, string>> = {
  names: '0016004D 00100012 00401010 00402008 00880910 40080102 4008010A 4008010C 40080119 300E0008 300600A6',
  ids:
    '00080050 00100020 00101000 00101050 00101090 00102154 00200010 00380010 00380060 0040050A 00401001 00401103 00402010 00402016 ' +
    '00402017 00120040 00120042 00181000 00080094 00400253 00400009 40080040 40080200',
  places:
    '00080080 00080081 00080092 00081010 00081040 00100021 00101040 00102299 00120031 00120060 00120081 0038001E 00380011 00380061 ' +
    '00380300 00380400 00400010 00400011 00400242 00400243 00401005 00401102 00402009 00404036 0040A027 00320012 00321020 4008011A',
  birthDates: '00100030',
};

const tagKinds: ReadonlyMap<number, Kind> = new Map(
  Object.entries(attributes).flatMap(([kind, tags]) =>
    tags.split(' ').map((tag) => [Number.parseInt(tag, 16), kind as Kind] as const),
  ),
);
