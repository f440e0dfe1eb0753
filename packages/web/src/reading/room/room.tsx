import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReadingSeries } from '@overread/case';
import { useMemo } from 'react';
import { meQuery } from '../../sign-in/auth.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useOwnOpinion, type OwnOpinionView } from '../opinion/keeping/use-own-opinion.ts';
import { briefQuery, ownOpinionQuery, readingImagingQuery } from '../reading-queries.ts';
import { BriefOnly } from './brief-only.tsx';
import type { Brief } from './room-context.tsx';
import { RoomFrame } from './room-frame.tsx';
import { useRoomSettings } from './use-room-settings.ts';
import '../reading.css';
import './room.css';

const here = getRouteApi('/readings/$caseId');

/** One case to read: the whole room for its reviewer, the brief for who was offered it. */
export function ReadingRoom() {
  const { caseId } = here.useParams();
  const query = useQuery(briefQuery(caseId));
  return (
    <Loaded query={query}>
      {(brief) =>
        brief.as === 'reviewer' ? (
          <OwnReading key={caseId} caseId={caseId} brief={brief} />
        ) : (
          <BriefOnly key={caseId} caseId={caseId} brief={brief} />
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly caseId: string;
  readonly brief: Brief;
}

function OwnReading({ caseId, brief }: Props) {
  const opinion = useQuery(ownOpinionQuery(caseId));
  const me = useQuery(meQuery);
  return (
    <Loaded query={me}>
      {({ me: person }) => (
        <Loaded query={opinion}>
          {(view) => <OpenRoom caseId={caseId} brief={brief} view={view} personId={person?.id ?? 'nobody'} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface OpenProps extends Props {
  readonly view: OwnOpinionView;
  readonly personId: string;
}

const noSeries: readonly ReadingSeries[] = [];

function OpenRoom({ caseId, brief, view, personId }: OpenProps) {
  const own = useOwnOpinion(caseId, personId, view);
  const imaging = useQuery(readingImagingQuery(caseId));
  const { settings, change } = useRoomSettings();
  const series = useMemo(
    () => imaging.data?.studies.flatMap((study) => study.series) ?? noSeries,
    [imaging.data],
  );
  if (!settings) return null;
  return (
    <RoomFrame
      caseId={caseId}
      personId={personId}
      brief={brief}
      series={series}
      imaging={imaging}
      own={own}
      settings={settings}
      changeSettings={change}
    />
  );
}
