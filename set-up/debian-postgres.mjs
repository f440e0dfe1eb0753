// A PostgreSQL of the system's own, for the tests of the data layer: Debian's, run as an ordinary user.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';

const home = '/usr/lib/postgresql';

/**
 * Starts a fresh server on a socket of its own and answers `{ url, version, stop }`; null, with a word why, where
 * the system has none and none can be installed.
 */
export function startDebianPostgres() {
  const bin = findBinaries() ?? installBinaries();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'overread-debian-'));
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root; Debian's package brings a user.
  const as = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o755);
  const run = (name, ...args) =>
    execFileSync(join(bin, name), args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], ...as });
  run('initdb', '-D', data, '-U', 'overread', '-A', 'trust', '--encoding=UTF8', '--locale=C');
  const options = `-k ${folder} -c listen_addresses='' -c max_connections=200`;
  run('pg_ctl', 'start', '-w', '-D', data, '-o', options, '-l', join(folder, 'log'));
  return {
    url: `postgres://overread@localhost/postgres?host=${folder}`,
    version: bin.split('/').at(-2),
    stop: () => {
      run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));

function findBinaries() {
  if (!existsSync(home)) return null;
  const versions = readdirSync(home).sort((a, b) => Number(b) - Number(a));
  return (
    versions.map((version) => join(home, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ??
    null
  );
}

function installBinaries() {
  process.stderr.write('· Installing PostgreSQL for the tests of the data layer\n');
  try {
    aptInstall('postgresql');
  } catch {
    process.stderr.write('  It cannot be installed here: the tests run on the embedded server alone.\n');
    return null;
  }
  return findBinaries();
}
