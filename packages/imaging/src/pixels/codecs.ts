/** Decoders that are too large or too slow to write here; each is loaded when first needed. */
export type CodecName = 'jpeg' | 'jpeg-ls' | 'jpeg-2000' | 'htj2k';

/** One decoding, as the codec packages offer it. Buffers lie in the codec's memory until `delete`. */
export interface CodecDecoder {
  getEncodedBuffer(length: number): Uint8Array;
  readHeader?(): void;
  decode(): void;
  decodeSubResolution?(level: number, layer: number): void;
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): {
    readonly width: number;
    readonly height: number;
    readonly bitsPerSample: number;
    readonly componentCount: number;
  };
  /** JPEG-LS: 0 is plane after plane. */
  getInterleaveMode?(): number | { readonly value: number };
  delete(): void;
}

/** @public What a codec package is: see codec-packages.d.ts. */
export type CodecFactory = (options?: {
  readonly locateFile?: (name: string, folder: string) => string;
  readonly print?: (line: string) => void;
  readonly printErr?: (line: string) => void;
}) => Promise<Readonly<Record<string, new () => CodecDecoder>>>;

/** The codecs of one reader. */
export interface Codecs {
  /** A new decoder of a kind; its code is loaded the first time. */
  decoder(name: CodecName): Promise<CodecDecoder>;
  /** Drops a codec that broke or grew large: WebAssembly memory is only ever given back whole. */
  forget(name: CodecName): void;
}

interface CodecPackage {
  readonly load: () => Promise<{ readonly default: CodecFactory }>;
  readonly decoder: string;
}

const packages: Readonly<Record<CodecName, CodecPackage>> = {
  jpeg: {
    load: () => import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs'),
    decoder: 'JPEGDecoder',
  },
  'jpeg-ls': { load: () => import('@cornerstonejs/codec-charls/decodewasmjs'), decoder: 'JpegLSDecoder' },
  'jpeg-2000': { load: () => import('@cornerstonejs/codec-openjpeg/decodewasmjs'), decoder: 'J2KDecoder' },
  htj2k: { load: () => import('@cornerstonejs/codec-openjph/wasmjs'), decoder: 'HTJ2KDecoder' },
};

/**
 * The codecs of this package. In Node they find their WebAssembly themselves; a bundled page says where it
 * is, as its bundler named it: `createCodecs((name) => urls[name])`. The files are the packages' exports
 * `…/codec-charls/decodewasm`, `…/codec-libjpeg-turbo-8bit/decodewasm`, `…/codec-openjpeg/decodewasm` and
 * `…/codec-openjph/wasm`.
 */
export const createCodecs = (locateWasm?: (name: CodecName) => string): Codecs => {
  const loaded = new Map<CodecName, Promise<new () => CodecDecoder>>();
  return {
    decoder: async (name) => {
      const loading = loaded.get(name) ?? load(name, locateWasm);
      loaded.set(name, loading);
      return new (await loading)();
    },
    forget: (name) => {
      loaded.delete(name);
    },
  };
};

/** OpenJPEG reports its progress on standard output, where a report in JSON may be going. */
const silent = { print: () => undefined, printErr: () => undefined };

const load = async (
  name: CodecName,
  locateWasm?: (name: CodecName) => string,
): Promise<new () => CodecDecoder> => {
  const { load: importPackage, decoder } = packages[name];
  const { default: factory } = await importPackage();
  const codec = await factory({ ...silent, ...(locateWasm && { locateFile: () => locateWasm(name) }) });
  const found = codec[decoder];
  if (!found) throw new Error(`${decoder} is not in its package`);
  return found;
};
