import type { routes } from '@overread/case';

type Routes = typeof routes;
type Doors = { readonly [Name in keyof Routes]: readonly [Routes[Name]['method'], Routes[Name]['path']] };

/**
 * Method and path of every route of the contract. Written out, so that the contract's validators stay out of the
 * first download; a line that differs from the contract does not compile.
 */
export const doors = {
  viewMe: ['GET', '/api/me'],
  changeMe: ['PATCH', '/api/me'],
  listSessions: ['GET', '/api/me/sessions'],
  endSession: ['DELETE', '/api/me/sessions/:sessionId'],
  endOtherSessions: ['POST', '/api/me/sessions/end-others'],
  listMethods: ['GET', '/api/me/sign-in-methods'],
  useSetUpCode: ['POST', '/api/first-run'],
  lookAtInvitation: ['POST', '/api/invitations/look'],
  acceptInvitation: ['POST', '/api/invitations/accept'],
  listPeople: ['GET', '/api/people'],
  changePerson: ['PATCH', '/api/people/:personId'],
  removeSecondFactor: ['POST', '/api/people/:personId/remove-second-factor'],
  listInvitations: ['GET', '/api/invitations'],
  invite: ['POST', '/api/invitations'],
  withdrawInvitation: ['DELETE', '/api/invitations/:invitationId'],
  listMails: ['GET', '/api/mails'],
  readMail: ['GET', '/api/mails/:mailId'],
  listOwnCases: ['GET', '/api/cases'],
  listAllCases: ['GET', '/api/all-cases'],
  createCase: ['POST', '/api/cases'],
  viewCase: ['GET', '/api/cases/:caseId'],
  editBasics: ['PUT', '/api/cases/:caseId/basics'],
  moveCase: ['POST', '/api/cases/:caseId/moves/:move'],
  eraseCase: ['DELETE', '/api/cases/:caseId'],
  askMissing: ['POST', '/api/cases/:caseId/imaging/missing'],
  listImaging: ['GET', '/api/cases/:caseId/imaging'],
  removeStudy: ['DELETE', '/api/cases/:caseId/imaging/:studyUid'],
  openStoreDoor: ['POST', '/api/cases/:caseId/store-doors'],
  addDocument: ['POST', '/api/cases/:caseId/documents'],
  listDocuments: ['GET', '/api/cases/:caseId/documents'],
  confirmDocument: ['PUT', '/api/cases/:caseId/documents/:documentId/facts'],
  readDocumentText: ['GET', '/api/cases/:caseId/documents/:documentId/text'],
  removeDocument: ['DELETE', '/api/cases/:caseId/documents/:documentId'],
  viewStory: ['GET', '/api/cases/:caseId/story'],
  keepStory: ['PUT', '/api/cases/:caseId/story'],
  viewQuestions: ['GET', '/api/cases/:caseId/questions'],
  keepQuestions: ['PUT', '/api/cases/:caseId/questions'],
  viewReadiness: ['GET', '/api/cases/:caseId/readiness'],
  viewConsent: ['GET', '/api/cases/:caseId/consent'],
  giveConsent: ['POST', '/api/cases/:caseId/consent'],
  withdrawConsent: ['POST', '/api/cases/:caseId/consent/withdraw'],
  listMessages: ['GET', '/api/cases/:caseId/messages'],
  sendMessage: ['POST', '/api/cases/:caseId/messages'],
  viewCaseRecord: ['GET', '/api/cases/:caseId/record'],
  listRelatives: ['GET', '/api/cases/:caseId/relatives'],
  inviteRelative: ['POST', '/api/cases/:caseId/relatives'],
  removeRelative: ['DELETE', '/api/cases/:caseId/relatives/:relativeId'],
} as const satisfies Doors;

export type DoorName = keyof Doors;
export type RouteOf<Name extends DoorName> = Routes[Name];
