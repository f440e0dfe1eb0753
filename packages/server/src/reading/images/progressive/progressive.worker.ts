import { createCodecs, decodedSamples } from '@overread/imaging';
import { parentPort } from 'node:worker_threads';
import { inflateRaw } from '../../../dicomweb/inflate-raw.ts';
import { encodeProgressive, type ProgressiveFrame } from './encode-progressive.ts';
import type { EncodeAnswer, EncodeOrder } from './progressive-encoder.ts';

const codecs = createCodecs();

parentPort?.on('message', (order: EncodeOrder) => {
  // For data they cannot decode, codecs throw numbers: addresses in their memory.
  void made(order).then(
    (frame) => answer({ id: order.id, frame }),
    () => answer({ id: order.id, frame: undefined }),
  );
});

async function made({ frame, transferSyntaxUid }: EncodeOrder): Promise<ProgressiveFrame | undefined> {
  const samples = await decodedSamples(frame, transferSyntaxUid, codecs, inflateRaw);
  return samples && encodeProgressive(samples, frame.layout);
}

function answer(message: EncodeAnswer): void {
  const { frame } = message;
  parentPort?.postMessage(message, frame ? [frame.codestream.buffer as ArrayBuffer] : []);
}
