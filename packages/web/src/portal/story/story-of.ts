import { emptyStory, type Story } from '@overread/case';

/** The server keeps only what the story's schema lets in; nothing kept yet is an empty story. */
export const storyOf = (content: unknown): Story => (content as Story | null) ?? emptyStory;
