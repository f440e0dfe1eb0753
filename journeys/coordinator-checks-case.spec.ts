import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('a coordinator looks, vouches, lets pass, and asks for what is missing; the patient sees it', async ({
  browser,
  demo,
}) => {
  test.setTimeout(120_000);
  const knee = demo.caseCalled('knee, the standing view is missing');
  const desk = await demo.enter(browser, 'priya@demo.example');
  await desk.goto(`${knee}/check`);
  const panel = desk.getByRole('region', { name: 'Knee X-ray from the front or behind, standing' });
  await expect(panel.getByText('but it was not taken standing')).toBeVisible();
  await panel.getByRole('button', { name: /^Look at/ }).click();
  const look = desk.getByRole('dialog').getByRole('img', { name: /^Image 1/ });
  await expect.poll(() => look.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await desk.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'I looked, and vouch for it' }).click();
  await expect(panel.getByRole('button', { name: 'Keep this' })).toBeDisabled();
  await panel.getByLabel('What you saw').fill('The film carries a weight-bearing marker.');
  await expectNoBarriers(desk, 'attesting');
  await panel.getByRole('button', { name: 'Keep this' }).click();
  await expect(panel.getByText('Attested:')).toBeVisible();
  await expect(panel.getByText('A coordinator looked, and vouches for it.')).toBeVisible();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(panel.getByText('but it was not taken standing')).toBeVisible();

  const hip = demo.caseCalled('hip, screenshots only');
  await desk.goto(hip);
  await desk.getByRole('button', { name: 'Begin checking' }).click();
  await desk.getByRole('button', { name: 'Yes, do this' }).click();
  await desk.getByRole('link', { name: 'Check', exact: true }).click();
  await expect(desk.getByText('It cannot be reviewed yet.')).toBeVisible();
  await desk.getByRole('button', { name: 'Ask for what is open' }).click();
  const asks = desk.getByRole('region', { name: 'Asked for' });
  const text = asks.getByLabel('What the patient reads');
  await expect(text).toHaveValue(/still needed/);
  await text.fill('We will certainly find that you can avoid surgery.');
  await expect(asks.getByText('must be changed').first()).toBeVisible();
  await expect(asks.getByRole('button', { name: 'Ask for it' })).toBeDisabled();
  await text.fill('Please ask the hospital for the original images of your hip.');
  for (const width of [360, 768, 1280]) {
    await desk.setViewportSize({ width, height: 850 });
    await expectNoBarriers(desk, `asking at ${width}`);
  }
  await asks.getByRole('button', { name: 'Ask for it' }).click();
  await expect(asks.getByText(/^0 of \d+ are there$/)).toBeVisible();

  const patient = await demo.enter(browser, 'helen@demo.example');
  await patient.goto(`${hip}/ready`);
  const asked = patient.getByRole('region', { name: 'What your coordinator asks for' });
  await expect(asked.getByText('Please ask the hospital for the original images of your hip.')).toBeVisible();
  await expectNoBarriers(patient, 'asked of you');
});
