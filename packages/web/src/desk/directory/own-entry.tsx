import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DirectoryEntry } from '@overread/case';
import { call } from '../../api/call.ts';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { EntryForm } from './entry-form.tsx';
import { directoryWords } from './words.ts';

const key = ['me', 'directory-entry'] as const;

/** A reviewer’s own entry. */
export function OwnEntry() {
  const say = useWords(directoryWords);
  const queries = useQueryClient();
  const query = useQuery({ queryKey: key, queryFn: () => call('viewOwnEntry'), gcTime: 0 });
  const keep = useMutation({
    mutationFn: ({ entry, version }: { readonly entry: DirectoryEntry; readonly version: number }) =>
      call('keepOwnEntry', { body: { version, entry } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const reload = async () => {
    keep.reset();
    await query.refetch();
  };
  return (
    <div className="stack">
      <PageHeading title={say('own.heading')} lead={say('own.lead')} />
      <Loaded query={query}>
        {({ entry, version }) => (
          <Sheet>
            <EntryForm
              key={version}
              entry={entry}
              busy={keep.isPending}
              error={keep.error}
              onKeep={(changed) => keep.mutate({ entry: changed, version })}
              onReload={() => void reload()}
            />
            {keep.isSuccess && (
              <Notice tone="good" spoken>
                <p>{say('kept')}</p>
              </Notice>
            )}
          </Sheet>
        )}
      </Loaded>
    </div>
  );
}
