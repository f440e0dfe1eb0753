import { call } from '../../../api/call.ts';
import { asProblem } from '../../../api/problem.ts';
import type { MarkDoors } from './mark-doors.ts';

/** The doors of the server. */
export const webMarkDoors = (caseId: string): MarkDoors => ({
  list: async () => (await call('listAnnotations', { params: { caseId } })).annotations,
  keep: (annotation, version) =>
    call('keepAnnotation', {
      params: { caseId, annotationId: annotation.id },
      body: { version, annotation },
    }),
  remove: async (annotationId) => {
    try {
      await call('removeAnnotation', { params: { caseId, annotationId } });
    } catch (error) {
      if (asProblem(error).code !== 'not-found') throw error;
    }
  },
});
