const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

/**
 * A bundle counts only when nothing it was made from is newer: a changed source is never run as it was.
 * `made-from.txt`, which is written last, lists those files by their paths from the bundle's folder.
 */
exports.bundleIsFresh = (bundle) => {
  try {
    const list = join(bundle, 'made-from.txt');
    const made = statSync(list).mtimeMs;
    const sources = readFileSync(list, 'utf8').split('\n');
    return sources.every((source) => statSync(join(bundle, source)).mtimeMs <= made);
  } catch {
    return false;
  }
};
