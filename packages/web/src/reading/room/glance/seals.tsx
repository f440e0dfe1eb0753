import { sealedThings } from '@overread/case';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useWords } from '../../../wording/wording.tsx';
import type { Brief } from '../room-context.tsx';
import { glanceWords } from './words.ts';

/** What is still closed, what was opened, and what waits for a person's look. */
export function Seals({ brief: { seals, held } }: { readonly brief: Brief }) {
  const say = useWords(glanceWords);
  const kinds = (['images', 'pages'] as const).filter((kind) => held[kind] > 0);
  return (
    <section className="glance-block">
      <h2>{say('seals')}</h2>
      <ul className="glance-seals">
        {sealedThings.map((thing) => (
          <li key={thing}>
            {seals[thing] === 'sealed' ? (
              <IconLock size={18} stroke={1.8} aria-hidden />
            ) : (
              <IconLockOpen size={18} stroke={1.8} aria-hidden />
            )}
            <span>
              {say(`seal.${thing}`)} · <span className="soft">{say(`seal.${seals[thing]}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {kinds.length > 0 && (
        <p>
          {say('held')}: {kinds.map((kind) => say(`held.${kind}`, { count: held[kind] })).join(', ')}
        </p>
      )}
    </section>
  );
}
