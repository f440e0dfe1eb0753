import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { paperXliffPath, type Answer, type Language, type TranslatedPaper } from '@overread/case';
import { call, filled } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { useKeeper } from '../../portal/keeping/use-keeper.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { otherLanguage, paperTranslationQuery, translationsQuery } from '../translation-queries.ts';
import { translationWords } from '../words.ts';
import { DeskActs, DeskState } from './desk-acts.tsx';
import { PagePictures } from './page-pictures.tsx';
import { SegmentDesk } from './segment-desk.tsx';
import { useMatches } from './use-matches.ts';
import './paper-desk.css';

type Seen = Answer<RouteOf<'viewPaperTranslation'>>;

/** A paper beside its own pages, translated sentence by sentence, then checked by a second person. */
export function PaperDesk() {
  const { id: caseId } = useCaseView();
  const { documentId = '', to: wanted = 'en' } = useParams({ strict: false });
  const say = useWords(translationWords);
  const to: Language = wanted === 'zh' ? 'zh' : 'en';
  const from = otherLanguage(to);
  const list = useQuery(translationsQuery(caseId));
  const query = useQuery(paperTranslationQuery(caseId, documentId, from, to));
  const name = list.data?.papers.find((paper) => paper.documentId === documentId)?.fileName ?? '';
  return (
    <Room title={say('paper.heading', { to: say(`to.${to}`) })} lead={name}>
      <Loaded query={query}>
        {(seen) => (
          <OpenPaper key={`${documentId} ${to} ${seen.state}`} documentId={documentId} seen={seen} />
        )}
      </Loaded>
    </Room>
  );
}

function OpenPaper({ documentId, seen }: { readonly documentId: string; readonly seen: Seen }) {
  const { id: caseId } = useCaseView();
  const say = useWords(translationWords);
  const queries = useQueryClient();
  const params = { caseId, documentId };
  const { from, to } = seen.paper;
  const keep = (version: number, value: TranslatedPaper, isFinished: boolean) =>
    call('keepPaperTranslation', {
      params,
      body: { version, paper: value, isFinished, machine: seen.machine },
    });
  const keeping = useKeeper<TranslatedPaper>(
    { version: seen.version, value: seen.paper },
    {
      keep: ({ version, value }) => keep(version, value, false),
      latest: async () => {
        const { version, paper } = await call('viewPaperTranslation', { params, query: { from, to } });
        return { version, value: paper };
      },
    },
  );
  const { value: paper } = keeping.state;
  const matches = useMatches({ caseId, from, to, about: documentId, segments: paper.segments });
  const isChecked = seen.state === 'checked';
  const setTarget = (id: string, target: string): void =>
    keeping.change({
      ...paper,
      segments: paper.segments.map((one) =>
        one.id === id
          ? { ...one, target, state: target.trim() === '' ? 'initial' : 'translated', origin: 'person' }
          : one,
      ),
    });
  return (
    <div className="paper-desk">
      <DeskState state={seen.state} isOwn={seen.isOwn} />
      <div className="paper-desk-both">
        <SegmentDesk
          segments={paper.segments}
          from={from}
          to={to}
          isLocked={isChecked}
          matches={matches}
          onTarget={setTarget}
        >
          <DeskActs
            keeping={keeping}
            state={seen.state}
            isOwn={seen.isOwn}
            targetsOf={({ segments }) => segments.map(({ target }) => target)}
            onFinish={(version, value) => keep(version, value, true)}
            onCheck={() =>
              call('checkPaperTranslation', { params, body: { from, to, version: seen.version } })
            }
            onDone={() => queries.invalidateQueries({ queryKey: ['case', caseId, 'translations'] })}
          />
          <Button
            component="a"
            variant="subtle"
            download
            href={`${filled(paperXliffPath, params)}?from=${from}&to=${to}`}
          >
            {say('xliff')}
          </Button>
        </SegmentDesk>
        <PagePictures caseId={caseId} documentId={documentId} pages={paper.ends.map(({ page }) => page)} />
      </div>
      <TextField
        label={say('key-points')}
        hint={say('key-points.hint')}
        lines={5}
        maxLength={10_000}
        readOnly={isChecked}
        value={paper.keyPoints}
        onValue={(keyPoints) => keeping.change({ ...paper, keyPoints })}
      />
    </div>
  );
}
