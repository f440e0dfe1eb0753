import { isoPadding, layIso } from '@overread/imaging';
import { joined } from './dicom/bytes.ts';
import type { SampleDisc } from './sample-disc.ts';

/** The disc as a burner writes it: ISO 9660 (ECMA-119) and Joliet; the same bytes each time. */
export function isoDisc(disc: SampleDisc): Uint8Array {
  const { head, files } = layIso(
    disc.make().map((file) => ({ ...file, size: file.bytes.length })),
    'SAMPLE',
  );
  return joined([head, ...files.flatMap(({ bytes, size }) => [bytes, new Uint8Array(isoPadding(size))])]);
}
