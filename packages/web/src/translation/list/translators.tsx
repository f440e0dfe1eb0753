import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { translatorsQuery } from '../translation-queries.ts';
import { translationWords } from '../words.ts';

/** For a coordinator: who may translate this case. A translator sees it only while they are asked to. */
export function Translators() {
  const { id: caseId } = useCaseView();
  const say = useWords(translationWords);
  const queries = useQueryClient();
  const query = useQuery(translatorsQuery(caseId));
  const change = useMutation({
    mutationFn: ({ personId, onCase }: { personId: string; onCase: boolean }) =>
      call(onCase ? 'removeTranslator' : 'addTranslator', { params: { caseId, personId } }),
    onSuccess: (answer) => queries.setQueryData(translatorsQuery(caseId).queryKey, answer),
  });
  return (
    <Sheet title={say('translators')}>
      <Loaded query={query}>
        {({ translators }) => (
          <ul className="translations">
            {translators.length === 0 && <li className="soft">{say('translators.none')}</li>}
            {translators.map((one) => (
              <li key={one.personId}>
                <span>
                  <strong>{one.name}</strong>
                  <span className="soft small">{say(one.onCase ? 'on-case' : 'off-case')}</span>
                </span>
                <Button variant="default" loading={change.isPending} onClick={() => change.mutate(one)}>
                  {say(one.onCase ? 'end' : 'ask')}
                  <span className="visually-hidden"> {one.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <ProblemNotice error={change.error} />
    </Sheet>
  );
}
