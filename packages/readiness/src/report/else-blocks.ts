import type { DiscDocument, Inventory } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import type { Block, ListItem } from './document.ts';
import { label } from '../wording/say.ts';
import { wordsIn } from './wording/words.ts';

const mostDocuments = 20;

/** Papers, photos, viewers, programs: named and counted, never opened. */
export const elseBlocks = ({ documents, otherFiles }: Inventory, locale: Locale): Block[] => {
  const word = wordsIn(locale);
  const kinds = Array.from(
    Map.groupBy(otherFiles, (file) => file.what),
    ([what, files]) => ({
      label: label('other-file', what, locale),
      text: filesText(files.map(({ file }) => file)),
    }),
  );
  return [
    { type: 'heading', level: 2, text: word('else.heading') },
    ...(documents.length + kinds.length === 0
      ? [{ type: 'paragraph', text: word('else.nothing') } as const]
      : []),
    ...documentBlocks(documents, locale),
    ...(kinds.length === 0
      ? []
      : ([
          { type: 'heading', level: 3, text: word('else.files') },
          { type: 'facts', pairs: kinds },
        ] as const)),
  ];
};

const documentBlocks = (documents: readonly DiscDocument[], locale: Locale): Block[] => {
  if (documents.length === 0) return [];
  const word = wordsIn(locale);
  const more = documents.length - mostDocuments;
  const items = documents.slice(0, mostDocuments).map((document) => documentItem(document, locale));
  return [
    { type: 'heading', level: 3, text: word('else.documents'), note: word('else.documents.note') },
    {
      type: 'list',
      ordered: false,
      items: more > 0 ? [...items, { text: word('evidence.more', { count: more }) }] : items,
    },
  ];
};

const documentItem = ({ file, title, format, looks, date }: DiscDocument, locale: Locale): ListItem => {
  const note = [label('looks', looks, locale), label('format', format, locale), date ?? ''];
  return {
    text: title === '' ? file : `${title} (${file})`,
    note: note.filter((part) => part !== '').join(' · '),
  };
};

const mostNames = 3;

const filesText = (files: readonly string[]): string => {
  const shown = files.slice(0, mostNames).join(', ');
  return files.length > mostNames ? `${files.length}: ${shown}, …` : shown;
};
