import { Button } from '@mantine/core';
import type { Answer, DirectoryEntry } from '@overread/case';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { EntryForm } from './entry-form.tsx';
import { ImportTable } from './import-table.tsx';
import { directoryWords } from './words.ts';
import '../desk.css';

type Reviewer = Answer<RouteOf<'listReviewers'>>['reviewers'][number];

const key = ['house', 'reviewers'] as const;

/** All reviewers with their entries, for those who match cases and those who keep the house. */
export function Directory() {
  const say = useWords(directoryWords);
  const query = useQuery({ queryKey: key, queryFn: () => call('listReviewers') });
  return (
    <>
      <Sheet title={say('heading')}>
        <p className="desk-soft">{say('lead')}</p>
        <Loaded query={query}>
          {({ reviewers }) => (
            <>
              {reviewers.length === 0 && <p>{say('none')}</p>}
              <ul className="desk-list">
                {reviewers.map((reviewer) => (
                  <ReviewerRow key={reviewer.personId} reviewer={reviewer} />
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </Sheet>
      <ImportTable listKey={key} />
    </>
  );
}

function ReviewerRow({ reviewer }: { readonly reviewer: Reviewer }) {
  const say = useWords(directoryWords);
  const { t } = useWording();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { personId, name, version, entry, open, isActive } = reviewer;
  const reload = () => queries.invalidateQueries({ queryKey: key });
  const keep = useMutation({
    mutationFn: (changed: DirectoryEntry) =>
      call('keepReviewer', { params: { personId }, body: { version, entry: changed } }),
    onSuccess: async () => {
      await reload();
      setOpen(false);
    },
  });
  const facts = [
    isActive ? '' : say('closed'),
    version === 0 ? say('noEntry') : entry.specialty,
    entry.hospital,
    version === 0 ? '' : say('open', { open, capacity: entry.capacity }),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <span className="desk-what">
        <strong>{name}</strong>
        <span>{facts.join(' · ')}</span>
        <span className="desk-soft">{entry.caseTypes.map((one) => t(`case.${one}`)).join(', ')}</span>
      </span>
      <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? say('close') : say('edit', { name })}
      </Button>
      {isOpen && (
        <EntryForm
          key={version}
          entry={entry}
          busy={keep.isPending}
          error={keep.error}
          onKeep={(changed) => keep.mutate(changed)}
          onReload={() => {
            keep.reset();
            void reload();
          }}
        />
      )}
    </li>
  );
}
