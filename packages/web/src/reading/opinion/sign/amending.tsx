import { whatChanged, type Opinion } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { ChangeList } from '../commit/change-list.tsx';
import { signWords } from './words.ts';

/** What an amendment changes of the version it amends, and why. */
export function Amending({ before }: { readonly before: Opinion }) {
  const { own } = useRoom();
  const say = useWords(signWords);
  const { opinion } = own;
  const changes = whatChanged(before, opinion);
  return (
    <section className="panel-stack">
      {opinion.amends && (
        <p>
          {say('amending', {
            version: opinion.version,
            before: opinion.amends.version,
            reason: opinion.amends.reason,
          })}
        </p>
      )}
      <h3>{say('amend.changes', { before: before.version })}</h3>
      {changes.length === 0 ? <p className="soft">{say('amend.none')}</p> : <ChangeList changes={changes} />}
    </section>
  );
}
