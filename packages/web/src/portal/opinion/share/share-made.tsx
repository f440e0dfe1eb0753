import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../../ui/sheet/sheet.tsx';
import { useWords } from '../../../wording/wording.tsx';
import type { MadeShare } from '../opinion-queries.ts';
import { shareWords } from './words.ts';

interface Props {
  readonly made: MadeShare;
  readonly onDone: () => void;
}

/** Link and code, shown this once: the house keeps neither. */
export function ShareMade({ made, onDone }: Props) {
  const say = useWords(shareWords);
  // Behind the #, where a browser keeps it to itself.
  const link = `${globalThis.location.origin}/shared#${made.token}`;
  return (
    <Sheet title={say('ready', { label: made.share.label })}>
      <Notice tone="unsure">
        <p>{say('once')}</p>
      </Notice>
      <Secret label={say('link')} value={link} />
      <Secret label={say('code')} value={made.code} />
      <p>{say('apart')}</p>
      <div className="row">
        <Button size="md" onClick={onDone}>
          {say('done')}
        </Button>
      </div>
    </Sheet>
  );
}

function Secret({ label, value }: { readonly label: string; readonly value: string }) {
  const say = useWords(shareWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <div className="share-secret">
      <span className="soft small">{label}</span>
      <code>{value}</code>
      <Button variant="default" onClick={() => void copy().catch(() => undefined)}>
        {say('copy', { what: label })}
      </Button>
      <output className="soft small">{copied && say('copied')}</output>
    </div>
  );
}
