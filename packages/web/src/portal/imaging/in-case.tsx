import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../api/call.ts';
import { imagingQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { uploads } from '../../upload/uploads.ts';
import { dateWord, modalityWord } from '../../wording/disc-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { megabytes } from './megabytes.ts';
import { imagingWords } from './words.ts';

/** Studies the case has, each with the way to take it out again. */
export function InCase() {
  const { id } = useCaseView();
  const { locale, t } = useWording();
  const say = useWords(imagingWords);
  const queries = useQueryClient();
  const query = useQuery(imagingQuery(id));
  useEffect(() => {
    uploads.onArrived = (caseId) => void queries.invalidateQueries({ queryKey: ['case', caseId] });
  }, [queries]);
  return (
    <section className="imaging-section" aria-labelledby="imaging-there">
      <h2 id="imaging-there">{say('there')}</h2>
      <Loaded query={query}>
        {({ studies }) => (
          <ul className="imaging-studies">
            {studies.length === 0 && <li className="soft">{say('none')}</li>}
            {studies.map(({ uid, date, description, modalities, series, instances, bytes }) => (
              <li key={uid}>
                <div>
                  <strong>
                    {modalities.map((modality) => modalityWord(modality, locale)).join(', ')}
                    {' · '}
                    {date ? dateWord(date, locale) : t('disc.noDate')}
                  </strong>
                  <p className="soft small">
                    {description ? `${description} · ` : ''}
                    {say('study', { series, images: instances })} ·{' '}
                    {say('size', { megabytes: megabytes(bytes) })}
                  </p>
                </div>
                <TakeOut studyUid={uid} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function TakeOut({ studyUid }: { readonly studyUid: string }) {
  const { id: caseId } = useCaseView();
  const say = useWords(imagingWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => call('removeStudy', { params: { caseId, studyUid } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  if (!asking)
    return (
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {say('remove')}
      </Button>
    );
  return (
    <div className="row">
      <ProblemNotice error={remove.error} />
      <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
        {say('remove.sure')}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {say('keep')}
      </Button>
    </div>
  );
}
