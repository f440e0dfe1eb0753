import { CloseButton, NativeSelect } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { documentTypes, type DocumentType } from '@overread/readiness';
import { documentTypeWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import type { NamedPaper } from '../../check-state.ts';
import { PaperDate } from './paper-date.tsx';

/** Papers that are not on the disc but that the person has. */
export function PapersElsewhere() {
  const { locale, t } = useWording();
  const { state, dispatch } = useCheck();
  const has = (type: DocumentType, paper: NamedPaper | undefined) =>
    dispatch({ do: 'have-elsewhere', type, paper });
  const left = documentTypes.filter((type) => !state.papersElsewhere[type]);
  return (
    <>
      <ul>
        {Object.values(state.papersElsewhere).map(({ type, date }) => (
          <li key={type} className="paper">
            <IconFileText size={26} stroke={1.4} aria-hidden />
            <div className="paper-words">
              <p className="paper-title">{documentTypeWord(type, locale)}</p>
              <p>{t('disc.paperElsewhere')}</p>
            </div>
            <div className="paper-answers">
              <PaperDate
                name={documentTypeWord(type, locale)}
                value={date ?? ''}
                onDate={(changed) => has(type, { type, date: changed })}
              />
              <CloseButton
                size="lg"
                aria-label={t('disc.paperRemove', { name: documentTypeWord(type, locale) })}
                onClick={() => has(type, undefined)}
              />
            </div>
          </li>
        ))}
      </ul>
      <NativeSelect
        className="paper-add"
        size="md"
        label={t('disc.paperAdd')}
        value=""
        onChange={(event) => {
          const chosen = left.find((type) => type === event.currentTarget.value);
          if (chosen) has(chosen, { type: chosen, date: undefined });
        }}
        data={[
          { value: '', label: '…' },
          ...left.map((type) => ({ value: type, label: documentTypeWord(type, locale) })),
        ]}
      />
    </>
  );
}
