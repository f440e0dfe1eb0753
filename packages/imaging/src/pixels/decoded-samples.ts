import type { InflateRaw } from '../bytes/inflate.ts';
import type { Codecs } from './codecs.ts';
import { decodeFrame } from './decode-frame.ts';
import type { DecodedFrame, Samples } from './decoded-frame.ts';
import type { FrameBytes } from './frame-bytes.ts';
import { transferSyntax } from './transfer-syntaxes.ts';

/**
 * A frame's samples in little endian, each as wide as Bits Allocated says, pixel after pixel or plane after plane as Planar
 * Configuration says (PS3.3 C.7.6.3.1.3). Undefined when the data is broken or this package does not decode the syntax.
 */
export const decodedSamples = async (
  frame: FrameBytes,
  transferSyntaxUid: string,
  codecs: Codecs,
  inflate: InflateRaw,
): Promise<Uint8Array | undefined> => {
  const syntax = transferSyntax(transferSyntaxUid);
  if (!syntax) return undefined;
  const decoded = await decodeFrame({ ...frame, syntax, codecs, inflate, maxSide: Infinity }).catch(broken);
  if (!decoded) return undefined;
  const samples = arranged(decoded, frame.layout.planar);
  const width = frame.layout.allocated >> 3;
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  if (samples.BYTES_PER_ELEMENT === width || width < 1) return bytes;
  const widened = new DataView(new ArrayBuffer(samples.length * width));
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] ?? 0;
    if (width === 1) widened.setUint8(index, value);
    else if (width === 2) widened.setUint16(index * 2, value, true);
    else widened.setUint32(index * 4, value, true);
  }
  return new Uint8Array(widened.buffer);
};

/** Codecs give colour by pixel or by plane as it suits them. */
const arranged = ({ samples, components, planar }: DecodedFrame, wantsPlanar: boolean): Samples => {
  if (components === 1 || planar === wantsPlanar) return samples;
  const pixels = samples.length / components;
  const moved = samples.slice();
  for (let component = 0; component < components; component++)
    for (let pixel = 0; pixel < pixels; pixel++) {
      const [byPlane, byPixel] = [component * pixels + pixel, pixel * components + component];
      moved[wantsPlanar ? byPlane : byPixel] = samples[wantsPlanar ? byPixel : byPlane] ?? 0;
    }
  return moved;
};

/** For data they cannot decode, codecs throw numbers: addresses in their memory. */
const broken = (): undefined => undefined;
