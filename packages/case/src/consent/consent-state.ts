import { purposes, restsOn, type ConsentPurpose } from './purposes.ts';

/** One giving of consent, and its withdrawal when there was one. Records are never changed otherwise. */
export interface ConsentRecord {
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
  readonly textHash: string;
  /** RFC 3339, UTC. */
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

export interface PurposeState {
  readonly purpose: ConsentPurpose;
  readonly holds: boolean;
  /** Of the giving that counts; null when it was never given. */
  readonly givenAt: string | null;
  readonly withdrawnAt: string | null;
  readonly textVersion: string | null;
  /** Given, but what it rests on was withdrawn or never given. */
  readonly waitsFor: ConsentPurpose | null;
  /** Given under another text than today's: still holds, and should be asked again. */
  readonly isOlderText: boolean;
}

/** Which purposes hold at a moment. Records may come in any order; the latest giving of a purpose counts. */
export function consentState(
  records: readonly ConsentRecord[],
  { at, textVersion }: { readonly at: string; readonly textVersion: string },
): readonly PurposeState[] {
  const latest = new Map(purposes.map((purpose) => [purpose, latestOf(records, purpose, at)]));
  return purposes.map((purpose) => {
    const record = latest.get(purpose) ?? null;
    const waitsFor = isGiven(record, at) ? missingBase(purpose, latest, at) : null;
    return {
      purpose,
      holds: isGiven(record, at) && waitsFor === null,
      givenAt: record?.givenAt ?? null,
      withdrawnAt: record !== null && isWithdrawn(record, at) ? record.withdrawnAt : null,
      textVersion: record?.textVersion ?? null,
      waitsFor,
      isOlderText: isGiven(record, at) && record?.textVersion !== textVersion,
    };
  });
}

/** The purposes that hold, for asking “may we?”. */
export function consentsHeld(
  records: readonly ConsentRecord[],
  moment: { readonly at: string; readonly textVersion: string },
): readonly ConsentPurpose[] {
  return consentState(records, moment)
    .filter(({ holds }) => holds)
    .map(({ purpose }) => purpose);
}

const timeOf = (moment: string): number => Date.parse(moment);

function latestOf(
  records: readonly ConsentRecord[],
  purpose: ConsentPurpose,
  at: string,
): ConsentRecord | null {
  return (
    records
      .filter((record) => record.purpose === purpose && timeOf(record.givenAt) <= timeOf(at))
      .toSorted((a, b) => timeOf(b.givenAt) - timeOf(a.givenAt))
      .at(0) ?? null
  );
}

/** Withdrawal counts from its own moment on; one that cannot be read counts at once. */
const isWithdrawn = ({ withdrawnAt }: ConsentRecord, at: string): boolean =>
  withdrawnAt !== null && !(timeOf(withdrawnAt) > timeOf(at));

const isGiven = (record: ConsentRecord | null, at: string): boolean =>
  record !== null && !isWithdrawn(record, at);

function missingBase(
  purpose: ConsentPurpose,
  latest: ReadonlyMap<ConsentPurpose, ConsentRecord | null>,
  at: string,
): ConsentPurpose | null {
  const base = restsOn[purpose];
  if (base === null) return null;
  return isGiven(latest.get(base) ?? null, at) ? missingBase(base, latest, at) : base;
}
