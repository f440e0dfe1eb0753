import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Download, withdraw, erase',
  lead: 'The case is yours. You can take it with you, stop it, or have it destroyed.',
  download: 'Download everything',
  'download.lead':
    'Images, papers, story, questions, messages and the list of who opened the case, in one ZIP file. With a delivered opinion also its PDF, the measurements as DICOM documents, and all of it as FHIR for another hospital’s system.',
  'download.do': 'Download (ZIP)',
  'download.disc': 'Make a disc for a hospital',
  withdraw: 'Withdraw the case',
  'withdraw.lead': 'Nobody works on it any more. What is kept here stays until you erase it.',
  'withdraw.do': 'Withdraw the case',
  'withdraw.sure': 'Yes, withdraw it',
  'withdraw.not': 'The case cannot be withdrawn in its present state.',
  erase: 'Erase everything',
  'erase.lead':
    'The key that opens your images, papers and texts is destroyed. Nobody can read them again, not even from a backup. This cannot be undone.',
  'erase.code': 'To be sure, type the code of the case: {code}',
  'erase.do': 'Erase everything for good',
  'erase.done': 'Everything of this case has been erased.',
  'erase.wrong': 'This is not the code of the case.',
  keep: 'No, keep it',
  patientOnly: 'Only the patient can withdraw or erase the case.',
} as const;

type YoursWord = keyof typeof en;

const zh: Readonly<Record<YoursWord, string>> = {
  heading: '下载、撤回、删除',
  lead: '病例属于您。您可以带走、停止，或要求销毁。',
  download: '下载全部内容',
  'download.lead':
    '影像、文件、经过、问题、消息，以及谁打开过病例的列表，全部在一个 ZIP 文件中。意见送达后还包括意见的 PDF、DICOM 格式的测量结果，以及供其他医院系统使用的 FHIR 文件。',
  'download.do': '下载（ZIP）',
  'download.disc': '制作给医院的光盘',
  withdraw: '撤回病例',
  'withdraw.lead': '之后不再有人处理它。保存在这里的内容会保留到您删除为止。',
  'withdraw.do': '撤回病例',
  'withdraw.sure': '是，撤回',
  'withdraw.not': '病例在目前的状态下不能撤回。',
  erase: '删除全部内容',
  'erase.lead':
    '用来打开您的影像、文件和文字的密钥会被销毁。之后任何人都无法再读取，备份中也不行。此操作无法撤销。',
  'erase.code': '为确认，请输入病例代号：{code}',
  'erase.do': '永久删除全部内容',
  'erase.done': '此病例的全部内容已删除。',
  'erase.wrong': '这不是该病例的代号。',
  keep: '不，保留',
  patientOnly: '只有患者本人可以撤回或删除病例。',
};

export const yoursWords: Words<YoursWord> = { en, zh };
