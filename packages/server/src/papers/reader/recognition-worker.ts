// The recogniser's own worker, with language data from installed packages and no way to the network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';

interface WorkerScript {
  dispatchHandlers(packet: unknown, answer: (message: unknown) => void): void;
  setAdapter(adapter: Readonly<Record<string, unknown>>): void;
}

const load = createRequire(import.meta.url);
const script: WorkerScript = load('tesseract.js/src/worker-script');

/** The name asked for ends in `eng.traineddata.gz`. */
const languageData = async (path: string): Promise<Buffer> => {
  const language = /(\w+)\.traineddata/u.exec(path)?.[1] ?? '';
  const folder = dirname(load.resolve(`@tesseract.js-data/${language}/package.json`));
  return await readFile(join(folder, '4.0.0_best_int', `${language}.traineddata.gz`));
};

parentPort?.on('message', (packet) => {
  script.dispatchHandlers(packet, (message) => parentPort?.postMessage(message));
});

script.setAdapter({
  getCore: load('tesseract.js/src/worker-script/node/getCore'),
  gunzip: load('tesseract.js/src/worker-script/node/gunzip'),
  fetch: () => Promise.reject(new Error('no network')),
  readCache: languageData,
  writeCache: () => Promise.resolve(),
  deleteCache: () => Promise.resolve(),
  checkCache: () => Promise.resolve(false),
});
