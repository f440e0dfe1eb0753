import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('a coordinator checks a case, asks a reviewer, and the reviewer accepts', async ({ browser, demo }) => {
  test.setTimeout(150_000);
  const path = demo.caseCalled('hip, in Chinese: being checked');
  const desk = await demo.enter(browser, 'priya@demo.example');
  await desk.goto(path);
  const next = desk.getByRole('region', { name: 'Next' });

  await next.getByRole('button', { name: 'Ask the patient for something' }).click();
  await next.getByLabel('What you write to the patient').fill('You will certainly be cured by this.');
  await expect(next.getByText('must be changed')).toBeVisible();
  await expect(next.getByRole('button', { name: 'Send it' })).toBeDisabled();
  await expectNoBarriers(desk, 'next');

  await next.getByRole('button', { name: 'Mark as ready for a reviewer' }).click();
  await next.getByRole('button', { name: 'Yes, do this' }).click();
  await expect(next.getByText('It waits for a reviewer to be chosen.')).toBeVisible();

  await next.getByRole('link', { name: 'Find a reviewer' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Find a reviewer' })).toBeVisible();
  await desk.getByText('Who may not be asked, and why').click();
  const barred = desk.getByRole('listitem').filter({ hasText: 'Dr Henrik Solberg' });
  await expect(barred.getByText('They are away now.')).toBeVisible();
  const chosen = desk.getByRole('checkbox', { name: 'Choose 周明哲医师（演示）' });
  await expect(desk.getByText('Reads the case’s language')).toBeVisible();
  await chosen.focus();
  await desk.keyboard.press('Space');
  await desk.getByLabel('The offer stands for').selectOption('two days');
  await expectNoBarriers(desk, 'matching');
  await desk.getByRole('button', { name: 'Offer the case', exact: true }).click();
  await expect(desk.getByText('waits for an answer until')).toBeVisible();

  const code = (await desk.locator('.case-frame-name strong').textContent())?.replace('Case ', '') ?? '';
  const reader = await demo.enter(browser, 'mingzhe@demo.example', { locale: 'zh-CN' });
  await reader.goto('/readings');
  await reader.getByRole('button', { name: `接受 ${code}` }).click();
  await reader.getByRole('checkbox').check();
  await reader.getByRole('dialog').getByRole('button', { name: '接受' }).click();
  await reader.waitForURL(/\/readings\/[^/]+$/);

  await desk.reload();
  await expect(desk.getByText('Reads the case now')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Take the case back: 周明哲医师（演示）' })).toBeVisible();

  const patient = await demo.enter(browser, 'jingyi@demo.example', { locale: 'zh-CN' });
  await patient.goto(path);
  await expect(patient.getByRole('heading', { level: 1, name: '专科医生正在阅读您的病例' })).toBeVisible();
  await expect(patient.getByText('周明哲')).toHaveCount(0);
});

test('a reviewer keeps their entry, and a coordinator finds it in the directory', async ({
  browser,
  demo,
}) => {
  test.setTimeout(120_000);
  const reviewer = await demo.enter(browser, 'henrik@demo.example');
  await reviewer.goto('/account');
  await reviewer.getByRole('link', { name: 'Your entry in the directory' }).click();
  await reviewer.getByLabel('Hospital', { exact: true }).fill('Fjord Joint Clinic');
  await reviewer.getByRole('button', { name: 'Add an operation' }).click();
  await reviewer.getByLabel('Operation', { exact: true }).last().fill('Revision of a hip replacement');
  await expectNoBarriers(reviewer, 'own entry');
  await reviewer.getByRole('button', { name: 'Keep the entry' }).click();
  await expect(reviewer.getByText('Kept.')).toBeVisible();

  const desk = await demo.enter(browser, 'siyuan@demo.example');
  await desk.goto('/house');
  const row = desk.getByRole('listitem').filter({ hasText: 'Dr Henrik Solberg' });
  await expect(row.getByText('Fjord Joint Clinic')).toBeVisible();
  await desk.getByLabel('CSV file').setInputFiles({
    name: 'reviewers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('email,capacity\nhenrik@demo.example,7\nhenrik@demo.example,many\n'),
  });
  await desk.getByRole('button', { name: 'See what would happen' }).click();
  await expect(desk.getByText('not a whole number')).toBeVisible();
  await expect(row.getByText('0 of 2 readings open')).toBeVisible();
  await expectNoBarriers(desk, 'directory');
  await desk.getByRole('button', { name: 'Take in 1 line' }).click();
  await expect(row.getByText('0 of 7 readings open')).toBeVisible();
});
