import type { StaffRole } from '@overread/case';

/** Someone made up. The domain can belong to nobody (RFC 2606), and every name says that it is for show. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly locale: 'en' | 'zh';
  readonly role: StaffRole | 'patient' | 'relative';
  /** What this person is there to try. */
  readonly comes: string;
  /** As on the disc: PN in ASCII, birth date, sex. */
  readonly onDisc?: { readonly name: string; readonly born: string; readonly sex: 'F' | 'M' };
}

export const demoDomain = 'demo.example';

export const demoPeople = {
  administrator: {
    name: 'Morgan Reyes (demo)',
    email: `admin@${demoDomain}`,
    locale: 'en',
    role: 'administrator',
    comes: 'people, invitations, mails',
  },
  coordinator: {
    name: 'Priya Nair (demo)',
    email: `priya@${demoDomain}`,
    locale: 'en',
    role: 'coordinator',
    comes: 'every case',
  },
  coordinatorZh: {
    name: '刘思远（演示）',
    email: `siyuan@${demoDomain}`,
    locale: 'zh',
    role: 'coordinator',
    comes: 'every case, in Chinese',
  },
  translator: {
    name: '王若琳（演示）',
    email: `ruolin@${demoDomain}`,
    locale: 'zh',
    role: 'translator',
    comes: 'a Chinese opinion on a knee to translate, another translated',
  },
  reviewer: {
    name: 'Dr Elena Marchetti (demo)',
    email: `elena@${demoDomain}`,
    locale: 'en',
    role: 'reviewer',
    comes: 'reads a ligament and a back, is offered an ankle, has signed on a knee',
  },
  reviewerZh: {
    name: '周明哲医师（演示）',
    email: `mingzhe@${demoDomain}`,
    locale: 'zh',
    role: 'reviewer',
    comes: 'in Chinese: reads the back blind to the other, is offered the ankle, has signed on two knees',
  },
  reviewerHips: {
    name: 'Dr Henrik Solberg (demo)',
    email: `henrik@${demoDomain}`,
    locale: 'en',
    role: 'reviewer',
    comes: 'hips and knees; away just now',
  },
  helen: {
    name: 'Helen Whitfield (demo)',
    email: `helen@${demoDomain}`,
    locale: 'en',
    role: 'patient',
    comes:
      'knee without a standing view, hip with screenshots only, bunion not advised, knee with two opinions delivered',
    onDisc: { name: 'Whitfield^Helen', born: '19580314', sex: 'F' },
  },
  daniel: {
    name: 'Daniel Okafor (demo)',
    email: `daniel@${demoDomain}`,
    locale: 'en',
    role: 'patient',
    comes: 'ligament submitted, shoulder that needs records, back that is urgent, a draft',
    onDisc: { name: 'Okafor^Daniel', born: '19970611', sex: 'M' },
  },
  jingyi: {
    name: '陈静怡（演示）',
    email: `jingyi@${demoDomain}`,
    locale: 'zh',
    role: 'patient',
    comes: 'in Chinese: back ready to submit, hip being checked, knee ready for a reviewer',
    onDisc: { name: 'Chen^Jingyi', born: '19610822', sex: 'F' },
  },
  amara: {
    name: 'Amara Singh (demo)',
    email: `amara@${demoDomain}`,
    locale: 'en',
    role: 'patient',
    comes: 'ligament and back being read, ankle offered to reviewers, knee signed',
    onDisc: { name: 'Singh^Amara', born: '19790205', sex: 'F' },
  },
  grace: {
    name: 'Grace Whitfield (demo)',
    email: `grace@${demoDomain}`,
    locale: 'en',
    role: 'relative',
    comes: 'acts for Helen in the knee case',
  },
} as const satisfies Record<string, DemoPerson>;

export type DemoName = keyof typeof demoPeople;
export type ReviewerName = 'reviewer' | 'reviewerZh' | 'reviewerHips';

export const staffNames = (Object.keys(demoPeople) as DemoName[]).filter(
  (name) => !['patient', 'relative'].includes(demoPeople[name].role),
);
export const patientNames = ['helen', 'daniel', 'jingyi', 'amara'] as const satisfies readonly DemoName[];
