import { fileURLToPath } from 'node:url';
import type tesseract from 'tesseract.js';

/** Words found in a picture of a page, and how sure of them, 0 to 1. */
export interface Recognised {
  readonly text: string;
  readonly confidence: number;
}

/**
 * Text recognition for English and Simplified Chinese. One worker, started at the first page and used for all of a
 * document's pages; language data comes from the installed packages, nothing from the network.
 */
export class Recogniser {
  #worker: Promise<tesseract.Worker> | undefined;

  async read(picture: Uint8Array): Promise<Recognised> {
    this.#worker ??= start();
    const worker = await this.#worker;
    const { data } = await worker.recognize(Buffer.from(picture.buffer, picture.byteOffset, picture.length));
    return { text: joinHan(data.text), confidence: data.confidence / 100 };
  }

  async close(): Promise<void> {
    await (await this.#worker)?.terminate();
  }
}

const start = async (): Promise<tesseract.Worker> => {
  const { createWorker, OEM } = (await import('tesseract.js')).default;
  return await createWorker('eng+chi_sim', OEM.LSTM_ONLY, {
    workerPath: fileURLToPath(new URL('./recognition-worker.ts', import.meta.url)),
    langPath: 'installed',
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
};

/** The recogniser sets blanks between Chinese characters, and around the numbers of a date; people do not. */
const joinHan = (text: string): string =>
  text
    .replaceAll(/(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/gu, '')
    .replaceAll(/(?<=\d) (?=[年月日])|(?<=[年月]) (?=\d)/gu, '')
    .trim();
