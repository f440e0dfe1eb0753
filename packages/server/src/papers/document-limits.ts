/** How much one paper may ask of the server. All can be lowered by the caller. */
export interface DocumentLimits {
  /** Bytes of the file as sent. */
  readonly fileBytes: number;
  readonly pages: number;
  /** Scanned pages put through text recognition; the rest can still be looked at. */
  readonly recognisedPages: number;
  /** Characters kept in all. */
  readonly characters: number;
  /** Points of one picture. */
  readonly pixels: number;
  /** Bytes of one part of a DOCX after unpacking. */
  readonly unpackedBytes: number;
  /** Resident memory of the process that reads one paper. */
  readonly memoryBytes: number;
  readonly milliseconds: number;
}

const mebibyte = 1024 * 1024;

/** A 60-page scan fits well; a paper that needs more is better sent in parts. */
export const documentLimits: DocumentLimits = {
  fileBytes: 50 * mebibyte,
  pages: 500,
  recognisedPages: 60,
  characters: 2_000_000,
  pixels: 120_000_000,
  unpackedBytes: 64 * mebibyte,
  memoryBytes: 1536 * mebibyte,
  milliseconds: 15 * 60_000,
};
