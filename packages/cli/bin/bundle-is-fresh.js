import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** A bundle counts only when nothing it was made from is newer: a changed source is never run as it was. */
export function bundleIsFresh(bundle) {
  try {
    const made = statSync(bundle).mtimeMs;
    return ['cli', 'imaging', 'readiness'].every((name) => noneNewer(`${packages}${name}/src`, made));
  } catch {
    return false;
  }
}

function noneNewer(folder, made) {
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? noneNewer(path, made) : statSync(path).mtimeMs <= made;
  });
}
