import { useQueries, useQuery } from '@tanstack/react-query';
import { sayValue, type ComparedPoint } from '@overread/case';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useCaseView } from '../../frame/case-context.tsx';
import { Room } from '../../frame/room.tsx';
import { comparisonQuery, opinionQuery, type SeenOpinion } from '../opinion-queries.ts';
import { pointWords } from './point-words.ts';
import { compareWords } from './words.ts';
import './compare-room.css';

/** Two opinions point by point. Nothing is counted: a difference is a judgement call. */
export function CompareRoom() {
  const { id } = useCaseView();
  const say = useWords(compareWords);
  const query = useQuery(comparisonQuery(id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ comparison }) =>
          comparison === null ? (
            <Notice tone="plain">
              <p>{say('none')}</p>
            </Notice>
          ) : (
            <Both a={comparison.a} b={comparison.b} points={comparison.points as readonly ComparedPoint[]} />
          )
        }
      </Loaded>
    </Room>
  );
}

interface BothProps {
  readonly a: string;
  readonly b: string;
  readonly points: readonly ComparedPoint[];
}

function Both({ a, b, points }: BothProps) {
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const say = useWords(compareWords);
  const [one, other] = useQueries({
    queries: [opinionQuery(caseId, a, locale), opinionQuery(caseId, b, locale)],
  });
  if (!one.data || !other.data) return <Loaded query={one.data ? other : one}>{() => null}</Loaded>;
  return (
    <>
      <p className="compare-count">
        {say('differs', { count: points.filter(({ relation }) => relation === 'differ').length })}
      </p>
      <ol className="compare">
        {points.map((point) => (
          <Point key={`${point.kind} ${point.key}`} point={point} a={one.data} b={other.data} />
        ))}
      </ol>
    </>
  );
}

interface PointProps {
  readonly point: ComparedPoint;
  readonly a: SeenOpinion;
  readonly b: SeenOpinion;
}

function Point({ point, a, b }: PointProps) {
  const { locale } = useWording();
  const say = useWords(compareWords);
  const said = pointWords(point, { a: a.opinion, b: b.opinion, questions: a.questions, locale });
  return (
    <li className="compare-point" data-relation={point.relation}>
      <p className="compare-kind">{say(`kind.${point.kind}`)}</p>
      {said.about !== null && <h2>{said.about}</h2>}
      <div className="compare-both">
        {(
          [
            ['a', 1],
            ['b', 2],
          ] as const
        ).map(([which, number]) => (
          <div key={which}>
            <p className="compare-who">{say('number', { number })}</p>
            <p>{said[which] === '' ? <span className="soft">{say('silent')}</span> : said[which]}</p>
          </div>
        ))}
      </div>
      <p className="compare-relation">{sayValue(`relation.${point.relation}`, locale)}</p>
    </li>
  );
}
