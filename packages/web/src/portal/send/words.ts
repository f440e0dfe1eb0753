import type { Condition } from '@overread/case';
import type { Words } from '../../wording/wording.tsx';

type SendWord =
  | 'heading'
  | 'lead'
  | 'lacking'
  | 'go'
  | 'do'
  | 'sent'
  | 'limits'
  | 'help'
  | 'help.lead'
  | 'help.do'
  | 'all'
  | 'notNow'
  | `lacks.${Condition}`;

const en: Readonly<Record<SendWord, string>> = {
  heading: 'Send the case',
  lead: 'To your coordinator. They check it with you; a specialist sees it only after that, and under a code.',
  lacking: 'Before it can be sent',
  go: 'Go there',
  do: 'Send my case',
  sent: 'Your case is sent. You can follow it here, and write to your coordinator at any time.',
  all: 'Everything that is needed is there.',
  limits: 'Until it is there, this limits what can be said:',
  help: 'Send it and ask for help',
  'help.lead':
    'Something a review needs is still missing. You can send the case now and ask us to help you get it. A review begins once it is there.',
  'help.do': 'Please help me get these',
  notNow: 'The case has been sent already. If something is to be added, your coordinator will ask for it.',
  'lacks.basics-complete': '“Your case” has open fields that are needed',
  'lacks.consent-to-process': 'Your consent to keep and check the case',
  'lacks.consent-to-share': 'Your consent to show it to a specialist',
  'lacks.story-told': 'Your story: at least when it began and what was tried',
  'lacks.questions-asked': 'Your questions: at least one',
  'lacks.nothing-blocks-or-help-asked': 'Something that a review cannot do without is open',
  'lacks.nothing-blocks-or-overruled': 'Something that a review cannot do without is open',
  'lacks.reason-given': 'A reason',
  'lacks.second-factor': 'A second step when signing in',
  'lacks.every-question-answered': 'An answer to every question',
  'lacks.opinion-in-english': 'The opinion in English',
  'lacks.honest-wording': 'Wording that promises nothing',
  'lacks.every-reviewer-signed': 'Everyone who reads the case has signed.',
};

const zh: Readonly<Record<SendWord, string>> = {
  heading: '发送病例',
  lead: '发送给您的协调员。协调员会与您一起核对；之后专科医生才会看到，而且使用代号。',
  lacking: '发送之前还需要',
  go: '前往',
  do: '发送我的病例',
  sent: '您的病例已发送。您可以在这里了解进展，也可以随时给协调员写信。',
  all: '所需内容已齐全。',
  limits: '在补齐之前，能说明的内容会受到限制：',
  help: '发送并请求帮助',
  'help.lead': '复核所需的某些内容仍然缺少。您可以现在发送病例，请我们帮您取得。齐全之后才会开始复核。',
  'help.do': '请帮我取得这些',
  notNow: '病例已经发送。如需补充，协调员会告诉您。',
  'lacks.basics-complete': '“您的情况”中还有必需的内容未填',
  'lacks.consent-to-process': '您对保存和核对病例的同意',
  'lacks.consent-to-share': '您对给专科医生看的同意',
  'lacks.story-told': '您的经过：至少写明何时开始、试过什么',
  'lacks.questions-asked': '您的问题：至少一个',
  'lacks.nothing-blocks-or-help-asked': '复核不可缺少的某项内容仍然缺少',
  'lacks.nothing-blocks-or-overruled': '复核不可缺少的某项内容仍然缺少',
  'lacks.reason-given': '原因',
  'lacks.second-factor': '登录时的第二步验证',
  'lacks.every-question-answered': '每个问题的回答',
  'lacks.opinion-in-english': '英文意见',
  'lacks.honest-wording': '不作任何承诺的措辞',
  'lacks.every-reviewer-signed': '每位阅片者都已签署。',
};

export const sendWords: Words<SendWord> = { en, zh };
