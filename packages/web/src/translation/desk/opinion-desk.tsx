import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { withWords, wordsOf, type Opinion } from '@overread/case';
import { useMemo } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { useKeeper } from '../../portal/keeping/use-keeper.ts';
import { opinionQuery, opinionsQuery, type SeenOpinion } from '../../portal/opinion/opinion-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { otherLanguage } from '../translation-queries.ts';
import { translationWords } from '../words.ts';
import { DeskActs, DeskState } from './desk-acts.tsx';
import type { DeskSegment } from './desk-segment.ts';
import { SegmentDesk } from './segment-desk.tsx';
import { useMatches } from './use-matches.ts';

/** The words of a signed opinion in the other language; its codes, numbers and images stay as they were signed. */
export function OpinionDesk() {
  const { id: caseId } = useCaseView();
  const { opinionId = '' } = useParams({ strict: false });
  const say = useWords(translationWords);
  const list = useQuery(opinionsQuery(caseId));
  const row = list.data?.opinions.find(({ id }) => id === opinionId);
  const signedIn = row?.versions.at(-1)?.language;
  const to = otherLanguage(signedIn ?? 'en');
  const query = useQuery({
    ...opinionQuery(caseId, opinionId, to),
    enabled: signedIn !== undefined,
    gcTime: 0,
  });
  return (
    <Room title={say('opinion.heading', { to: say(`to.${to}`) })} lead={say('opinion.lead')}>
      <Loaded query={list}>
        {() => (
          <Loaded query={query}>
            {(seen) => <OpenOpinion key={`${seen.version} ${seen.state}`} seen={seen} to={to} />}
          </Loaded>
        )}
      </Loaded>
    </Room>
  );
}

interface OpenProps {
  readonly seen: SeenOpinion;
  readonly to: Opinion['language'];
}

function OpenOpinion({ seen, to }: OpenProps) {
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const signed = seen.original ?? seen.opinion;
  const from = signed.language;
  const params = { caseId, opinionId: seen.row.id };
  const sources = useMemo(() => wordsOf(signed), [signed]);
  const keep = (version: number, targets: Targets, isFinished: boolean) =>
    call('keepOpinionTranslation', {
      params,
      body: {
        version: seen.version,
        over: version,
        language: to,
        opinion: withWords(signed, new Map(sources.map(({ path }) => [path, targets[path] ?? '']))),
        isFinished,
        machine: false,
      },
    });
  const read = async () => {
    const now = (await call('viewOpinion', {
      params,
      query: { language: to, version: seen.version },
    })) as SeenOpinion;
    return { version: now.keptVersion, value: targetsIn(now) };
  };
  const keeping = useKeeper<Targets>(
    { version: seen.keptVersion, value: targetsIn(seen) },
    { keep: ({ version, value }) => keep(version, value, false), latest: read },
  );
  const targets = keeping.state.value;
  const segments = sources.map(({ path, text }): DeskSegment => ({
    id: path,
    source: text,
    target: targets[path] ?? '',
  }));
  const matches = useMatches({ caseId, from, to, about: `${seen.row.id} ${seen.version}`, segments });
  const isChecked = seen.state === 'checked';
  return (
    <>
      <DeskState state={seen.state} isOwn={false} />
      <SegmentDesk
        segments={segments}
        from={from}
        to={to}
        isLocked={isChecked}
        matches={matches}
        onTarget={(path, target) => keeping.change({ ...targets, [path]: target })}
      >
        <DeskActs
          keeping={keeping}
          state={seen.state}
          isOwn={false}
          targetsOf={(value) => sources.map(({ path }) => value[path] ?? '')}
          onFinish={(version, value) => keep(version, value, true)}
          onCheck={() =>
            call('checkOpinionTranslation', {
              params,
              body: { version: seen.version, over: seen.keptVersion, language: to },
            })
          }
          onDone={() => queries.invalidateQueries({ queryKey: ['case', caseId] })}
        />
      </SegmentDesk>
    </>
  );
}

type Targets = Readonly<Record<string, string>>;

/** What is translated so far; nothing where there is none yet. */
const targetsIn = ({ opinion, original }: SeenOpinion): Targets =>
  original ? Object.fromEntries(wordsOf(opinion).map(({ path, text }) => [path, text])) : {};
