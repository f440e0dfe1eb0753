import { Button } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ChangeEvent } from 'react';
import { documentProblemCodes, sayDocumentProblem, type DocumentProblemCode } from '@overread/case';
import { asProblem } from '../../api/problem.ts';
import { documentsQuery } from '../../api/case-queries.ts';
import { useDrop } from '../../check/disc/drop-zone/use-drop.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { problemWords } from '../../wording/problem-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { useCaseChanged } from '../frame/use-case-moves.ts';
import { sendPaper } from './send-paper.ts';
import { papersWords } from './words.ts';

interface Refused {
  readonly name: string;
  readonly error: unknown;
}

/** A place to drop papers on. They are sent one after the other; one that is not taken stops none. */
export function DropPapers() {
  const { id } = useCaseView();
  const say = useWords(papersWords);
  const queries = useQueryClient();
  const caseChanged = useCaseChanged();
  const zone = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [sending, setSending] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const send = async (file: File) => {
    try {
      await sendPaper(id, file);
      await queries.invalidateQueries(documentsQuery(id));
    } catch (error) {
      setRefused((before) => [...before, { name: file.name, error }]);
    }
    setSending((before) => before.slice(1));
    caseChanged();
  };
  const give = (files: readonly File[]) => {
    setSending((before) => [...before, ...files.map(({ name }) => name)]);
    for (const file of files) queue.current = queue.current.then(() => send(file));
  };
  const { over } = useDrop(zone, ({ files }) =>
    give(files.map(({ path, blob }) => (blob instanceof File ? blob : new File([blob], path)))),
  );
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    give(Array.from(event.currentTarget.files ?? []));
    event.currentTarget.value = '';
  };
  return (
    <>
      <section ref={zone} className="papers-drop" data-over={over || undefined} aria-label={say('drop')}>
        <IconFiles size={40} stroke={1.3} aria-hidden />
        <p className="papers-drop-title">{say(over ? 'dropNow' : 'drop')}</p>
        <p className="soft small">{say('dropHint')}</p>
        <Button size="md" onClick={() => input.current?.click()}>
          {say('choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="papers-input"
          accept=".pdf,.docx,.txt,.jpg,.jpeg,.png,.webp,.tif,.tiff,.bmp,.gif,image/*"
          onChange={choose}
        />
        <p className="soft small">{say('camera')}</p>
      </section>
      <output className="soft">{sending[0] ? say('sending', { name: sending[0] }) : ''}</output>
      {refused.map(({ name, error }) => (
        <Refusal
          key={name}
          name={name}
          error={error}
          onClose={() => setRefused((before) => before.filter((one) => one.name !== name))}
        />
      ))}
    </>
  );
}

function Refusal({ name, error, onClose }: Refused & { readonly onClose: () => void }) {
  const { locale } = useWording();
  const say = useWords(papersWords);
  const problem = useWords(problemWords);
  const { code, details } = asProblem(error);
  const why = details.map(({ reason }) => reason).find(isDocumentProblem);
  const words = why ? sayDocumentProblem(why, locale, { limit: 0, found: 0, page: 0 }) : problem(code);
  return (
    <Notice tone="bad" spoken>
      <p>{say('failed', { name, why: words })}</p>
      <Button variant="default" onClick={onClose}>
        {say('dismiss')}
      </Button>
    </Notice>
  );
}

const codes: readonly string[] = documentProblemCodes;
const isDocumentProblem = (reason: string): reason is DocumentProblemCode => codes.includes(reason);
