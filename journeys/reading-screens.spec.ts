import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

const shots = process.env['OVERREAD_SHOTS'];
const back = 'fused back, X-ray, CT and MRI: read by two reviewers';
const readers = [
  { language: 'en', email: 'elena@demo.example', locale: 'en-GB', parts: 'Parts of the room' },
  { language: 'zh', email: 'mingzhe@demo.example', locale: 'zh-CN', parts: '阅片室各部分' },
] as const;

for (const { language, email, locale, parts } of readers)
  test(`the reading room has no barriers in ${language}, at any width`, async ({ browser, demo }) => {
    test.setTimeout(240_000);
    const page = await demo.enter(browser, email, { locale });
    const look = async (where: string) => {
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 850 });
        await expectNoBarriers(page, `${where} at ${width} in ${language}`);
        if (shots) await page.screenshot({ path: `${shots}/${language}-reading-${where}-${width}.png` });
      }
    };
    await page.goto('/readings');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await look('list');
    await page.goto(demo.caseCalled(back).replace('/cases/', '/readings/'));
    const room = page.getByRole('navigation', { name: parts });
    await expect(room).toBeVisible();
    for (const [panel, key] of [
      ['glance', 'g'],
      ['papers', 'p'],
      ['opinion', 'o'],
      ['sign', 's'],
      ['images', 'i'],
    ] as const) {
      await page.keyboard.press(`Alt+${key}`);
      await expect(room.locator(`[data-panel="${panel}"][aria-current]`)).toBeVisible();
      await look(panel);
    }
  });
