/** Words that only the file has; everything else is said by `case`. */
interface FileWords {
  readonly title: string;
  readonly about: string;
  readonly side: string;
  readonly signed: string;
  readonly version: string;
  readonly by: string;
  readonly notNamed: string;
  readonly pictures: string;
  readonly original: string;
  readonly originalNote: string;
  readonly check: string;
  readonly checkNote: (hash: string) => string;
  readonly footer: (code: string, hash: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly signedFile: string;
}

export const fileWords: Readonly<Record<'en' | 'zh', FileWords>> = {
  en: {
    title: 'Second opinion',
    about: 'About',
    side: 'Side',
    signed: 'Signed on',
    version: 'Version',
    by: 'Written by',
    notNamed: 'An orthopaedic specialist',
    pictures: 'Images that show it',
    original: 'Original',
    originalNote: 'This is the opinion as it was signed. The translation stands before it.',
    check: 'How to check this file',
    checkNote: (hash) =>
      `The signed text is attached to this file. “overread verify” checks it and its two signatures. Its SHA-256 is ${hash}.`,
    footer: (code, hash) => `Second opinion, case ${code} · ${hash.slice(0, 16)}`,
    page: (page, of) => `Page ${page} of ${of}`,
    signedFile: 'The signed text of this opinion, with both signatures',
  },
  zh: {
    title: '第二诊疗意见',
    about: '关于',
    side: '侧别',
    signed: '签署日期',
    version: '版本',
    by: '撰写者',
    notNamed: '一位骨科专科医生',
    pictures: '显示所见的影像',
    original: '原文',
    originalNote: '以下为签署时的原文，译文在前。',
    check: '如何核验本文件',
    checkNote: (hash) =>
      `签署的文本附在本文件中，可用“overread verify”核验文本及两个签名。其 SHA-256 为 ${hash}。`,
    footer: (code, hash) => `第二诊疗意见 · 病例 ${code} · ${hash.slice(0, 16)}`,
    page: (page, of) => `第 ${page} 页，共 ${of} 页`,
    signedFile: '本意见签署的文本及两个签名',
  },
};
