import type { Answer, routes } from '@overread/case';
import { ask, filled } from '../../api/call.ts';
import { doors } from '../../api/doors.ts';

/** Sends one paper as it is; fails with a Problem, whose details name why the file is not taken. */
export async function sendPaper(caseId: string, file: File): Promise<Answer<typeof routes.addDocument>> {
  const [method, path] = doors.addDocument;
  const response = await ask(filled(path, { caseId }), {
    method,
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
  });
  return (await response.json()) as Answer<typeof routes.addDocument>;
}
