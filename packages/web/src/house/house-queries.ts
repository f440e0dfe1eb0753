import type { Role, StaffRole } from '@overread/case';
import { send } from '../sign-in/auth.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly roles: readonly Role[];
  readonly secondFactor: boolean;
  readonly active: boolean;
  readonly lastSeenAt: string | null;
}

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
  readonly expiresAt: string;
}

export interface Mail {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly sentBy: 'smtp' | 'folder' | null;
  readonly attempts: number;
}

/** A page of people, by address; `after` is the last address seen. */
export function listPeople(staff: boolean, after?: string): Promise<{ readonly people: readonly Person[] }> {
  const query = new URLSearchParams({ staff: String(staff), ...(after !== undefined && { after }) });
  return send(`/api/people?${query.toString()}`);
}

export const invitationsQuery = {
  queryKey: ['house', 'invitations'],
  queryFn: (): Promise<{ readonly invitations: readonly Invitation[] }> => send('/api/invitations'),
} as const;

export const mailsQuery = {
  queryKey: ['house', 'mails'],
  queryFn: (): Promise<{ readonly mails: readonly Mail[] }> => send('/api/mails'),
} as const;
