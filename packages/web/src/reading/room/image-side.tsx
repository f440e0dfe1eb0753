import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, memo, Suspense, useCallback } from 'react';
import type { Annotation, ReadingSeries } from '@overread/case';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { HangingSettings, ViewerPort } from '../viewer/viewer-port.ts';
import type { Brief } from './room-context.tsx';
import type { RoomSettings } from './room-settings.ts';
import { roomWords } from './words.ts';

interface Props {
  readonly caseId: string;
  /** Whose marks wait in this browser for the line. */
  readonly personId: string;
  readonly brief: Brief;
  readonly series: readonly ReadingSeries[];
  readonly imaging: UseQueryResult<unknown>;
  readonly hanging: HangingSettings;
  readonly onHanging: (part: Pick<RoomSettings, 'hanging'>) => void;
  readonly onViewer: (viewer: ViewerPort | undefined) => void;
  /** Takes a measurement over into the opinion. */
  readonly onUse: (annotation: Annotation) => void;
}

/** The viewer brings its decoders: the words beside it do not wait for them. */
const Viewer = lazy(async () => ({
  default: (await import('../measuring/measured-viewer.tsx')).MeasuredViewer,
}));

/** The dark side: the pictures, or why there are none. Apart from the words, so that typing never redraws it. */
export const ImageSide = memo(function ImageSide(props: Props) {
  const { caseId, personId, brief, series, imaging, hanging, onHanging, onViewer, onUse } = props;
  const say = useWords(roomWords);
  const onSettings = useCallback((next: HangingSettings) => onHanging({ hanging: next }), [onHanging]);
  const { images } = brief.held;
  return (
    <div className="image-side">
      {images > 0 && <p className="image-side-note">{say('images.held', { count: images })}</p>}
      {imaging.isPending && <p className="image-side-note">{say('images.loading')}</p>}
      <ProblemNotice error={imaging.error} />
      {imaging.isSuccess && series.length === 0 && <p className="image-side-note">{say('images.none')}</p>}
      {series.length > 0 && (
        <Suspense fallback={<p className="image-side-note">{say('images.loading')}</p>}>
          <Viewer
            caseId={caseId}
            caseType={brief.caseType}
            side={brief.side}
            series={series}
            settings={hanging}
            onSettings={onSettings}
            onViewer={onViewer}
            personId={personId}
            onUse={onUse}
          />
        </Suspense>
      )}
    </div>
  );
});
