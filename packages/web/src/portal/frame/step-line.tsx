import { Link, useLocation } from '@tanstack/react-router';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from './case-context.tsx';
import { stepRooms, stepState } from './rooms.ts';
import { frameWords } from './words.ts';

/** The steps as beads on a line; each leads to its room. */
export function StepLine() {
  const view = useCaseView();
  const say = useWords(frameWords);
  const here = useLocation({ select: ({ pathname }) => pathname });
  return (
    <ol className="step-line">
      {stepRooms.map(({ id, path }) => {
        const now = here.endsWith(`/${id}`);
        const name = `${say(`step.${id}`)}: ${say(`state.${stepState(id, view)}`)}`;
        return (
          <li key={id} data-state={stepState(id, view)} data-now={now || undefined}>
            <Link
              to={path}
              params={{ caseId: view.id }}
              aria-current={now ? 'step' : undefined}
              aria-label={name}
              title={name}
            />
          </li>
        );
      })}
    </ol>
  );
}
