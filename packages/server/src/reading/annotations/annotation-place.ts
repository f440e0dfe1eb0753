/** What an annotation's seal is bound to. */
export const annotationPlace = (id: string): string => `annotations/${id}`;
