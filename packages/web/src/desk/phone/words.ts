import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Open a case for someone on the telephone',
  lead: 'Write down what they say. They take the case over by a link you send and a code you read out; until then it cannot be sent on, and only they can give consent.',
  who: 'Who is calling',
  caller: 'The person on the telephone is',
  'caller.patient': 'the patient',
  'caller.relative': 'someone for the patient',
  name: 'The patient’s name',
  phone: 'Telephone number',
  email: 'The patient’s own e-mail address',
  'email.hint': 'The link goes there. Not to a hospital, and not to an address of this house.',
  language: 'The patient reads',
  said: 'What they said',
  'said.hint': 'In their words. The patient will see this.',
  note: 'What was said',
  open: 'Open the case and send the link',
  missing: 'Please fill in the name, the address and what they said.',
  'works-here': 'This address belongs to someone who works here. It must be the patient’s own.',
  opened: 'Case {code} is open',
  'code.lead':
    'Read this code to the patient now, and have them write it down. It is shown only here, only once, and is in no mail.',
  code: 'Code for the patient',
  sent: 'The link has been sent to {email}. Link and code work together, once, within 7 days.',
  to: 'Go to the case',
  room: 'The telephone call',
  'room.desk': 'How this case began, and whether the patient has taken it over.',
  'room.patient':
    'This case was opened for you after a telephone call. This is what was written down. If something is wrong, put it right in your case or write to us.',
  on: 'Called on {date}: {who}',
  'taken.desk': 'The patient took the case over on {date}.',
  'taken.patient': 'You took the case over on {date}.',
  waiting: 'Not taken over yet. The link sent to {email} runs out on {date}.',
  lapsed: 'Not taken over yet, and no link is open: the last one ran out.',
  meanwhile:
    'Meanwhile you can correct “Your case”, and add images and papers that reach you. The story, the questions and consent are the patient’s.',
  again: 'Send a new link',
  'again.lead':
    'For a lost code, another address, or a link that ran out. The earlier link and code end at once.',
  'again.do': 'Send a new link with a new code',
} as const;

export type PhoneWord = keyof typeof en;

const zh: Readonly<Record<PhoneWord, string>> = {
  heading: '为来电者建立病例',
  lead: '请记下对方所说的内容。患者凭您发送的链接和您口头告知的代码接管病例；在此之前，病例不能提交，同意也只能由患者本人给出。',
  who: '来电者',
  caller: '来电者是',
  'caller.patient': '患者本人',
  'caller.relative': '代患者来电的人',
  name: '患者姓名',
  phone: '电话号码',
  email: '患者本人的电子邮箱',
  'email.hint': '链接将发到此邮箱。请勿填写医院或本机构的邮箱。',
  language: '患者阅读的语言',
  said: '对方所说的内容',
  'said.hint': '请用对方的原话。患者会看到这些内容。',
  note: '电话中所说的内容',
  open: '建立病例并发送链接',
  missing: '请填写姓名、邮箱和对方所说的内容。',
  'works-here': '此邮箱属于本机构的工作人员。请填写患者本人的邮箱。',
  opened: '病例 {code} 已建立',
  'code.lead': '请现在把此代码读给患者听，并请患者记下。代码只在这里显示一次，不会出现在任何邮件中。',
  code: '告知患者的代码',
  sent: '链接已发送至 {email}。链接须与代码一起使用，7 天内有效，只能使用一次。',
  to: '前往病例',
  room: '电话记录',
  'room.desk': '此病例如何开始，以及患者是否已接管。',
  'room.patient':
    '此病例是在一次通话后为您建立的。以下是当时记下的内容。如有不对，请在您的病例中更正，或写信告诉我们。',
  on: '{date} 来电：{who}',
  'taken.desk': '患者已于 {date} 接管病例。',
  'taken.patient': '您已于 {date} 接管病例。',
  waiting: '患者尚未接管。发送至 {email} 的链接将于 {date} 失效。',
  lapsed: '患者尚未接管，且目前没有有效链接：上一个链接已失效。',
  meanwhile: '在此期间，您可以更正“您的情况”，并添加收到的影像和文件。经过、问题和同意由患者本人填写。',
  again: '发送新链接',
  'again.lead': '用于代码丢失、更换邮箱或链接失效。之前的链接和代码立即作废。',
  'again.do': '发送新链接和新代码',
};

export const phoneWords: Words<PhoneWord> = { en, zh };
