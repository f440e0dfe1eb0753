import type { Annotation } from '@overread/case';
import { landmarkWords, measurementOf, type LandmarkCode, type MeasurementId } from '@overread/imaging';
import { useEffect, useReducer, useRef, useSyncExternalStore } from 'react';
import { useWording, useWords } from '../../../wording/wording.tsx';
import type { CanvasPlace, ViewportPort } from '../../viewer/viewer-port.ts';
import { readingOf } from '../desk/mark-of.ts';
import type { MeasuringDesk } from '../desk/measuring-desk.ts';
import type { SeenMark } from '../marks/mark-store.ts';
import { measuringWords } from '../words.ts';
import { FigureDrawn } from './figure-drawn.tsx';
import { keyStep } from './key-step.ts';
import { listenToLayer } from './listen-to-layer.ts';
import { MarkLabel } from './mark-label.tsx';
import { PlacingDrawn } from './placing-drawn.tsx';
import { pointsOn } from './shown-marks.ts';

interface Props {
  readonly desk: MeasuringDesk;
  readonly viewport: ViewportPort;
}

/** What is measured on a picture, drawn over it; its points can be taken and moved. */
export function MarkLayer({ desk, viewport }: Props) {
  const sheet = useRef<SVGSVGElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const marks = useSyncExternalStore(desk.store.subscribe, desk.store.all);
  useEffect(() => viewport.subscribe(redraw), [viewport]);
  useEffect(() => {
    const element = sheet.current;
    return element ? listenToLayer(element, viewport, desk) : undefined;
  }, [viewport, desk]);
  const { clientWidth: width, clientHeight: height } = viewport.element;
  return (
    <svg ref={sheet} className="mark-layer" data-placing={state.task ? true : undefined}>
      {marks
        .filter(({ annotation }) => annotation.kind === 'measurement')
        .map((seen) => (
          <MarkDrawn
            key={seen.annotation.id}
            desk={desk}
            viewport={viewport}
            seen={seen}
            mark={state.moving?.id === seen.annotation.id ? state.moving : seen.annotation}
            isSelected={state.selected === seen.annotation.id}
            width={width}
            height={height}
          />
        ))}
      <PlacingDrawn state={state} viewport={viewport} width={width} height={height} />
    </svg>
  );
}

interface DrawnProps extends Props {
  readonly seen: SeenMark;
  /** As it is drawn: its points may be on the move. */
  readonly mark: Annotation;
  readonly isSelected: boolean;
  readonly width: number;
  readonly height: number;
}

function MarkDrawn({ desk, viewport, seen, mark, isSelected, width, height }: DrawnProps) {
  const points = pointsOn(viewport, mark);
  const series = desk.seriesOf(mark);
  const id = measurementOf(mark.measurement ?? '')?.id;
  if (!points || !series || !id) return null;
  const isOwn = seen.by === 'me';
  return (
    <g className="mark" data-selected={isSelected || undefined} data-by={seen.by} data-is={seen.is}>
      <FigureDrawn id={id} points={points} />
      {points.map(
        (at, index) =>
          at && (
            <Handle
              key={index}
              desk={desk}
              viewport={viewport}
              mark={mark}
              index={index}
              at={at}
              spot={spotCode(id, index)}
              isOwn={isOwn}
            />
          ),
      )}
      <MarkLabel id={id} reading={readingOf(mark, series)} points={points} width={width} height={height} />
    </g>
  );
}

/** An outline’s further points are its last landmark again. */
function spotCode(id: MeasurementId, index: number): LandmarkCode | undefined {
  const spots = measurementOf(id)?.spots ?? [];
  return (spots[index] ?? spots.at(-1))?.[0];
}

interface HandleProps extends Props {
  readonly mark: Annotation;
  readonly index: number;
  readonly at: CanvasPlace;
  readonly spot: LandmarkCode | undefined;
  readonly isOwn: boolean;
}

/** A point; with the focus it moves by one pixel of the image for each press of an arrow. */
function Handle({ desk, viewport, mark, index, at: [x, y], spot, isOwn }: HandleProps) {
  const say = useWords(measuringWords);
  const { locale } = useWording();
  const label = say('point', { number: index + 1, name: spot ? landmarkWords[spot][locale] : '' });
  if (!isOwn) return <circle className="mark-point" cx={x} cy={y} r={3} />;
  return (
    <g
      className="mark-handle"
      // A place that the arrows move has no element of its own.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={0}
      aria-label={label}
      data-handle={`${mark.id} ${index}`}
      onFocus={() => desk.select(mark.id)}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') {
          event.preventDefault();
          event.stopPropagation();
          desk.remove(mark.id);
          viewport.element.focus();
          return;
        }
        const image = keyStep(event, viewport, [x, y]);
        if (!image) return;
        event.preventDefault();
        event.stopPropagation();
        desk.move(mark, index, viewport, image, true);
      }}
    >
      <circle className="mark-reach" cx={x} cy={y} r={14} />
      <circle className="mark-point" cx={x} cy={y} r={4} />
    </g>
  );
}
