import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectField } from '../../ui/field/select-field.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Amendment } from './amendment.tsx';
import { CheckFile } from './check-file.tsx';
import { KeyPictures } from './key-pictures.tsx';
import { opinionQuery, type OpinionRow } from './opinion-queries.ts';
import { OpinionSheet } from './sheet/opinion-sheet.tsx';
import { opinionWords } from './words.ts';
import { WrittenBy } from './written-by.tsx';

/** One opinion: in the person's language where there is a checked translation, with the original at hand. */
export function OneOpinion({ row }: { readonly row: OpinionRow }) {
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const say = useWords(opinionWords);
  const [version, setVersion] = useState<number | undefined>();
  const [asSigned, setAsSigned] = useState(false);
  const query = useQuery(opinionQuery(caseId, row.id, locale, version));
  const versions = row.versions.toReversed();
  return (
    <Loaded query={query}>
      {(seen) => (
        <article className="one-opinion">
          <WrittenBy seen={seen} />
          {versions.length > 1 && (
            <SelectField
              label={say('version.which')}
              value={String(seen.version)}
              options={versions.map((one) => ({
                value: String(one.version),
                label: say('version.number', { number: one.version }),
              }))}
              onValue={(value) => setVersion(value === undefined ? undefined : Number(value))}
            />
          )}
          <Amendment seen={seen} />
          {seen.original && (
            <label className="opinion-original no-print">
              <input
                type="checkbox"
                checked={asSigned}
                onChange={(event) => setAsSigned(event.target.checked)}
              />
              {say('original')}
            </label>
          )}
          <OpinionSheet
            opinion={(asSigned && seen.original) || seen.opinion}
            questions={seen.questions}
            dates={seen.dates}
            pictures={<KeyPictures caseId={caseId} opinionId={row.id} pictures={seen.pictures} />}
          />
          <CheckFile caseId={caseId} seen={seen} />
        </article>
      )}
    </Loaded>
  );
}
