import { execFileSync } from 'node:child_process';

/** Debian packages the comparison needs, by the program each brings. */
const packages: Readonly<Record<string, string>> = {
  gdcmscanner: 'libgdcm-tools',
  cc: 'gcc',
  vmtouch: 'vmtouch',
  wrk: 'wrk',
  Orthanc: 'orthanc orthanc-dicomweb',
};

/** Installs the peers that are absent; says which cannot be had, and the bench goes on without them. */
export function ensurePeers(): readonly string[] {
  const absent = Object.keys(packages).filter((program) => !installed(program));
  if (absent.length > 0) install(absent.flatMap((program) => (packages[program] ?? program).split(' ')));
  return Object.keys(packages).filter((program) => !installed(program));
}

function install(names: readonly string[]): void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  } catch {
    console.error(`Could not install ${names.join(', ')}: install them by hand to compare with them.`);
  }
}

function installed(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
