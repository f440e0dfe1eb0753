import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import type { ShownWindow } from '../viewer-port.ts';
import { modalityValue } from './grey-table.ts';

/**
 * The window a picture comes with; where it states none, the one in which nearly all of it lies. Undefined where it
 * brings its own table of grey values instead.
 */
export function usualWindow(picture: GreyPicture, header: FrameHeader): ShownWindow | undefined {
  return header.windows[0] ?? (header.valueTable ? undefined : spreadWindow(picture, header));
}

/** The window in which nearly all of the picture lies. */
export function spreadWindow({ low, high }: GreyPicture, header: FrameHeader): ShownWindow {
  const ends = [modalityValue(low, header), modalityValue(high, header)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  // So that, by the standard's linear function, `from` is black and `to` white.
  return { center: (from + to + 1) / 2, width: to - from + 1 };
}
