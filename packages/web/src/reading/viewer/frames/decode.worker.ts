import { createCodecs, type CodecName } from '@overread/imaging';
import charls from '@cornerstonejs/codec-charls/decodewasm?url';
import turbo from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm?url';
import openjpeg from '@cornerstonejs/codec-openjpeg/decodewasm?url';
import openjph from '@cornerstonejs/codec-openjph/wasm?url';
import { inflateRaw } from '../../../scan/inflate.ts';
import { decodePicture } from './decode-picture.ts';
import type { DecodeAnswer, DecodeOrder, Picture } from './decode-protocol.ts';

const wasm: Readonly<Record<CodecName, string>> = {
  jpeg: turbo,
  'jpeg-ls': charls,
  'jpeg-2000': openjpeg,
  htj2k: openjph,
};
const codecs = createCodecs((name) => wasm[name]);

self.onmessage = ({ data }: MessageEvent<DecodeOrder>) => {
  void decodePicture(data, codecs, inflateRaw).then(
    (picture) => answer({ id: data.id, picture }),
    () => answer({ id: data.id, picture: undefined }),
  );
};

function answer(message: DecodeAnswer): void {
  self.postMessage(message, { transfer: message.picture ? [bufferOf(message.picture)] : [] });
}

/** Given away, not copied. */
function bufferOf(picture: Picture): ArrayBuffer {
  const values = picture.kind === 'grey' ? picture.samples : picture.rgba;
  return values.buffer as ArrayBuffer;
}
