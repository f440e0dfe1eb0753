import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

const papers = 'knee, in Chinese: ready for a reviewer';

test('a paper is translated by the keyboard, a wrong side is caught, and a second person checks it', async ({
  browser,
  demo,
}) => {
  const coordinator = await demo.enter(browser, 'priya@demo.example');

  await test.step('a coordinator asks a translator, who sees the case from then on', async () => {
    await coordinator.goto(`${demo.caseCalled(papers)}/translations`);
    await coordinator.getByRole('button', { name: /Ask to translate/u }).click();
    await expect(coordinator.getByText('translates this case', { exact: true })).toBeVisible();
    await expectNoBarriers(coordinator, 'translations');
  });

  const page = await demo.enter(browser, 'ruolin@demo.example');
  const field = (number: number) => page.getByLabel(`Translation of sentence ${number}`, { exact: true });

  await test.step('the translator writes, and a wrong side is pointed at', async () => {
    await page.goto(`${demo.caseCalled(papers)}/translations`);
    await page.getByRole('link', { name: /Into English X线检查报告/u }).click();
    await field(2).fill('Impression: osteoarthritis of the right knee.');
    await expect(page.getByText('This seems to be missing:').first()).toBeVisible();
    await field(1).focus();
    await page.keyboard.press('Alt+n');
    await expect(field(2)).toBeFocused();
    await field(2).fill('Impression: osteoarthritis of the left knee.');
    await expect(page.locator('.segment[data-flagged]')).toHaveCount(0);
    await expectNoBarriers(page, 'the translation desk');
  });

  await test.step('what was written is there after a reload; unfinished it is not handed on', async () => {
    await expect(page.getByText('Kept', { exact: true })).toBeVisible();
    await page.reload();
    await expect(field(2)).toHaveValue('Impression: osteoarthritis of the left knee.');
    await page.getByRole('button', { name: 'Finish: ready to be checked' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByLabel(/^Key points/u).fill('Standing film: wear of the inner side of the left knee.');
    await expect(page.getByText('Kept', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Finish: ready to be checked' }).click();
    await expect(page.getByText('Now a second person checks it.')).toBeVisible();
  });

  await test.step('a second person checks it', async () => {
    await coordinator.getByRole('link', { name: /Into English X线检查报告/u }).click();
    await coordinator.getByRole('button', { name: 'I have checked it' }).click();
    await expect(coordinator.getByText('A second person has checked this translation.')).toBeVisible();
  });
});
