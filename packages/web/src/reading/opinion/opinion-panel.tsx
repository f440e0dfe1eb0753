import { useState } from 'react';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useRoom } from '../room/room-context.tsx';
import { CommitSection } from './commit/commit-section.tsx';
import { OpenList } from './open-list.tsx';
import { OpinionBlocks } from './opinion-blocks.tsx';
import { firstSections, openBySection, sectionIds, sectionOf, type SectionId } from './section-of.ts';
import { AboutSection } from './sections/about-section.tsx';
import { AlternativesSection } from './sections/alternatives-section.tsx';
import { AnswersSection } from './sections/answers-section.tsx';
import { ExaminationSection } from './sections/examination-section.tsx';
import { FindingsSection } from './sections/findings-section.tsx';
import { LimitsSection } from './sections/limits-section.tsx';
import { OperationSection } from './sections/operation-section.tsx';
import { RecommendationSection } from './sections/recommendation-section.tsx';
import { ReviewedSection } from './sections/reviewed-section.tsx';
import { StatementsSection } from './sections/statements-section.tsx';
import { WatchSection } from './sections/watch-section.tsx';
import { WordsSection } from './sections/words-section.tsx';
import { useGoTo } from './use-go-to.ts';
import { opinionWords } from './words.ts';
import './opinion.css';

const sections = {
  findings: FindingsSection,
  reviewed: ReviewedSection,
  recommendation: RecommendationSection,
  commit: CommitSection,
  answers: AnswersSection,
  statements: StatementsSection,
  operation: OperationSection,
  alternatives: AlternativesSection,
  watch: WatchSection,
  examination: ExaminationSection,
  limits: LimitsSection,
  words: WordsSection,
  about: AboutSection,
} as const satisfies Record<SectionId, () => React.ReactNode>;

/** Where the opinion is written: one's own reading first, the rest once it is committed. */
export function OpinionPanel() {
  const { own } = useRoom();
  const say = useWords(opinionWords);
  if (!own.isDraft)
    return (
      <div className="panel-stack">
        <Notice tone="good">
          <p>{say('readOnly')}</p>
        </Notice>
        <OpinionBlocks opinion={own.opinion} />
      </div>
    );
  return <Editor />;
}

function Editor() {
  const { own } = useRoom();
  const say = useWords(opinionWords);
  const isCommitted = own.opinion.blind !== null;
  const shown = sectionIds.filter((id) => isCommitted || firstSections.includes(id));
  const later = sectionIds.filter((id) => !shown.includes(id));
  return (
    <div className="opinion">
      <Progress shown={shown} />
      <div className="opinion-sections">
        {shown.map((id) => {
          const One = sections[id];
          return <One key={id} />;
        })}
        {later.length > 0 && (
          <p className="soft small">
            {say('stage.after', { sections: later.map((id) => say(`section.${id}`)).join(', ') })}
          </p>
        )}
      </div>
    </div>
  );
}

/** How far it is, the sections to jump to, and what is still open. */
function Progress({ shown }: { readonly shown: readonly SectionId[] }) {
  const { own } = useRoom();
  const say = useWords(opinionWords);
  const goTo = useGoTo();
  const [isListed, setListed] = useState(false);
  const here = own.open.filter(({ path }) => shown.includes(sectionOf(path)));
  const counts = openBySection(here);
  const later = own.open.length - here.length;
  const isDone = (id: SectionId) => !counts.has(id) && (id !== 'findings' || own.opinion.findings.length > 0);
  const goToSection = (id: SectionId) => {
    const heading = document.getElementById(`opinion-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className="opinion-progress">
      <nav aria-label={say('sections')}>
        <ul>
          {shown.map((id) => (
            <li key={id}>
              <button type="button" data-done={isDone(id) || undefined} onClick={() => goToSection(id)}>
                {say(`section.${id}`)}
                {counts.has(id) && (
                  <span
                    className="opinion-count"
                    aria-label={say('open.count', { count: counts.get(id) ?? 0 })}
                  >
                    {counts.get(id)}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="opinion-open">
        <button
          type="button"
          className="room-act"
          aria-expanded={isListed}
          onClick={() => setListed(!isListed)}
        >
          {say('open.count', { count: here.length })}
        </button>
        <span className="soft small">
          {say('progress', {
            done: shown.filter(isDone).length,
            all: shown.length,
          })}
        </span>
      </div>
      {isListed && (
        <>
          <OpenList open={here} onGo={goTo} />
          {later > 0 && <p className="soft small">{say('open.later', { count: later })}</p>}
        </>
      )}
    </div>
  );
}
