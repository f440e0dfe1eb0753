import { randomUUID } from 'node:crypto';
import { openDisc, scanDisc } from '@overread/imaging';
import { discs } from '@overread/sample-discs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inflateRaw } from '../dicomweb/inflate-raw.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await testHouse();
});
afterAll(() => test.close());

const patient = as('patient-1');

it('hands over everything the case holds, and only to its own side', async () => {
  const made = await test.app.inject({
    method: 'POST',
    url: '/api/cases',
    headers: patient,
    payload: { basics: { caseType: 'knee-replacement', side: 'right' }, language: 'en' },
  });
  const { id, code } = made.json() as { id: string; code: string };
  const images = (discs.find((one) => one.id === 'knee-replacement-complete')?.make() ?? []).filter(
    ({ path }) => path.startsWith('DICOM/'),
  );
  for (const { bytes } of images)
    await test.app.inject({
      method: 'POST',
      url: `/api/cases/${id}/dicomweb/studies`,
      headers: { ...patient, 'content-type': 'application/dicom' },
      payload: Buffer.from(bytes),
    });
  await test.app.inject({
    method: 'POST',
    url: `/api/cases/${id}/documents`,
    headers: {
      ...patient,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('报告: 1.txt'),
    },
    payload: 'X-ray report of the right knee',
  });
  await test.app.inject({
    method: 'POST',
    url: `/api/cases/${id}/messages`,
    headers: patient,
    payload: { id: randomUUID(), text: 'Is a copy of the film enough?' },
  });

  const answer = await test.app.inject({ url: `/api/cases/${id}/export`, headers: patient });
  expect(answer.headers['content-disposition']).toContain(code);
  const files = unzipSync(answer.rawPayload);
  const names = Object.keys(files);
  expect(names).toEqual(
    expect.arrayContaining(['basics.json', 'messages.json', 'record.json', 'papers/001 报告_ 1.txt']),
  );
  expect(Buffer.from(files['messages.json'] ?? []).toString()).toContain('Is a copy of the film enough?');
  expect(names.filter((name) => name.startsWith('imaging/'))).toHaveLength(images.length);

  const disc = await openDisc(
    {
      name: 'export',
      problems: [],
      files: () => [
        {
          path: 'export.zip',
          size: answer.rawPayload.length,
          read: (at, length) => answer.rawPayload.subarray(at, at + length),
        },
      ],
    },
    inflateRaw,
  );
  const inventory = await scanDisc(disc, inflateRaw);
  expect(inventory.counts.dicom).toBe(images.length);

  for (const other of [as('patient-2'), as('reviewer', ['reviewer']), {}])
    expect(
      (await test.app.inject({ url: `/api/cases/${id}/export`, headers: other })).statusCode,
    ).toBeGreaterThan(400);
});
