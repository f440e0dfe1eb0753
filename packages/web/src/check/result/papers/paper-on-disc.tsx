import { NativeSelect } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { DiscDocument } from '@overread/imaging';
import { documentTypes, type DocumentType } from '@overread/readiness';
import { documentTypeWord, looksWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import { PaperDate } from './paper-date.tsx';

/** One paper of the disc, with what the person says it is. */
export function PaperOnDisc({ document }: { readonly document: DiscDocument }) {
  const { locale, t } = useWording();
  const { state, dispatch } = useCheck();
  const { file, looks, title } = document;
  const paper = state.papers[file];
  const name = (type: DocumentType | undefined, date: string | undefined) =>
    dispatch({ do: 'name-paper', file, paper: type && { type, date } });
  const Icon = looks === 'paper' ? IconFileText : IconPhoto;
  return (
    <li className="paper">
      <Icon size={26} stroke={1.4} aria-hidden />
      <div className="paper-words">
        <p className="paper-title">{title || file}</p>
        <p>{[title && file, looksWord(looks, locale)].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="paper-answers">
        <NativeSelect
          size="md"
          aria-label={t('disc.documentIs', { file })}
          value={paper?.type ?? ''}
          onChange={(event) =>
            name(
              documentTypes.find((type) => type === event.currentTarget.value),
              paper?.date,
            )
          }
          data={[
            { value: '', label: t('disc.documentUnsaid') },
            ...documentTypes.map((type) => ({ value: type, label: documentTypeWord(type, locale) })),
          ]}
        />
        {paper && (
          <PaperDate
            name={file}
            value={paper.date ?? document.date ?? ''}
            onDate={(date) => name(paper.type, date)}
          />
        )}
      </div>
    </li>
  );
}
