import { dicomFile, type Element } from './dicom-writer.ts';
import type { DiscFileBytes } from './parts.ts';

/** A DICOMDIR (PS3.3 F) that names `paths`, whether or not they are there. */
export function dicomdir(paths: readonly string[]): DiscFileBytes {
  const record = (type: string, more: readonly Element[]): Element[] => [
    [0x00041400, 'UL', 0],
    [0x00041410, 'US', 0xffff],
    [0x00041420, 'UL', 0],
    [0x00041430, 'CS', type],
    ...more,
  ];
  const images = paths.map((path, index) =>
    record('IMAGE', [
      [0x00041500, 'CS', path.replaceAll('/', '\\')],
      [0x00041510, 'UI', '1.2.840.10008.5.1.4.1.1.1'],
      [0x00041511, 'UI', `1.2.826.0.1.3680043.10.1338.3.${index + 1}`],
      [0x00041512, 'UI', '1.2.840.10008.1.2.1'],
    ]),
  );
  const elements: Element[] = [
    [0x00080016, 'UI', '1.2.840.10008.1.3.10'],
    [0x00080018, 'UI', '1.2.826.0.1.3680043.10.1338.3'],
    [0x00041130, 'CS', 'MADE'],
    [0x00041200, 'UL', 0],
    [0x00041202, 'UL', 0],
    [0x00041212, 'US', 0],
    [0x00041220, 'SQ', [record('PATIENT', []), record('STUDY', []), record('SERIES', []), ...images]],
  ];
  return { path: 'DICOMDIR', bytes: dicomFile(elements) };
}
