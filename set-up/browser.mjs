import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium for tests: the one named, the system's, or Debian's package when there is none. */
export function ensureBrowser() {
  const named = process.env['OVERREAD_CHROMIUM'];
  if (named) return named;
  const there = known.find((path) => existsSync(path));
  if (there) return there;
  process.stderr.write('· Installing Chromium for the browser tests\n');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  apt([...sudo, 'apt-get', 'update', '-qq']);
  apt([
    ...sudo,
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-liberation',
  ]);
  const now = known.find((path) => existsSync(path));
  if (!now) throw new Error('No Chromium: install one and name it in OVERREAD_CHROMIUM');
  return now;
}

function apt([program, ...args]) {
  execFileSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
