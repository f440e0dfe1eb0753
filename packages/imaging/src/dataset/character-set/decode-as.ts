const decoders = new Map<string, TextDecoder>();

/** Decodes by a label of the WHATWG Encoding Standard; what does not decode becomes U+FFFD. */
export const decodeAs = (label: string, bytes: Uint8Array): string => {
  let decoder = decoders.get(label);
  if (decoder === undefined) {
    decoder = new TextDecoder(label, { ignoreBOM: true });
    decoders.set(label, decoder);
  }
  return decoder.decode(bytes);
};
