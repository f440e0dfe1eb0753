import { expect, test, type Page } from '@playwright/test';
import { zipped } from './discs.ts';

/** Presses Tab until what has the focus has this text or name; fails when it never comes. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    const isControl = await page.evaluate(() =>
      document.activeElement?.matches('button, a, input, summary, select'),
    );
    if (isControl && wanted.test(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

test('the whole check goes without a mouse', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, /^Knee replacement/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Left/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Right/ })).toBeChecked();
  await tabTo(page, /^Continue$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'First, a few plain questions' })).toBeFocused();
  await tabTo(page, /^None of these$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Continue$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Now the disc' })).toBeFocused();
  await tabTo(page, /^Choose files/);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(zipped('knee-standing-en'));
  const verdict = page.getByRole('heading', { level: 1, name: /specialist/ });
  await expect(verdict).toBeFocused();
  await tabTo(page, /Knee X-ray from the front or behind/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Why it matters').filter({ visible: true }).first()).toBeVisible();
  await tabTo(page, /^Enlarge/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the chosen language is remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('专科医生能阅读您的病例吗？');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('专科医生能阅读您的病例吗？');
});
