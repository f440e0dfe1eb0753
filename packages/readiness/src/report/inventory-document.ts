import type { Inventory } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import { discBlocks } from './disc-blocks.ts';
import type { ReportDocument } from './document.ts';
import { elseBlocks } from './else-blocks.ts';
import { problemBlocks } from './problem-blocks.ts';
import { wordsIn } from './wording/words.ts';

/** What is on a disc, without judging it. */
export const inventoryDocument = (inventory: Inventory, locale: Locale): ReportDocument => {
  const word = wordsIn(locale);
  const { files, dicom, bytes } = inventory.counts;
  return {
    kind: 'report',
    locale,
    title: word('inventory.title', { source: inventory.source }),
    subtitle: word('inventory.subtitle', { files, dicom, size: sizeText(bytes) }),
    blocks: [
      ...discBlocks(inventory, locale),
      ...elseBlocks(inventory, locale),
      ...problemBlocks(inventory, locale),
    ],
    footer: word('footer'),
    pageLabel: word('page', { page: '{page}', pages: '{pages}' }),
  };
};

const sizeText = (bytes: number): string =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
