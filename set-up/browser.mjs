import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium for tests: the one named, the system's, or Debian's package when there is none. */
export function ensureBrowser() {
  const named = process.env['OVERREAD_CHROMIUM'];
  if (named) return named;
  const there = known.find((path) => existsSync(path));
  if (there) return there;
  process.stderr.write('· Installing Chromium for the browser tests\n');
  aptInstall('chromium', 'fonts-liberation');
  const now = known.find((path) => existsSync(path));
  if (!now) throw new Error('No Chromium: install one and name it in OVERREAD_CHROMIUM');
  return now;
}
