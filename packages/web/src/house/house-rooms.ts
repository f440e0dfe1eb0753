import type { Role } from '@overread/case';

interface HouseRoom {
  readonly id: string;
  readonly path: `/house${string}`;
  readonly who: readonly Role[];
}

/** Rooms of the house itself, in the order they are shown. */
export const houseRooms = [
  { id: 'overview', path: '/house', who: ['administrator'] },
  { id: 'people', path: '/house/people', who: ['administrator'] },
  { id: 'directory', path: '/house/directory', who: ['administrator', 'coordinator'] },
  { id: 'mails', path: '/house/mails', who: ['administrator'] },
] as const satisfies readonly HouseRoom[];

/** The rooms someone with these roles may enter. */
export const houseRoomsFor = (roles: readonly Role[]) =>
  houseRooms.filter(({ who }: HouseRoom) => who.some((role) => roles.includes(role)));
