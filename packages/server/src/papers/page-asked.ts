import { z } from 'zod';

/** Which page of a paper is asked for, from 1. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000);
/** How wide its picture shall be, in pixels. */
export const pageWidth = z.coerce.number().int().min(16).max(3_000).default(1_400);
