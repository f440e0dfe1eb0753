import type { HeaderBytes, JsonDataset } from '../dicomweb/dicom-json.ts';
import { caseNames, type PseudonymKey } from './case-secret.ts';
import type { Cells } from './cell.ts';
import { createCleaner, createCodeCleaner, type Cleaner } from './clean-text.ts';
import { identitiesOf, joined, noIdentities, type Identities } from './identities.ts';
import { fromJson, toJson } from './json-cells.ts';
import type { Rectangle } from './mask-pixels.ts';
import { pseudonymiseCells } from './pseudonymise-cells.ts';
import { changedFile, changedStart } from './pseudonymise-file.ts';

export type { PseudonymKey } from './case-secret.ts';
export type { Identities } from './identities.ts';

export interface PseudonymOptions {
  /**
   * Names, numbers and places known of the case beyond what an instance says of itself: from the account, from the other instances.
   * They are taken out of all sentences.
   */
  readonly known?: Identities;
}

/** Gives a case's instances away without saying whose they are (PS3.15 annex E). What is the same in two of them stays the same. */
export interface Pseudonymiser {
  /** What an instance, a series or a study is called in the answers; the same UID gives the same answer. */
  readonly uid: (original: string) => string;
  /**
   * DICOM JSON of an instance, for metadata and for queries. Addresses of bulk data are left: they are the route's. `areMasked` says that
   * its pixels are shown masked, and is told in it.
   */
  readonly metadata: (dataset: JsonDataset, areMasked?: boolean) => JsonDataset;
  /** A file up to its pixels; where `header` ends with the start of the pixels' element, the pixels can follow as they are. */
  readonly start: (header: HeaderBytes) => Buffer;
  /** A whole file of PS3.10; null where it is none. */
  readonly file: (file: Uint8Array) => Promise<Buffer | null>;
  /**
   * A whole file with rectangles of its pixels set to zero, and marked so; null also where its pixels are compressed: then it stays
   * held.
   */
  readonly maskedFile: (file: Uint8Array, masks: readonly Rectangle[]) => Promise<Buffer | null>;
}

/** What stands between the store and whoever may not know the person. Throws where the secret is too short. */
export function createPseudonymiser(
  key: PseudonymKey,
  { known = noIdentities }: PseudonymOptions = {},
): Pseudonymiser {
  const names = caseNames(key);
  const cleaners = new Map<string, Cleaners>();
  const cleanersFor = (identities: Identities): Cleaners => {
    const all = joined(known, identities);
    const about = JSON.stringify(all);
    const held = cleaners.get(about);
    if (held) return held;
    const made = { clean: createCleaner(all), cleanCode: createCodeCleaner(all) };
    if (cleaners.size < mostHeld) cleaners.set(about, made);
    return made;
  };
  const treated = <Origin>(cells: Cells<Origin>, areMasked: boolean): Cells<Origin> =>
    pseudonymiseCells(cells, { names, ...cleanersFor(identitiesOf(cells)), areMasked });
  const change = <Origin>(cells: Cells<Origin>): Cells<Origin> => treated(cells, false);
  return {
    uid: names.uid,
    metadata: (dataset, areMasked = false) => toJson(treated(fromJson(dataset), areMasked)),
    start: (header) => changedStart(header, change),
    file: (file) => changedFile(file, change),
    maskedFile: (file, masks) => changedFile(file, (cells) => treated(cells, true), masks),
  };
}

interface Cleaners {
  readonly clean: Cleaner;
  readonly cleanCode: Cleaner;
}

/** A hostile case has as many as instances. */
const mostHeld = 64;

/** One data set of DICOM JSON (PS3.18 annex F) by itself; see {@link createPseudonymiser}. */
export const pseudonymise = (
  dataset: JsonDataset,
  key: PseudonymKey,
  options?: PseudonymOptions,
): JsonDataset => createPseudonymiser(key, options).metadata(dataset);

/** Whom and what a data set names, to be told to the pseudonymiser of its case. */
export const identitiesOfJson = (dataset: JsonDataset): Identities => identitiesOf(fromJson(dataset));
