/** Version 2026-1. Never edit: a change of words is a new version. */
export const consentEn = {
  title: 'Your consent to a second opinion from your records',
  'what.heading': 'What is used',
  'what.1':
    'What you send: images with their headers, reports and other papers, your story, your questions, and your answers here. These are data about your health.',
  'what.2':
    'It is used to check whether your case can be read, to have a specialist read it, and to bring you the opinion. Only images and papers of this case are sent; you see the list before anything leaves your computer.',
  'who.heading': 'Who uses it',
  'who.1': '{organisation} ({organisationCountry}) is responsible. Questions: {contact}.',
  'who.2':
    'Coordinators and translators working for {organisation} see your case as far as their work needs it. The reviewer sees it without your name, address and date of birth. Images can still show who somebody is, for example by an implant’s number.',
  'who.3':
    'Everyone who opens your case is written down with the time, and you can see that list. A relative sees it only if you invite them.',
  'where.heading': 'Where it goes',
  'where.1':
    'Your case is kept by {organisation} in {organisationCountry}, encrypted under a key of its own.',
  'where.2':
    'The reviewer works in {reviewCountry}. To be read there, your case is made available there. The law on personal data in {reviewCountry} may protect you less than, or otherwise than, the law where you live.',
  'how-long.heading': 'How long it is kept',
  'how-long.1':
    'Your case is erased {retentionMonths, plural, one {# month} other {# months}} after it is closed, or earlier if you ask for it. It is erased by destroying its key.',
  'how-long.2':
    'A record that the case existed and who opened it, without medical content, may have to be kept longer where the law says so. The signed opinion is yours; keep your copy.',
  'translation.heading': 'Translation',
  'translation.1':
    'If papers or the opinion are translated, a translator who is bound to secrecy does it, and the original is kept beside the translation.',
  'translation.2':
    'Machine translation is used only if you allow it. The text is then passed to: {machineTranslator}. A person checks it, and it is marked as made by a machine.',
  'limits.heading': 'What a second opinion is not',
  'limits.1':
    'It is read from records. No physical examination is made, so some questions cannot be answered. It does not replace the doctor treating you, and no treatment begins by it.',
  'limits.2':
    'No outcome is promised, and no date. The reviewer is chosen when the file is complete, and named with the opinion. What you do with the opinion is your decision. In an emergency, contact your local emergency service.',
  'rights.heading': 'Your rights',
  'rights.1':
    'You can see and download everything in your case, correct it, have it erased, or ask for its use to be restricted. You can complain to the data protection authority where you live.',
  'rights.2':
    'Agreeing is voluntary. Only what is marked as needed is needed for the opinion; refusing the rest has no disadvantage.',
  'withdrawal.heading': 'How to withdraw',
  'withdrawal.1':
    'You can withdraw each consent at any time, in your case under “Consent” or by writing to {contact}. From then on nothing more is done with your data for that purpose.',
  'withdrawal.2':
    'What was done before stays lawful. What a reviewer has already read cannot be unread; an opinion already signed is not changed.',
  'purpose.process': 'I agree that {organisation} uses my health data to prepare the second opinion.',
  'purpose.share': 'I agree that my case is shared, without my name, with the reviewer who is chosen.',
  'purpose.transfer': 'I agree that my case is made available in {reviewCountry}.',
  'purpose.translation': 'I agree that a translator translates my papers and the opinion.',
  'purpose.machine-translation':
    'I agree that a machine translates texts of my case before a person checks them.',
  'purpose.outcomes': 'I agree to be asked later how I fared.',
  'detail.process': 'Needed. Without it nothing can be kept or checked.',
  'detail.share': 'Needed. Without it nobody can read the case.',
  'detail.transfer': 'Needed, because the reviewer works there.',
  'detail.translation': 'Only needed when papers are in a language the reviewer does not read.',
  'detail.machine-translation': 'Off unless you tick it. It passes text to: {machineTranslator}.',
  'detail.outcomes':
    'Not needed. Your answers help to see how opinions turned out. They are shown to others only as counts.',
} as const;

export type ConsentWord = keyof typeof consentEn;
