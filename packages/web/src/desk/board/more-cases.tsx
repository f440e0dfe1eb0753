import { Button } from '@mantine/core';
import { useWords } from '../../wording/wording.tsx';
import { boardWords } from './words.ts';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** The way to the next page, where there is one. */
export function MoreCases({ query }: Props) {
  const say = useWords(boardWords);
  if (!query.hasNextPage) return null;
  return (
    <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      {say('more')}
    </Button>
  );
}
