/** One file of a case as it is handed over. */
export interface CaseFile {
  readonly name: string;
  readonly lastModified: Date;
  readonly input: AsyncIterable<Uint8Array> | Uint8Array | string;
}
