import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { momentWord } from '../portal/day-word.ts';
import { send } from '../sign-in/auth.ts';
import { Loaded } from '../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../ui/notice/problem-notice.tsx';
import { Sheet } from '../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { mailsQuery, type Mail } from './house-queries.ts';
import { houseWords } from './words.ts';

/** Every mail, newest first; its text is read here where no mail server carries it. */
export function Mails() {
  const say = useWords(houseWords);
  const query = useQuery(mailsQuery);
  return (
    <Sheet title={say('mails')}>
      <p className="soft">{say('mailsLead')}</p>
      <Loaded query={query}>
        {({ mails }) => (
          <ul className="house-list">
            {mails.length === 0 && <li>{say('noMails')}</li>}
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
            ))}
          </ul>
        )}
      </Loaded>
    </Sheet>
  );
}

function MailRow({ mail }: { readonly mail: Mail }) {
  const say = useWords(houseWords);
  const { locale } = useWording();
  const [open, setOpen] = useState(false);
  const text = useQuery({
    queryKey: ['house', 'mails', mail.id],
    queryFn: () => send<{ subject: string; text: string }>(`/api/mails/${encodeURIComponent(mail.id)}`),
    enabled: open,
  });
  const date = momentWord(mail.sentAt ?? mail.queuedAt, locale);
  const state =
    mail.sentBy === 'smtp'
      ? say('sent', { date })
      : mail.sentBy === 'folder'
        ? say('inFolder', { date })
        : say('waiting', { attempts: mail.attempts });
  return (
    <li>
      <span>
        <strong>{mail.address}</strong> <span className="soft small">{state}</span>
      </span>
      <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('read')}
      </Button>
      {open && text.data && (
        <pre className="house-mail">
          {text.data.subject}
          {'\n\n'}
          {text.data.text}
        </pre>
      )}
      {open && <ProblemNotice error={text.error} />}
    </li>
  );
}
