import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useWording, useWords } from '../../wording/wording.tsx';
import { OpinionPanel } from '../opinion/opinion-panel.tsx';
import { SignPanel } from '../opinion/sign/sign-panel.tsx';
import { PapersPanel } from '../papers/papers-panel.tsx';
import type { ViewerPort } from '../viewer/viewer-port.ts';
import { GlancePanel } from './glance/glance-panel.tsx';
import { ImageSide } from './image-side.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import type { PanelId, SidePanelId } from './panels.ts';
import { RoomBar } from './room-bar.tsx';
import { RoomProvider, type Room } from './room-context.tsx';
import { Splitter } from './splitter.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useHanded } from './use-handed.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { roomWords } from './words.ts';

interface Props extends Omit<Room, 'viewer' | 'show' | 'handed' | 'takeBack'> {
  readonly imaging: UseQueryResult<unknown>;
}

const sidePanels = {
  glance: GlancePanel,
  papers: PapersPanel,
  opinion: OpinionPanel,
  sign: SignPanel,
} as const satisfies Record<SidePanelId, () => React.ReactNode>;

/** Images on one side, words on the other; on a narrow screen one of them at a time. */
export function RoomFrame({ imaging, ...room }: Props) {
  const { settings, changeSettings } = room;
  const say = useWords(roomWords);
  const { t } = useWording();
  const [panel, setPanel] = useState<PanelId>('glance');
  const [beside, setBeside] = useState<SidePanelId>('glance');
  const [visited, setVisited] = useState<ReadonlySet<SidePanelId>>(new Set(['glance']));
  const [viewer, setViewer] = useState<ViewerPort | undefined>();
  const [keysOpen, setKeysOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const focusPanel = useKeptFocus(body);

  const show = useCallback(
    (next: PanelId) => {
      setPanel(next);
      if (next !== 'images') {
        setBeside(next);
        setVisited((before) => (before.has(next) ? before : new Set([...before, next])));
      }
      focusPanel(next);
    },
    [focusPanel],
  );
  useRoomKeys({ onPanel: show, onHelp: () => setKeysOpen(true), single: settings.singleKeys });
  useEffect(() => {
    document.title = `${room.brief.code} · ${t('app.name')}`;
  }, [room.brief.code, t]);

  const { handed, hand, takeBack } = useHanded(show);
  const context = useMemo(
    () => ({ ...room, viewer, show, handed, takeBack }),
    [room, viewer, show, handed, takeBack],
  );
  return (
    <RoomProvider value={context}>
      <div className="room" data-panel={panel}>
        <RoomBar panel={panel} beside={beside} onKeys={() => setKeysOpen(true)} />
        <div
          className="room-body"
          ref={body}
          style={{ '--room-split': `${settings.split}%` } as CSSProperties}
        >
          <section
            className="room-images"
            data-room-panel="images"
            aria-label={say('panel.images')}
            tabIndex={-1}
          >
            <ImageSide
              caseId={room.caseId}
              personId={room.personId}
              brief={room.brief}
              series={room.series}
              imaging={imaging}
              hanging={settings.hanging}
              onHanging={changeSettings}
              onViewer={setViewer}
              onUse={hand}
            />
          </section>
          <Splitter
            label={say('split')}
            percent={settings.split}
            onPercent={(split) => changeSettings({ split })}
          />
          <div className="room-words">
            {(Object.keys(sidePanels) as SidePanelId[]).map((id) => {
              const Panel = sidePanels[id];
              return (
                visited.has(id) && (
                  <section
                    key={id}
                    className="room-panel"
                    data-room-panel={id}
                    aria-label={say(`panel.${id}`)}
                    hidden={beside !== id}
                    tabIndex={-1}
                  >
                    <Panel />
                  </section>
                )
              );
            })}
          </div>
        </div>
        <KeysDialog
          isOpen={keysOpen}
          onClose={() => setKeysOpen(false)}
          single={settings.singleKeys}
          onSingle={(singleKeys) => changeSettings({ singleKeys })}
        />
      </div>
    </RoomProvider>
  );
}
