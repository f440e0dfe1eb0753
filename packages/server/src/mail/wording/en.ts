import type { MailWording } from './words.ts';

export const en: MailWording = {
  greeting: 'Hello,',
  closing: 'This message was sent by Overread. Please do not answer it; nobody reads the answers.',
  mails: {
    'verify-email': {
      subject: 'Please confirm your address',
      paragraphs: [
        'Someone, we think you, opened an account with this address. Please confirm that it is yours with the link below. It works once, within 24 hours.',
        'If it was not you, you need do nothing: without the confirmation the account cannot be used.',
      ],
    },
    'account-exists': {
      subject: 'You already have an account',
      paragraphs: [
        'Someone, perhaps you, tried to open an account with this address. There is one already, and nothing was changed.',
        'You can sign in with the link below, and choose a new password there if you have forgotten yours.',
      ],
    },
    'reset-password': {
      subject: 'Choose a new password',
      paragraphs: [
        'You can choose a new password with the link below. It works once, within one hour. You will then be signed out on every device.',
        'If you did not ask for this, you need do nothing; your password stays as it is.',
      ],
    },
    'password-changed': {
      subject: 'Your password was changed',
      paragraphs: [
        'The password of your account was changed, and every other device was signed out.',
        'If it was not you, please choose a new password at once with the link below.',
      ],
    },
    'second-factor-removed': {
      subject: 'Your second sign-in step was removed',
      paragraphs: [
        'The second sign-in step (the code from your authenticator app) of your account was removed. You can set it up again after signing in with the link below.',
        'If you did not expect this, please tell the administrator.',
      ],
    },
    'staff-invitation': {
      subject: 'An invitation to work with Overread',
      paragraphs: [
        'You are invited to work with this installation of Overread. The link below opens your account. It works once, within 7 days.',
        'If you do not know what this is about, you need do nothing.',
      ],
    },
    'relative-invitation': {
      subject: 'Someone asks for your help',
      paragraphs: [
        'Someone you know would like you to help them here, on their behalf. The link below shows you more. It works once, within 7 days.',
        'If you do not wish to, or do not know what this is about, you need do nothing.',
      ],
    },
    'patient-invitation': {
      subject: 'As agreed on the telephone',
      paragraphs: [
        'As agreed on the telephone, you can go on by yourself with the link below. You also need the code that you were told; it is in no mail. The link works once, within 7 days.',
        'If you do not know what this is about, you need do nothing.',
      ],
    },
    'reading-offered': {
      subject: 'A case is offered to you',
      paragraphs: [
        'A case is offered to you to read. Please sign in with the link below to look at it, and accept or decline it there. How long the offer stands is shown with it.',
        'If you cannot take it, declining it soon helps most. No reason beyond a word is asked of you.',
      ],
    },
    'reading-offer-ended': {
      subject: 'An offer has ended',
      paragraphs: [
        'A case that was offered to you is not offered any more: the time ran out, or it was taken back. You need do nothing.',
        'What is still offered to you is on your work list; the link below leads to it.',
      ],
    },
    appointment: {
      subject: 'An appointment',
      paragraphs: [
        'An appointment was proposed, changed, confirmed or cancelled; the calendar entry that comes with this mail says when. Where, with whom and what to bring is not written here: please sign in with the link below to see it.',
      ],
    },
    'case-news': {
      subject: 'There is something new for you',
      paragraphs: ['There is something new for you to read. Please sign in with the link below to see it.'],
    },
  },
};
