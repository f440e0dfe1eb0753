import type { MakeDemoCase } from '../demo-case.ts';
import { ankleOffered, backReadByTwo, ligamentRead } from './amara.ts';
import { ankleDraft, backUrgent, ligamentSubmitted, shinWithdrawn, shoulderNeedsRecords } from './daniel.ts';
import { bunionNotAdvised, hipWithScreenshots, kneeWithoutStandingView } from './helen.ts';
import { backReadyToSubmit, hipBeingChecked, kneeReady } from './jingyi.ts';
import { kneeDelivered, kneeSigned } from './knees-read.ts';

/** All cases of the demonstration, in the order of a case's life. */
export const demoCases: readonly MakeDemoCase[] = [
  ankleDraft,
  kneeWithoutStandingView,
  backReadyToSubmit,
  ligamentSubmitted,
  hipWithScreenshots,
  hipBeingChecked,
  shoulderNeedsRecords,
  kneeReady,
  ankleOffered,
  ligamentRead,
  backReadByTwo,
  kneeSigned,
  kneeDelivered,
  backUrgent,
  bunionNotAdvised,
  shinWithdrawn,
];
