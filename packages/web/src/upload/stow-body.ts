/** What is sent in one request. */
export interface StowBody {
  readonly contentType: string;
  readonly body: Blob;
}

/**
 * Files as one multipart/related body (PS3.18 section 10.5.1, RFC 2387). The bytes are those of the files; the
 * boundary is drawn at random, so that no file contains it.
 */
export function stowBody(files: readonly (Blob | Uint8Array<ArrayBuffer>)[], boundary: string): StowBody {
  const parts: (Blob | Uint8Array<ArrayBuffer> | string)[] = [];
  for (const file of files)
    parts.push(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`, file, '\r\n');
  parts.push(`--${boundary}--\r\n`);
  return {
    contentType: `multipart/related; type="application/dicom"; boundary=${boundary}`,
    body: new Blob(parts),
  };
}

export const newBoundary = (): string => `overread-${crypto.randomUUID()}`;
