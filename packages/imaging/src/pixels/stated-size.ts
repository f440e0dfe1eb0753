/** What a compressed stream says its picture measures. */
export interface StatedSize {
  readonly width: number;
  readonly height: number;
  readonly components: number;
}

/**
 * The size in a JPEG, JPEG-LS or JPEG 2000 stream's own header (ITU-T T.81 B.2.2, T.87 C.2.2, T.800 A.5.1), so
 * that a stream cannot make a decoder reserve memory for a picture that the data set does not describe.
 */
export const statedSize = (bytes: Uint8Array): StatedSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 48) return undefined;
  if (view.getUint16(0) === 0xffd8) return fromFrameHeader(view);
  const codestream = codestreamStart(view);
  return codestream === undefined
    ? undefined
    : fromSiz(new DataView(view.buffer, view.byteOffset + codestream));
};

/** A codestream begins at once; some writers wrap it in a JP2 file (T.800 Annex I), whose boxes come first. */
const codestreamStart = (view: DataView): number | undefined => {
  const last = Math.min(view.byteLength - 48, 1024);
  for (let at = 0; at <= last; at++) if (view.getUint32(at) === 0xff4fff51) return at;
  return undefined;
};

/** The picture is what lies between its offset and its far corner on the reference grid. */
const fromSiz = (view: DataView): StatedSize => ({
  width: view.getUint32(8) - view.getUint32(16),
  height: view.getUint32(12) - view.getUint32(20),
  components: view.getUint16(40),
});

const fromFrameHeader = (view: DataView): StatedSize | undefined => {
  for (
    let at = 2;
    at + 10 < view.byteLength && view.getUint8(at) === 0xff;
    at += 2 + view.getUint16(at + 2)
  ) {
    if (!isFrameHeader(view.getUint8(at + 1))) continue;
    return {
      height: view.getUint16(at + 5),
      width: view.getUint16(at + 7),
      components: view.getUint8(at + 9),
    };
  }
  return undefined;
};

/** SOF0 to SOF15 without DHT, JPG and DAC, and JPEG-LS's SOF55. */
const isFrameHeader = (marker: number): boolean =>
  marker === 0xf7 || (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker));
