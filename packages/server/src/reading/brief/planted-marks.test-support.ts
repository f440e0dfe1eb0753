import { marksIn } from '../../proof/find-marks.ts';

/** What says whose the case is: none of it may come out of a reviewer's door. Each stands in many places. */
export const identityMarks = {
  account: 'Quintessa Oyelaran',
  family: 'Oyelaran',
  given: 'Quintessa',
  chinese: '欧阳静怡',
  /** Only a label in one paper tells these two. */
  labelled: '皇甫若兰',
  labelledLatin: 'Wolstenholme',
  patientId: 'HX-774411',
  accession: 'ACC90210',
  hospital: 'Santa Brígida',
  hanHospital: '青石桥骨科医院',
  otherHospital: 'Willowmere Infirmary',
  physician: 'Featherstonehaugh',
  radiologist: '司徒文博',
  email: 'quintessa.o@mail.example',
  phone: '087 555 0199',
  mobile: '13900001111',
  birthday: '1958-11-23',
  writtenBirthday: '23.11.1958',
  hanBirthday: '1958年11月23日',
  birthYear: '1958',
  identityCard: '110101195811230028',
  studyUid: '1.2.826.0.1.3680043.8.498.774411',
  toldDate: '2025-09-14',
  examDate: '2025-06-10',
  writtenDate: '14 September 2025',
  hanDate: '2025年9月14日',
} as const;

/** Which of the marks stand in an answer. Ids made by chance, and the day that today is moved to, may hold any number. */
export const identitiesIn = (answer: Buffer): readonly string[] =>
  marksIn(Buffer.from(answer.toString('utf8').replaceAll(chance, '')), identityMarks);

const chance = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|2\.25\.\d+|q-[0-9a-f]{12}|"today":"[\d-]+"/g;

/** What the first doctors said: none of it may come out before the seal is open. */
export const reportMarks = {
  report: 'denudation zone seven',
  hanReport: '软骨剥脱七区',
  imagingTold: 'cartilage was bare',
};
export const planMarks = {
  operation: 'Oxford unicompartmental resurfacing',
  told: 'she wants to cut in spring',
  recommendation: 'advise resurfacing without delay',
  consultation: '建议尽快手术置换',
};
