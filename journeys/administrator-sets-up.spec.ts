import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './no-barriers.ts';
import { linkMailedTo } from './outbox.ts';
import { dataFolder } from './playwright.config.ts';
import { totpNow } from './totp.ts';

const password = 'five patient otters by the weir';

test('the set-up code makes the administrator, who sets up a second step and invites a coordinator', async ({
  page,
  browser,
}) => {
  await page.goto('/first-run');
  const code = await readFile(join(dataFolder, 'set-up-code'), 'utf8');
  await page.getByLabel('Set-up code').fill(code.trim());
  await page.getByLabel('Your name').fill('Grace Example');
  await page.getByLabel('E-mail address').fill('grace@example.org');
  await page.getByLabel('Password').fill(password);
  await expectNoBarriers(page, 'first-run');
  await page.getByRole('button', { name: 'Make the administrator' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await page.getByLabel('E-mail address').fill('grace@example.org');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible();
  await expectNoBarriers(page, 'second factor');
  const secret = (await page.locator('.account-key').textContent()) ?? '';
  await page.getByLabel('Six digits the app shows').fill(totpNow(secret));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('The second step is on.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Spare codes' })).toBeVisible();

  await page.getByRole('link', { name: 'Rooms of this house' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How the house is' })).toBeVisible();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  const address = 'coordinator@example.org';
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('group', { name: 'Roles', exact: true }).getByLabel('coordinator').check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('Invited.')).toBeVisible();
  await expectNoBarriers(page, 'house');

  const invited = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await invited.goto(await linkMailedTo(address, '/invited'));
  await expect(invited.getByText('To work here as: coordinator')).toBeVisible();
  await expectNoBarriers(invited, 'invited');
  await invited.getByLabel('Your name').fill('Carl Example');
  await invited.getByLabel('Password').fill(password);
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(invited.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});
