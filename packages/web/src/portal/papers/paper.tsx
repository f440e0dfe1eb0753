import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  documentProblemCodes,
  sayDocumentProblem,
  type DocumentProblemCode,
  type DocumentView,
} from '@overread/case';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { documentTypeWord } from '../../wording/disc-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { ConfirmPaper } from './confirm-paper.tsx';
import { PaperPages } from './paper-pages.tsx';
import type { CaseStudy } from './case-study.ts';
import { papersWords } from './words.ts';

interface Props {
  readonly document: DocumentView;
  readonly studies: readonly CaseStudy[];
}

/** One paper: how far it is read, what it seems to be, its pages, and taking it out. */
export function Paper({ document, studies }: Props) {
  const { locale } = useWording();
  const say = useWords(papersWords);
  const { fileName, state, progress, pages, confirmed, problems, devices } = document;
  const [changing, setChanging] = useState(false);
  const isRead = state === 'read' || state === 'failed';
  return (
    <li className="paper">
      <div className="paper-head">
        <StateMark state={confirmed ? 'there' : isRead ? 'unsure' : 'not-needed'} size={26} />
        <div>
          <h2>{fileName}</h2>
          <p className="soft small">
            {pages !== null && say('pages', { count: pages })}
            {confirmed && ` · ${say('confirmed', { type: documentTypeWord(confirmed.type, locale) })}`}
            {!confirmed && isRead && ` · ${say('toConfirm')}`}
          </p>
        </div>
        <TakeOut document={document} />
      </div>
      {!isRead && (
        <output className="paper-reading">
          <span className="soft small">
            {state === 'received' ? say('received') : say('reading', { percent: Math.round(progress * 100) })}
          </span>
          <Progress value={progress * 100} size="sm" radius="xl" aria-label={fileName} />
        </output>
      )}
      {problems.map(({ code, page, limit, found }, index) => (
        <p className="paper-problem" key={`${code}${index}`}>
          {isDocumentProblem(code)
            ? sayDocumentProblem(code, locale, { page: page ?? 0, limit: limit ?? 0, found: found ?? 0 })
            : say('unread')}
        </p>
      ))}
      {devices.map(({ deviceIdentifier, lot, serial, expiry }) => (
        <p key={deviceIdentifier}>
          {[
            say('device', { id: deviceIdentifier }),
            lot && say('lot', { lot }),
            serial && say('serial', { serial }),
            expiry && say('expiry', { date: expiry }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {isRead && (!confirmed || changing) && (
        <ConfirmPaper document={document} studies={studies} onDone={() => setChanging(false)} />
      )}
      <div className="row">
        {confirmed && !changing && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {say('change')}
          </Button>
        )}
        <PaperPages document={document} />
      </div>
    </li>
  );
}

function TakeOut({ document }: { readonly document: DocumentView }) {
  const { id: caseId } = useCaseView();
  const say = useWords(papersWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => call('removeDocument', { params: { caseId, documentId: document.id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  if (!asking)
    return (
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {say('remove')}
        <span className="visually-hidden"> {document.fileName}</span>
      </Button>
    );
  return (
    <div className="row">
      <ProblemNotice error={remove.error} />
      <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
        {say('remove.sure')}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {say('keep')}
      </Button>
    </div>
  );
}

const codes: readonly string[] = documentProblemCodes;
const isDocumentProblem = (code: string): code is DocumentProblemCode => codes.includes(code);
