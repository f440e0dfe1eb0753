import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('a coordinator writes to a reviewer without a name in it; the patient sees nothing of it', async ({
  browser,
  demo,
}) => {
  test.setTimeout(120_000);
  const back = demo.caseCalled('fused back, X-ray, CT and MRI: read by two reviewers');
  const desk = await demo.enter(browser, 'priya@demo.example');
  await desk.goto(`${back}/messages`);
  await desk.getByRole('button', { name: /Dr Elena Marchetti/ }).click();
  const text = desk.getByLabel('Your message');
  await text.fill('Amara Singh asks when you can go on.');
  await desk.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(text).toHaveValue('Amara Singh asks when you can go on.');
  for (const width of [360, 768, 1280]) {
    await desk.setViewportSize({ width, height: 850 });
    await expectNoBarriers(desk, `threads at ${width}`);
  }
  await text.fill('The axial images are complete now.');
  await desk.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(text).toHaveValue('');
  await expect(desk.getByText('The axial images are complete now.')).toBeVisible();

  const reviewer = await demo.enter(browser, 'elena@demo.example');
  await reviewer.goto(back.replace('/cases/', '/readings/').concat('/messages'));
  await expect(reviewer.getByText('The axial images are complete now.')).toBeVisible();
  await expectNoBarriers(reviewer, 'a reviewer’s thread');

  const patient = await demo.enter(browser, 'amara@demo.example');
  await patient.goto(`${back}/messages`);
  await expect(patient.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
  await expect(patient.getByText('The axial images are complete now.')).toHaveCount(0);
});
