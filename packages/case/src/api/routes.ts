import { accountRoutes } from './account.ts';
import { administrationRoutes } from './administration.ts';
import * as cases from './case.ts';
import * as documents from './documents.ts';
import * as imaging from './imaging.ts';
import * as parts from './parts.ts';

/** Every door that speaks JSON, by name. Images and files have their own doors beside these. */
export const routes = {
  ...accountRoutes,
  ...administrationRoutes,
  listOwnCases: cases.listOwnCases,
  listAllCases: cases.listAllCases,
  createCase: cases.createCase,
  viewCase: cases.viewCase,
  editBasics: cases.editBasics,
  moveCase: cases.moveCase,
  eraseCase: cases.eraseCase,
  askMissing: imaging.askMissing,
  listImaging: imaging.listImaging,
  removeStudy: imaging.removeStudy,
  openStoreDoor: imaging.openStoreDoor,
  addDocument: documents.addDocument,
  listDocuments: documents.listDocuments,
  confirmDocument: documents.confirmDocument,
  readDocumentText: documents.readDocumentText,
  removeDocument: documents.removeDocument,
  viewStory: parts.viewStory,
  keepStory: parts.keepStory,
  viewQuestions: parts.viewQuestions,
  keepQuestions: parts.keepQuestions,
  viewReadiness: parts.viewReadiness,
  viewConsent: parts.viewConsent,
  giveConsent: parts.giveConsent,
  withdrawConsent: parts.withdrawConsent,
  listMessages: parts.listMessages,
  sendMessage: parts.sendMessage,
  viewCaseRecord: parts.viewCaseRecord,
  listRelatives: parts.listRelatives,
  inviteRelative: parts.inviteRelative,
  removeRelative: parts.removeRelative,
} as const;
export type RouteName = keyof typeof routes;
