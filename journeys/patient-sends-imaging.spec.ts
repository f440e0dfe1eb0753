import { expect, test } from '@playwright/test';
import { zipped } from './discs.ts';
import { PortalPatient } from './portal-patient.ts';

test('nothing is sent before it was listed and agreed to', async ({ page }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await patient.go('imaging');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/dicomweb/')) sent.push(request.url());
  });
  await patient.giveDisc(zipped('knee-replacement-complete'));
  await expect(page.getByRole('button', { name: 'Send what is ticked' })).toBeDisabled();
  expect(sent).toEqual([]);
});

test('another person on the disc stays at home', async ({ page }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await patient.go('imaging');
  await patient.giveDisc(zipped('knee-replacement-two-persons'));
  await expect(page.getByText('Which of these is the patient?')).toBeVisible();
  await page.locator('input[name="person"]').first().check();
  await expect(page.getByText('another person').first()).toBeVisible();
  for (const other of await page.locator('li:has([data-why="other-person"]) input').all())
    await expect(other).not.toBeChecked();
});

test('an upload survives a reload, and sends only what is missing', async ({ page, context }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await patient.go('imaging');
  await patient.giveDisc(zipped('knee-replacement-complete'));
  await patient.agreeToProcess();
  await context.route('**/dicomweb/studies', (route) => route.abort());
  await page.getByRole('button', { name: 'Send what is ticked' }).click();
  await expect(page.getByText(/The line is down/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText(/The line is down/)).toBeVisible({ timeout: 30_000 });
  await context.unroute('**/dicomweb/studies');
  await expect(page.getByText('Everything has arrived.')).toBeVisible({ timeout: 60_000 });
});

test('an upload is paused, goes on, and is not lost by leaving the room', async ({ page, context }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await patient.go('imaging');
  await patient.giveDisc(zipped('knee-replacement-complete'));
  await patient.agreeToProcess();
  await context.route('**/dicomweb/studies', (route) => route.abort());
  await page.getByRole('button', { name: 'Send what is ticked' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused. What has arrived is kept.')).toBeVisible();
  await context.unroute('**/dicomweb/studies');
  await page.getByRole('link', { name: 'Next: Your papers' }).click();
  await page.getByRole('link', { name: 'All steps' }).click();
  await page
    .getByRole('link', { name: /^Your imaging/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Everything has arrived.')).toBeVisible({ timeout: 60_000 });
});
