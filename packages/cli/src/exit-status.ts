/** What the process answers; `--help` and docs/for-coordinators.md say the same. */
export const exitStatus = { reviewable: 0, notYet: 1, unusable: 2, cancelled: 130 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
