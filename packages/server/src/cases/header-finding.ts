import type { DicomFinding } from '@overread/imaging';
import { z } from 'zod';

/** What the walker read of a header, as JSON: its binary parts in base64. */
export function sealableFinding({ path, size, record }: DicomFinding): unknown {
  return {
    path,
    size,
    record: {
      ...record,
      entries: base64(record.entries),
      bytes: base64(record.bytes),
    },
  };
}

/** The finding again, as `buildInventory` takes it. */
export function openFinding(kept: unknown): DicomFinding {
  const { path, size, record } = shape.parse(kept);
  const entries = Buffer.from(record.entries, 'base64');
  return {
    kind: 'dicom',
    path,
    size,
    record: {
      ...(record as unknown as DicomFinding['record']),
      pixelData: record.pixelData,
      encapsulatedDocument: record.encapsulatedDocument,
      unreadFrom: record.unreadFrom,
      repairedEncoding: record.repairedEncoding,
      entries: new Int32Array(new Uint8Array(entries).buffer),
      bytes: new Uint8Array(Buffer.from(record.bytes, 'base64')),
    },
  };
}

const base64 = (view: Int32Array | Uint8Array): string =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');

const place = z
  .object({ offset: z.number(), length: z.number().optional(), available: z.number() })
  .transform((one) => ({ ...one, length: one.length }))
  .optional();

const shape = z.object({
  path: z.string(),
  size: z.number(),
  record: z.looseObject({
    entries: z.string(),
    bytes: z.string(),
    pixelData: place,
    encapsulatedDocument: place,
    unreadFrom: z.number().optional(),
    repairedEncoding: z.string().optional(),
    problems: z.array(z.unknown()),
  }),
});
