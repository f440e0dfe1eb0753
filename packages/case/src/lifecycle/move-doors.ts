import type { TransitionAct } from './transitions.ts';

/** `move`: the door that every plain move goes through. `none`: no door, the house does it by itself. */
export type MoveDoor =
  | 'move'
  | 'none'
  | 'makeOffers'
  | 'withdrawOffer'
  | 'acceptOffer'
  | 'declineOffer'
  | 'askForMore'
  | 'signOpinion'
  | 'askFollowUp';

/**
 * Which door makes which move. A move that carries more than a reason, or makes and ends parts in a case, has a door of its
 * own; the plain door refuses it.
 */
export const moveDoors: Readonly<Record<TransitionAct, MoveDoor>> = {
  'begin-collecting': 'move',
  'submit-case': 'move',
  'tell-urgent': 'move',
  'resume-after-urgent': 'move',
  'start-checking': 'move',
  'request-records': 'move',
  'send-records': 'move',
  'mark-ready': 'move',
  'advise-against': 'move',
  'decline-case': 'move',
  'offer-case': 'makeOffers',
  'withdraw-offer': 'withdrawOffer',
  'decline-offer': 'declineOffer',
  'expire-offer': 'none',
  'accept-offer': 'acceptOffer',
  'ask-for-more': 'askForMore',
  'resume-reading': 'move',
  'hand-back': 'move',
  'sign-opinion': 'signOpinion',
  'close-reading': 'move',
  'start-translating': 'move',
  'release-opinion': 'move',
  'ask-follow-up': 'askFollowUp',
  'answer-follow-up': 'move',
  'close-case': 'move',
  'withdraw-case': 'move',
};
