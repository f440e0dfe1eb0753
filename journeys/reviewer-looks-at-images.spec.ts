import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import { test, type DemoHouse } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

const shots = process.env['OVERREAD_SHOTS'];
const knee = 'knee ligament, X-ray and MRI: being read';
const back = 'fused back, X-ray, CT and MRI: read by two reviewers';

const cell = (page: Page, number: number): Locator => page.locator(`[data-cell="cell-${number}"]`);
const picture = (page: Page, number: number): Locator => cell(page, number).locator('.cell-picture');
const isExact = (page: Page, number: number) =>
  expect(cell(page, number)).toHaveAttribute('data-quality', 'exact');
/** A second factor’s code counts once: each person signs in once, and every journey goes on from there. */
const entered = new Map<string, BrowserContextOptions>();

async function enter(
  browser: Browser,
  demo: DemoHouse,
  email: string,
  look: Pick<BrowserContextOptions, 'locale' | 'viewport'> = {},
): Promise<Page> {
  const kept = entered.get(email) ?? (await signedIn(browser, demo, email));
  entered.set(email, kept);
  const context = await browser.newContext({ locale: 'en-GB', ...kept, ...look });
  return context.newPage();
}

async function signedIn(browser: Browser, demo: DemoHouse, email: string): Promise<BrowserContextOptions> {
  const page = await demo.enter(browser, email);
  await page.goto('/readings');
  const storageState = await page.context().storageState();
  return { storageState, baseURL: new URL(page.url()).origin };
}

/** What lies at the left, right, top and bottom of a cell. */
const letters = (page: Page, number: number): Promise<string[]> =>
  cell(page, number).locator('.letter').allTextContents();

test('the images hang by the kind of case, and are right', async ({ browser, demo }) => {
  const page = await enter(browser, demo, 'elena@demo.example');
  await page.setViewportSize({ width: 1600, height: 900 });

  await test.step('a knee: like weighting side by side', async () => {
    await page.goto(demo.caseCalled(knee).replace('/cases/', '/readings/'));
    for (const [number, plane] of [
      [1, 'sagittal'],
      [2, 'coronal'],
      [3, 'axial'],
    ] as const) {
      await isExact(page, number);
      await expect(cell(page, number)).toHaveAttribute('aria-label', new RegExp(`${plane} · PD · fat`));
    }
    expect(await letters(page, 1)).toEqual(['A', 'P', 'H', 'F']);
    expect(await letters(page, 2)).toEqual(['R', 'L', 'H', 'F']);
    expect(await letters(page, 3)).toEqual(['R', 'L', 'A', 'P']);
    await expect(cell(page, 1).locator('.cell-lines line')).toHaveCount(2);
  });

  await test.step('each picture is the one the server draws', async () => {
    for (const number of [1, 2, 3]) {
      await picture(page, number).focus();
      await page.keyboard.press('=');
      await expect.poll(() => differenceFromServer(page, number)).toBeLessThan(2);
      await page.keyboard.press('z');
    }
  });

  await test.step('a back: both sagittals move together, and their line on the axial with them', async () => {
    await page.goto(demo.caseCalled(back).replace('/cases/', '/readings/'));
    await expect(cell(page, 1)).toHaveAttribute('aria-label', /sagittal · T1/);
    await expect(cell(page, 2)).toHaveAttribute('aria-label', /sagittal · T2/);
    await expect(cell(page, 3)).toHaveAttribute('aria-label', /axial · T2/);
    for (const number of [1, 2, 3]) await isExact(page, number);
    const before = await cell(page, 2).getAttribute('data-index');
    const line = cell(page, 3).locator('.cell-lines line[data-active]');
    const at = await line.getAttribute('x1');
    await picture(page, 1).focus();
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, 2)).not.toHaveAttribute('data-index', before ?? '');
    await expect(line).not.toHaveAttribute('x1', at ?? '');
    const axial = await cell(page, 3).getAttribute('data-index');
    await picture(page, 1).dblclick({ position: { x: 100, y: 200 } });
    await expect(cell(page, 3)).not.toHaveAttribute('data-index', axial ?? '');
  });

  await test.step('a CT in three planes, in the bone window', async () => {
    await page.getByLabel('Screen', { exact: true }).selectOption({ label: '4 of 6: CT in three planes' });
    for (const number of [1, 2, 3]) {
      await isExact(page, number);
      await expect(cell(page, number)).toContainText('C 400 W 1,800');
    }
    await expect(cell(page, 2)).toContainText('coronal plane');
    expect(await letters(page, 2)).toEqual(['R', 'L', 'H', 'F']);
    expect(await letters(page, 3)).toEqual(['A', 'P', 'H', 'F']);
  });
});

test('everything goes by the keyboard', async ({ browser, demo }) => {
  const page = await enter(browser, demo, 'elena@demo.example');
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(demo.caseCalled(knee).replace('/cases/', '/readings/'));
  await isExact(page, 2);
  await picture(page, 2).focus();

  await page.keyboard.press('End');
  await expect(cell(page, 2)).toContainText('14 / 14');
  await page.keyboard.press('Home');
  await expect(cell(page, 2)).toContainText('1 / 14');
  await page.keyboard.press('h');
  await expect(cell(page, 2).getByText('Mirrored')).toBeVisible();
  expect(await letters(page, 2)).toEqual(['L', 'R', 'H', 'F']);
  await page.keyboard.press('r');
  expect(await letters(page, 2)).toEqual(['F', 'H', 'L', 'R']);
  await page.keyboard.press('i');
  await expect(cell(page, 2).getByText('Grey values inverted')).toBeVisible();
  const window = await cell(page, 2).locator('.mark-numbers').textContent();
  await page.keyboard.press(']');
  await expect(cell(page, 2).locator('.mark-numbers')).not.toHaveText(window ?? '');
  await page.keyboard.press('z');
  await expect(cell(page, 2).getByText('Mirrored')).toHaveCount(0);
  expect(await letters(page, 2)).toEqual(['R', 'L', 'H', 'F']);

  await page.keyboard.press('c');
  await expect(cell(page, 2)).not.toContainText('1 / 14');
  await page.keyboard.press('c');

  // The first series of the strip, a film, into the third cell.
  await page.keyboard.press('s');
  await expect(page.locator('.strip-item').first()).toBeFocused();
  await page.keyboard.press('3');
  await expect(cell(page, 3)).toHaveAttribute('aria-label', /DX · knee · left · AP/);
  await isExact(page, 3);

  await page.keyboard.press('n');
  await expect(cell(page, 1)).toHaveAttribute('aria-label', /coronal · T1/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys over the images' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a lost line is said, and nothing is lost by it', async ({ browser, demo }) => {
  const page = await enter(browser, demo, 'elena@demo.example');
  let isLost = true;
  await page.route(/reading\/dicomweb/, (route) =>
    isLost ? route.abort('connectionfailed') : route.continue(),
  );
  await page.goto(demo.caseCalled(knee).replace('/cases/', '/readings/'));
  await expect(page.getByText('The connection is lost.')).toBeVisible();
  await expect(cell(page, 1)).toHaveAttribute('data-quality', 'waiting');
  isLost = false;
  await isExact(page, 1);
  await expect(page.getByText('The connection is lost.')).toHaveCount(0);
  await picture(page, 1).focus();
  await page.keyboard.press('End');
  await isExact(page, 1);
});

test('an image that cannot be shown is said in words, and the others are shown', async ({
  browser,
  demo,
}) => {
  const page = await enter(browser, demo, 'elena@demo.example');
  await page.route(/reading\/dicomweb.*\/stream/, (route) => route.fulfill({ status: 404, json: {} }));
  let broken = 0;
  await page.route(/instances\/[\d.]+\/frames\/1$/, (route) =>
    broken++ === 0
      ? route.fulfill({
          contentType: 'image/jls; transfer-syntax=1.2.840.10008.1.2.4.80',
          body: 'no picture',
        })
      : route.continue(),
  );
  await page.goto(demo.caseCalled(knee).replace('/cases/', '/readings/'));
  await expect(cell(page, 1).getByText('is damaged, or coded in a way')).toBeVisible();
  await isExact(page, 2);
  await cell(page, 1).getByRole('button', { name: 'Try again' }).click();
  await isExact(page, 1);
});

for (const [locale, email] of [
  ['en-GB', 'elena@demo.example'],
  ['zh-CN', 'mingzhe@demo.example'],
] as const)
  test(`no barriers over the images, ${locale}`, async ({ browser, demo }) => {
    test.slow();
    const page = await enter(browser, demo, email, { locale });
    await page.goto(demo.caseCalled(back).replace('/cases/', '/readings/'));
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 850 });
      // On a narrow screen the images have the place to themselves.
      await expect(page.locator('.room-bar')).toBeVisible();
      await page.keyboard.press('Alt+i');
      await expect(cell(page, 1)).toBeVisible();
      await isExact(page, 1);
      await expectNoBarriers(page, `images at ${width}`);
      if (shots) await page.screenshot({ path: `${shots}/images-${locale}-${width}.png` });
    }
    await picture(page, 1).focus();
    await page.keyboard.press('?');
    await expectNoBarriers(page, 'keys');
  });

/** Mean difference, in steps of 255, from the same image as the server draws it; the cell shows pixel for pixel. */
function differenceFromServer(page: Page, number: number): Promise<number> {
  return page.evaluate(async (at) => {
    const place = document.querySelector<HTMLElement>(`[data-cell="cell-${at}"]`);
    const canvas = place?.querySelector<HTMLCanvasElement>('.cell-canvas');
    const caseId = location.pathname.split('/').at(-1) ?? '';
    const { studies } = (await (await fetch(`/api/cases/${caseId}/reading/imaging`)).json()) as {
      studies: { series: { uid: string; studyUid: string; instances: { uid: string }[] }[] }[];
    };
    const series = studies
      .flatMap((study) => study.series)
      .find(({ uid }) => uid === place?.dataset['series']);
    const instance = series?.instances[Number(place?.dataset['index'])];
    if (!canvas || !series || !instance) return 255;
    const path = `/api/cases/${caseId}/reading/dicomweb/studies/${series.studyUid}/series/${series.uid}/instances/${instance.uid}/rendered`;
    const answer = await fetch(path, { headers: { accept: 'image/png' } });
    const drawn = await createImageBitmap(await answer.blob());
    const theirs = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d');
    theirs?.drawImage(drawn, 0, 0);
    const expected = theirs?.getImageData(1, 1, drawn.width - 3, drawn.height - 3).data ?? [];
    // The picture begins on a whole pixel of the screen.
    const left = Math.round((canvas.width - drawn.width) / 2);
    const top = Math.round((canvas.height - drawn.height) / 2);
    const shown = canvas
      .getContext('2d')
      ?.getImageData(left + 1, top + 1, drawn.width - 3, drawn.height - 3).data;
    let sum = 0;
    for (let index = 0; index < expected.length; index += 4)
      sum += Math.abs((shown?.[index] ?? 0) - (expected[index] ?? 0));
    return sum / (expected.length / 4);
  }, number);
}
