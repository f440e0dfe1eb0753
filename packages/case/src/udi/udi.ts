/** Bodies that issue device identifiers under the UDI rules of the US FDA, the EU and China's NMPA. */
export type UdiIssuer = 'GS1' | 'HIBCC' | 'ICCBBA';

/** What was wrong with the text of a code; the words for a person are in `udi-wording.ts`. */
export type UdiProblem =
  | 'not-a-udi'
  | 'check-digit-wrong'
  | 'date-impossible'
  | 'field-malformed'
  | 'identifier-unknown'
  | 'cut-off'
  | 'no-device-identifier'
  | 'parts-do-not-belong';

/**
 * What an implant's sticker or card says about one device. A field that was absent, damaged or failed its check is
 * `null`, never a guess; `problems` says why. Dates are `YYYY-MM-DD`; where a sticker names only a month, the last
 * day of it for the expiry (as the standards say) and `YYYY-MM` for the manufacture.
 */
export interface Udi {
  readonly issuer: UdiIssuer | null;
  /** GTIN of 14 digits (GS1), labeler code, product and unit of measure (HIBCC), or the ISBT 128 product code. */
  readonly deviceIdentifier: string | null;
  readonly lot: string | null;
  readonly serial: string | null;
  readonly expiry: string | null;
  readonly manufactured: string | null;
  /** Everything else the code carried, by its application or data identifier: `240`, `7003`, `Q`. */
  readonly other: Readonly<Record<string, string>>;
  readonly problems: readonly UdiProblem[];
  /** The text as read, its group separators written as `␝`. */
  readonly raw: string;
}

/** A UDI in the making. */
export interface UdiDraft {
  issuer: UdiIssuer | null;
  deviceIdentifier: string | null;
  lot: string | null;
  serial: string | null;
  expiry: string | null;
  manufactured: string | null;
  other: Record<string, string>;
  problems: Set<UdiProblem>;
}

export const newDraft = (issuer: UdiIssuer | null): UdiDraft => ({
  issuer,
  deviceIdentifier: null,
  lot: null,
  serial: null,
  expiry: null,
  manufactured: null,
  other: {},
  problems: new Set(),
});

export const finish = (draft: UdiDraft, raw: string): Udi => ({
  ...draft,
  problems: [...draft.problems],
  raw: raw.replaceAll('\u001d', '␝'),
});
