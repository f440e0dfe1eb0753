export * from './cases.ts';
export * from './documents.ts';
export * from './imaging.ts';
export * from './job-progress.ts';
export * from './keys.ts';
export * from './reading.ts';
export * from './record.ts';
export * from './sign-in.ts';
