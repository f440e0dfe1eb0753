import type { InflateRaw } from '../bytes/inflate.ts';
import type { Codecs } from './codecs.ts';
import type { PixelLayout } from './pixel-layout.ts';
import type { TransferSyntax } from './transfer-syntaxes.ts';

/** What is asked of a decoding: `maxSide` lets codecs that can decode a smaller resolution do so. */
export interface FrameInput {
  readonly bytes: Uint8Array;
  readonly layout: PixelLayout;
  readonly syntax: Pick<TransferSyntax, 'coding' | 'bigEndian'>;
  readonly codecs: Codecs;
  readonly inflate: InflateRaw;
  readonly maxSide: number;
}
