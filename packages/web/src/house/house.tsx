import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { meQuery } from '../sign-in/auth.ts';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Loaded } from '../ui/loaded/loaded.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { InviteStaff } from './invite-staff.tsx';
import { Mails } from './mails.tsx';
import { People } from './people.tsx';
import { houseWords } from './words.ts';
import './house.css';

/** The administrator’s page: people, invitations, mails. */
export function HouseRoom() {
  const say = useWords(houseWords);
  const query = useQuery(meQuery);
  return (
    <Loaded query={query}>
      {({ me }) => {
        if (!me) return <Navigate to="/sign-in" search={{ next: '/house' }} replace />;
        return (
          <div className="stack">
            <PageHeading title={say('heading')} lead={say('lead')} />
            {me.roles.includes('administrator') ? (
              <>
                <InviteStaff />
                <People />
                <Mails />
              </>
            ) : (
              <Notice tone="plain">
                <p>{say('notYours')}</p>
              </Notice>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
