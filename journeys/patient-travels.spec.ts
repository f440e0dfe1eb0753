import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('an appointment is proposed there, seen by both clocks, accepted, and shown to the coordinator', async ({
  browser,
  demo,
}) => {
  test.setTimeout(120_000);
  const knee = demo.caseCalled('knee: two opinions that differ, delivered');
  const patient = await demo.enter(browser, 'helen@demo.example');
  await patient.goto(`${knee}/visits`);
  const visit = patient.getByRole('article');
  await expect(visit.getByText('by the clocks there (Asia/Shanghai), 40 minutes')).toBeVisible();
  await expect(visit.getByText(/at 09:30$/)).toBeVisible();
  await expect(visit.getByText('上海市示例路8号')).toBeVisible();
  for (const width of [360, 768, 1280]) {
    await patient.setViewportSize({ width, height: 850 });
    await expectNoBarriers(patient, `appointments at ${width}`);
  }
  await visit.getByRole('button', { name: 'Accept' }).click();
  await expect(visit.getByText('confirmed', { exact: true })).toBeVisible();

  const desk = await demo.enter(browser, 'priya@demo.example');
  await desk.goto(`${knee}/visits`);
  const planned = desk.getByRole('article');
  await expect(planned.getByText('An interpreter is needed, and none is booked yet.')).toBeVisible();
  await planned.getByRole('button', { name: 'Change it' }).click();
  await expectNoBarriers(desk, 'planning anew');
  await planned.getByLabel('Who interprets, and how to reach them').fill('Ruolin Wang');
  await planned.getByLabel('They have said yes').check();
  await planned.getByRole('button', { name: 'Propose it' }).click();
  await expect(planned.getByText('proposed', { exact: true })).toBeVisible();
  await expect(planned.getByText('Ruolin Wang')).toBeVisible();
  await expect(planned.getByText('An interpreter is needed, and none is booked yet.')).toHaveCount(0);
});
