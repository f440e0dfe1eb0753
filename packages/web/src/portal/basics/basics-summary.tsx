import type { Basics } from '@overread/case';
import { useWording, useWords } from '../../wording/wording.tsx';
import { basicsWords } from './words.ts';

/** The basics in a few lines, to tell two versions apart. */
export function BasicsSummary({ basics }: { readonly basics: Basics }) {
  const say = useWords(basicsWords);
  const { t } = useWording();
  const rows = [
    [say('type'), t(`case.${basics.caseType}`)],
    [say('proposed'), basics.proposedOperation ?? say('none.proposed')],
    [say('when'), basics.operationDate],
    [say('told'), basics.toldWhen],
    [say('earlier'), basics.earlierSurgery.map(({ what }) => what).join('; ')],
    [say('tried'), basics.conservative.map(({ what }) => what).join('; ')],
    [say('born'), basics.birthYear?.toString()],
    [say('hospital'), basics.hospital],
    [say('more'), Object.values(basics.answers).length.toString()],
  ] as const;
  return (
    <dl className="basics-summary">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
