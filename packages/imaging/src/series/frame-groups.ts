import type { Attributes } from '../dataset/attributes.ts';
import { tags, type Tag } from '../dataset/tags.ts';

/**
 * Where an attribute may stand: in the data set itself, or, in an enhanced multi-frame object, in a
 * functional group shared by all frames or given per frame (PS3.3 C.7.6.16).
 */
export interface FrameGroups {
  readonly top: Attributes;
  readonly shared: Attributes | undefined;
  readonly perFrame: readonly Attributes[];
}

export const frameGroupsOf = (top: Attributes): FrameGroups => {
  if (!top.has(tags.SharedFunctionalGroupsSequence) && !top.has(tags.PerFrameFunctionalGroupsSequence))
    return { top, shared: undefined, perFrame: [] };
  return {
    top,
    shared: top.items(tags.SharedFunctionalGroupsSequence)[0],
    perFrame: top.items(tags.PerFrameFunctionalGroupsSequence),
  };
};

/** The group's one item for a frame (from 0): its own, else the shared one, else the data set itself. */
export const groupFor = (groups: FrameGroups, frame: number, sequence: Tag): Attributes =>
  groups.perFrame[frame]?.items(sequence)[0] ?? groups.shared?.items(sequence)[0] ?? groups.top;
