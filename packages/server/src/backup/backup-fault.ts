export type BackupFaultCode = keyof typeof backupFaultText;

/** A backup cannot be made, read or restored, for a reason an operator can mend. `message` says what to do. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code: BackupFaultCode;

  constructor(code: BackupFaultCode, detail = '', cause?: unknown) {
    super(backupFaultText[code](detail), { cause });
    this.code = code;
  }
}

const nothing = 'Nothing was changed.';

const backupFaultText = {
  usage: (detail: string) => detail,
  'not-a-backup': (folder: string) =>
    `${folder} holds no backup of Overread (no overread-backup.json, or one that cannot be read). Name the folder that was given to overread backup.`,
  'not-empty-folder': (folder: string) =>
    `${folder} holds other things. Name a new folder, or one that already holds backups.`,
  'newer-format': (detail: string) =>
    `This backup was made by a newer Overread (format ${detail}). Use that one.`,
  'wrong-secret': (kind: string) =>
    `This ${kind} does not open the backup. Either it is another one, or overread-backup.json was altered. ${nothing}`,
  'other-secret': (kind: string) =>
    `This backup is locked with a ${kind}. Give it: ${kind === 'passphrase' ? '--passphrase-file FILE, or type it when asked' : '--key-file FILE'}.`,
  'no-secret': () =>
    'A backup is always locked. Give --passphrase-file FILE or --key-file FILE (overread backup key FILE makes one), or run it at a terminal to be asked for a passphrase.',
  'weak-passphrase': () => 'A passphrase needs at least 12 characters; four or five random words are good.',
  'bad-key-file': (file: string) => `${file} is not a backup key file. overread backup key FILE makes one.`,
  'key-file-there': (file: string) => `${file} is there already and was left as it is. Name a new file.`,
  'no-complete-backup': (folder: string) =>
    `${folder} holds no complete backup. What was begun there goes on with the next overread backup.`,
  'unknown-backup': (id: string) =>
    `There is no complete backup ${id}. overread backup list FOLDER shows them.`,
  damaged: (detail: string) =>
    `The backup was altered, cut short or damaged: ${detail}. Nothing of it was restored. Try another copy, or an older backup (--backup).`,
  'under-way': () => 'Another backup of this database is under way. Wait until it has ended.',
  'database-not-empty': (table: string) =>
    `The database to restore into is not empty (${table}). Restore into a new DATA_DIR or an empty database. ${nothing}`,
  'store-not-empty': (key: string) =>
    `The store to restore into holds files that are not of this backup (${key}). Restore into a new DATA_DIR or an empty bucket. ${nothing}`,
  'from-newer-program': (detail: string) =>
    `The backup was made by a newer Overread (${detail}). Restore it with that one, or a later. ${nothing}`,
  'no-master-key': (file: string) =>
    `The backup holds no keys, and there is no master key file: ${file}. Put its copy there, and sign-in-secret beside it, then restore again. ${nothing}`,
  'record-broken': (detail: string) =>
    `The record in the backup is not whole: ${detail}. Nothing was restored. --despite-record restores it as it is.`,
} as const satisfies Record<string, (detail: string) => string>;
