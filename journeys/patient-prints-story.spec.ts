import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './no-barriers.ts';
import { PortalPatient } from './portal-patient.ts';

test('the story is a line on the screen, and exactly one page on paper', async ({ page }) => {
  const patient = new PortalPatient(page);
  await patient.beginCase();
  await patient.tellBasics();
  await patient.go('story');
  await patient.tellStory();
  await expect(page.locator('.line-drawing text').first()).toBeVisible();
  await expectNoBarriers(page, 'told story');
  await page.getByRole('button', { name: 'Show the page' }).click();
  await expect(page.getByRole('article', { name: 'The page' })).toContainText('To walk in the hills again.');
  await expectNoBarriers(page, 'the page');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12]/);
});
