/* oxlint-disable typescript/consistent-type-imports -- an ambient module cannot import by a relative name */
/** What the codec packages, which bring no types, have in common: a factory made by Emscripten. */
declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  const factory: import('./codecs.ts').CodecFactory;
  export = factory;
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const factory: import('./codecs.ts').CodecFactory;
  export = factory;
}
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  const factory: import('./codecs.ts').CodecFactory;
  export = factory;
}
declare module '@cornerstonejs/codec-openjph/wasmjs' {
  const factory: import('./codecs.ts').CodecFactory;
  export = factory;
}
