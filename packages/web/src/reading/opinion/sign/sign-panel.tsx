import { Notice } from '../../../ui/notice/notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { OpenList } from '../open-list.tsx';
import { OpinionBlocks } from '../opinion-blocks.tsx';
import { useGoTo } from '../use-go-to.ts';
import { Afterwards } from './afterwards.tsx';
import { Amending } from './amending.tsx';
import { SignForm } from './sign-form.tsx';
import { SignedVersions } from './signed-versions.tsx';
import { signWords } from './words.ts';
import '../opinion.css';

/** What still stands before the signature, what is signed, and what follows it. */
export function SignPanel() {
  const { own } = useRoom();
  const say = useWords(signWords);
  const goTo = useGoTo();
  return (
    <div className="panel-stack">
      <h2>{say('heading')}</h2>
      <SignedVersions />
      {own.isDraft && own.before && <Amending before={own.before} />}
      {own.isDraft && own.open.length > 0 && (
        <section className="panel-stack">
          <p>{say('open.lead')}</p>
          <OpenList open={own.open} onGo={goTo} />
        </section>
      )}
      {own.isDraft && own.open.length === 0 && (
        <>
          <Notice tone="plain">
            <p>{say('ready')}</p>
          </Notice>
          <OpinionBlocks opinion={own.opinion} />
          <SignForm />
        </>
      )}
      {own.signed.length > 0 && <Afterwards />}
    </div>
  );
}
