import { describe, expect, it } from 'vitest';
import { decodeName } from './archive-name.ts';

describe('decodeName', () => {
  const cases: readonly (readonly [encoding: string, bytes: readonly number[], name: string])[] = [
    ['ASCII', [0x49, 0x4d, 0x31], 'IM1'],
    ['UTF-8', [...new TextEncoder().encode('膝关节.dcm')], '膝关节.dcm'],
    ['GBK', [0xcf, 0xa5, 0xb9, 0xd8, 0xbd, 0xda, 0x31], '膝关节1'],
    ['Shift-JIS', [0x95, 0x47, 0x82, 0xcc], '膝の'],
    ['code page 437', [0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72], 'Müller'],
    ['code page 437, two in a row', [0x84, 0x94], 'äö'],
  ];

  it.each(cases)('%s', (_encoding, bytes, name) => {
    expect(decodeName(Uint8Array.from(bytes))).toBe(name);
  });
});
