import type { ConsentWord } from './consent-en.ts';

/** Version 2026-1. Never edit: a change of words is a new version. */
export const consentZh: Readonly<Record<ConsentWord, string>> = {
  title: '关于依据资料出具第二诊疗意见的同意书',
  'what.heading': '使用哪些资料',
  'what.1':
    '您提交的内容：影像及其文件标签、报告和其他文件、您的病史、您的问题以及您在此的回答。这些属于健康信息。',
  'what.2':
    '用于核查您的病例能否审阅、请专家审阅，并把意见交给您。只发送属于本病例的影像和文件；任何内容离开您的电脑之前，您都会看到清单。',
  'who.heading': '由谁使用',
  'who.1': '负责方为 {organisation}（{organisationCountry}）。咨询：{contact}。',
  'who.2':
    '为 {organisation} 工作的协调员和翻译人员只在工作需要的范围内查看您的病例。审阅者看到的病例不含您的姓名、地址和出生日期。影像本身仍可能显示身份，例如植入物编号。',
  'who.3': '每个打开您病例的人及时间都有记录，您可以查看。只有您邀请的亲属才能看到。',
  'where.heading': '资料去向',
  'where.1': '您的病例由 {organisation} 保存在{organisationCountry}，并用单独的密钥加密。',
  'where.2':
    '审阅者在{reviewCountry}工作。为了在那里审阅，您的病例将在那里可供查看。{reviewCountry}的个人信息法律对您的保护可能少于或不同于您居住地的法律。',
  'how-long.heading': '保存多久',
  'how-long.1': '病例结束后 {retentionMonths} 个月删除，您要求时可提前删除。删除方式是销毁其密钥。',
  'how-long.2':
    '病例曾经存在以及谁打开过的记录不含医疗内容，法律要求时可能须保存更久。签署的意见属于您，请保存您的副本。',
  'translation.heading': '翻译',
  'translation.1': '如需翻译文件或意见，由负有保密义务的翻译人员完成，原文与译文一并保存。',
  'translation.2':
    '只有在您允许时才使用机器翻译。届时文本将交给：{machineTranslator}。译文由人工核对，并标明为机器翻译。',
  'limits.heading': '第二诊疗意见不是什么',
  'limits.1':
    '它依据资料作出，未行体格检查，因此有些问题无法回答。它不能代替为您治疗的医生，也不构成诊疗关系。',
  'limits.2':
    '不承诺结果，也不承诺日期。资料齐全后才选择审阅者，并在意见中署名。如何对待意见由您决定。紧急情况请联系当地急救。',
  'rights.heading': '您的权利',
  'rights.1':
    '您可以查看、下载、更正病例中的全部内容，要求删除或限制使用，也可以向居住地的个人信息保护机关投诉。',
  'rights.2': '同意与否出于自愿。只有标明必需的才是出具意见所必需；拒绝其余各项没有任何不利。',
  'withdrawal.heading': '如何撤回',
  'withdrawal.1':
    '您可以随时撤回每一项同意：在病例的“同意”页面，或写信至 {contact}。此后不再为该目的使用您的资料。',
  'withdrawal.2': '撤回之前的使用仍然合法。审阅者已经看过的内容无法收回；已签署的意见不会改变。',
  'purpose.process': '我同意 {organisation} 使用我的健康信息准备第二诊疗意见。',
  'purpose.share': '我同意把不含姓名的病例分享给选定的审阅者。',
  'purpose.transfer': '我同意我的病例在{reviewCountry}可供查看。',
  'purpose.translation': '我同意由翻译人员翻译我的文件和意见。',
  'purpose.machine-translation': '我同意先由机器翻译本病例的文本，再由人工核对。',
  'purpose.outcomes': '我同意以后被询问恢复情况。',
  'detail.process': '必需。没有此项就无法保存和核查任何内容。',
  'detail.share': '必需。没有此项就没有人能审阅。',
  'detail.transfer': '必需，因为审阅者在那里工作。',
  'detail.translation': '只有文件使用审阅者不读的语言时才需要。',
  'detail.machine-translation': '默认关闭，由您勾选。文本将交给：{machineTranslator}。',
  'detail.outcomes': '非必需。您的回答有助于了解意见的后续情况，对他人只以数字汇总显示。',
};
