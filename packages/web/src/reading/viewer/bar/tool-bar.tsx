import {
  IconArrowsMove,
  IconContrast2,
  IconCrosshair,
  IconFlipHorizontal,
  IconFlipVertical,
  IconKeyboard,
  IconLineScan,
  IconLink,
  IconMaximize,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconRotateClockwise,
  IconStack2,
  IconSunHigh,
  IconZoomIn,
  IconZoomScan,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { commands, type CommandCode } from '../session/commands.ts';
import { speeds } from '../session/cine.ts';
import type { Session } from '../session/session.ts';
import { tools, type Tool } from '../session/tools.ts';
import { useRevision } from '../session/use-revision.ts';
import { useSpeech } from '../strip/use-speech.ts';
import { ActiveChoices } from './active-choices.tsx';
import { StageChoice } from './stage-choice.tsx';

interface Props {
  readonly session: Session;
  readonly onKeys: () => void;
  readonly onFullScreen: () => void;
  readonly children: ReactNode;
}

type Icon = ComponentType<{ readonly size?: number }>;

const toolIcons: Readonly<Record<Tool, Icon>> = {
  window: IconSunHigh,
  scroll: IconStack2,
  pan: IconArrowsMove,
  zoom: IconZoomIn,
  locate: IconCrosshair,
  magnify: IconZoomScan,
};

const acts: readonly (readonly [CommandCode, Icon])[] = [
  ['invert', IconContrast2],
  ['turn-right', IconRotateClockwise],
  ['flip-sideways', IconFlipHorizontal],
  ['flip-up-down', IconFlipVertical],
  ['reset', IconRefresh],
];

/** The viewer's own tools, and those that the room adds. */
export function ToolBar({ session, onKeys, onFullScreen, children }: Props) {
  const { say } = useSpeech();
  useRevision(session);
  const settings = session.settings();
  return (
    <div className="viewer-bar" role="toolbar" aria-label={say('bar.label')}>
      <StageChoice session={session} />
      <fieldset className="bar-group" aria-label={say('tool.label')}>
        {tools.map((tool) => (
          <BarButton
            key={tool}
            icon={toolIcons[tool]}
            label={say(`tool.${tool}`)}
            isOn={session.tool() === tool}
            onPress={() => session.setTool(tool)}
          />
        ))}
      </fieldset>
      {children}
      <ActiveChoices session={session} />
      <span className="bar-group">
        {acts.map(([code, icon]) => (
          <BarButton
            key={code}
            icon={icon}
            label={say(`do.${code}`)}
            onPress={() => commands[code](session)}
          />
        ))}
      </span>
      <span className="bar-group">
        <BarButton
          icon={session.cine.isRunning() ? IconPlayerPause : IconPlayerPlay}
          label={say('do.cine')}
          isOn={session.cine.isRunning()}
          onPress={session.cine.toggle}
        />
        {session.cine.isRunning() && (
          <input
            type="range"
            className="bar-speed"
            aria-label={say('speed.label')}
            min={speeds.least}
            max={speeds.most}
            value={settings.cineSpeed}
            onChange={(event) => session.setSettings({ ...settings, cineSpeed: event.target.valueAsNumber })}
          />
        )}
        <BarButton
          icon={IconLink}
          label={say('do.link')}
          isOn={settings.linkedScroll}
          onPress={() => commands.link(session)}
        />
        <BarButton
          icon={IconLineScan}
          label={say('do.cross-lines')}
          isOn={settings.crossReferences}
          onPress={() => commands['cross-lines'](session)}
        />
        <BarButton icon={IconMaximize} label={say('do.full-screen')} onPress={onFullScreen} />
        <BarButton icon={IconKeyboard} label={say('do.keys')} onPress={onKeys} />
      </span>
    </div>
  );
}

interface ButtonProps {
  readonly icon: Icon;
  readonly label: string;
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

function BarButton({ icon: Sign, label, isOn, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="bar-button"
      aria-label={label}
      title={label}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      onClick={onPress}
    >
      <Sign size={20} />
    </button>
  );
}
