import type { Answer, routes } from '@overread/case';
import { caseMembers } from '../../../database/tables/cases.ts';
import { people } from '../../../database/tables/sign-in.ts';
import { newCase, store } from '../../../dicomweb/testing/dicomweb-house.ts';
import { as, testHouse } from '../../../testing/test-house.ts';

export type Imaging = Answer<typeof routes.readImaging>;
export type Holds = Answer<typeof routes.listHolds>['holds'];

export const patient = as('patient-1');
export const reviewer = as('reviewer-1', ['reviewer']);
export const coordinator = as('coordinator-1', ['coordinator']);

/** A house that listens, for cases that are read. */
export async function readingHouse() {
  const test = await testHouse();
  const address = await test.app.listen({ port: 0, host: '127.0.0.1' });
  await test.house.database.insert(people).values({
    id: 'patient-1',
    name: 'Ottoline Brandlemere',
    email: 'ottoline@example.org',
  });
  /** A case of `patient-1` with these images, read by `reviewer-1`. */
  const readCase = async (files: readonly Uint8Array[]): Promise<string> => {
    const caseId = await newCase(test);
    await test.house.database
      .insert(caseMembers)
      .values({ caseId, personId: 'reviewer-1', standing: 'reviewer' });
    const base = `${address}/api/cases/${caseId}/dicomweb`;
    for (let at = 0; at < files.length; at += 20) {
      const { status } = await store({ base, headers: patient }, files.slice(at, at + 20));
      if (status !== 200) throw new Error(`not stored: ${status}`);
    }
    return caseId;
  };
  const get = (path: string, headers: Record<string, string> = reviewer): Promise<Response> =>
    fetch(`${address}${path}`, { headers });
  const imaging = async (caseId: string): Promise<Imaging> =>
    (await (await get(`/api/cases/${caseId}/reading/imaging`)).json()) as Imaging;
  const holds = async (caseId: string): Promise<Holds> => {
    const answer = await get(`/api/cases/${caseId}/holds`, coordinator);
    return ((await answer.json()) as { holds: Holds }).holds;
  };
  const decide = async (
    caseId: string,
    holdId: string,
    decision: 'show' | 'mask' | 'withhold',
    masks: Holds[number]['masks'] = [],
  ): Promise<number> => {
    const answer = await fetch(`${address}/api/cases/${caseId}/holds/${holdId}`, {
      method: 'PUT',
      headers: { ...coordinator, 'content-type': 'application/json' },
      body: JSON.stringify({ decision, masks }),
    });
    return answer.status;
  };
  return { ...test, address, readCase, get, imaging, holds, decide };
}
