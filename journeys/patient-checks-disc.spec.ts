import { expect, test } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';
import { zipped } from './discs.ts';
import { NetworkLog } from './network-log.ts';

const standing = /Knee X-ray from the front or behind, standing/;

test('a disc with the standing film shows it on the checklist, with its evidence', async ({ page }) => {
  await new DiscCheck(page).checkKnee(zipped('knee-replacement-complete'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A specialist could read this case');
  const frame = page.getByRole('button', { name: standing });
  await expect(frame).toContainText('There');
  await frame.click();
  const details = page.getByRole('group').filter({ hasText: standing });
  await expect(details.getByText('Why it matters')).toBeVisible();
  await expect(details.getByText(/DICOM\/ST\d/).first()).toBeVisible();
});

test('a disc with the lying film is told apart, and what to do is said', async ({ page }) => {
  await new DiscCheck(page).checkKnee(zipped('knee-lying-en'));
  const frame = page.getByRole('button', { name: standing });
  await expect(frame).not.toContainText('There');
  await frame.click();
  const details = page.getByRole('group').filter({ hasText: standing });
  await expect(details.getByText('What to do')).toBeVisible();
});

test('two persons on one disc are shown as two, and nothing is called ready', async ({ page }) => {
  await new DiscCheck(page).checkKnee(zipped('knee-replacement-two-persons'));
  await expect(page.getByText('More than one person is on this disc')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('A specialist could read this case');
});

test('a paper counts once the person says what it is', async ({ page }) => {
  await new DiscCheck(page).checkKnee(zipped('knee-replacement-complete'));
  const consultation = page.getByRole('button', { name: /Latest clinic letter/ });
  await expect(consultation).not.toContainText('There');
  await page.getByRole('combobox', { name: /consultation-note\.pdf/ }).selectOption('consultation-note');
  await page.getByLabel(/^Date on .*consultation-note\.pdf/).fill('2026-10-20');
  await expect(consultation).toContainText('There');
});

test('a paper at home counts too', async ({ page }) => {
  await new DiscCheck(page).checkKnee(zipped('knee-lying-en'));
  const timeline = page.getByRole('button', { name: /One-page timeline/ });
  await expect(timeline).not.toContainText('There');
  await page.getByLabel('Add a paper you have elsewhere').selectOption('timeline');
  await expect(timeline).toContainText('There');
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(timeline).not.toContainText('There');
});

test('nothing leaves the computer, from the first page to the saved report', async ({ page, baseURL }) => {
  const log = new NetworkLog(page);
  const check = new DiscCheck(page);
  await check.checkKnee(zipped('knee-lying-en'));
  await page
    .getByRole('button', { name: /^Enlarge/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save report (PDF)' }).click();
  await download;
  log.expectNothingLeft(baseURL ?? '');
});

test('the policy itself forbids sending elsewhere', async ({ page }) => {
  await new DiscCheck(page).open();
  const outcomes = await page.evaluate(async () => [
    await fetch('https://example.org/', { method: 'POST', body: 'x' }).then(
      () => 'sent',
      () => 'refused',
    ),
    await new Promise((resolve) => {
      const image = new Image();
      image.addEventListener('load', () => resolve('sent'));
      image.addEventListener('error', () => resolve('refused'));
      image.src = 'https://example.org/x.png';
    }),
  ]);
  expect(outcomes).toEqual(['refused', 'refused']);
});
