import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { Directory } from '../desk/directory/directory.tsx';
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

/** The administrator’s page: people, invitations, mails; and the directory of reviewers, for coordinators too. */
export function HouseRoom() {
  const say = useWords(houseWords);
  const query = useQuery(meQuery);
  return (
    <Loaded query={query}>
      {({ me }) => {
        if (!me) return <Navigate to="/sign-in" search={{ next: '/house' }} replace />;
        const isAdministrator = me.roles.includes('administrator');
        return (
          <div className="stack">
            <PageHeading
              title={say(isAdministrator ? 'heading' : 'headingDesk')}
              {...(isAdministrator && { lead: say('lead') })}
            />
            {isAdministrator && (
              <>
                <InviteStaff />
                <People />
              </>
            )}
            {isAdministrator || me.roles.includes('coordinator') ? (
              <Directory />
            ) : (
              <Notice tone="plain">
                <p>{say('notYours')}</p>
              </Notice>
            )}
            {isAdministrator && <Mails />}
          </div>
        );
      }}
    </Loaded>
  );
}
