import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import { ToolBar } from './bar/tool-bar.tsx';
import { CellView } from './cell/cell-view.tsx';
import { layoutOf } from './hanging/layout.ts';
import { KeySheet } from './keys/key-sheet.tsx';
import { keyFor } from './keys/keys.ts';
import { LineNotice } from './line-notice.tsx';
import { seriesKey } from './series-key.ts';
import { commands } from './session/commands.ts';
import { createSession, type Session } from './session/session.ts';
import { useRevision } from './session/use-revision.ts';
import { viewerOf } from './session/viewer-of.ts';
import { Strip } from './strip/strip.tsx';
import { useSpeech } from './strip/use-speech.ts';
import type { ViewerProps } from './viewer-port.ts';
import './viewer.css';

/** The images of a case: all series at the side, and those of the hanging large. */
export function Viewer(props: ViewerProps) {
  const { caseId, caseType, side, series, settings, onSettings, onViewer } = props;
  const [session, setSession] = useState<Session | undefined>();
  const given = useRef({ settings, onViewer });
  useLayoutEffect(() => {
    given.current = { settings, onViewer };
  });

  useEffect(() => {
    const made = createSession({ caseId, caseType, side, series, settings: given.current.settings });
    setSession(made);
    given.current.onViewer?.(viewerOf(made));
    return () => {
      made.close();
      given.current.onViewer?.(undefined);
    };
  }, [caseId, caseType, side, series]);

  // What is set here goes up to be kept, and what was kept comes down; the one that changed last holds.
  const kept = useRef(settings);
  useEffect(() => {
    if (!session || settings === kept.current) return;
    kept.current = settings;
    if (session.settings() !== settings) session.setSettings(settings);
  }, [session, settings]);
  useEffect(() => {
    if (!session) return undefined;
    return session.subscribe(() => {
      const now = session.settings();
      if (now === kept.current) return;
      kept.current = now;
      onSettings(now);
    });
  }, [session, onSettings]);

  return (
    <div className="viewer-place">
      {session ? <OpenViewer {...props} session={session} /> : <div className="viewer" />}
    </div>
  );
}

function OpenViewer({
  session,
  series,
  overlay,
  pointer = 'viewer',
  tools,
}: ViewerProps & { readonly session: Session }) {
  const { say } = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  useRevision(session);
  const byKey = useMemo(() => new Map(series.map((one) => [seriesKey(one), one])), [series]);

  const toFullScreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void root.current?.requestFullscreen().catch(() => undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || showsKeys || isTyping(event.target)) return;
    const key = keyFor(event);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    if (key.command === 'keys') setShowsKeys(true);
    else if (key.command === 'full-screen') toFullScreen();
    else if (key.command === 'series') root.current?.querySelector<HTMLElement>('.strip-item')?.focus();
    else {
      commands[key.command](session);
      if (key.command === 'next-cell') focusActive(root.current, session);
    }
  };

  const { rows, columns } = layoutOf(session.layout());
  return (
    // Keys over the images: the focus is on one of the pictures, series or tools within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="viewer" ref={root} data-own-keys onKeyDown={onKeyDown}>
      <ToolBar session={session} onKeys={() => setShowsKeys(true)} onFullScreen={toFullScreen}>
        {tools}
      </ToolBar>
      <Strip session={session} series={series} />
      <section
        className="cells"
        data-layout={session.layout()}
        aria-label={say('viewer')}
        style={{ '--cell-rows': rows, '--cell-columns': columns } as CSSProperties}
      >
        {session.cells().map((cell, index) => (
          <CellView
            key={cell.id}
            session={session}
            cell={cell}
            number={index + 1}
            isActive={cell === session.active()}
            owner={pointer}
            overlay={overlay}
            onDropped={(dropped) => {
              const one = byKey.get(dropped);
              if (one) session.hangSeries(cell, one);
            }}
          />
        ))}
      </section>
      <LineNotice line={session.store.line} />
      {showsKeys && <KeySheet onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

function focusActive(root: HTMLElement | null, session: Session): void {
  root?.querySelector<HTMLElement>(`[data-cell="${session.active().id}"] .cell-picture`)?.focus();
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
