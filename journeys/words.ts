/** What a person looks for on the page, in the two languages. */
export const words = {
  en: {
    locale: 'en-GB',
    continue: 'Continue',
    knee: /^Knee replacement/,
    right: /^Right/,
    none: 'None of these',
    files: 'Choose files, ZIP or ISO',
    checklist: 'What is here and what is not',
    stop: 'Please seek care now',
    change: 'Change an answer',
    yes: 'Yes',
    report: 'Save report (PDF)',
  },
  zh: {
    locale: 'zh-CN',
    continue: '继续',
    knee: /^膝关节置换/,
    right: /^右/,
    none: '都没有',
    files: '选择文件、ZIP 或 ISO',
    checklist: '有什么，缺什么',
    stop: '请立即就医',
    change: '修改回答',
    yes: '是',
    report: '保存报告（PDF）',
  },
} as const;

export type Language = keyof typeof words;
