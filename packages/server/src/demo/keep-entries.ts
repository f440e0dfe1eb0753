import { routes, type DirectoryEntry } from '@overread/case';
import type { Calendar } from './calendar.ts';
import type { ReviewerName } from './demo-people.ts';
import type { DemoAccounts } from './open-accounts.ts';

/** What the made-up reviewers say of themselves, each by their own door. */
export async function keepEntries(accounts: DemoAccounts, calendar: Calendar): Promise<void> {
  for (const [name, entry] of Object.entries(entriesOf(calendar)))
    await accounts[name as ReviewerName]?.visitor.ask(routes.keepOwnEntry, { body: { version: 0, entry } });
}

const entriesOf = (calendar: Calendar): Readonly<Record<ReviewerName, DirectoryEntry>> => ({
  reviewer: {
    role: 'Consultant orthopaedic surgeon',
    specialty: 'Knee, sports injuries, spine and ankle',
    country: 'IT',
    hospital: 'Made-up Orthopaedic Institute',
    caseTypes: ['knee-replacement', 'acl-meniscus', 'spine', 'foot-ankle'],
    procedures: [
      { name: 'ACL reconstruction', perYear: 120 },
      { name: 'Spinal fusion', perYear: 60 },
      { name: 'Ankle fusion', perYear: 25 },
      { name: 'Total knee replacement', perYear: 90 },
    ],
    languages: ['en', 'de'],
    settings: ['remote'],
    capacity: 6,
    away: [],
    conflicts: [],
    mayBeNamed: true,
  },
  reviewerZh: {
    role: '骨科主任医师',
    specialty: '脊柱外科、足踝外科与关节外科',
    country: 'CN',
    hospital: '虚构骨科医院',
    caseTypes: ['spine', 'foot-ankle', 'knee-replacement', 'hip-replacement'],
    procedures: [
      { name: '腰椎融合术', perYear: 210 },
      { name: '踝关节融合术', perYear: null },
      { name: '全膝关节置换术', perYear: 80 },
      { name: '全髋关节置换术', perYear: 70 },
    ],
    languages: ['zh', 'en'],
    settings: ['remote', 'in-person'],
    capacity: 5,
    away: [],
    conflicts: [],
    mayBeNamed: false,
  },
  reviewerHips: {
    role: 'Professor of orthopaedic surgery',
    specialty: 'Hip and knee replacement',
    country: 'NO',
    hospital: 'Made-up General Hospital',
    caseTypes: ['hip-replacement', 'knee-replacement'],
    procedures: [
      { name: 'Total hip replacement', perYear: 260 },
      { name: 'Total knee replacement', perYear: 40 },
    ],
    languages: ['en'],
    settings: ['remote'],
    capacity: 2,
    away: [{ from: calendar.ago(2), until: calendar.ago(-19) }],
    conflicts: [],
    mayBeNamed: true,
  },
});
