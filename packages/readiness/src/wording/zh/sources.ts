import type { sources } from '../../rules/sources.ts';

/**
 * What a source is, in Chinese. Titles, journals, numbers and standards stay as they are printed: that is what a
 * reader must look up; only what describes a source is put into words.
 */
export const sourcesZh: Readonly<Record<keyof typeof sources, string>> = {
  service: '服务说明',
  product: '本软件的默认设定',
  practice: '骨科常规做法',
  acrChronicKnee: '美国放射学会（ACR）适宜性标准：慢性膝痛（Chronic Knee Pain），2018',
  rosenberg: 'Wheeless 骨科教科书（Wheeless Textbook of Orthopaedics），X 线表现（Rosenberg 位）',
  kneeViews: 'UpToDate，膝关节 X 线投照位（radiographic views of the knee）',
  axisStanding: '负重与非负重力线的比较，PMC5644689',
  hipStanding:
    'Conrozier 1997, doi 10.1016/s1063-4584(97)80028-3（站立仅使关节间隙不足 2.5 毫米的髋变窄）；另一项 146 髋的等效性研究未见差别',
  arco: 'Yoon 等，ARCO 股骨头坏死分期 2019, doi 10.1016/j.arth.2019.11.029',
  yView: 'Lee, Clin Orthop Surg v10(1) 1095573（肩胛骨 Y 位层面）',
  instability: '医保支付方标准：位移至少 4 毫米或成角至少 10 度（二手来源）',
  payerAge:
    'eviCore CMM-609：腰椎融合前 6 个月内的影像（二手来源）；丹麦北日德兰大区（Region Nordjylland）规程 29648',
  metalReduction:
    'Eur Radiol Exp 2023, doi 10.1186/s41747-023-00354-9；Insights Imaging 2021, doi 10.1186/s13244-021-01111-5',
  acrMsk: '美国放射学会（ACR）磁共振检查参数，肌骨模块，2022-06-22 修订',
  acrSpine: '美国放射学会（ACR）磁共振检查参数，脊柱模块，2022-05-10',
  kneeProtocol: '膝关节磁共振扫描方案，pacs.de',
  essr: '欧洲肌骨放射学会（ESSR）运动分会磁共振扫描方案',
  identity: 'DICOM PS3.3 C.7.1.1（患者模块）；服务说明',
  laterality: 'DICOM PS3.3 C.7.3.1（序列模块，侧别 Laterality (0020,0060)）',
  geometry: 'DICOM PS3.3 C.7.6.2（图像平面）',
  lossy: 'DICOM PS3.3 C.7.6.1.1.5（有损压缩）',
  dicomdir: 'DICOM PS3.10 第 8 章与 PS3.3 附录 F（基本目录）',
  caudaEquina: 'BMJ Best Practice，马尾综合征，诊断路径',
  openFracture: '英国骨科协会，BOAST 开放性骨折（Open Fractures），2017',
  kneeUrgent: 'BMJ Best Practice，膝痛评估，紧急情况',
  emergencies: 'Relias Media，骨科急症选（Selected Orthopedic Emergencies），2022',
  hipFracture: '英国 NICE CG124，建议 1.2.1',
  spineBoard:
    'Lenza 等, BMC Musculoskelet Disord 2017;18:354, doi 10.1186/s12891-017-1712-0；Gamache 2012, doi 10.4103/2152-7806.103867',
  kneeAppropriate: 'Riddle 等 2014, doi 10.1002/art.38685；两种标准彼此不一致，kappa -0.08',
  reread: 'Chalian 2016, doi 10.2214/AJR.15.14540；Patel & Isaac 2025, doi 10.1016/j.ejrad.2025.112262',
  videoExam: 'Tanaka 等 2020, doi 10.2106/JBJS.20.00609',
};
