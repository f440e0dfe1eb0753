import { expect, test } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';

test('an urgent sign stops the check and says what to do', async ({ page }) => {
  const check = new DiscCheck(page);
  await check.open();
  await check.chooseKnee();
  const sign = page.getByRole('group', { name: /calf|breath/i });
  await sign.getByRole('radio', { name: 'Yes' }).check();
  await check.goOn();
  await expect(page.getByRole('heading', { name: 'Please seek care now' })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: /calf|breath/i })).toBeVisible();
  await expect(page.getByText(/112 in Europe/)).toBeVisible();
  await expect(page.getByText('Drop the disc here')).toBeHidden();

  await page.getByRole('button', { name: 'Change an answer' }).click();
  await expect(sign.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await sign.getByRole('radio', { name: 'No', exact: true }).check();
  await check.goOn();
  await expect(page.getByText('Drop the disc here')).toBeVisible();
});

test('questions may be skipped, and the result says so', async ({ page }) => {
  const check = new DiscCheck(page);
  await check.open();
  await check.chooseKnee();
  await page.getByRole('button', { name: 'Skip the questions' }).click();
  await check.giveFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear patient') });
  await check.result();
  await expect(page.getByText(/You skipped the questions/)).toBeVisible();
  await page.getByRole('link', { name: 'Answer them now' }).click();
  await check.denyUrgentSigns();
  await check.result();
  await expect(page.getByText(/You skipped the questions/)).toBeHidden();
});
