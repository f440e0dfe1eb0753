import { expect, type Page } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

/** A choice of the editor, by its question and its answer. */
const choose = (page: Page, question: string | RegExp, answer: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

/** The room answers keys once it stands. */
const openOpinion = async (page: Page) => {
  await expect(page.getByRole('navigation', { name: 'Parts of the room' })).toBeVisible();
  await page.keyboard.press('Alt+o');
};

const isKept = (page: Page) => expect(page.locator('.keep-mark[data-is="kept"]')).toBeVisible();

test('a reviewer reads a case blind, loses nothing, opens the report, answers and signs', async ({
  browser,
  demo,
}) => {
  test.setTimeout(240_000);
  const reader = await demo.enter(browser, 'elena@demo.example');
  const path = demo.caseCalled('knee ligament, X-ray and MRI: being read').replace('/cases/', '/readings/');

  await test.step('the case at a glance, without a name', async () => {
    await reader.goto('/readings');
    await expect(reader.getByRole('heading', { level: 1, name: 'Your readings' })).toBeVisible();
    await expectNoBarriers(reader, 'work list');
    await reader.goto(path);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('Left');
    await expect(reader.getByText('Sealed until you have committed your own reading.')).toBeVisible();
    await expect(reader.getByText('Is the ACL of my left knee completely torn')).toBeVisible();
    await expect(reader.getByText('Amara')).toHaveCount(0);
    await expectNoBarriers(reader, 'glance');
  });

  await test.step('the report is closed, and why', async () => {
    await reader.keyboard.press('p');
    await reader
      .getByRole('button', { name: /^radiology report/ })
      .first()
      .click();
    await expect(reader.getByText('odds 1.4 times as high')).toBeVisible();
    await expectNoBarriers(reader, 'papers');
  });

  await test.step('a finding by the keyboard alone', async () => {
    await openOpinion(reader);
    await reader.getByLabel(/^Structure: type to narrow/).focus();
    await reader.keyboard.type('anterior');
    await reader.keyboard.press('Enter');
    await reader.getByLabel('What you see').focus();
    await reader.keyboard.type('Fibres interrupted near the femur.');
    await choose(reader, 'How sure', 'high');
    await isKept(reader);
  });

  await test.step('a crash while the line is away loses nothing', async () => {
    await reader.route('**/reading/opinion', (route) =>
      route.request().method() === 'PUT' ? route.abort('connectionfailed') : route.continue(),
    );
    await reader.getByLabel('What you see').fill('Fibres interrupted near the femur, signal raised.');
    await expect(reader.locator('.keep-mark[data-is="offline"]')).toBeVisible();
    const after = await reader.context().newPage();
    await reader.close({ runBeforeUnload: false });
    await after.goto(path);
    await openOpinion(after);
    await expect(after.getByLabel('What you see')).toHaveValue(
      'Fibres interrupted near the femur, signal raised.',
    );
    await isKept(after);
    await after.reload();
    await openOpinion(after);
    await expect(after.getByLabel('What you see')).toHaveValue(
      'Fibres interrupted near the femur, signal raised.',
    );
    await after.close();
  });

  const page = await reader.context().newPage();
  await page.goto(path);
  await openOpinion(page);
  await test.step('a grade on the image that shows it', async () => {
    const finding = page.getByRole('article', { name: 'anterior cruciate ligament' });
    await finding.getByLabel(/^Cite another: anterior/).selectOption({ index: 3 });
    await finding.getByLabel(/^Add a grade/).selectOption({ label: 'Anterior cruciate ligament on MRI' });
    await finding.getByRole('radio', { name: 'Completely torn' }).check();
    await expect(finding.getByText('The cited image can show it.')).toBeVisible();
    await expectNoBarriers(page, 'findings');
  });

  await test.step('commits, and the report opens', async () => {
    await page.getByRole('button', { name: 'I have looked at all of them' }).click();
    await choose(page, 'Is surgery indicated on this evidence?', 'Not on this evidence');
    await choose(page, 'When?', 'Can wait, watched');
    await page.getByLabel('Reasons against').fill('Steady enough for what is wanted.');
    await page.getByLabel('What would change this').fill('Giving way in daily life.');
    await isKept(page);
    await page.getByRole('button', { name: 'Commit what I found' }).click();
    await page.getByRole('button', { name: 'Commit', exact: true }).last().click();
    await expect(
      page.getByText('Neither the first report nor the plan had been opened before.'),
    ).toBeVisible();
    await page.keyboard.press('Alt+p');
    await page
      .getByRole('button', { name: /^radiology report/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Page 1' })).toBeVisible();
  });

  await test.step('the report, statement by statement', async () => {
    await openOpinion(page);
    await page.getByRole('button', { name: 'List what the report says' }).click();
    const statements = page.locator('[data-section="statements"] article');
    await expect(statements.first()).toBeVisible();
    for (let index = 0; index < (await statements.count()); index++) {
      const one = statements.nth(index);
      await one.getByRole('radio', { name: 'agree', exact: true }).check();
      await one.getByLabel(/^Cite another/).selectOption({ index: 1 });
    }
  });

  await test.step('every question is answered or declined', async () => {
    const questions = page.locator('[data-section="answers"] article');
    await expect(questions).toHaveCount(3);
    for (const index of [0, 1]) {
      const one = questions.nth(index);
      await one.getByRole('radio', { name: 'I answer' }).check();
      await one.getByLabel('Your answer, in words the person understands').fill('The images show it.');
      await one.getByRole('radio', { name: 'medium' }).check();
      await one.getByRole('radio', { name: 'these images' }).check();
    }
    const last = questions.nth(2);
    await last.getByRole('radio', { name: 'I decline' }).check();
    await last.getByLabel('Why it is declined').fill('This needs hands on the knee.');
    await last.getByRole('radio', { name: 'needs this exam' }).check();
    await last.getByText('Tests in person').click();
    await last.getByRole('checkbox').first().check();
  });

  await test.step('the operation, other ways, what to watch for, what cannot be judged', async () => {
    const operation = page.locator('[data-section="operation"]');
    await operation.getByRole('radio', { name: 'Another way is reasonable too' }).check();
    await operation.getByRole('radio', { name: 'In part' }).check();
    await operation.getByLabel('Reasons for').fill('Usual where the knee gives way.');
    await page.getByRole('button', { name: 'Physiotherapy', exact: true }).click();
    const other = page.locator('[data-section="alternatives"] article');
    await other.getByRole('radio', { name: 'too little' }).check();
    await other.getByRole('radio', { name: 'yes', exact: true }).check();
    await page.getByRole('button', { name: 'Add a warning sign' }).click();
    const watch = page.locator('[data-section="watch"]');
    await watch.getByLabel('The sign, in words a person notices').fill('The knee locks and will not move.');
    await watch.getByRole('radio', { name: 'in days' }).check();
    await page.getByLabel('Nothing more would have to be examined').check();
  });

  await test.step('limits, diagnosis, summary; a promise is pointed at', async () => {
    await page.getByLabel('Working diagnosis').fill('Tear of the anterior cruciate ligament.');
    await page.getByLabel('The history as you understood it').fill('Fell skiing; the knee gives way.');
    await page.getByLabel('Summary in plain words').fill('I guarantee a good result with exercises.');
    await page.getByLabel('What stays uncertain').fill('How steady the knee is in daily life.');
    await choose(page, 'How sure overall', 'medium');
    await isKept(page);
    await page.keyboard.press('Alt+s');
    const promise = page.getByRole('button', { name: /^Read this phrase again/ });
    await promise.click();
    await expect(page.getByLabel('Summary in plain words')).toBeFocused();
    await page.getByLabel('Summary in plain words').fill('Exercises first are reasonable.');
    await isKept(page);
    await expectNoBarriers(page, 'whole opinion');
  });

  await test.step('signs with the second factor', async () => {
    await page.keyboard.press('Alt+s');
    await expect(page.getByText('Nothing is open. This is what you sign:')).toBeVisible();
    await expectNoBarriers(page, 'sign');
    await page.getByLabel('So it is').check();
    await page.getByLabel('Code of your second step').fill('000000');
    await page.getByRole('button', { name: 'Sign the opinion' }).click();
    await expect(page.getByText('This code is not accepted.')).toBeVisible();
    const code = await demo.freshCode('elena@demo.example');
    await page.getByLabel('Code of your second step').fill(code);
    await page.getByRole('button', { name: 'Sign the opinion' }).click();
    await expect(page.getByText('The opinion is fixed.')).toBeVisible();
    await expectNoBarriers(page, 'signed');
    await page.goto('/readings');
    await expect(page.getByRole('heading', { name: /^Signed/ })).toBeVisible();
  });
});
