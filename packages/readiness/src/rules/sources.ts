/** Citations, by short name, so that a rule and its source stay on one line. */
export const sources = {
  service: 'service definition',
  product: 'product default',
  practice: 'general orthopaedic practice',
  acrChronicKnee: 'ACR Appropriateness Criteria, Chronic Knee Pain, 2018',
  rosenberg: 'Wheeless Textbook of Orthopaedics, radiographic aspects (Rosenberg view)',
  kneeViews: 'UpToDate, radiographic views of the knee',
  axisStanding: 'Weight-bearing versus non-weight-bearing mechanical axis, PMC5644689',
  hipStanding:
    'Conrozier 1997, doi 10.1016/s1063-4584(97)80028-3 (standing narrows only hips under 2.5 mm); an equivalence study of 146 hips found no difference',
  arco: 'Yoon et al., ARCO staging 2019, doi 10.1016/j.arth.2019.11.029',
  yView: 'Lee, Clin Orthop Surg v10(1) 1095573 (scapular Y slice)',
  instability: 'payer criteria, at least 4 mm translation or 10 degrees (secondary source)',
  payerAge:
    'eviCore CMM-609, imaging within 6 months of lumbar fusion (secondary source); Region Nordjylland, instruction 29648',
  metalReduction:
    'Eur Radiol Exp 2023, doi 10.1186/s41747-023-00354-9; Insights Imaging 2021, doi 10.1186/s13244-021-01111-5',
  acrMsk: 'ACR MRI Exam-Specific Parameters, MSK Module, revised 2022-06-22',
  acrSpine: 'ACR MRI Exam-Specific Parameters, Spine Module, 2022-05-10',
  kneeProtocol: 'Knee protocol (MRI), pacs.de',
  essr: 'ESSR sports sub-committee MRI protocols',
  identity: 'DICOM PS3.3 C.7.1.1 Patient Module; service definition',
  laterality: 'DICOM PS3.3 C.7.3.1 General Series, Laterality (0020,0060)',
  geometry: 'DICOM PS3.3 C.7.6.2 Image Plane',
  lossy: 'DICOM PS3.3 C.7.6.1.1.5 Lossy Image Compression',
  dicomdir: 'DICOM PS3.10 8 and PS3.3 F, Basic Directory',
  caudaEquina: 'BMJ Best Practice, cauda equina syndrome, diagnosis approach',
  openFracture: 'British Orthopaedic Association, BOAST Open Fractures, 2017',
  kneeUrgent: 'BMJ Best Practice, assessment of knee pain, urgent considerations',
  emergencies: 'Relias Media, Selected Orthopedic Emergencies, 2022',
  hipFracture: 'NICE CG124, recommendation 1.2.1',
  spineBoard:
    'Lenza et al., BMC Musculoskelet Disord 2017;18:354, doi 10.1186/s12891-017-1712-0; Gamache 2012, doi 10.4103/2152-7806.103867',
  kneeAppropriate: 'Riddle et al. 2014, doi 10.1002/art.38685; two criteria disagree, kappa -0.08',
  reread: 'Chalian 2016, doi 10.2214/AJR.15.14540; Patel & Isaac 2025, doi 10.1016/j.ejrad.2025.112262',
  videoExam: 'Tanaka et al. 2020, doi 10.2106/JBJS.20.00609',
} as const;
