/** A path as the system has it: bytes where the name is not UTF-8. */
export type Place = string | Buffer;
