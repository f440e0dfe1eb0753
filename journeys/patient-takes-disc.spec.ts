import { expect } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('a patient makes a disc for a hospital, and the disc check reads it', async ({ browser, demo }) => {
  test.setTimeout(120_000);
  const patient = await demo.enter(browser, 'helen@demo.example');
  const knee = demo.caseCalled('knee: two opinions that differ, delivered');
  await patient.goto(`${knee}/yours`);
  await patient.getByRole('link', { name: 'Make a disc for a hospital' }).click();
  await expect(patient.getByText(/images, unchanged/)).toBeVisible();
  for (const width of [360, 768, 1280]) {
    await patient.setViewportSize({ width, height: 850 });
    await expectNoBarriers(patient, `disc at ${width}`);
  }
  const address = await patient.getByRole('link', { name: 'Image of a disc (ISO)' }).getAttribute('href');
  const answer = await patient.request.get(address ?? '');
  expect(answer.status()).toBe(200);
  const iso = { name: 'hospital.iso', mimeType: 'application/x-iso9660-image', buffer: await answer.body() };

  const check = new DiscCheck(patient, 'en');
  await check.open();
  await check.chooseKnee();
  await check.denyUrgentSigns();
  await check.giveFiles(iso);
  await check.result();
  await expect(patient.getByText('OPINION1.PDF').first()).toBeAttached();
});
