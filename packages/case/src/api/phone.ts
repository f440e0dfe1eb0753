import { z } from 'zod';
import { caseId } from '../ids.ts';
import { languages } from '../wording-support/language.ts';
import { basics, onCase } from './case.ts';
import { route } from './route.ts';

/** Who telephoned, and what they said. */
export const phoneCall = z.object({
  caller: z.enum(['patient', 'relative']),
  /** The patient's, also when somebody else called. */
  name: z.string().trim().min(1).max(120),
  phone: z.string().trim().max(40),
  said: z.string().trim().min(1).max(5_000),
});
export type PhoneCall = z.infer<typeof phoneCall>;

const email = z.email().max(254).toLowerCase();
/** Told to the patient on the telephone; shown once, the server keeps only its digest. */
const passCode = z.string();

export const openCaseByPhone = route({
  method: 'POST',
  path: '/api/phone-cases',
  act: 'open-case-by-phone',
  summary: 'Opens a case for a patient who telephoned, and sends them the link by which they take it over',
  body: z.object({ basics, call: phoneCall, email, language: z.enum(languages) }),
  answer: z.object({ caseId, code: z.string(), passCode }),
});

export const viewPhoneCall = route({
  method: 'GET',
  path: '/api/cases/:caseId/phone-call',
  act: 'view-phone-call',
  summary: 'What was said on the telephone, and whether the patient has taken the case over',
  params: onCase,
  answer: z.object({
    call: phoneCall.extend({ at: z.iso.datetime() }),
    takenOver: z.iso.datetime().nullable(),
    invited: z.object({ id: z.uuid(), email: z.string(), expiresAt: z.iso.datetime() }).nullable(),
  }),
});

export const invitePatient = route({
  method: 'POST',
  path: '/api/cases/:caseId/phone-call/invitation',
  act: 'invite-patient',
  summary: 'Sends the patient a new link with a new code; the earlier ones end',
  params: onCase,
  /** `over`: the invitation one saw, so that of two at once the later is told. */
  body: z.object({ email, language: z.enum(languages), over: z.uuid().nullable() }),
  answer: z.object({ passCode }),
});
