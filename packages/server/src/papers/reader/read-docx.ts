import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';
import type { DocumentLimits } from '../document-limits.ts';
import { DocumentRefusal } from './document-refusal.ts';

/** A Word file's words, in reading order: headers, the text, notes, footers. */
export interface DocxText {
  readonly text: string;
  readonly pictures: number;
}

/**
 * Reads the parts of a DOCX that hold text (ECMA-376-1, WordprocessingML). Each part is unpacked only up to the
 * limit; document type declarations and external links are never followed; text struck out by a tracked change is
 * left out.
 */
export const readDocx = async (bytes: Uint8Array, limits: DocumentLimits): Promise<DocxText> => {
  const zip = await open(bytes);
  const entries = await list(zip);
  const parts = partOrder.flatMap((name) => entries.filter(({ fileName }) => name.test(fileName)));
  const pictures = entries.filter(({ fileName }) => fileName.startsWith('word/media/')).length;
  let text = '';
  let budget = limits.unpackedBytes;
  for (const entry of parts) {
    const part = await unpack(zip, entry, budget);
    budget -= part.length;
    text += `${textOf(part.toString('utf8'))}\n`;
    if (text.length > limits.characters) break;
  }
  return { text: text.trim(), pictures };
};

const partOrder = [
  /^word\/header\d*\.xml$/u,
  /^word\/document\d*\.xml$/u,
  /^word\/(?:foot|end)notes\.xml$/u,
  /^word\/footer\d*\.xml$/u,
];

const open = async (bytes: Uint8Array): Promise<yauzl.ZipFile> =>
  await new Promise((resolve, reject) => {
    yauzl.fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      { lazyEntries: true, strictFileNames: false },
      (error, zip) => {
        if (error) reject(new DocumentRefusal({ code: 'damaged' }));
        else resolve(zip);
      },
    );
  });

/** A Word file has dozens of entries; thousands are an attack on the reader. */
const mostEntries = 5_000;

const list = async (zip: yauzl.ZipFile): Promise<readonly yauzl.Entry[]> =>
  await new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      if (entries.length > mostEntries) reject(new DocumentRefusal({ code: 'unpacks-too-large' }));
      else zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('error', () => {
      reject(new DocumentRefusal({ code: 'damaged' }));
    });
    zip.readEntry();
  });

const unpack = async (zip: yauzl.ZipFile, entry: yauzl.Entry, limit: number): Promise<Buffer> =>
  await new Promise((resolve, reject) => {
    if (entry.uncompressedSize > limit) {
      reject(new DocumentRefusal({ code: 'unpacks-too-large' }));
      return;
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(new DocumentRefusal({ code: 'damaged' }));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => {
        reject(new DocumentRefusal({ code: 'damaged' }));
      });
      stream.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    });
  });

const textOf = (xml: string): string => {
  const parser = new SaxesParser({});
  let text = '';
  let inText = 0;
  let skipped = 0;
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (skipping.has(name)) skipped++;
    else if (skipped === 0) text += blanks[name] ?? '';
    if (name === 'w:t' && !isSelfClosing) inText++;
  });
  parser.on('text', (words) => {
    if (inText > 0 && skipped === 0) text += words;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (skipping.has(name)) skipped--;
    else if (skipped === 0) text += endings[name] ?? '';
    if (name === 'w:t' && !isSelfClosing) inText--;
  });
  parser.on('error', () => {
    throw new DocumentRefusal({ code: 'damaged' });
  });
  parser.write(xml).close();
  return text;
};

/** Deleted and moved-away text, and the second copy of a text box for old programs. */
const skipping: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const blanks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const endings: Readonly<Record<string, string>> = { 'w:p': '\n', 'w:tc': '\t' };
