/** Seals small values (JSON) under a case's key, bound to where they are kept. */
export interface CaseSeal {
  /** Makes the case's key; in the transaction that makes the case. */
  seal(caseId: string, place: string, value: unknown): Promise<Buffer>;
  /** Throws when the value was changed, moved to another place, or the key is gone. */
  open(caseId: string, place: string, sealed: Buffer): Promise<unknown>;
  /** 32 bytes that only this case has, always the same for the same purpose; gone with the case's key. */
  secretFor(caseId: string, purpose: string): Promise<Buffer>;
}
