import type { Attributes } from '../dataset/attributes.ts';
import { tags } from '../dataset/tags.ts';

/** Frame Anatomy items that hold for all frames of a multi-frame object (PS3.3 C.7.6.16.2.8). */
export const frameAnatomy = (attributes: Attributes): readonly Attributes[] =>
  attributes
    .items(tags.SharedFunctionalGroupsSequence)
    .flatMap((groups) => groups.items(tags.FrameAnatomySequence));
