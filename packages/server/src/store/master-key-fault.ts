export type MasterKeyFaultCode = keyof typeof masterKeyFaultText;

/** The master keys cannot be used, for a reason an operator can mend. `message` says what to do. */
export class MasterKeyFault extends Error {
  override readonly name = 'MasterKeyFault';
  readonly code: MasterKeyFaultCode;

  constructor(code: MasterKeyFaultCode, detail: string, cause?: unknown) {
    super(masterKeyFaultText[code](detail), { cause });
    this.code = code;
  }
}

const masterKeyFaultText = {
  missing: (file: string) =>
    `The master key file is missing: ${file}. The database holds cases whose keys only it can open. Put the file back from where you keep its copy, or restore the backup. Nothing was changed.`,
  unreadable: (file: string) =>
    `The master key file cannot be read: ${file}. Give it to the person who runs Overread (chown), mode 0600.`,
  'too-open': (file: string) =>
    `Others on this machine can read the master key file: ${file}. Close it: chmod 600 ${file}`,
  malformed: (file: string) =>
    `This is not a master key file, or it was changed: ${file}. Put it back from where you keep its copy.`,
  'unknown-key': (detail: string) =>
    `The database holds cases under a master key that the key file does not have: ${detail}. Is it another installation's file, or an old copy? Put the right one in its place. Nothing was changed.`,
  'wrong-key': (detail: string) =>
    `A master key does not open the cases that were kept under it: ${detail}. The key file and the database do not belong together. Nothing was changed.`,
  'not-writable': (file: string) =>
    `The master key file cannot be written: ${file}. Give its folder to the person who runs Overread (chown).`,
  'in-use': (detail: string) =>
    `Cases are still kept under the master key ${detail}. Finish the change of the master key first.`,
} as const satisfies Record<string, (detail: string) => string>;
