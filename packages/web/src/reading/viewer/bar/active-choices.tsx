import type { Cut } from '../hanging/stage.ts';
import { presetsOf } from '../picture/presets.ts';
import { choosePreset } from '../session/commands.ts';
import type { Session } from '../session/session.ts';
import { useRevision } from '../session/use-revision.ts';
import { useSpeech } from '../strip/use-speech.ts';

interface Props {
  readonly session: Session;
}

const cuts: readonly Cut[] = ['as-taken', 'axial', 'coronal', 'sagittal'];
const cutWords = {
  'as-taken': 'cut.as-taken',
  axial: 'cut.name.axial',
  coronal: 'cut.name.coronal',
  sagittal: 'cut.name.sagittal',
} as const;

/** What can be chosen for the picture in the marked cell: its window, and for a stack its plane. */
export function ActiveChoices({ session }: Props) {
  const { say } = useSpeech();
  const cell = session.active();
  useRevision(cell);
  const stack = cell.stack();
  if (!stack) return null;
  const { series, cut } = stack;
  const presets = presetsOf(series.modality);
  const now = cell.window();
  const chosen = presets.find(
    ({ window }) => window && window.center === now?.center && window.width === now.width,
  );
  const isStack = (series.modality === 'CT' || series.modality === 'MR') && series.instances.length > 1;
  return (
    <span className="bar-group">
      <select
        className="bar-select"
        aria-label={say('preset.label')}
        value={chosen?.code ?? ''}
        onChange={(event) =>
          choosePreset(
            cell,
            presets.find(({ code }) => code === event.target.value),
          )
        }
      >
        <option value="" disabled>
          {say('preset.label')}
        </option>
        {presets.map(({ code }) => (
          <option key={code} value={code}>
            {say(`preset.${code}`)}
          </option>
        ))}
      </select>
      {isStack && (
        <select
          className="bar-select"
          aria-label={say('cut.label')}
          value={cut}
          onChange={(event) => {
            const next = cuts.find((one) => one === event.target.value);
            if (next) session.hangSeries(cell, series, next);
          }}
        >
          {cuts.map((one) => (
            <option key={one} value={one}>
              {say(cutWords[one])}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
