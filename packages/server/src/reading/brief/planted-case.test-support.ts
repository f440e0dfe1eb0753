import type { DocumentFacts } from '@overread/case';
import { dicomFile, pdf } from '@overread/sample-discs';
import { caseMembers } from '../../database/tables/cases.ts';
import { people } from '../../database/tables/sign-in.ts';
import { as, type TestHouse } from '../../testing/test-house.ts';
import { identityMarks, planMarks, reportMarks } from './planted-marks.test-support.ts';

export const patient = as('patient-planted');
export const reviewer = as('reviewer-1', ['reviewer']);
export const otherReviewer = as('reviewer-2', ['reviewer']);
export const offered = as('offered-1', ['reviewer']);
export const coordinator = as('coordinator-1', ['coordinator']);

type PaperName =
  | 'report'
  | 'hanReport'
  | 'recommendation'
  | 'consultation'
  | 'history'
  | 'laboratory'
  | 'unsaid'
  | 'translation';

export interface PlantedCase {
  readonly caseId: string;
  readonly papers: Readonly<Record<PaperName, string>>;
}

const m = identityMarks;

/** A case whose every part names someone, with two who read it and one who was only asked. */
export async function plantedCase(test: TestHouse): Promise<PlantedCase> {
  const { database } = test.house;
  await database
    .insert(people)
    .values({ id: 'patient-planted', name: m.account, email: m.email })
    .onConflictDoNothing();
  const { id: caseId } = await ask<{ id: string }>(test, 'POST', '/api/cases', { basics, language: 'en' });
  await database.insert(caseMembers).values([
    { caseId, personId: 'reviewer-1', standing: 'reviewer' },
    { caseId, personId: 'reviewer-2', standing: 'reviewer' },
    { caseId, personId: 'offered-1', standing: 'offered-reviewer' },
  ]);
  await ask(test, 'PUT', `/api/cases/${caseId}/story`, { version: 0, content: story });
  await ask(test, 'PUT', `/api/cases/${caseId}/questions`, { version: 0, questions });
  await test.app.inject({
    method: 'POST',
    url: `/api/cases/${caseId}/dicomweb/studies`,
    headers: { ...patient, 'content-type': 'application/dicom' },
    payload: Buffer.from(image()),
  });
  const papers: Partial<Record<PaperName, string>> = {};
  for (const [name, { type, content, file }] of Object.entries(texts))
    papers[name as PaperName] = await addPaper(test, caseId, { type, content, file });
  return { caseId, papers: papers as Record<PaperName, string> };
}

/** Asks as the patient. */
export async function ask<T>(
  test: TestHouse,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
  headers = patient,
): Promise<T> {
  const answer = await test.app.inject({ method, url, headers, ...(payload && { payload }) });
  if (answer.statusCode !== 200) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
  return answer.json() as T;
}

interface Paper {
  readonly type: DocumentFacts['type'] | null;
  readonly content: string | Uint8Array;
  readonly file: string;
}

/** Adds a paper, waits until it is read, and says what it is. */
export async function addPaper(test: TestHouse, caseId: string, paper: Paper): Promise<string> {
  const url = `/api/cases/${caseId}/documents`;
  const added = await test.app.inject({
    method: 'POST',
    url,
    headers: {
      ...patient,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(paper.file),
    },
    payload: Buffer.from(paper.content),
  });
  const { id } = added.json() as { id: string };
  for (;;) {
    const { documents } = await ask<{ documents: { id: string; state: string }[] }>(test, 'GET', url);
    const state = documents.find((one) => one.id === id)?.state;
    if (state === 'failed') throw new Error(`${paper.file} was not read`);
    if (state === 'read') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (paper.type !== null)
    await ask(test, 'PUT', `${url}/${id}/facts`, {
      type: paper.type,
      language: 'en',
      date: m.examDate,
      side: 'right',
      bodyPart: `knee ${m.family}`,
      studyUid: m.studyUid,
    });
  return id;
}

const who = `Patient: ${m.account}  DOB: ${m.writtenBirthday}  MRN: ${m.patientId}`;

const texts: Readonly<Record<PaperName, Paper>> = {
  report: {
    type: 'radiology-report',
    file: `${m.account} report.txt`,
    content: `RADIOLOGY REPORT\n${m.otherHospital}\n${who}\nMR right knee, ${m.examDate}. Findings: ${reportMarks.report}.\nReported by: Dr. ${m.physician}`,
  },
  hanReport: {
    type: 'radiology-report',
    file: '报告.txt',
    content: `${m.hanHospital} 检查报告\n姓名：${m.chinese} 出生日期：${m.hanBirthday} 住院号：${m.patientId}\n检查日期：2025年6月10日 右膝 ${reportMarks.hanReport}\n报告医师：${m.radiologist}`,
  },
  recommendation: {
    type: 'recommendation',
    file: 'letter.txt',
    content: `Dear colleague, I ${planMarks.recommendation} for ${m.account}. Mr ${m.physician}, ${m.otherHospital}`,
  },
  consultation: {
    type: 'consultation-note',
    file: '门诊.txt',
    content: `患者${m.chinese} ${m.hanDate} 就诊于${m.hanHospital}，${planMarks.consultation}。电话 ${m.mobile}`,
  },
  history: {
    type: 'medical-history',
    file: 'history.txt',
    content: [
      `Summary of ${m.account}, born ${m.writtenBirthday}, ID ${m.identityCard}`,
      `Seen at the ${m.otherHospital} on 10 June 2025 and again on ${m.writtenDate}. Phone ${m.phone}, ${m.email}.`,
      `${m.chinese}，${m.hanBirthday}出生，${m.hanDate}在${m.hanHospital}就诊，电话${m.mobile}。`,
      `皇甫若兰今日自觉膝痛，Mrs. Wolstenholme agrees; Wolstenholme walks 400 m.`,
      'Since 2019 pain on stairs. Takes ibuprofen 400 mg.',
    ].join('\n'),
  },
  laboratory: {
    type: 'laboratory',
    file: 'lab.pdf',
    content: pdf([
      'LABORATORY',
      `Patient: ${m.account}`,
      'Haemoglobin 13.1 g/dl, CRP 4 mg/l',
      'Sodium 139 mmol/l',
    ]),
  },
  unsaid: {
    type: null,
    file: 'unsaid.txt',
    content: `An unsaid paper with ${reportMarks.report} and ${planMarks.recommendation}`,
  },
  translation: {
    type: 'translation',
    file: 'translation.txt',
    content: `RADIOLOGY REPORT translated\nPatient: Thomasina Wolstenholme\n姓名：皇甫若兰 性别：女\n${who}\nMR right knee. Findings: ${reportMarks.report}.`,
  },
};

const basics = {
  caseType: 'knee-replacement',
  side: 'right',
  proposedOperation: `${planMarks.operation} by Dr. ${m.physician}`,
  operationDate: '2026-03-02',
  toldWhen: m.toldDate,
  earlierSurgery: [
    { what: `Arthroscopy by Mr ${m.physician}, ${m.account}`, when: '2021-05', where: m.otherHospital },
  ],
  hardware: 'yes',
  hardwareText: `Screw, lot told to ${m.email}, ${m.phone}`,
  conservative: [
    {
      what: `Exercise with ${m.given}`,
      howLong: `since ${m.writtenDate}`,
      result: `better, says ${m.chinese}`,
    },
  ],
  birthYear: 1958,
  country: 'IE',
  hospital: `${m.otherHospital}, ${m.hanHospital}, Hospital ${m.hospital}`,
};

const story = {
  entries: [
    {
      id: m.family,
      kind: 'onset',
      how: 'gradual',
      date: '2019',
      text: `Began when ${m.given} moved, born ${m.birthYear}`,
    },
    {
      id: 'b',
      kind: 'told',
      by: 'surgeon',
      date: m.toldDate,
      operationProposed: true,
      text: `At ${m.otherHospital} ${planMarks.told}`,
    },
    {
      id: 'c',
      kind: 'imaging',
      modality: 'mri',
      date: m.examDate,
      studyUid: m.studyUid,
      text: `They said ${reportMarks.imagingTold}`,
    },
    {
      id: 'd',
      kind: 'treatment',
      treatment: 'injection',
      date: '2025-06-20',
      until: '2025-07-04',
      text: `${m.hanDate}${m.chinese}打针，身份证${m.identityCard}`,
    },
    {
      id: 'e',
      kind: 'operation',
      date: '2021-05',
      name: `Meniscus, ${m.physician}`,
      text: `${m.otherHospital}, MRN ${m.patientId}`,
    },
  ],
  facts: { work: `Baker at ${m.email}`, 'walking-metres': 400 },
  activities: [{ name: `Walk with ${m.given}`, ability: 4 }],
  medicines: [{ name: 'Ibuprofen', dose: '400 mg', often: `ask ${m.phone}` }],
  goals: `To dance at the wedding on ${m.writtenDate}, ${m.account}`,
};

const questions = [
  `Do I, ${m.account} (${m.patientId}), need an operation now?`,
  `${m.chinese}（${m.hanBirthday}出生，${m.mobile}）可以再等一年吗？`,
];

/** An image whose header names the patient, the physician and the hospital. */
const image = (): Uint8Array =>
  dicomFile(
    [
      [0x00080005, 'CS', 'ISO_IR 192'],
      [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
      [0x00080018, 'UI', `${m.studyUid}.1.1`],
      [0x00080020, 'DA', m.examDate.replaceAll('-', '')],
      [0x00080050, 'SH', m.accession],
      [0x00080060, 'CS', 'MR'],
      [0x00080080, 'LO', utf8(`Hospital ${m.hospital}`)],
      [0x00080090, 'PN', `${m.physician}^Ignatius`],
      [0x00100010, 'PN', utf8(`Oyelaran^Quintessa=欧阳^静怡`)],
      [0x00100020, 'LO', m.patientId],
      [0x00100030, 'DA', m.birthday.replaceAll('-', '')],
      [0x00100040, 'CS', 'F'],
      [0x0020000d, 'UI', m.studyUid],
      [0x0020000e, 'UI', `${m.studyUid}.1`],
      [0x00200013, 'IS', '1'],
      [0x00280002, 'US', 1],
      [0x00280004, 'CS', 'MONOCHROME2'],
      [0x00280010, 'US', 8],
      [0x00280011, 'US', 8],
      [0x00280100, 'US', 16],
      [0x00280101, 'US', 12],
      [0x00280102, 'US', 11],
      [0x00280103, 'US', 0],
    ],
    'explicit',
    { values: new Uint16Array(64) },
  );

const utf8 = (text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  return bytes.length % 2 === 0 ? bytes : new Uint8Array([...bytes, 0x20]);
};
