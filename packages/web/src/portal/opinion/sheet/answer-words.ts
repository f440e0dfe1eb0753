/** In the language of the opinion, not of the page. */
export const answerWords = {
  en: {
    none: 'This question was not part of the opinion.',
    declined: 'Not answered, for this reason:',
    change: 'What would change this answer:',
  },
  zh: { none: '本意见未涉及此问题。', declined: '未作答，理由如下：', change: '哪些情况会改变这一回答：' },
} as const;
