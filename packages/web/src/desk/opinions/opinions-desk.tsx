import { useQuery } from '@tanstack/react-query';
import { followUpQuery, opinionsQuery, type OpinionRow } from '../../portal/opinion/opinion-queries.ts';
import { OneOpinion } from '../../portal/opinion/one-opinion.tsx';
import { dayWord } from '../../portal/day-word.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { opinionsWords } from './words.ts';
import './opinions-desk.css';

/** For a coordinator: the signed opinions of a case, where each stands, and the answer that waits to be released. */
export function OpinionsDesk() {
  const { id } = useCaseView();
  const say = useWords(opinionsWords);
  const query = useQuery(opinionsQuery(id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <AnswerToRelease />
      <Loaded query={query}>
        {({ opinions }) =>
          opinions.length === 0 ? (
            <Notice tone="plain">
              <p>{say('none')}</p>
            </Notice>
          ) : (
            opinions.map((row) => <OpinionOnDesk key={row.id} row={row} />)
          )
        }
      </Loaded>
    </Room>
  );
}

function OpinionOnDesk({ row }: { readonly row: OpinionRow }) {
  const say = useWords(opinionsWords);
  const { locale } = useWording();
  return (
    <Sheet title={say('number', { number: row.number })}>
      <ul className="opinions-desk">
        {row.versions.map(({ version, signedAt, languages, releasedAt }) => (
          <li key={version}>
            <strong>{say('version', { number: version })}</strong>
            <span>{say('signed', { date: dayWord(signedAt, locale) })}</span>
            {languages.map((one) => (
              <span key={one.language}>
                {say(`in.${one.language}`)}: {say(`state.${one.state}`)}
              </span>
            ))}
            <span>
              {releasedAt === null ? say('not-yet') : say('released', { date: dayWord(releasedAt, locale) })}
            </span>
          </li>
        ))}
      </ul>
      <details className="opinions-desk-read">
        <summary>{say('read')}</summary>
        <OneOpinion row={row} />
      </details>
    </Sheet>
  );
}

/** The reviewer's draft; it goes out by the move of the case's own page. */
function AnswerToRelease() {
  const { id: caseId, state } = useCaseView();
  const say = useWords(opinionsWords);
  const { data } = useQuery({ ...followUpQuery(caseId), enabled: state === 'follow-up' });
  if (!data || data.askedAt === null || data.answeredAt !== null) return null;
  return (
    <Sheet title={say('asked')}>
      <ol className="follow-up-questions">
        {data.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {data.answer === null ? (
        <p className="soft">{say('unanswered')}</p>
      ) : (
        <>
          <h3>{say('draft')}</h3>
          <p className="as-written">{data.answer}</p>
          <div className="row">
            <ButtonLink to="/cases/$caseId" params={{ caseId }}>
              {say('release')}
            </ButtonLink>
          </div>
        </>
      )}
    </Sheet>
  );
}
