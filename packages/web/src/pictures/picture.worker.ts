import {
  createCodecs,
  openRecord,
  readInstance,
  thumbnail,
  type CodecName,
  type DiscFile,
} from '@overread/imaging';
import charls from '@cornerstonejs/codec-charls/decodewasm?url';
import turbo from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm?url';
import openjpeg from '@cornerstonejs/codec-openjpeg/decodewasm?url';
import openjph from '@cornerstonejs/codec-openjph/wasm?url';

import { inflateRaw } from '../scan/inflate.ts';
import { openGiven } from '../scan/open-given.ts';
import type { GivenFile } from '../scan/disc.ts';
import type { PictureAnswer, PictureOrder } from './picture-protocol.ts';

const wasm: Readonly<Record<CodecName, string>> = {
  jpeg: turbo,
  'jpeg-ls': charls,
  'jpeg-2000': openjpeg,
  htj2k: openjph,
};
const codecs = createCodecs((name) => wasm[name]);

/** The archive opened last: its other pictures are asked for next. */
let opened: { readonly given: GivenFile; readonly files: Promise<ReadonlyMap<string, DiscFile>> } | undefined;

self.onmessage = ({ data }: MessageEvent<PictureOrder>) => {
  void draw(data).then(
    (picture) => answer({ id: data.id, picture }),
    () => answer({ id: data.id, picture: undefined }),
  );
};

const answer = (message: PictureAnswer) => self.postMessage(message);

async function draw({ given, path, maxSide }: PictureOrder): Promise<ImageData | undefined> {
  const file = (await filesIn(given)).get(path);
  if (!file) return undefined;
  const header = await readInstance(file, inflateRaw, undefined, 'whole');
  if (header.kind !== 'dicom') return undefined;
  const drawn = await thumbnail(file, openRecord(header.record), inflateRaw, codecs, maxSide);
  return 'problem' in drawn
    ? undefined
    : new ImageData(new Uint8ClampedArray(drawn.rgba), drawn.width, drawn.height);
}

function filesIn(given: GivenFile): Promise<ReadonlyMap<string, DiscFile>> {
  if (opened?.given.blob === given.blob || opened?.given.path === given.path) return opened.files;
  const files = open(given);
  opened = { given, files };
  return files;
}

async function open(given: GivenFile): Promise<ReadonlyMap<string, DiscFile>> {
  const disc = await openGiven([given]);
  return new Map([...(disc.files() as Iterable<DiscFile>)].map((file) => [file.path, file]));
}
