/** What a person may agree to, each by itself. Nothing is agreed to by silence. */
export const purposes = [
  'process',
  'share',
  'transfer',
  'translation',
  'machine-translation',
  'outcomes',
] as const;
export type ConsentPurpose = (typeof purposes)[number];

/** Without these a case cannot be submitted. The others may be refused at no disadvantage. */
export const requiredPurposes = ['process', 'share', 'transfer'] as const satisfies readonly ConsentPurpose[];

/** A purpose that means nothing without another: it does not hold while that one does not. */
export const restsOn: Readonly<Record<ConsentPurpose, ConsentPurpose | null>> = {
  process: null,
  share: 'process',
  transfer: 'share',
  translation: 'process',
  'machine-translation': 'translation',
  outcomes: 'process',
};
