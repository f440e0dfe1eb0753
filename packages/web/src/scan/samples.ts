import * as z from 'zod/mini';
import type { Disc } from './disc.ts';

const sampleList = z.array(
  z.object({
    file: z.string().check(z.regex(/^[\w.-]+\.zip$/)),
    title: z.object({ en: z.string(), zh: z.string() }),
  }),
);

export type Sample = z.infer<typeof sampleList>[number];

/** The sample discs built with this copy; none when there is no list. */
export async function listSamples(): Promise<readonly Sample[]> {
  try {
    const response = await fetch('/samples/index.json');
    return sampleList.parse(await response.json());
  } catch {
    return [];
  }
}

export async function fetchSample(sample: Sample): Promise<Disc> {
  const response = await fetch(`/samples/${sample.file}`);
  if (!response.ok) throw new Error(`${sample.file}: ${response.status}`);
  return { name: sample.file, files: [{ path: sample.file, blob: await response.blob() }], unreadable: [] };
}
