import { expect, test } from '@playwright/test';
import { zipped } from './discs.ts';
import { PortalPatient } from './portal-patient.ts';

test('a case is built step by step, and sent', async ({ page }) => {
  test.slow();
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await patient.tellBasics();

  await patient.go('imaging');
  await patient.giveDisc(zipped('knee-replacement-complete'));
  await patient.agreeToProcess();
  await page.getByRole('button', { name: 'Send what is ticked' }).click();
  await expect(page.getByText('Everything has arrived.')).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByRole('region', { name: 'In your case' }).getByRole('listitem').first(),
  ).toContainText(/X-ray|MRI|CT/);

  await patient.go('papers');
  await page.getByTestId('papers-input').setInputFiles({
    name: 'report.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Radiology report\nX-ray of the right knee, 20 October 2026\nFindings: narrowed inner joint space.\nImpression: osteoarthritis of the right knee.\n',
    ),
  });
  const paper = page.locator('.paper').filter({ hasText: 'report.txt' });
  await expect(paper.getByLabel('What is it?')).toBeVisible({ timeout: 60_000 });
  await paper.getByLabel('What is it?').selectOption('radiology-report');
  await paper.getByRole('button', { name: 'Yes, that is what it is' }).click();
  await expect(paper).toContainText('You said');

  await patient.go('story');
  await patient.tellStory();

  await patient.go('questions');
  for (const nth of [0, 1, 2]) {
    await page
      .getByRole('button', { name: /^Take it/ })
      .first()
      .click();
    await expect(page.getByLabel(`Question ${nth + 1}`, { exact: true })).toBeVisible();
  }
  for (const nth of [1, 2, 3]) {
    const field = page.getByLabel(`Question ${nth}`, { exact: true });
    await field.fill((await field.inputValue()).replaceAll(/\[[^\]]*\]/g, '6'));
  }
  await patient.isKept();

  await patient.go('consent');
  await patient.agreeToAll();

  await patient.go('ready');
  await expect(page.getByRole('button', { name: /X-rays as DICOM files/ })).toContainText('There');

  await patient.go('send');
  const send = page.getByRole('button', { name: /^(Send my case|Please help me get these)$/ });
  await send.click();
  await expect(page.getByText('Your case is sent.')).toBeVisible();
  await patient.go('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your case has been sent');
});

test('what two devices change is told, and neither is lost', async ({ page, context }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  const other = await context.newPage();
  await other.goto(page.url());
  const proposed = (on: typeof page) => on.getByLabel('What was proposed?');
  await expect(proposed(other)).toBeVisible();
  await proposed(page).fill('Total knee replacement');
  await patient.isKept();
  await proposed(other).fill('Partial replacement');
  await expect(other.getByRole('heading', { name: 'Changed meanwhile on another device' })).toBeVisible();
  await expect(other.getByText('Total knee replacement')).toBeVisible();
  await expect(other.getByText('Partial replacement').first()).toBeVisible();
  await other.getByRole('button', { name: 'Keep what is written here' }).click();
  await expect(other.locator('.keep-mark[data-is="kept"]')).toBeVisible();
  await page.reload();
  await expect(proposed(page)).toHaveValue('Partial replacement');
});

test('what was typed while the line was down is kept when it is back', async ({ page, context }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await context.setOffline(true);
  await page.getByLabel('What was proposed?').fill('Total knee replacement');
  await expect(page.getByText(/No connection: kept as soon as/)).toBeVisible();
  await context.setOffline(false);
  await patient.isKept();
  await page.reload();
  await expect(page.getByLabel('What was proposed?')).toHaveValue('Total knee replacement');
});

test('a stranger is led to sign in, and back', async ({ page }) => {
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/cases/00000000-0000-4000-8000-000000000000/story');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('the case is erased for good with its code', async ({ page }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  const code = (await page.locator('.case-frame-name strong').textContent())?.replace('Case ', '') ?? '';
  await patient.go('yours');
  await expect(page.getByRole('button', { name: 'Erase everything for good' })).toBeDisabled();
  await page.getByLabel(/To be sure/).fill(code);
  await page.getByRole('button', { name: 'Erase everything for good' }).click();
  await expect(page.getByText('You have no case yet.')).toBeVisible();
});
