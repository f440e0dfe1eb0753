import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { meQuery } from '../sign-in/auth.ts';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Loaded } from '../ui/loaded/loaded.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { houseRooms, houseRoomsFor } from './house-rooms.ts';
import { houseWords } from './words.ts';
import './house.css';

/** What every room of the house has around it: the ways to the others; a room that is not one’s own stays shut. */
export function HouseFrame() {
  const say = useWords(houseWords);
  const query = useQuery(meQuery);
  const here = useLocation({ select: ({ pathname }) => pathname.replace(/\/$/, '') });
  return (
    <Loaded query={query}>
      {({ me }) => {
        if (!me) return <Navigate to="/sign-in" search={{ next: here }} replace />;
        const open = houseRoomsFor(me.roles);
        const room = houseRooms.find(({ path }) => path === here);
        const [first] = open;
        if (!first)
          return (
            <Notice tone="plain">
              <p>{say('notYours')}</p>
            </Notice>
          );
        if (!room || !open.includes(room)) return <Navigate to={first.path} replace />;
        return (
          <div className="stack">
            {open.length > 1 && (
              <nav className="house-nav no-print" aria-label={say('rooms')}>
                {open.map(({ id, path }) => (
                  <Link key={id} to={path} activeOptions={{ exact: true }}>
                    {say(`room.${id}`)}
                  </Link>
                ))}
              </nav>
            )}
            <PageHeading title={say(`room.${room.id}`)} lead={say(`lead.${room.id}`)} />
            <Outlet />
          </div>
        );
      }}
    </Loaded>
  );
}
