import { huffmanTable, type HuffmanTable } from './jpeg-bits.ts';

interface JpegComponent {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  readonly quantisation: number;
}

/** A frame header (ITU-T T.81 B.2.2). */
export interface JpegFrame {
  readonly kind: 'sequential' | 'progressive' | 'lossless';
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly JpegComponent[];
}

/** A scan header (B.2.3) with the tables as they stood then. */
export interface JpegScan {
  readonly components: readonly {
    readonly index: number;
    readonly dc: HuffmanTable | undefined;
    readonly ac: HuffmanTable | undefined;
  }[];
  /** Start and end of the spectral band; in lossless frames the start is the predictor. */
  readonly from: number;
  readonly to: number;
  /** Successive approximation, high and low; in lossless frames the low one is the point transform. */
  readonly high: number;
  readonly low: number;
  readonly restartInterval: number;
  /** Where the entropy-coded data begins. */
  readonly at: number;
}

export interface JpegStructure {
  readonly frame: JpegFrame;
  readonly scans: readonly JpegScan[];
  readonly quantisation: ReadonlyMap<number, Uint16Array>;
}

/** Frame kinds with Huffman coding, by SOF marker (Table B.1); arithmetic and hierarchical ones are not read. */
const frameKinds: Readonly<Record<number, JpegFrame['kind']>> = {
  0xc0: 'sequential',
  0xc1: 'sequential',
  0xc2: 'progressive',
  0xc3: 'lossless',
};

/** The marker segments of a stream; `undefined` when it has no frame that can be decoded here. */
export const jpegStructure = (bytes: Uint8Array): JpegStructure | undefined => new Reader(bytes).read();

class Reader {
  readonly #bytes: Uint8Array;
  readonly #scans: JpegScan[] = [];
  readonly #quantisation = new Map<number, Uint16Array>();
  readonly #huffman = new Map<number, HuffmanTable>();
  #frame: JpegFrame | undefined;
  #restartInterval = 0;
  #ended = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): JpegStructure | undefined {
    for (let at = this.#nextMarker(0); at !== undefined;) {
      const marker = this.#byte(at + 1);
      const alone = marker === 0xd8 || marker === 0x01;
      this.#ended = marker === 0xd9;
      if (this.#ended) break;
      const body = at + 4;
      const end = alone ? at + 2 : at + 2 + this.#word(at + 2);
      if (!alone) this.#segment(marker, body, Math.min(end, this.#bytes.length));
      at = this.#nextMarker(end);
    }
    // A progressive picture without its later scans looks whole, and is not.
    const whole = this.#ended || this.#frame?.kind !== 'progressive';
    if (!this.#frame || this.#scans.length === 0 || !whole) return undefined;
    return { frame: this.#frame, scans: this.#scans, quantisation: this.#quantisation };
  }

  /** The next marker that is neither a stuffed zero, a fill byte nor a restart: scan data is skipped so. */
  #nextMarker(from: number): number | undefined {
    for (let at = this.#bytes.indexOf(0xff, from); at >= 0; at = this.#bytes.indexOf(0xff, at + 1)) {
      const marker = this.#byte(at + 1);
      if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
    }
    return undefined;
  }

  #byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  #word(at: number): number {
    return this.#byte(at) * 256 + this.#byte(at + 1);
  }

  #segment(marker: number, at: number, end: number): void {
    const kind = frameKinds[marker];
    if (kind && !this.#frame) this.#frame = this.#readFrame(kind, at);
    else if (marker === 0xc4) this.#readHuffman(at, end);
    else if (marker === 0xdb) this.#readQuantisation(at, end);
    else if (marker === 0xdd) this.#restartInterval = this.#word(at);
    else if (marker === 0xda) this.#readScan(at, end);
  }

  #readFrame(kind: JpegFrame['kind'], at: number): JpegFrame {
    const components = Array.from({ length: Math.min(this.#byte(at + 5), 4) }, (_, index): JpegComponent => {
      const place = at + 6 + index * 3;
      return {
        id: this.#byte(place),
        across: clampFactor(this.#byte(place + 1) >> 4),
        down: clampFactor(this.#byte(place + 1) & 15),
        quantisation: this.#byte(place + 2),
      };
    });
    return {
      kind,
      components,
      precision: this.#byte(at),
      height: this.#word(at + 1),
      width: this.#word(at + 3),
    };
  }

  #readHuffman(start: number, end: number): void {
    for (let at = start; at + 17 <= end;) {
      const counts = this.#bytes.slice(at + 1, at + 17);
      const total = counts.reduce((sum, count) => sum + count, 0);
      this.#huffman.set(this.#byte(at), huffmanTable(counts, this.#bytes.slice(at + 17, at + 17 + total)));
      at += 17 + total;
    }
  }

  #readQuantisation(start: number, end: number): void {
    for (let at = start; at + 65 <= end;) {
      const wide = this.#byte(at) >> 4 !== 0;
      const table = new Uint16Array(64);
      for (let index = 0; index < 64; index++)
        table[index] = wide ? this.#word(at + 1 + index * 2) : this.#byte(at + 1 + index);
      this.#quantisation.set(this.#byte(at) & 15, table);
      at += wide ? 129 : 65;
    }
  }

  #readScan(at: number, end: number): void {
    const frame = this.#frame;
    const count = Math.min(this.#byte(at), 4);
    if (!frame || this.#scans.length >= maxScans) return;
    const components = Array.from({ length: count }, (_, each) => {
      const id = this.#byte(at + 1 + each * 2);
      const tables = this.#byte(at + 2 + each * 2);
      const index = frame.components.findIndex((component) => component.id === id);
      return { index, dc: this.#huffman.get(tables >> 4), ac: this.#huffman.get(16 + (tables & 15)) };
    });
    if (components.some(({ index }) => index < 0)) return;
    const place = at + 1 + count * 2;
    const approximation = this.#byte(place + 2);
    this.#scans.push({
      components,
      from: this.#byte(place),
      to: Math.min(this.#byte(place + 1), 63),
      high: approximation >> 4,
      low: approximation & 15,
      restartInterval: this.#restartInterval,
      at: end,
    });
  }
}

/** Scans decoded at most: each costs a pass over the image, and a hostile stream could repeat them. */
const maxScans = 100;

const clampFactor = (factor: number): number => Math.min(Math.max(factor, 1), 4);
