import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, until } from './dicomweb-asks.ts';
import { cache } from './measure.ts';

const plugin = '/usr/share/orthanc/plugins/libOrthancDicomWeb.so';

export interface Orthanc {
  /** `http://127.0.0.1:1234/dicom-web` */
  readonly base: string;
  readonly empty: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const orthancIsInstalled = (): boolean => existsSync(plugin) && existsSync('/usr/sbin/Orthanc');

/** Debian's Orthanc with its DICOMweb plug-in and its own defaults, on a folder of its own. */
export async function startOrthanc(): Promise<Orthanc> {
  const folder = join(cache, 'orthanc');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = {
    StorageDirectory: folder,
    IndexDirectory: folder,
    HttpPort: port,
    DicomServerEnabled: false,
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    Plugins: [plugin],
  };
  const file = join(folder, 'orthanc.json');
  writeFileSync(file, JSON.stringify(settings));
  const child = spawn('/usr/sbin/Orthanc', [file], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${address}/system`)).ok);
  return {
    base: `${address}/dicom-web`,
    empty: async () => {
      const patients = (await (await fetch(`${address}/patients`)).json()) as string[];
      for (const id of patients) await fetch(`${address}/patients/${id}`, { method: 'DELETE' });
    },
    stop: () => stop(child, folder),
  };
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
