import { expect, test } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';
import { expectNoBarriers } from './no-barriers.ts';
import { zipped } from './discs.ts';
import { words, type Language } from './words.ts';

const widths = [360, 768, 1280] as const;
const languages: readonly Language[] = ['en', 'zh'];

for (const language of languages) {
  for (const width of widths) {
    test.describe(`${language} at ${width} pixels`, () => {
      test.use({ viewport: { width, height: 850 }, locale: words[language].locale });

      test('the whole way has no barriers', async ({ page }) => {
        const check = new DiscCheck(page, language);
        await check.open();
        await expectNoBarriers(page, 'case');
        await check.chooseKnee();
        await expect(page.getByRole('button', { name: words[language].none })).toBeVisible();
        await expectNoBarriers(page, 'questions');
        await check.denyUrgentSigns();
        await expect(page.getByRole('button', { name: words[language].files })).toBeVisible();
        await expectNoBarriers(page, 'disc');
        await check.giveFiles(zipped('knee-replacement-complete'));
        await check.result();
        await expectNoBarriers(page, 'result');
        await page.locator('summary').first().click();
        await page.getByRole('article').getByRole('button').first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoBarriers(page, 'enlarged picture');
      });

      test('the page that stops for an urgent sign has no barriers', async ({ page }) => {
        const check = new DiscCheck(page, language);
        await check.open();
        await check.chooseKnee();
        await page.getByRole('radio', { name: words[language].yes, exact: true }).first().check();
        await check.goOn();
        await expect(page.getByRole('heading', { name: words[language].stop })).toBeVisible();
        await expectNoBarriers(page, 'urgent');
      });
    });
  }
}
