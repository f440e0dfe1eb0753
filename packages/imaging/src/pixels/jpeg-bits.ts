/** A Huffman table (ITU-T T.81 Annex C), with the short codes looked up at once. */
export interface HuffmanTable {
  /** By the next 9 bits: code length times 256 plus value; 0 where the code is longer. */
  readonly fast: Uint16Array;
  readonly values: Uint8Array;
  /** By length: the largest code, -1 when none; and what to add to a code to get its value's index. */
  readonly maxCode: Int32Array;
  readonly delta: Int32Array;
}

const fastBits = 9;

/** From the 16 counts and the values of a DHT segment. */
export const huffmanTable = (counts: Uint8Array, values: Uint8Array): HuffmanTable => {
  const fast = new Uint16Array(1 << fastBits);
  const maxCode = new Int32Array(18).fill(-1);
  const delta = new Int32Array(18);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length++) {
    const count = counts[length - 1] ?? 0;
    delta[length] = index - code;
    for (let each = 0; each < count; each++, code++, index++) {
      if (length > fastBits) continue;
      const from = code << (fastBits - length);
      fast.fill(length * 256 + (values[index] ?? 0), from, from + (1 << (fastBits - length)));
    }
    maxCode[length] = count > 0 ? code - 1 : -1;
    code <<= 1;
  }
  return { fast, values, maxCode, delta };
};

/** Reads the entropy-coded bits of a scan, without stuffed zeros; past a marker or the end it reads zeros. */
export class JpegBits {
  position: number;
  /** Zero bytes read past the end; reading ahead makes a few. */
  missing = 0;
  readonly #bytes: Uint8Array;
  #buffer = 0;
  #count = 0;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** Data is missing: more was asked for than reading ahead explains. */
  get cutOff(): boolean {
    return this.missing > 8;
  }

  #fill(): void {
    while (this.#count <= 16) {
      this.#buffer = (this.#buffer << 8) | this.#next();
      this.#count += 8;
    }
  }

  #next(): number {
    const byte = this.#bytes[this.position] ?? -1;
    if (byte === -1 || (byte === 0xff && this.#bytes[this.position + 1] !== 0)) {
      this.missing++;
      return 0;
    }
    this.position += byte === 0xff ? 2 : 1;
    return byte;
  }

  bits(count: number): number {
    if (count === 0) return 0;
    if (this.#count < count) this.#fill();
    this.#count -= count;
    return (this.#buffer >>> this.#count) & ((1 << count) - 1);
  }

  /** The next Huffman-coded value (F.2.2.3); 0 where the code is in no table. */
  symbol(table: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const fast = table.fast[(this.#buffer >>> (this.#count - fastBits)) & ((1 << fastBits) - 1)] ?? 0;
    if (fast !== 0) {
      this.#count -= fast >> 8;
      return fast & 0xff;
    }
    for (let length = fastBits + 1; length <= 16; length++) {
      const code = (this.#buffer >>> (this.#count - length)) & ((1 << length) - 1);
      if (code > (table.maxCode[length] ?? -1)) continue;
      this.#count -= length;
      return table.values[code + (table.delta[length] ?? 0)] ?? 0;
    }
    this.missing++;
    this.#count -= 16;
    return 0;
  }

  /** A signed value of so many bits: EXTEND of RECEIVE (F.2.2.1). */
  signed(count: number): number {
    if (count === 0) return 0;
    const value = this.bits(count);
    return value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
  }

  /** Drops the rest of the byte and steps over a restart marker if it is there. */
  restart(): void {
    this.#buffer = 0;
    this.#count = 0;
    // Reading ahead met the marker: that was no missing data.
    this.missing = Math.max(0, this.missing - 4);
    let at = this.position;
    while (
      at < this.#bytes.length - 1 &&
      !(this.#bytes[at] === 0xff && isRestart(this.#bytes[at + 1] ?? 0))
    ) {
      if (this.#bytes[at] === 0xff && (this.#bytes[at + 1] ?? 0) >= 0xc0) return;
      at++;
    }
    this.position = at + 2;
  }
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
