import type { Door } from './door.ts';
import { passkeyDoors } from './passkey-doors.ts';
import { passwordDoors } from './password-doors.ts';
import { secondFactorDoors } from './second-factor-doors.ts';

/** Every open door under `/api/auth`. */
export const authDoors: readonly Door[] = [...passwordDoors, ...secondFactorDoors, ...passkeyDoors];
