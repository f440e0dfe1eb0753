/** Values of Failure Reason (0008,1197): PS3.7 annex C and PS3.4 table B.2-1, as PS3.18 table I.2.2 uses them. */
export const failureReason = {
  /** Processing failure. */
  'cannot-keep': 0x0110,
  /** Duplicate SOP Instance: another content is kept under the same UID. */
  'different-content': 0x0111,
  /** Refused, out of resources: the case's quota, or the disk. */
  'quota-reached': 0xa700,
  /** Data Set does not match what was asked: another study than the one in the address. */
  'other-study': 0xa900,
  /** Cannot understand: no DICOM file, or without the UIDs every instance has. */
  'not-dicom': 0xc000,
} as const;
export type StoreFailure = keyof typeof failureReason;
