/** What a person may be in the house. One person may hold several; a patient is anyone with an account. */
export const roles = ['patient', 'coordinator', 'translator', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Roles that see other people's cases, and so must sign in with a second factor. */
export const staffRoles = ['coordinator', 'translator', 'reviewer', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** What someone is to one case, or to the house when no case is meant. Permissions are granted to these. */
export const standings = [
  /** Anyone, without an account. */
  'stranger',
  /** Signed in, whatever else they are. */
  'person',
  /** Whose knee it is. */
  'patient',
  /** Acts for the patient, by the patient's invitation. */
  'relative',
  /** Any coordinator: they share the work of all cases. */
  'coordinator',
  /** A reviewer of the house, whatever case is meant. */
  'house-reviewer',
  /** Assigned to this case. */
  'translator',
  /** Was offered this case and has not answered yet. */
  'offered-reviewer',
  /** Accepted this case. */
  'reviewer',
  'administrator',
] as const;
export type Standing = (typeof standings)[number];
