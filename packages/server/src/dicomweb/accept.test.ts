import { describe, expect, it } from 'vitest';
import { parseAccept } from './accept.ts';

describe('an Accept header', () => {
  it.each([
    [
      'multipart/related; type="application/octet-stream"; transfer-syntax=*',
      [
        {
          mediaType: 'multipart/related',
          partType: 'application/octet-stream',
          transferSyntax: '*',
          quality: 1,
        },
      ],
    ],
    [
      'multipart/related;type=image/jls;transfer-syntax=1.2.840.10008.1.2.4.80;q=0.5, multipart/related; type="application/octet-stream"',
      [
        {
          mediaType: 'multipart/related',
          partType: 'application/octet-stream',
          transferSyntax: null,
          quality: 1,
        },
        {
          mediaType: 'multipart/related',
          partType: 'image/jls',
          transferSyntax: '1.2.840.10008.1.2.4.80',
          quality: 0.5,
        },
      ],
    ],
    [undefined, [{ mediaType: '*/*', partType: null, transferSyntax: null, quality: 1 }]],
    ['Image/JPEG;q=0', []],
    ['image/png;q=nonsense', []],
  ])('%s', (header, expected) => {
    expect(parseAccept(header)).toEqual(expected);
  });
});
