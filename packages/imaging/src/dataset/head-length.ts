/** The first bytes of a file that are looked at in any case: nearly every header of an X-ray, MR or CT fits. */
export const headLength = 8192;
