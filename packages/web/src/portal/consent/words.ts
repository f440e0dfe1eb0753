import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Your consent',
  lead: 'Read it in peace. Each consent stands alone, and you can take each back at any time.',
  needed: 'needed',
  optional: 'if you like',
  give: 'I agree',
  given: 'You agreed on {date}',
  older: 'You agreed to an earlier text on {date}. The text has changed since; please read it again.',
  withdrawn: 'Taken back on {date}',
  withdraw: 'Take it back',
  patientOnly: 'Only the patient can agree or take it back. You can read the text here.',
  version: 'Text version {version} · fingerprint {hash}',
  text: 'What you agree to',
  sure: 'Take back: {purpose}?',
  'sure.lead': 'It holds from now on. What has happened until now stays in the record.',
  keep: 'Keep my consent',
} as const;

export type ConsentWord = keyof typeof en;

const zh: Readonly<Record<ConsentWord, string>> = {
  heading: '您的同意',
  lead: '请慢慢阅读。每一项同意相互独立，您可以随时收回其中任何一项。',
  needed: '必需',
  optional: '可选',
  give: '我同意',
  given: '您已于 {date} 同意',
  older: '您于 {date} 同意的是较早的文本。文本此后有变化，请重新阅读。',
  withdrawn: '已于 {date} 收回',
  withdraw: '收回',
  patientOnly: '只有患者本人可以同意或收回。您可以在这里阅读文本。',
  version: '文本版本 {version} · 指纹 {hash}',
  text: '您所同意的内容',
  sure: '收回：{purpose}？',
  'sure.lead': '从现在起生效。此前发生的事仍保留在记录中。',
  keep: '保留我的同意',
};

export const consentWords: Words<ConsentWord> = { en, zh };
