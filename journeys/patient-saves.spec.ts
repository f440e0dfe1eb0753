import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';
import { zipped } from './discs.ts';
import { titleOfPdf } from './pdf-title.ts';

test.beforeEach(async ({ page }) => {
  await new DiscCheck(page).checkKnee(zipped('knee-lying-en'));
});

async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('the data is saved as JSON in its promised form', async ({ page }) => {
  const { name, content } = await saved(page, 'Save data (JSON)');
  expect(name).toMatch(/^overread-check-knee-replacement-\d{4}-\d{2}-\d{2}\.json$/);
  const data = JSON.parse(content.toString()) as Record<string, unknown>;
  expect(data).toMatchObject({ schema: 'overread/check/1' });
  expect(content.toString()).toContain('NON WEIGHT BEARING');
});

test('the report is saved as PDF', async ({ page }) => {
  const { name, content } = await saved(page, 'Save report (PDF)');
  expect(name).toMatch(/^overread-report-knee-replacement-.*\.pdf$/);
  expect(titleOfPdf(content)).toMatch(/knee/i);
  await expect(page.getByText(`Saved ${name}`)).toBeVisible();
});

test('the letter is saved in English and Chinese, as text and PDF, without the name from the disc', async ({
  page,
}) => {
  const english = await saved(page, 'Text, English');
  expect(english.content.toString()).toMatch(/DICOM/);
  expect(english.content.toString()).not.toMatch(/Muster|MU-1001/);
  const chinese = await saved(page, 'Text, 中文');
  expect(chinese.content.toString()).toMatch(/[\u4e00-\u9fff]{4}/);
  const pdf = await saved(page, 'PDF, 中文');
  expect(titleOfPdf(pdf.content)).toMatch(/[\u4e00-\u9fff]/);
});
