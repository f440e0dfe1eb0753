import type { Cell } from '../cell/cell.ts';
import { layouts } from '../hanging/layout.ts';
import { panned, turned, zoomedAt } from '../picture/placing.ts';
import { presetsOf, type Preset } from '../picture/presets.ts';
import { speeds } from './cine.ts';
import type { Session } from './session.ts';
import { tools } from './tools.ts';

/** What keys and buttons do; their words are in the viewer's wording table. */
export const commands = {
  'next-image': (session) => step(session, 1),
  'previous-image': (session) => step(session, -1),
  'ten-on': (session) => step(session, 10),
  'ten-back': (session) => step(session, -10),
  'first-image': (session) => session.goTo(session.active(), 0),
  'last-image': (session) => session.goTo(session.active(), Infinity),
  'zoom-in': (session) => zoom(session.active(), 1.25),
  'zoom-out': (session) => zoom(session.active(), 0.8),
  fit: (session) => session.active().setView((view) => ({ ...view, zoom: 1, middle: undefined })),
  'true-pixels': (session) => truePixels(session.active()),
  'pan-left': (session) => pan(session.active(), -40, 0),
  'pan-right': (session) => pan(session.active(), 40, 0),
  'pan-up': (session) => pan(session.active(), 0, -40),
  'pan-down': (session) => pan(session.active(), 0, 40),
  brighter: (session) => shiftWindow(session.active(), -0.1, 1),
  darker: (session) => shiftWindow(session.active(), 0.1, 1),
  'more-contrast': (session) => shiftWindow(session.active(), 0, 0.85),
  'less-contrast': (session) => shiftWindow(session.active(), 0, 1 / 0.85),
  'next-window': (session) => nextWindow(session.active()),
  invert: (session) => session.active().invert(),
  'turn-right': (session) => session.active().setView((view) => turned(view, 90)),
  'turn-left': (session) => session.active().setView((view) => turned(view, -90)),
  'flip-sideways': (session) =>
    session.active().setView((view) => ({ ...view, flipsSideways: !view.flipsSideways })),
  'flip-up-down': (session) =>
    session.active().setView((view) => ({ ...view, flipsUpDown: !view.flipsUpDown })),
  reset: (session) => session.active().reset(),
  cine: (session) => session.cine.toggle(),
  faster: (session) => changeSpeed(session, 2),
  slower: (session) => changeSpeed(session, -2),
  'next-tool': (session) =>
    session.setTool(tools[(tools.indexOf(session.tool()) + 1) % tools.length] ?? 'window'),
  magnify: (session) => session.setTool(session.tool() === 'magnify' ? 'window' : 'magnify'),
  link: (session) =>
    session.setSettings({ ...session.settings(), linkedScroll: !session.settings().linkedScroll }),
  'cross-lines': (session) =>
    session.setSettings({ ...session.settings(), crossReferences: !session.settings().crossReferences }),
  'next-stage': (session) => session.showStage(Math.min(session.stages.length - 1, session.stage() + 1)),
  'previous-stage': (session) => session.showStage(Math.max(0, session.stage() - 1)),
  'next-layout': (session) =>
    session.setLayout(layouts[(layouts.indexOf(session.layout()) + 1) % layouts.length] ?? '1x1'),
  'next-cell': (session) => activateNext(session),
} as const satisfies Record<string, (session: Session) => void>;

export type CommandCode = keyof typeof commands;

function step(session: Session, by: number): void {
  session.goTo(session.active(), session.active().index() + by);
}

function zoom(cell: Cell, by: number): void {
  const [shape, size] = [cell.shape(), cell.size()];
  if (shape) cell.setView((view) => zoomedAt(view, shape, size, [size.width / 2, size.height / 2], by));
}

/** One pixel of the image to one of the screen. */
function truePixels(cell: Cell): void {
  const placing = cell.placing();
  if (!placing) return;
  const scale = Math.hypot(placing.a, placing.b) * devicePixelRatio;
  zoom(cell, 1 / scale);
}

function pan(cell: Cell, x: number, y: number): void {
  const shape = cell.shape();
  if (shape) cell.setView((view) => panned(view, shape, cell.size(), [x, y]));
}

function shiftWindow(cell: Cell, shift: number, stretch: number): void {
  const window = cell.window();
  if (!window) return;
  cell.setWindow({
    center: window.center + window.width * shift,
    width: Math.max(1, window.width * stretch),
  });
}

function nextWindow(cell: Cell): void {
  const presets = presetsOf(cell.stack()?.series.modality ?? '');
  const now = cell.window();
  const at = presets.findIndex(
    ({ window }) => window && window.center === now?.center && window.width === now.width,
  );
  const stated = presets.findIndex(({ code }) => code === 'stated');
  choosePreset(cell, presets[(at < 0 ? stated + 1 : at + 1) % presets.length]);
}

export function choosePreset(cell: Cell, preset: Preset | undefined): void {
  if (!preset) return;
  cell.setWindow(preset.window ?? (preset.code === 'spread' ? 'spread' : 'stated'));
}

function changeSpeed(session: Session, by: number): void {
  const settings = session.settings();
  const cineSpeed = Math.min(speeds.most, Math.max(speeds.least, settings.cineSpeed + by));
  session.setSettings({ ...settings, cineSpeed });
}

function activateNext(session: Session): void {
  const cells = session.cells();
  const next = cells[(cells.indexOf(session.active()) + 1) % cells.length];
  if (next) session.activate(next);
}
