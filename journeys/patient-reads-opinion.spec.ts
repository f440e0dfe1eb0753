import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

const two = 'knee: two opinions that differ, delivered';

test('a patient reads two opinions, compares them, and gives them to their doctor', async ({
  browser,
  demo,
}) => {
  const page = await demo.enter(browser, 'helen@demo.example');

  await test.step('the case leads to the opinion, which begins with the short answer', async () => {
    await page.goto(demo.caseCalled(two));
    await page.getByRole('link', { name: 'Read the opinion' }).click();
    await expect(page.getByRole('heading', { name: 'Your opinion' })).toBeVisible();
    await expect(page.getByText('On this evidence, surgery is not indicated.').first()).toBeVisible();
    await expect(page.getByText('Settled by these images.').first()).toBeVisible();
    await expect(page.getByText('No physical examination was performed')).toBeVisible();
    await page.getByRole('radio', { name: 'Opinion 2' }).check();
    await page.getByLabel('Show it as it was signed').check();
    await expect(page.getByRole('heading', { name: '您的问题' })).toBeVisible();
    await expectNoBarriers(page, 'the opinion');
  });

  await test.step('a difference is shown as a judgement call', async () => {
    await page.getByRole('link', { name: 'See both side by side' }).click();
    await expect(page.getByText('They differ. That is a judgement call').first()).toBeVisible();
    await expectNoBarriers(page, 'two opinions side by side');
  });

  await test.step('a doctor opens it with link and code, and has it as a file', async () => {
    await page.goto(`${demo.caseCalled(two)}/share`);
    await page.getByLabel('Whom it is for').fill('Dr Lin');
    await page.getByRole('button', { name: 'Make the link' }).click();
    const [link = '', code = ''] = await page.locator('.share-secret code').allTextContents();
    const context = await browser.newContext({ locale: 'en-GB' });
    const doctor = await context.newPage();
    await doctor.goto(link);
    await expect(doctor).not.toHaveURL(/#/);
    await doctor.getByLabel('Code').fill(code.toLowerCase());
    await doctor.getByRole('button', { name: 'Open' }).click();
    await expect(doctor.getByText('given by your patient')).toBeVisible();
    await expectNoBarriers(doctor, 'the shared opinion');
    const download = doctor.waitForEvent('download');
    await doctor.getByRole('button', { name: 'Download as PDF' }).first().click();
    expect(
      readFileSync(await (await download).path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await expect(page.getByText(/opened once/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Close it now' }).first().click();
    await expect(page.getByText('Ended').first()).toBeVisible();
    await doctor.goto('about:blank');
    await doctor.goto(link);
    await doctor.getByLabel('Code').fill(code);
    await doctor.getByRole('button', { name: 'Open' }).click();
    await expect(doctor.getByText('the patient has closed the link')).toBeVisible();
    await context.close();
  });

  await test.step('a question is asked, answered, released, read', async () => {
    await page.goto(`${demo.caseCalled(two)}/follow-up`);
    await page
      .getByRole('textbox', { name: 'Question' })
      .fill('Which exercises are meant, and how do I know that they are enough?');
    await page.getByRole('button', { name: 'Send the questions' }).click();
    await expect(page.getByText('Your questions are with the specialist.')).toBeVisible();
    const reviewer = await demo.enter(browser, 'elena@demo.example');
    await reviewer.goto(demo.caseCalled(two).replace('/cases/', '/readings/') + '/follow-up');
    await reviewer.getByLabel('Your answer').fill('Strengthening of the thigh under guidance, twice a week.');
    await reviewer.getByRole('button', { name: 'Give it to the coordinator' }).click();
    await expect(reviewer.getByText('The coordinator has it.')).toBeVisible();
    const coordinator = await demo.enter(browser, 'priya@demo.example');
    await coordinator.goto(`${demo.caseCalled(two)}/opinions`);
    await expect(coordinator.getByText('Strengthening of the thigh')).toBeVisible();
    await expectNoBarriers(coordinator, 'the coordinator’s opinions');
    await coordinator.getByRole('link', { name: 'To the case: release the answer' }).click();
    await coordinator.getByRole('button', { name: /answer/i }).click();
    await coordinator.locator('.desk-move').getByRole('button').last().click();
    await expect(coordinator.getByText('Done.', { exact: false }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('Strengthening of the thigh')).toBeVisible();
  });
});
