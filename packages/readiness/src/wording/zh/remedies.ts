import type { remediesEn } from '../en/remedies.ts';

export const remediesZh: Readonly<Record<keyof typeof remediesEn, string>> = {
  'remedy.none': '无需处理。',
  'remedy.ask-hospital': '请向医院索取 DICOM 原始影像文件。如果没有做过，请问医生是否需要做。',
  'remedy.document.ask-hospital': '请向医院或门诊索取复印件。',
  'remedy.ask-original': '请向医院索取 DICOM 原始影像文件，不要截图、照片或打印件。',
  'remedy.look': '请和了解影像的人一起查看，或向医院询问。',
  'remedy.ask-thin': '请问医院是否保存了更薄的图像。',
  'remedy.weak-field': '请问医生是否需要用场强更高的设备检查。现有的影像仍可判读。',
  'remedy.take-new': '请问医生是否需要重新检查。旧片请保留并一起提供。',
  'remedy.document.take-new': '请索取最新的记录，旧的也一起提供。',
  'remedy.ask-date': '请向医院询问检查日期。',
  'remedy.ask-standing': '请向医院书面确认是否站立位拍摄。如果不是，请问医生是否需要拍站立位片。',
  'remedy.take-standing': '请问医院其他时间是否拍过站立位片。如果没有，请问医生是否需要拍。',
  'remedy.ask-side': '请医院书面确认左右侧。',
  'remedy.say-side': '请说明是哪一侧，然后重新检查。',
  'remedy.ask-right-side': '请核对您选择的侧别。如果没有选错，请向医院索取该侧的影像。',
  'remedy.document.ask-right-side': '请核对这份文件是否属于正确的一侧。',
  'remedy.ask-complete': '请索取完整的文件。',
  'remedy.ask-again': '请重新完整复制光盘。如果仍然不行，请医院重新导出。',
  'remedy.ask-older': '请向每家拍过片的医院索取以前的影像。',
  'remedy.ask-kernel': '请向医院索取同一次扫描的另一种重建。',
  'remedy.name-papers': '请查看这些文件，并说明每份是什么。',
  'remedy.answer-question': '请回答这个问题：“{question}”',
  'remedy.ask-all-series': '请向医院索取该检查的全部序列。',
  'remedy.write-it': '请自己写，一页就够。',
  'remedy.translate': '请翻译关键文件，并保留原件。',
  'remedy.optional': '如果有就提供，没有也可以。',
  'remedy.confirm-person':
    '请核对姓名。如果有些影像不是您的，请取出并告诉医院。如果只是姓名写法不同，请医院确认是您本人。',
  'remedy.ask-report': '请向医院索取缺少的报告，或说明每份文件是什么。',
  'remedy.ask-images-of-report': '请向医院索取这份报告对应的影像。',
  'remedy.date-reports': '请说明每份报告的日期。',
  'request.images':
    '以下影像{side, select, left {（左侧）} right {（右侧）} both {（双侧）} other {}}：{requirement}{parts, select, none {} other {（{parts}）}}。',
  'request.document': '以下文件：{requirement}。',
  'request.knee.xr.ap_wb':
    '双膝负重位（站立位）正位或后前位 X 线片，以及侧位和髌骨轴位片。如果没有，请说明{date, select, none {} other {{date}的}}膝关节片是站立位还是卧位拍摄。',
  'request.knee.xr.long_leg': '双下肢全长站立位（从髋到踝）X 线片。',
  'request.hip.xr.ap_pelvis':
    '包括双髋的骨盆正位片（如有请提供站立位），以及{side, select, left {左} right {右} other {}}髋侧位或蛙式位片。',
  'request.spine.mr':
    '脊柱磁共振{region, select, none {} other {（{region}）}}：全部矢状面和轴位序列，包括 STIR。',
  'request.spine.xr.flex_ext':
    '脊柱{region, select, none {} other {（{region}）}}站立位正侧位片，以及过伸过屈位片。',
  'request.acl.mr': '{side, select, left {左} right {右} other {}}膝关节磁共振，全部方向和全部序列。',
  'request.sh.mr': '{side, select, left {左} right {右} other {}}肩关节磁共振，包括斜矢状面 T1 序列。',
  'request.fx.ct':
    'CT{region, select, none {} other {（{region}）}}{side, select, left {，左侧} right {，右侧} other {}}：薄层（如有，1 毫米或更薄），骨算法，并附重建图像。',
  'request.rev.op_note': '该部位以往手术的手术记录，包括术中所见、植入物和并发症。',
  'request.rev.implant': '植入物记录：厂家、型号、尺寸、批号或 REF 标签。',
  'request.doc.rad_report': '每次检查的书面影像学报告。',
  'request.doc.consult_note': '门诊病历和体格检查所见。',
  'request.doc.recommendation': '所建议手术的书面说明：名称、节段和侧别、理由。',
  'request.doc.labs': 'C 反应蛋白、血沉、血常规以及关节液化验结果。',
  'request.original':
    '关于“{requirement}”：我收到的只有照片、截图、打印件或报告。请从 PACS 导出 DICOM 原始影像。',
  'request.all-series': '关于“{requirement}”：我收到的只有定位像。请提供全部序列的 DICOM 原始影像。',
  'request.export-again':
    '我收到的光盘不完整或已损坏{series, select, none {} other {（{series}）}}。请重新导出全部序列的 DICOM 原始影像。',
  'request.confirm-standing':
    '请书面确认：{date, select, none {} other {{date}的}}检查{series, select, none {} other {“{series}”}}是否为负重位（站立位）？是、否或未记录。',
  'request.confirm-side': '请书面确认以下影像显示的是哪一侧{series, select, none {} other {：{series}}}。',
  'request.confirm-person': '光盘上的个人信息不一致。请书面确认哪些影像是我的。',
  'request.images-of-report': '以下报告对应的原始影像：{files}。',
  'request.sequences':
    '磁共振{region, select, none {} other {（{region}）}}的全部序列，特别是{parts, select, none {光盘上没有的序列} other {：{parts}}}。',
  'request.thin-mri': '磁共振{region, select, none {} other {（{region}）}}所保存的最薄图像。',
  'request.first-images': '受伤当天的全部影像。',
  'request.older-images': '同一部位以往各次的全部影像。',
  'request.whole-implant': '能看到整个植入物的近期 X 线片，两个方向。',
  'request.after-operation': '手术后最初的 X 线片以及全部复查片。',
  'request.metal-ct': '去金属伪影的 CT，以及同一次扫描未去伪影的图像，包括骨算法和软组织算法。',
  'request.full-spine': '全脊柱站立位正侧位片，包括双侧髋关节。',
};
