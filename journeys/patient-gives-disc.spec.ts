import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DiscCheck } from './disc-check.ts';
import { loose, many, zipped } from './discs.ts';

async function atTheDisc(page: Page): Promise<DiscCheck> {
  const check = new DiscCheck(page);
  await check.open();
  await check.chooseKnee();
  await check.denyUrgentSigns();
  return check;
}

async function folderOf(films: ReturnType<typeof many>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overread-disc-'));
  await mkdir(join(folder, 'DICOM'));
  await Promise.all(films.map(({ name, bytes }) => writeFile(join(folder, 'DICOM', name), bytes)));
  return folder;
}

test('loose files are a disc', async ({ page }) => {
  const check = await atTheDisc(page);
  await check.giveFiles(loose('knee-standing-en'));
  await check.result();
  await expect(page.getByText(/of them medical pictures/)).toBeVisible();
});

test('a folder is a disc, and a folder of many is shared among the readers', async ({ page }) => {
  const check = await atTheDisc(page);
  const folder = await folderOf(many(300));
  await check.giveFolder(folder);
  await check.result();
  await expect(page.getByText('300 files, 300 of them medical pictures')).toBeVisible();
  await rm(folder, { recursive: true });
});

test('a disc may be dropped', async ({ page }) => {
  const check = await atTheDisc(page);
  const disc = zipped('knee-standing-en');
  const dropped = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      return transfer;
    },
    { name: disc.name, base64: disc.buffer.toString('base64') },
  );
  await page
    .getByRole('region', { name: 'Drop the disc here' })
    .dispatchEvent('drop', { dataTransfer: dropped });
  await check.result();
});

test('reading can be cancelled, and another disc given', async ({ page }) => {
  const check = await atTheDisc(page);
  const folder = await folderOf(many(6000));
  await check.giveFolder(folder);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await check.giveFiles(zipped('knee-standing-en'));
  await check.result();
  await rm(folder, { recursive: true });
});

test('files that are no medical pictures get a plain answer', async ({ page }) => {
  const check = await atTheDisc(page);
  await check.giveFiles([
    {
      name: 'holiday.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
    },
    {
      name: 'broken.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004 and then nothing'),
    },
    {
      name: 'old.rar',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('Rar!\u001a\u0007\u0000 and more'),
    },
  ]);
  await check.result();
  await expect(page.getByText('No medical picture was found on this disc.')).toBeVisible();
  const problems = page.getByRole('region', { name: 'Problems with the disc' });
  await expect(problems.getByText('old.rar')).toBeVisible();
  await expect(problems.getByText('broken.zip')).toBeVisible();
});
