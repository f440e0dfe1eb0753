/** What `--help` says of each command. */
export const backupHelp = `overread backup FOLDER      makes a backup; the house may go on working
  --key-file FILE           lock with this key (overread backup key FILE makes one)
  --passphrase-file FILE    lock with the passphrase in the first line of this file;
                            without either you are asked for one
  --with-keys               put the master key and the sign-in secret in as well
  --keep N                  afterwards remove all but the newest N backups in the folder

overread backup key FILE    makes a key to lock backups with
overread backup list FOLDER     shows the backups in the folder
overread backup check FOLDER    reads the newest backup again and compares every hash
  --backup ID               that one instead

Several backups share one folder: files that are there already are not copied again, and
a backup that was cut short goes on where it stopped. A backup holds the database and all
files, locked as a whole. It does NOT hold the master key unless you say --with-keys. Without
the master key nothing in it can be read, so keep a copy of MASTER_KEY_FILE and of
sign-in-secret beside it, in another place than the backups.

A case that was erased can still be read from older backups by whoever has the master key:
keep backups no longer than you promise your patients (--keep).
`;

export const restoreHelp = `overread restore FOLDER     restores the newest backup into an empty DATA_DIR (or DATABASE_URL and bucket)
  --key-file FILE, --passphrase-file FILE    what it was locked with
  --backup ID               that backup instead (overread backup list FOLDER)
  --despite-record          restore a record that is not whole, as evidence

Every hash, the keys and the record are checked before anything counts; when something does
not fit, the house stays empty. Put MASTER_KEY_FILE, with sign-in-secret beside it, in place
first, unless the backup was made --with-keys. Then start as usual. People sign in anew.
`;
