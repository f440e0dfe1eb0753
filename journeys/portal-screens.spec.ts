import { test } from '@playwright/test';
import { expectNoBarriers } from './no-barriers.ts';
import { PortalPatient } from './portal-patient.ts';
import { words, type Language } from './words.ts';

const rooms = [
  '',
  'basics',
  'imaging',
  'papers',
  'story',
  'questions',
  'ready',
  'consent',
  'send',
  'messages',
  'record',
  'relatives',
  'yours',
] as const;
const shots = process.env['OVERREAD_SHOTS'];

for (const language of ['en', 'zh'] satisfies Language[]) {
  test.describe(`the portal in ${language}`, () => {
    test.use({ locale: words[language].locale });

    test('has no barriers in any room, at any width', async ({ page }) => {
      test.slow();
      const look = async (where: string) => {
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 850 });
          await expectNoBarriers(page, `${where} at ${width}`);
          if (shots)
            await page.screenshot({ path: `${shots}/${language}-${where}-${width}.png`, fullPage: true });
        }
      };
      const patient = new PortalPatient(page, language);
      await page.goto('/sign-in');
      await look('sign-in');
      await page.goto('/sign-up');
      await look('sign-up');
      await patient.beginCase();
      for (const room of rooms) {
        await patient.go(room);
        await look(room === '' ? 'overview' : room);
      }
      for (const place of ['cases', 'account']) {
        await page.goto(`/${place}`);
        await look(place);
      }
    });
  });
}
