import type { en } from './en.ts';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  title: '病历资料复制申请',
  to: '致：病案科／放射科',
  hospital: '{hospital}',
  'blank.hospital': '医院：______________________________',
  greeting: '尊敬的病案科／放射科：',
  'who.full':
    '本人 {patient}，出生日期 {born}，病案号 {number}。为请另一位专科医生阅片，特申请复制下列资料。',
  'blank.patient': '____________________',
  'blank.born': '______________',
  'blank.number': '______________',
  consent: '随信附上本人签署的同意书及身份证件复印件。',
  format:
    '影像请提供完整的 DICOM 原始文件：全部序列、原始质量、未压缩或无损压缩，如有阅片软件请一并附上；可刻录光盘、存入U盘或经安全方式传送。截屏、翻拍照片和打印胶片无法使用。文字资料请提供 PDF。',
  'not-held': '如某项不存在，请在旁注明“无此资料”，以免本人反复询问。',
  fee: '如需缴费或填写表格，请先告知本人。',
  items: '请提供',
  'items.none': '无需向医院索取：未发现应由医院保存而缺失的资料。',
  known: '本人手中已有的检查',
  'known.study':
    '{date}：{description}（{modalities}）{accession, select, none {} other {，检查号 {accession}}}',
  'known.note': '若贵院另有这些检查的其余序列，且属于上列项目，请一并提供。',
  collect: '如由他人代领：姓名 ____________________，身份证件 ____________________',
  return: '请寄送至：{contact}',
  'blank.contact': '________________________________________（地址、电子邮箱、电话）',
  thanks: '谢谢。',
  signature: '签名：______________________________',
  signed: '{patient}，{date}',
  enclosed: '附件：已签署的同意书；身份证件复印件',
  footer: '本函仅申请复制资料，不请求诊疗意见或治疗。',
  page: '第 {page} 页，共 {pages} 页',
  undated: '日期未记录',
  untitled: '检查',
};
