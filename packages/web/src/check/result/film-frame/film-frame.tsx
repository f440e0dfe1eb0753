import type { Series } from '@overread/imaging';
import type { Finding } from '@overread/readiness';
import { StateMark } from '../../../ui/state-mark/state-mark.tsx';
import { useWording } from '../../../wording/wording.tsx';
import { stateOf, type FindingState } from '../finding-state.ts';
import { requirementName } from '../../../wording/rule-words.ts';
import { Thumbnail } from '../thumbnail/thumbnail.tsx';
import './film-frame.css';

interface Props {
  readonly finding: Finding;
  readonly series: Series | undefined;
  readonly onShow: () => void;
}

/** One requirement as a frame on the light box: with the picture that meets it, or empty. */
export function FilmFrame({ finding, series, onShow }: Props) {
  const { locale, t } = useWording();
  const state = stateOf(finding);
  return (
    <button type="button" className="film-frame" data-state={state} onClick={onShow}>
      <span className="film-frame-picture" data-look={looks[state][series ? 'withPicture' : 'without']}>
        {series && <Thumbnail series={series} />}
        <StateMark state={state} size={26} />
      </span>
      <span className="film-frame-name">{requirementName(finding, locale)}</span>
      <span className="film-frame-state">
        {t(`state.${state}`)}
        {state !== 'there' &&
          state !== 'not-needed' &&
          finding.severity === 'blocks' &&
          ` · ${t('severity.blocks')}`}
      </span>
    </button>
  );
}

/** How the frame looks when a picture hangs in it, and when none does. */
const looks = {
  there: { withPicture: 'plain', without: 'ticked' },
  unsure: { withPicture: 'doubtful', without: 'open' },
  'would-help': { withPicture: 'plain', without: 'optional' },
  depends: { withPicture: 'doubtful', without: 'open' },
  missing: { withPicture: 'wrong', without: 'empty' },
  wrong: { withPicture: 'wrong', without: 'empty' },
  'not-needed': { withPicture: 'plain', without: 'open' },
} as const satisfies Record<FindingState, unknown>;
