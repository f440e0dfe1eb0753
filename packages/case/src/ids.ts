import { z } from 'zod';

/** Ids are UUIDs; the brand keeps one kind from standing in for another. */
export const caseId = z.uuid().brand<'CaseId'>();
export type CaseId = z.infer<typeof caseId>;
export const personId = z.string().min(1).max(64).brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;
export const documentId = z.uuid().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentId>;
export const messageId = z.uuid().brand<'MessageId'>();
export type MessageId = z.infer<typeof messageId>;

/** PS3.5 section 9.1: dotted numbers, at most 64 characters. */
export const uid = z
  .string()
  .max(64)
  .regex(/^[0-9]+(\.[0-9]+)*$/)
  .brand<'Uid'>();
export type Uid = z.infer<typeof uid>;

export const opinionId = z.uuid().brand<'OpinionId'>();
export type OpinionId = z.infer<typeof opinionId>;
export const annotationId = z.uuid().brand<'AnnotationId'>();
export type AnnotationId = z.infer<typeof annotationId>;

export const judgementId = z.uuid().brand<'JudgementId'>();
export type JudgementId = z.infer<typeof judgementId>;
export const requestId = z.uuid().brand<'RequestId'>();
export type RequestId = z.infer<typeof requestId>;
export const boardViewId = z.uuid().brand<'BoardViewId'>();
export type BoardViewId = z.infer<typeof boardViewId>;
export const visitId = z.uuid().brand<'VisitId'>();
export type VisitId = z.infer<typeof visitId>;
