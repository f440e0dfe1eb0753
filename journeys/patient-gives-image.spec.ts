import { expect, test } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';
import { asImage, zipped } from './discs.ts';
import { NetworkLog } from './network-log.ts';

const standing = /Knee X-ray from the front or behind, standing/;

test('an image of a CD is opened in the browser, and its files are named as they are in it', async ({
  page,
  baseURL,
}) => {
  const log = new NetworkLog(page);
  await new DiscCheck(page).checkKnee(asImage('knee-replacement-complete'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A specialist could read this case');
  const frame = page.getByRole('button', { name: standing });
  await expect(frame).toContainText('There');
  await frame.click();
  const details = page.getByRole('group').filter({ hasText: standing });
  await expect(details.getByText(/DICOM\/ST\d\/SE\d/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Enlarge/ }).first()).toBeVisible();
  log.expectNothingLeft(baseURL ?? '');
});

test('an image and a ZIP of one disc hold the same pictures', async ({ page }) => {
  const countIn = async (): Promise<string> =>
    (await page.getByText(/of them medical pictures/).textContent())?.match(/\d+ of them/)?.[0] ?? '';
  await new DiscCheck(page).checkKnee(zipped('acl-meniscus-complete'));
  const zip = await countIn();
  await new DiscCheck(page).checkKnee(asImage('acl-meniscus-complete'));
  expect(await countIn()).toBe(zip);
  expect(zip).toMatch(/^\d{2,}/);
});

test('an image that was copied half is told, and the rest of it is read', async ({ page }) => {
  const whole = asImage('knee-replacement-complete');
  const half = whole.buffer.subarray(0, Math.floor(whole.buffer.length * 0.6));
  await new DiscCheck(page).checkKnee({ ...whole, buffer: half });
  await expect(page.getByRole('region', { name: 'Problems with the disc' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
});
