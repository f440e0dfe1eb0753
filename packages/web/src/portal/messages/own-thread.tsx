import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { ownThreadQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { MessageList } from './message-list.tsx';
import { WriteOne } from './write.tsx';

/** What a translator or a reviewer writes with the coordinators. */
export function OwnThread({ caseId }: { readonly caseId: string }) {
  const queries = useQueryClient();
  const query = useQuery(ownThreadQuery(caseId));
  return (
    <>
      <Loaded query={query}>{({ messages }) => <MessageList messages={messages} />}</Loaded>
      <WriteOne
        send={(body) => call('writeToCoordinators', { params: { caseId }, body })}
        onSent={() => queries.invalidateQueries({ queryKey: ownThreadQuery(caseId).queryKey })}
      />
    </>
  );
}
