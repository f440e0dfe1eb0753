import { staffRoles, type Role } from '@overread/case';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a session lasts unused, and at most; milliseconds. Our default, to be reviewed by the operator. */
export const lifetimes = {
  patient: { idle: 7 * day, absolute: 30 * day },
  staff: { idle: 2 * hour, absolute: 12 * hour },
} as const;

export const isStaff = (held: readonly Role[]): boolean =>
  held.some((role) => (staffRoles as readonly Role[]).includes(role));

export const lifetimeOf = (held: readonly Role[]): { readonly idle: number; readonly absolute: number } =>
  isStaff(held) ? lifetimes.staff : lifetimes.patient;

/** A session's use is noted no oftener than this. */
export const noteUseEvery = minute;
