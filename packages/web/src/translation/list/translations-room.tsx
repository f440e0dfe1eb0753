import { useQuery } from '@tanstack/react-query';
import type { Answer, Language } from '@overread/case';
import type { RouteOf } from '../../api/doors.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { opinionsQuery, type OpinionRow } from '../../portal/opinion/opinion-queries.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { otherLanguage, translationsQuery } from '../translation-queries.ts';
import { translationWords } from '../words.ts';
import { Translators } from './translators.tsx';
import './translations-room.css';

type Paper = Answer<RouteOf<'listTranslations'>>['papers'][number];

/** Papers and opinions of the case in both languages, how far each is, and who translates. */
export function TranslationsRoom() {
  const { id, standing } = useCaseView();
  const say = useWords(translationWords);
  const papers = useQuery(translationsQuery(id));
  const opinions = useQuery(opinionsQuery(id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      {standing.includes('coordinator') && <Translators />}
      <Sheet title={say('opinions')}>
        <Loaded query={opinions}>
          {({ opinions: rows }) =>
            rows.length === 0 ? (
              <p className="soft">{say('opinions.none')}</p>
            ) : (
              <ul className="translations">
                {rows.map((row) => (
                  <OpinionToTranslate key={row.id} row={row} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Sheet>
      <Sheet title={say('papers')}>
        <Loaded query={papers}>
          {({ papers: rows }) =>
            rows.length === 0 ? (
              <p className="soft">{say('papers.none')}</p>
            ) : (
              <ul className="translations">
                {rows.map((paper) => (
                  <PaperToTranslate key={paper.documentId} paper={paper} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Sheet>
    </Room>
  );
}

function OpinionToTranslate({ row }: { readonly row: OpinionRow }) {
  const { id: caseId } = useCaseView();
  const say = useWords(translationWords);
  const last = row.versions.at(-1);
  if (!last) return null;
  const to = otherLanguage(last.language);
  const there = last.languages.find(({ language }) => language === to);
  return (
    <li>
      <span>
        <strong>{say('opinion', { number: row.number, version: last.version })}</strong>
        <span className="soft small">
          {say(`from.${last.language}`)} → {say(`to.${to}`)} · {say(`state.${there?.state ?? 'none'}`)}
        </span>
      </span>
      <ButtonLink
        to="/cases/$caseId/translations/opinions/$opinionId"
        params={{ caseId, opinionId: row.id }}
        variant="default"
      >
        {say('open')}
        <span className="visually-hidden">
          {' '}
          {say('opinion', { number: row.number, version: last.version })}
        </span>
      </ButtonLink>
    </li>
  );
}

function PaperToTranslate({ paper }: { readonly paper: Paper }) {
  const { id: caseId } = useCaseView();
  const say = useWords(translationWords);
  const from: Language | null = paper.language === 'zh' || paper.language === 'en' ? paper.language : null;
  const ways: readonly Language[] = from ? [otherLanguage(from)] : ['zh', 'en'];
  return (
    <li>
      <span>
        <strong>{paper.fileName}</strong>
        <span className="soft small">
          {from ? say(`from.${from}`) : say('from.unknown')} ·{' '}
          {say('characters', { count: paper.characters })}
          {paper.translations.map(
            ({ language, state }) => ` · ${say(`to.${language}`)}: ${say(`state.${state}`)}`,
          )}
        </span>
      </span>
      {ways.map((to) => (
        <ButtonLink
          key={to}
          to="/cases/$caseId/translations/papers/$documentId/$to"
          params={{ caseId, documentId: paper.documentId, to }}
          variant="default"
        >
          {say(`into.${to}`)}
          <span className="visually-hidden"> {paper.fileName}</span>
        </ButtonLink>
      ))}
    </li>
  );
}
