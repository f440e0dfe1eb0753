import type { Series } from '@overread/imaging';

/** The image that stands for a series: its middle one. */
export const shownFile = ({ files }: Series): string | undefined => files[Math.floor(files.length / 2)];
