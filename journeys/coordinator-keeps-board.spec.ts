import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('a coordinator finds, keeps a view, takes a case; a colleague sees it as it happens', async ({
  browser,
  demo,
}) => {
  test.setTimeout(120_000);
  const desk = await demo.enter(browser, 'priya@demo.example');
  await desk.goto('/cases');
  const toCheck = desk.getByRole('region', { name: /^To check/ });
  await expect(toCheck.getByRole('article').first()).toBeVisible();
  for (const width of [360, 768, 1440]) {
    await desk.setViewportSize({ width, height: 900 });
    await expectNoBarriers(desk, `board at ${width}`);
  }

  await desk.getByText('Search and filter').click();
  await desk.getByLabel('Search', { exact: true }).fill('Whitfield');
  await desk.getByRole('radio', { name: 'List' }).check();
  const cards = desk.locator('.board-list').getByRole('article');
  await expect(cards.filter({ hasText: 'Spine surgery' })).toHaveCount(0);
  const hip = cards.filter({ hasText: 'Hip replacement' }).first();
  await expect(hip.getByText('nobody’s')).toBeVisible();

  const colleague = await demo.enter(browser, 'siyuan@demo.example', { locale: 'zh-CN' });
  await colleague.goto('/cases');
  await expect(colleague.getByText('同事的改动会自动显示。')).toBeVisible();

  await hip.getByRole('checkbox').check();
  await desk.getByRole('button', { name: 'Take', exact: true }).click();
  await expect(desk.getByText('1 case done.')).toBeVisible();
  await expect(hip.getByText('Priya Nair')).toBeVisible();
  await expect(colleague.getByRole('article').filter({ hasText: 'Priya Nair' })).toBeVisible();

  await desk.getByLabel('Search', { exact: true }).fill('');
  await desk.getByLabel('Looked after by').selectOption('me');
  await expect(cards).toHaveCount(1);
  await desk.getByRole('button', { name: 'Keep this view' }).click();
  await desk.getByLabel('Its name').fill('Mine');
  await desk.getByRole('button', { name: 'Keep', exact: true }).click();
  await desk.reload();
  await desk.getByRole('button', { name: 'Mine' }).click();
  await desk.getByRole('radio', { name: 'List' }).check();
  await expect(cards).toHaveCount(1);
  await expectNoBarriers(desk, 'list');
});
