import { createCase } from '../../cases/create-case.ts';
import { as, testHouse, type TestHouse } from '../../testing/test-house.ts';

/** A house that listens, with a case of `patient-1`, for what speaks DICOMweb. */
export async function dicomwebHouse(quotas: Parameters<typeof testHouse>[0] = {}) {
  const test = await testHouse(quotas);
  const address = await test.app.listen({ port: 0, host: '127.0.0.1' });
  const caseId = await newCase(test);
  const close = (): Promise<void> => {
    // A sender that was refused may still hold its line.
    test.app.server.closeAllConnections();
    return test.close();
  };
  return {
    ...test,
    close,
    address,
    caseId,
    base: `${address}/api/cases/${caseId}/dicomweb`,
    headers: as('patient-1'),
  };
}

export const newCase = ({ house }: Pick<TestHouse, 'house'>, patientId = 'patient-1'): Promise<string> =>
  house.database.transaction((tx) =>
    createCase(house, tx, {
      patientId,
      language: 'en',
      basics: {
        caseType: 'knee-replacement',
        side: 'right',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      },
    }),
  );

export type Json = Record<
  string,
  { vr: string; Value?: unknown[]; BulkDataURI?: string; InlineBinary?: string }
>;

/** The first value of an attribute, as text; empty where there is none or it has parts. */
export function first(one: Json | undefined, key: string): string {
  const value = one?.[key]?.Value?.[0];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Failure reasons in a sequence of a Store Instances answer. */
export const failuresIn = (answer: Json, sequence: '00081198' | '0008119A'): number[] =>
  (answer[sequence]?.Value ?? []).map((item) => Number(first(item as Json, '00081197')));

/** A multipart/related body of DICOM files. */
export function multipart(files: readonly Uint8Array[], boundary = 'here'): Buffer {
  const head = Buffer.from(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`);
  const parts = files.flatMap((file) => [head, file, Buffer.from('\r\n')]);
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

export const multipartType = (boundary = 'here'): string =>
  `multipart/related; type="application/dicom"; boundary=${boundary}`;

/** Stores files over the wire. */
export async function store(
  { base, headers }: { readonly base: string; readonly headers: Record<string, string> },
  files: readonly Uint8Array[],
): Promise<{ readonly status: number; readonly answer: Json }> {
  const answer = await fetch(`${base}/studies`, {
    method: 'POST',
    headers: { ...headers, 'content-type': multipartType() },
    body: new Uint8Array(multipart(files)),
  });
  return { status: answer.status, answer: (await answer.json()) as Json };
}

/** The body of the first part of a multipart answer. */
export async function onlyPart(answer: Response): Promise<Buffer> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const boundary = /boundary=([^;]+)/.exec(answer.headers.get('content-type') ?? '')?.[1] ?? '';
  const start = bytes.indexOf('\r\n\r\n') + 4;
  return bytes.subarray(start, bytes.indexOf(`\r\n--${boundary}`, start));
}
