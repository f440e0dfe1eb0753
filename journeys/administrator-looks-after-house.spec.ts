import { expect } from '@playwright/test';
import { test } from './demo-house.ts';
import { expectNoBarriers } from './no-barriers.ts';

test('the administrator sees how the house is, and what to do; a coordinator comes to the directory', async ({
  demo,
  browser,
}) => {
  const admin = await demo.enter(browser, 'admin@demo.example');
  await admin.goto('/cases');
  await admin.getByRole('link', { name: 'Rooms of this house' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'How the house is' })).toBeVisible();
  await expect(admin.getByText('in the outbox folder instead of having been sent.')).toBeVisible();

  const waits = admin.getByRole('table', { name: 'Open cases by state' });
  await expect(waits.getByRole('row', { name: /being read/ })).toBeVisible();
  const weeks = admin.getByRole('figure', { name: 'Open cases at the end' });
  await weeks.getByText('The same as a table').click();
  await expect(weeks.getByRole('row')).toHaveCount(13);
  await expect(admin.getByText('A number below five is not shown')).toBeVisible();
  await expectNoBarriers(admin, 'how the house is');
  await admin.setViewportSize({ width: 360, height: 780 });
  await expectNoBarriers(admin, 'how the house is, at 360 px, with a table open');

  const phone = await demo.enter(browser, 'admin@demo.example', {
    locale: 'zh-CN',
    viewport: { width: 360, height: 780 },
  });
  await phone.goto('/house');
  await expect(phone.getByRole('heading', { level: 1, name: '机构概况' })).toBeVisible();
  await expect(phone.getByText('病例在哪里等待、等了多久')).toBeVisible();
  await expectNoBarriers(phone, 'how the house is, at 360 px in Chinese');

  await admin.getByRole('link', { name: 'Mails', exact: true }).click();
  await expect(admin.getByRole('button', { name: 'Read' }).first()).toBeVisible();

  const desk = await demo.enter(browser, 'priya@demo.example');
  await desk.goto('/house');
  await expect(desk.getByRole('heading', { level: 1, name: 'Reviewers' })).toBeVisible();
  await expect(desk).toHaveURL(/\/house\/directory$/);
  await desk.goto('/house/mails');
  await expect(desk).toHaveURL(/\/house\/directory$/);
});
