import { KeepMark } from '../../portal/keeping/keep-mark.tsx';
import { useRoom } from '../room/room-context.tsx';
import { VersionShown } from './version-shown.tsx';

/** Whether what was written is kept; where another device went on meanwhile, both side by side to choose from. */
export function OpinionKeepMark() {
  const { own } = useRoom();
  if (!own.isDraft) return null;
  return (
    <KeepMark
      state={own.keeping}
      onChoose={own.choose}
      onAgain={own.again}
      show={(opinion) => <VersionShown opinion={opinion} other={otherOf(own.keeping, opinion)} />}
    />
  );
}

const otherOf = <Value,>(
  { value, theirs }: { readonly value: Value; readonly theirs: { readonly value: Value } | null },
  shown: Value,
): Value => (shown === value ? (theirs?.value ?? value) : value);
