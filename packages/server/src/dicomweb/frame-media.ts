import { transferSyntax } from '@overread/imaging';
import type { Accepted } from './accept.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';
const octets = 'application/octet-stream';

const jpeg = ['image/jpeg'] as const;
const jls = ['image/jls', 'image/x-jls'] as const;
const jp2 = ['image/jp2'] as const;
const jpx = ['image/jpx'] as const;
const htj2k = ['image/jphc', 'image/jhc'] as const;

/**
 * Media types of single frames in the transfer syntax they were stored in: first the one of PS3.18 table 8.7.3-2, then names
 * that clients ask by; dicomweb-client has the older or shorter ones.
 */
const compressed: Readonly<Record<string, readonly [string, ...string[]]>> = {
  '1.2.840.10008.1.2.4.50': jpeg,
  '1.2.840.10008.1.2.4.51': jpeg,
  '1.2.840.10008.1.2.4.57': jpeg,
  '1.2.840.10008.1.2.4.70': jpeg,
  '1.2.840.10008.1.2.4.80': jls,
  '1.2.840.10008.1.2.4.81': jls,
  '1.2.840.10008.1.2.4.90': jp2,
  '1.2.840.10008.1.2.4.91': jp2,
  '1.2.840.10008.1.2.4.92': jpx,
  '1.2.840.10008.1.2.4.93': jpx,
  '1.2.840.10008.1.2.4.201': htj2k,
  '1.2.840.10008.1.2.4.202': htj2k,
  '1.2.840.10008.1.2.4.203': htj2k,
  '1.2.840.10008.1.2.5': ['image/dicom-rle', 'image/x-dicom-rle'],
};

export interface FrameMedia {
  /** `stored`: as it lies in the file; `decoded`: samples, little endian; `progressive`: HTJ2K made of them, lossless. */
  readonly form: 'stored' | 'decoded' | 'progressive';
  readonly mediaType: string;
  readonly transferSyntax: string;
}

/**
 * What a frame may be sent as, given what is stored and the alternatives accepted, the best first; null where nothing fits (406).
 * Octets without a transfer syntax mean Explicit VR Little Endian, the default of PS3.18 section 8.7.3.5.2. With any syntax
 * (`*`) viewers that ask for octets take a compressed frame as such (dicomweb-client, Cornerstone).
 */
export function frameMedia(stored: string, accepted: readonly Accepted[]): FrameMedia | null {
  const syntax = transferSyntax(stored);
  const native = !(syntax?.encapsulated ?? false);
  const own = native ? ([octets] as const) : (compressed[stored] ?? ([octets] as const));
  const sentAs = native ? explicitLittleEndian : stored;
  const decoded: FrameMedia | null =
    native || syntax?.decodable
      ? { form: native ? 'stored' : 'decoded', mediaType: octets, transferSyntax: explicitLittleEndian }
      : null;
  for (const one of accepted) {
    const wanted = one.mediaType === 'multipart/related' ? (one.partType ?? octets) : one.mediaType;
    const anyType = wanted === '*/*';
    const named = own.find((name) => name === wanted);
    const asStored: FrameMedia = { form: 'stored', mediaType: named ?? own[0], transferSyntax: sentAs };
    const takesStored = named !== undefined || anyType || wanted === octets || wanted === 'image/*';
    const asks = one.transferSyntax;
    if (takesStored && (asks === '*' || asks === stored)) return asStored;
    if (asks === null && !native && (wanted === named || wanted === 'image/*')) return asStored;
    if ((anyType || wanted === octets) && (asks === null || asks === explicitLittleEndian)) {
      if (decoded) return decoded;
      if (anyType && asks === null) return asStored;
    }
  }
  return null;
}
