import { NativeSelect } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { DiscDocument } from '@overread/imaging';
import { documentTypes, type DocumentType } from '@overread/readiness';
import { dateWord, documentTypeWord, looksWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import './papers.css';

/** Papers and photos: the person says what each is, and the verdict follows. */
export function Papers({ documents }: { readonly documents: readonly DiscDocument[] }) {
  const { t } = useWording();
  if (documents.length === 0) return null;
  return (
    <section className="papers" aria-labelledby="papers-heading">
      <h3 id="papers-heading">{t('disc.documents')}</h3>
      <p>{t('disc.documentsLead')}</p>
      <ul>
        {documents.map((document) => (
          <Paper key={document.file} document={document} />
        ))}
      </ul>
    </section>
  );
}

function Paper({ document }: { readonly document: DiscDocument }) {
  const { locale, t } = useWording();
  const { state, dispatch } = useCheck();
  const Icon = document.looks === 'paper' ? IconFileText : IconPhoto;
  const facts = [
    document.title && document.file,
    document.date && dateWord(document.date, locale),
    looksWord(document.looks, locale),
  ].filter(Boolean);
  return (
    <li className="paper">
      <Icon size={26} stroke={1.4} aria-hidden />
      <div className="paper-words">
        <p className="paper-title">{document.title || document.file}</p>
        <p>{facts.join(' · ')}</p>
      </div>
      <NativeSelect
        size="md"
        aria-label={t('disc.documentIs', { file: document.file })}
        value={state.documents[document.file] ?? ''}
        onChange={(event) =>
          dispatch({
            do: 'name-document',
            file: document.file,
            type: documentTypes.find((type) => type === event.currentTarget.value),
          })
        }
        data={[
          { value: '', label: t('disc.documentUnsaid') },
          ...documentTypes.map((type: DocumentType) => ({
            value: type,
            label: documentTypeWord(type, locale),
          })),
        ]}
      />
    </li>
  );
}
