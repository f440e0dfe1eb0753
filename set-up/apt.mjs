import { execFileSync } from 'node:child_process';

/** Installs packages of Debian or Ubuntu; @throws where there is no apt or no right to use it. */
export function aptInstall(...packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  apt([...sudo, 'apt-get', 'update', '-qq']);
  apt([...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt([program, ...args]) {
  execFileSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
