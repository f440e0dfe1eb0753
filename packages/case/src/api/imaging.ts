import { z } from 'zod';
import { uid } from '../ids.ts';
import { onCase } from './case.ts';
import { route } from './route.ts';

/** What is already there, so that a resumed upload sends only the rest. Asked in pieces of at most 5,000. */
export const askMissing = route({
  method: 'POST',
  path: '/api/cases/:caseId/imaging/missing',
  act: 'add-imaging',
  summary: 'Which of these SOP Instances the case has not got yet',
  params: onCase,
  body: z.object({ instances: z.array(uid).max(5_000) }),
  answer: z.object({ missing: z.array(uid), bytesLeft: z.int() }),
});

const study = z.object({
  uid,
  date: z.string().nullable(),
  description: z.string().nullable(),
  modalities: z.array(z.string()),
  series: z.int(),
  instances: z.int(),
  bytes: z.int(),
  addedAt: z.iso.datetime(),
});

/** Images themselves go and come over DICOMweb, under `/api/cases/:caseId/dicomweb`. */
export const listImaging = route({
  method: 'GET',
  path: '/api/cases/:caseId/imaging',
  act: 'view-imaging',
  summary: 'Studies of the case, and the inventory the rules judge (schema overread/inventory/1)',
  params: onCase,
  answer: z.object({ studies: z.array(study), inventory: z.unknown() }),
});

export const removeStudy = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/imaging/:studyUid',
  act: 'remove-imaging',
  summary: 'Takes a study out of the case and the store',
  params: onCase.extend({ studyUid: uid }),
  answer: z.object({ removed: z.int() }),
});

/** A door for someone without an account (a hospital, a C-STORE sender), for one case, for a time. */
export const openStoreDoor = route({
  method: 'POST',
  path: '/api/cases/:caseId/store-doors',
  act: 'open-store-door',
  summary: 'Makes a one-time token under which a DICOM node may store into the case',
  params: onCase,
  body: z.object({ hours: z.int().min(1).max(720) }),
  answer: z.object({ token: z.string(), calledAeTitle: z.string(), expiresAt: z.iso.datetime() }),
});
