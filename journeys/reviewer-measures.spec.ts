import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

const knee = 'knee ligament, X-ray and MRI: being read';
const cell = (page: Page): Locator => page.locator('[data-cell="cell-1"]');
const picture = (page: Page): Locator => cell(page).locator('.cell-picture');

/** By the keyboard: the cross goes to the middle of the picture, then by pixels of the image. */
async function place(page: Page, right: number, down: number): Promise<void> {
  const press = async (key: string, times: number): Promise<void> => {
    for (let ten = 0; ten < Math.floor(times / 10); ten++) await page.keyboard.press(`Shift+${key}`);
    for (let one = 0; one < times % 10; one++) await page.keyboard.press(key);
  };
  await press(right > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(right));
  await press(down > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(down));
  await page.keyboard.press('Enter');
}

async function begin(page: Page, name: string): Promise<void> {
  await picture(page).focus();
  await page.keyboard.press('q');
  await page.getByLabel('Find a measurement').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Placing points' })).toBeVisible();
  // The cross comes with the first arrow.
  await page.keyboard.press('ArrowRight');
}

const shown = async (page: Page): Promise<number> => {
  const text = (await page.locator('.mark[data-selected] .mark-label').textContent()) ?? '';
  return Number(/(\d+\.\d)/u.exec(text)?.[1]);
};

test('a reviewer measures by the keyboard, and the number is that of the image', async ({
  browser,
  demo,
}) => {
  const page = await demo.enter(browser, 'elena@demo.example');
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(demo.caseCalled(knee).replace('/cases/', '/readings/'));
  await expect(cell(page)).toHaveAttribute('data-quality', 'exact');

  const [down = 0, across = 0] = await test.step('the series says how far its pixels are apart', async () => {
    const { studies } = (await (
      await page.request.get(`/api${demo.caseCalled(knee)}/reading/imaging`)
    ).json()) as { studies: { series: { uid: string; pixelSpacing: [number, number] | null }[] }[] };
    const uid = await cell(page).getAttribute('data-series');
    const series = studies.flatMap((study) => study.series).find((one) => one.uid === uid);
    return series?.pixelSpacing ?? [];
  });

  await test.step('15 pixels across and 20 down, also in a picture that is turned and mirrored between', async () => {
    await begin(page, 'Length');
    await place(page, 0, 0);
    await place(page, 15, 20);
    const expected = Math.hypot(15 * across, 20 * down);
    expect(await shown(page)).toBeCloseTo(expected, 0);
    await expect(page.locator('.mark[data-selected] .mark-plane')).toHaveText('in the body');
    await picture(page).focus();
    for (const key of ['r', 'h', '+']) await page.keyboard.press(key);
    expect(await shown(page)).toBeCloseTo(expected, 0);
    await page.keyboard.press('z');
  });

  await test.step('a right angle', async () => {
    await begin(page, 'Angle');
    await place(page, 0, 0);
    await place(page, 20, 0);
    await place(page, 0, 20);
    expect(await shown(page)).toBeCloseTo(90, 0);
  });

  await test.step('a point moves by arrows, and the number with it', async () => {
    const before = await shown(page);
    await page.locator('.mark[data-selected] [data-handle]').first().focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowUp');
    expect(await shown(page)).not.toBe(before);
  });

  await test.step('a lost line loses no mark', async () => {
    await page.context().setOffline(true);
    await picture(page).focus();
    await page.keyboard.press('k');
    await expect(page.getByText('waits for the line').first()).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText('waits for the line')).toHaveCount(0, { timeout: 40_000 });
  });

  await test.step('all of it is there after a reload, and one goes into the opinion', async () => {
    await page.reload();
    await expect(cell(page)).toHaveAttribute('data-quality', 'exact');
    await picture(page).focus();
    await page.keyboard.press('q');
    const list = page.getByRole('region', { name: 'On these images' });
    await expect(list.getByText('Key image').first()).toBeVisible();
    await expect(list.getByText(/^Length/u).first()).toBeVisible();
    await expectNoBarriers(page, 'measuring');
    await list
      .getByRole('button', { name: /Use in the opinion: Length/u })
      .first()
      .click();
    await expect(page.locator('.measured-tray')).toContainText('Length');
  });
});
