import { expect, test } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';

test('a person without a disc tries a made-up one', async ({ page }) => {
  const check = new DiscCheck(page);
  await check.open();
  await check.chooseKnee();
  await check.denyUrgentSigns();
  const samples = page.getByRole('region', { name: /made-up/ });
  await samples
    .getByRole('button', { name: /worn knee/i })
    .first()
    .click();
  await check.result();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Check another disc' }).click();
  await expect(page.getByText('Drop the disc here')).toBeVisible();
});
