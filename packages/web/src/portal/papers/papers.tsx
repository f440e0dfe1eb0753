import { useQuery } from '@tanstack/react-query';
import { documentsQuery, imagingQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { ConsentPurpose } from '../consent/purpose.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { DropPapers } from './drop-papers.tsx';
import { Matches } from './matches.tsx';
import { Paper } from './paper.tsx';
import { papersWords } from './words.ts';
import './papers.css';

/** Papers: given, read in the background, and confirmed by the person. */
export function Papers() {
  const { id, steps } = useCaseView();
  const say = useWords(papersWords);
  const query = useQuery(documentsQuery(id));
  const { data: imaging } = useQuery(imagingQuery(id));
  const studies = imaging?.studies ?? [];
  return (
    <Room step="papers" title={say('heading')} lead={say('lead')}>
      {steps.consent.process ? (
        <DropPapers />
      ) : (
        <div className="papers-consent">
          <h2>{say('consent')}</h2>
          <ConsentPurpose purpose="process" />
        </div>
      )}
      <Loaded query={query}>
        {({ documents, studiesWithoutReport, reportsWithoutStudy }) => (
          <>
            {documents.length === 0 && <p className="soft">{say('none')}</p>}
            <ul className="papers">
              {documents.map((document) => (
                <Paper key={document.id} document={document} studies={studies} />
              ))}
            </ul>
            {documents.length + studies.length > 0 && (
              <Matches
                documents={documents}
                studies={studies}
                studiesWithoutReport={studiesWithoutReport}
                reportsWithoutStudy={reportsWithoutStudy}
              />
            )}
          </>
        )}
      </Loaded>
    </Room>
  );
}
