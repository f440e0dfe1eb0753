/** What can keep the database from starting; each has words of its own in `faultText`. */
export type DatabaseFaultCode = keyof typeof faultText;

/** The database cannot be used, for a reason an operator can mend. `message` says what to do. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly code: DatabaseFaultCode;

  constructor(code: DatabaseFaultCode, detail: string, cause?: unknown) {
    super(faultText[code](detail), { cause });
    this.code = code;
  }
}

const faultText = {
  'already-running': (folder: string) =>
    `Another Overread is running on ${folder}. Stop it first, or give this one a folder of its own: DATA_DIR=/another/folder`,
  'no-binaries': (platform: string) =>
    `There is no embedded PostgreSQL for ${platform}. Run a PostgreSQL 15 or later and name it: DATABASE_URL=postgres://user:password@host/database`,
  'other-major': (versions: string) =>
    `The database folder was made by another PostgreSQL: ${versions}. Run the Overread that made it and back up there (overread backup), then restore here into an empty DATA_DIR.`,
  'not-a-database': (folder: string) =>
    `${folder} holds files that are no PostgreSQL database. Nothing was touched. Move them away, or choose another DATA_DIR.`,
  'not-writable': (folder: string) =>
    `${folder} cannot be written. Give the person who runs Overread the folder (chown), or choose another: DATA_DIR=/another/folder`,
  'out-of-reach': (detail: string) =>
    `Overread was started as root, and PostgreSQL refuses to run as root; the user it runs as cannot enter the folder: ${detail}. Start Overread as an ordinary user, or move it where others may pass (such as /opt/overread), or name your own database with DATABASE_URL.`,
  'no-user': (detail: string) =>
    `Overread was started as root, PostgreSQL refuses to run as root, and no other user could be made: ${detail}. Start Overread as an ordinary user, or make one: useradd --system overread`,
  'no-name': (folder: string) =>
    `Overread runs under a user number that has no name on this system, and PostgreSQL asks for one (for ${folder}). Run it as a user that exists (in a container: one in /etc/passwd), or name your own database with DATABASE_URL.`,
  'path-too-long': (path: string) =>
    `No path short enough for the database's socket: ${path} is longer than a socket's path may be (103 bytes). Set TMPDIR or DATA_DIR to a shorter path.`,
  'disk-full': (folder: string) =>
    `The disk that holds ${folder} is full. Free some space; nothing that was confirmed is lost.`,
  'lock-in-doubt': (file: string) =>
    `${file} says that a PostgreSQL is running there, and it could not be told whether that is so. If none is, delete that file and start again.`,
  'password-lost': (file: string) =>
    `The database is there but its password file is missing or wrong: ${file}. Restore that file from the backup.`,
  'did-not-start': (detail: string) => `PostgreSQL did not start. Its last words:\n${detail}`,
  unreachable: (detail: string) =>
    `The database in DATABASE_URL cannot be reached: ${detail}. Check that it runs, and the address, name and password.`,
  'too-old': (version: string) =>
    `The database in DATABASE_URL is PostgreSQL ${version}; Overread needs 15 or later.`,
  'from-newer-program': (detail: string) =>
    `The database was last used by a newer Overread (${detail}). Update this one; a step back could lose what the newer one wrote.`,
} as const satisfies Record<string, (detail: string) => string>;
