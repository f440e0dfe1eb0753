import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import {
  bodyParts,
  documentLanguages,
  documentTypes,
  type DocumentFacts,
  type DocumentView,
} from '@overread/case';
import type { Region } from '@overread/imaging';
import type { Locale } from '@overread/readiness';
import { call } from '../../api/call.ts';
import { SelectField } from '../../ui/field/select-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { PartialDateField } from '../../ui/partial-date/partial-date-field.tsx';
import { documentTypeWord, regionWord } from '../../wording/disc-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { caseStudyName, type CaseStudy } from './case-study.ts';
import { papersWords } from './words.ts';

interface Props {
  readonly document: DocumentView;
  readonly studies: readonly CaseStudy[];
  readonly onDone: () => void;
}

type Draft = Omit<DocumentFacts, 'type'> & { readonly type: DocumentFacts['type'] | null };

const nothing: Draft = {
  type: null,
  language: null,
  date: null,
  side: 'unknown',
  bodyPart: null,
  studyUid: null,
};
const sides = ['left', 'right', 'both', 'unknown'] as const;

/** What the paper seems to be, each with the words that showed it; the person corrects and confirms. */
export function ConfirmPaper({ document, studies, onDone }: Props) {
  const { id: caseId } = useCaseView();
  const { locale, t } = useWording();
  const say = useWords(papersWords);
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(document.confirmed ?? document.proposed ?? nothing);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const { type } = draft;
  const confirm = useMutation({
    mutationFn: (facts: DocumentFacts) =>
      call('confirmDocument', { params: { caseId, documentId: document.id }, body: facts }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
      onDone();
    },
  });
  return (
    <div className="paper-facts">
      {document.proposed && <p className="soft">{say('proposed')}</p>}
      <div className="paper-fields">
        <Fact document={document} about="type">
          <SelectField
            label={say('type')}
            none={say('notSaid')}
            value={type ?? ''}
            options={documentTypes.map((value) => ({ value, label: documentTypeWord(value, locale) }))}
            onValue={(chosen) => set({ type: chosen ?? null })}
          />
        </Fact>
        <Fact document={document} about="language">
          <SelectField
            label={say('language')}
            none={say('notSaid')}
            value={draft.language ?? ''}
            options={languagesFor(draft.language, locale)}
            onValue={(language) => set({ language: language ?? null })}
          />
        </Fact>
        <Fact document={document} about="date">
          <PartialDateField
            label={say('date')}
            value={draft.date ?? undefined}
            onValue={(date) => set({ date: date ?? null })}
          />
        </Fact>
        <Fact document={document} about="side">
          <SelectField
            label={say('side')}
            value={draft.side}
            options={sides.map((value) => ({
              value,
              label: value === 'unknown' ? say('unknownSide') : t(`case.${value}`),
            }))}
            onValue={(side) => side && set({ side })}
          />
        </Fact>
        <Fact document={document} about="bodyPart">
          <SelectField
            label={say('bodyPart')}
            none={say('notSaid')}
            value={draft.bodyPart ?? ''}
            options={bodyParts.map((value) => ({
              value: value as string,
              label:
                value === 'spine' ? regionWord('whole-spine', locale) : regionWord(value as Region, locale),
            }))}
            onValue={(bodyPart) => set({ bodyPart: bodyPart ?? null })}
          />
        </Fact>
        {type === 'radiology-report' && studies.length > 0 && (
          <SelectField
            label={say('study')}
            none={say('study.none')}
            value={draft.studyUid ?? ''}
            options={studies.map((study) => ({ value: study.uid, label: caseStudyName(study, locale) }))}
            onValue={(studyUid) => set({ studyUid: studyUid ?? null })}
            width="full"
          />
        )}
      </div>
      <ProblemNotice error={confirm.error} />
      <div className="row">
        <Button
          size="md"
          disabled={type === null}
          loading={confirm.isPending}
          onClick={() => type !== null && confirm.mutate({ ...draft, type })}
        >
          {say('confirm')}
        </Button>
      </div>
    </div>
  );
}

interface FactProps {
  readonly document: DocumentView;
  readonly about: string;
  readonly children: ReactNode;
}

/** A field with the words of the paper that showed its value. */
function Fact({ document, about, children }: FactProps) {
  const say = useWords(papersWords);
  const shown = document.shownBy.find((one) => one.about === about);
  return (
    <div className="paper-fact">
      {children}
      {shown && (
        <q className="paper-quote">
          {shown.page === null
            ? say('shown', { words: shown.words })
            : say('shownPage', { words: shown.words, page: shown.page })}
        </q>
      )}
    </div>
  );
}

function languagesFor(given: string | null, locale: Locale) {
  const names = new Intl.DisplayNames([locale === 'zh' ? 'zh-Hans' : 'en'], { type: 'language' });
  const known: readonly string[] = documentLanguages;
  const all = given !== null && !known.includes(given) ? [given, ...known] : known;
  return all.map((value) => ({ value, label: nameOf(names, value) }));
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
