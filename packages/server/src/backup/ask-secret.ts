import { readFile } from 'node:fs/promises';
import { BackupFault } from './backup-fault.ts';
import { readBackupKeyFile } from './backup-key-file.ts';
import type { SecretFor } from './backup-folder.ts';

export type SecretOptions = Readonly<{ passphraseFile?: string; keyFile?: string }>;

/** The secret from the file that was named; else asked for at the terminal, twice for a new folder. */
export function secretFrom({ passphraseFile, keyFile }: SecretOptions): SecretFor {
  return async (kind) => {
    if (keyFile !== undefined) return readBackupKeyFile(keyFile);
    if (passphraseFile !== undefined)
      return { kind: 'passphrase', passphrase: await firstLine(passphraseFile) };
    if (!process.stdin.isTTY) throw new BackupFault('no-secret');
    if (kind === 'key file') throw new BackupFault('other-secret', kind);
    const passphrase = await ask('Passphrase of the backup: ');
    if (kind === undefined && (await ask('The same again: ')) !== passphrase)
      throw new BackupFault('usage', 'The two differ. Nothing was done.');
    return { kind: 'passphrase', passphrase };
  };
}

async function firstLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BackupFault('usage', `${file} cannot be read.`, error);
  });
  return text.split(/\r?\n/, 1)[0] ?? '';
}

/** A line typed at the terminal, without showing it. */
function ask(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const done = (settle: () => void): void => {
      stdin.off('data', take).setRawMode(false).pause();
      stderr.write('\n');
      settle();
    };
    const take = (text: string): void => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n') return done(() => resolve(typed));
        if (letter === '\u0003') return done(() => reject(new BackupFault('usage', 'Stopped.')));
        typed = letter === '\u007f' || letter === '\b' ? typed.slice(0, -1) : typed + letter;
      }
    };
    stdin.on('data', take);
  });
}
