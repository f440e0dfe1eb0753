// Runs on whatever Node starts it (18 or later), before anything is installed: Node's own modules only.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const marks = join(root, '.cache');
/** Node keeps here what it compiled, so that the next start is quicker. */
export const compiled = { NODE_COMPILE_CACHE: join(marks, 'compiled') };

/** Installs the packages when the lock file is not the one last installed. */
export function ensureInstalled() {
  const wanted = digest([readFileSync(join(root, 'package-lock.json'))]);
  if (readMark('installed') === wanted && existsSync(node)) return;
  step('Installing packages (first run, or the lock file changed)');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeMark('installed', wanted);
}

/** Runs `command` when any file under `inputs` changed since it last succeeded; `output` must exist after. */
export function ensureBuilt({ name, inputs, output, command }) {
  const files = inputs.flatMap((input) => filesUnder(join(root, input)));
  const wanted = digest(files.flatMap((file) => [`\0${relative(root, file)}\0`, readFileSync(file)]));
  if (readMark(name) === wanted && existsSync(join(root, output))) return;
  step(`Building ${name}`);
  const [program, ...args] = command;
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  writeMark(name, wanted);
}

/** The web app and the discs it can show as a demonstration. */
export function ensureWeb() {
  ensureBuilt({
    name: 'sample discs for the demonstration',
    inputs: ['sample-discs/src', 'sample-discs/package.json'],
    output: 'packages/web/public/samples/index.json',
    command: [node, 'sample-discs/src/make.ts', '--demonstration', 'packages/web/public/samples'],
  });
  ensureBuilt({
    name: 'web app',
    inputs: [
      'packages/web/src',
      'packages/web/index.html',
      'packages/web/vite.config.ts',
      'packages/web/pdf-fonts.ts',
      'packages/web/compressed-copies.ts',
      'packages/web/postcss.config.mjs',
      'packages/web/public',
      'packages/imaging/src',
      'packages/readiness/src',
      'packages/case/src',
      'package-lock.json',
    ],
    output: 'packages/web/dist/index.html',
    command: [node, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', 'packages/web'],
  });
}

/** The command line as one bundle, which starts in half the time of its two hundred files. */
export function ensureCommandLine() {
  ensureBuilt({
    name: 'command line',
    inputs: [
      'packages/cli/src',
      'packages/cli/make-bundle.ts',
      'packages/case/src',
      'packages/imaging/src',
      'packages/readiness/src',
      'package-lock.json',
    ],
    output: 'packages/cli/dist/main.cjs',
    command: [node, 'packages/cli/make-bundle.ts'],
  });
}

/** Runs a program in the foreground, passes signals and answers with its exit status. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

const step = (text) => process.stderr.write(`· ${text}\n`);
const digest = (parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const markFile = (name) => join(marks, `${name.replaceAll(' ', '-')}.sha256`);

function readMark(name) {
  return existsSync(markFile(name)) ? readFileSync(markFile(name), 'utf8') : '';
}

function writeMark(name, value) {
  mkdirSync(marks, { recursive: true });
  writeFileSync(markFile(name), value);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
