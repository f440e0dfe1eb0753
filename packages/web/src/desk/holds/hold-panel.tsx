import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { MaskEditor } from './mask-editor.tsx';
import type { Hold, Mask } from './mask-moves.ts';
import { holdWords, whyCodes } from './words.ts';

type Decision = NonNullable<Hold['decision']>;

interface Props {
  readonly hold: Hold;
  readonly name: string;
  readonly onDecided: (decision: Decision) => void;
}

/** One thing to decide on: why it is held, the picture with its rectangles, and the three answers. */
export function HoldPanel({ hold, name, onDecided }: Props) {
  const say = useWords(holdWords);
  const [masks, setMasks] = useState<readonly Mask[]>(hold.masks);
  const pictures = hold.pictures ?? [hold.picture];
  const look = useLook(pictures);
  const keep = useKeep(hold, onDecided);
  return (
    <section className="hold-panel" aria-labelledby="hold-name">
      <h2 id="hold-name" tabIndex={-1}>
        {name}
      </h2>
      <div>
        <h3>{say('whyHeading')}</h3>
        <ul className="hold-why">
          {hold.why.map((why) => {
            const code = whyCodes.find((one) => one === why);
            return <li key={why}>{say(code ? `why.${code}` : 'why.other')}</li>;
          })}
        </ul>
      </div>
      <Notice tone="unsure">
        <p>{say('look')}</p>
      </Notice>
      {pictures.length > 1 && <Turning look={look} all={pictures.length} />}
      {look.isBroken && (
        <Notice tone="bad" spoken>
          <p>{say('notDrawn')}</p>
        </Notice>
      )}
      <MaskEditor
        src={look.src}
        alt={name}
        size={hold}
        masks={masks}
        settled={hold.decision === 'mask' && masks === hold.masks}
        onMasks={setMasks}
        onLooked={look.looked}
      />
      <Decide
        decided={hold.decision}
        hasMasks={masks.length > 0}
        canShow={look.seen > 0}
        isBusy={keep.isPending}
        onDecide={(decision) => keep.mutate({ decision, masks: decision === 'mask' ? [...masks] : [] })}
      />
      <ProblemNotice error={keep.error} />
    </section>
  );
}

/** Which of the pictures is looked at, and which were there to be seen. */
function useLook(pictures: readonly string[]) {
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const [isBroken, setBroken] = useState(false);
  const looked = (isThere: boolean) => {
    setBroken(!isThere);
    if (isThere) setSeen((now) => new Set(now).add(at));
  };
  return { at, setAt, seen: seen.size, isBroken, looked, src: pictures[at] ?? '' };
}

function Turning({ look, all }: { readonly look: ReturnType<typeof useLook>; readonly all: number }) {
  const say = useWords(holdWords);
  const { at, setAt } = look;
  const label = say('pictureOf', { number: at + 1, of: all });
  return (
    <div className="hold-turning">
      <div className="row">
        <Button
          variant="default"
          aria-label={say('previous')}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        >
          <IconChevronLeft size={20} stroke={2} aria-hidden />
        </Button>
        <input
          type="range"
          min={1}
          max={all}
          value={at + 1}
          aria-label={label}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value) - 1)}
        />
        <Button
          variant="default"
          aria-label={say('next')}
          disabled={at === all - 1}
          onClick={() => setAt(at + 1)}
        >
          <IconChevronRight size={20} stroke={2} aria-hidden />
        </Button>
        <span>{label}</span>
      </div>
      <p className="soft">{say('seen', { seen: look.seen, all })}</p>
    </div>
  );
}

function useKeep({ id }: Hold, onDecided: (decision: Decision) => void) {
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { decision: Decision; masks: Mask[] }) =>
      call('decideHold', { params: { caseId, holdId: id }, body }),
    onSuccess: async ({ decision }) => {
      await queries.invalidateQueries({ queryKey: ['case', caseId, 'holds'] });
      onDecided(decision);
    },
  });
}

interface DecideProps {
  readonly decided: Hold['decision'];
  readonly hasMasks: boolean;
  /** Nothing is shown that the person could not see. */
  readonly canShow: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

function Decide({ decided, hasMasks, canShow, isBusy, onDecide }: DecideProps) {
  const say = useWords(holdWords);
  const showing = hasMasks ? 'mask' : 'show';
  return (
    <section className="hold-decide" aria-labelledby="hold-decide">
      <h3 id="hold-decide">{decided ? say('decided', { state: say(`state.${decided}`) }) : say('decide')}</h3>
      {([showing, 'withhold'] as const).map((one) => (
        <div key={one}>
          <Button
            variant={one === 'withhold' ? 'default' : 'filled'}
            size="md"
            disabled={isBusy || (one !== 'withhold' && !canShow)}
            aria-describedby={`hold-${one}`}
            onClick={() => onDecide(one)}
          >
            {say(one)}
          </Button>
          <p id={`hold-${one}`} className="soft">
            {say(`${one}.hint`)}
          </p>
        </div>
      ))}
    </section>
  );
}
