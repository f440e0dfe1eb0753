import { InviteStaff } from './invite-staff.tsx';
import { People } from './people.tsx';

/** Who works here: invited, with which roles, let in or shut out. */
export function PeopleRoom() {
  return (
    <>
      <InviteStaff />
      <People />
    </>
  );
}
