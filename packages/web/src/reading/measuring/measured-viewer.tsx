import { IconRuler2, IconStar } from '@tabler/icons-react';
import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { Annotation } from '@overread/case';
import { useWords } from '../../wording/wording.tsx';
import type { ViewerPort, ViewerProps } from '../viewer/viewer-port.ts';
import { Viewer } from '../viewer/viewer.tsx';
import { Guide } from './guide/guide.tsx';
import { MarkLayer } from './layer/mark-layer.tsx';
import { MeasurePanel } from './panel/measure-panel.tsx';
import { useMeasuring } from './use-measuring.ts';
import { useMeasuringKeys } from './use-measuring-keys.ts';
import { measuringWords } from './words.ts';
import './measuring.css';

interface Props extends Omit<ViewerProps, 'overlay' | 'pointer' | 'tools'> {
  readonly personId: string;
  /** Takes a measurement over into the opinion. */
  readonly onUse: (annotation: Annotation) => void;
}

/** CSS pixels; as in the style sheet. */
const roomForBoth = 672;

const nothing = (): undefined => undefined;
const never = (): (() => void) => nothing;

/** The images with what is measured on them. */
export function MeasuredViewer({ personId, onUse, onViewer, ...props }: Props) {
  const { caseId, caseType, series, side } = props;
  const say = useWords(measuringWords);
  const place = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<ViewerPort | undefined>();
  const [isOpen, setIsOpen] = useState(false);
  const desk = useMeasuring({ caseId, personId, series, side });
  const state = useSyncExternalStore(desk.subscribe, desk.state);

  const given = useCallback(
    (port: ViewerPort | undefined) => {
      setViewer(port);
      onViewer?.(port);
    },
    [onViewer],
  );
  const active = useSyncExternalStore(viewer?.subscribe ?? never, viewer?.active ?? nothing);
  const focusImages = useCallback(() => viewer?.active()?.element.focus(), [viewer]);
  const leave = useCallback(() => {
    setIsOpen(false);
    focusImages();
  }, [focusImages]);
  /** Where the panel lies on the images it makes way. */
  const toImages = useCallback(() => {
    if ((place.current?.clientWidth ?? 0) < roomForBoth) setIsOpen(false);
    focusImages();
  }, [focusImages]);
  const toSearch = useCallback(() => {
    setIsOpen(true);
    place.current?.querySelector<HTMLInputElement>('.measure-search')?.select();
  }, []);
  const toggle = useCallback(() => setIsOpen((was) => !was), []);
  useMeasuringKeys({ desk, viewer, place, onPanel: toSearch, ...(isOpen && { onEscape: leave }) });

  const shown = active?.image();
  return (
    <div className="measured-viewer" ref={place}>
      <Viewer
        {...props}
        onViewer={given}
        overlay={(viewport) => <MarkLayer desk={desk} viewport={viewport} />}
        pointer={state.task ? 'overlay' : 'viewer'}
        tools={
          <span className="bar-group">
            <button
              type="button"
              className="bar-button"
              aria-expanded={isOpen}
              aria-pressed={isOpen}
              title={`${say('measure')} (Q)`}
              aria-label={say('measure')}
              onClick={toggle}
            >
              <IconRuler2 size={20} />
            </button>
            <button
              type="button"
              className="bar-button"
              title={`${say('key-image')} (K)`}
              aria-label={say('key-image')}
              onClick={() => active && desk.markKeyImage(active)}
            >
              <IconStar size={20} />
            </button>
          </span>
        }
      />
      {isOpen && (
        <MeasurePanel
          desk={desk}
          state={state}
          caseType={caseType}
          onShow={(mark) => void viewer?.show(mark.seriesUid, mark.sopInstanceUid, mark.frame)}
          onUse={onUse}
          onChosen={toImages}
        />
      )}
      {state.task ? (
        <Guide desk={desk} state={state} series={shown && desk.seriesOf(shown)} />
      ) : (
        <output className="measure-news">{state.news && say(`news.${state.news}`)}</output>
      )}
    </div>
  );
}
