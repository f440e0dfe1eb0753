import type { Answer } from '@overread/case';
import { useQuery } from '@tanstack/react-query';
import { label } from '@overread/readiness';
import { call } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';
import { deskWords } from '../../desk/words.ts';
import { momentWord } from '../../portal/day-word.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { BarTable } from './bar-table.tsx';
import { bytesIn, countryIn, daysIn, shortDay } from './figures.ts';
import { WeeklyPicture } from './weekly-picture.tsx';
import { overviewWords } from './words.ts';

type HouseView = Answer<RouteOf<'viewHouse'>>;
interface Part {
  readonly view: HouseView;
}

/** How the house is, at a glance: what someone should look at first, then the pictures. */
export function HouseOverview() {
  const query = useQuery({ queryKey: ['house', 'overview'], queryFn: () => call('viewHouse') });
  return (
    <Loaded query={query}>
      {(view) => (
        <>
          <Health view={view} />
          <Cases view={view} />
          <Waits view={view} />
          <Missing view={view} />
          <Storage view={view} />
          <Works view={view} />
        </>
      )}
    </Loaded>
  );
}

function Health({ view: { faults } }: Part) {
  const say = useWords(overviewWords);
  if (faults.length === 0)
    return (
      <Notice tone="good">
        <p>{say('allWell')}</p>
      </Notice>
    );
  return faults.map(({ fault, count }) => (
    <Notice key={fault} tone="unsure">
      <p>
        <strong>{say(`fault.${fault}`, { count })}</strong> {say(`toDo.${fault}`)}
      </p>
    </Notice>
  ));
}

function Cases({ view: { weeks, stages } }: Part) {
  const say = useWords(overviewWords);
  const { locale } = useWording();
  return (
    <Sheet title={say('cases')}>
      <WeeklyPicture
        caption={say('casesLead')}
        week={say('week')}
        weeks={weeks.map((week) => shortDay(week, locale))}
        rows={stages.map(({ stage, open }) => ({ name: say(`stage.${stage}`), values: open }))}
        say={String}
        showTable={say('table')}
      />
    </Sheet>
  );
}

function Waits({ view: { waits } }: Part) {
  const say = useWords(overviewWords);
  const state = useWords(deskWords);
  const { locale } = useWording();
  return (
    <Sheet title={say('waits')}>
      {waits.length === 0 ? (
        <p>{say('noCases')}</p>
      ) : (
        <BarTable
          caption={say('waitsLead')}
          columns={[say('state'), say('number'), say('middle'), say('longest')]}
          rows={waits.map((row) => ({
            name: state(`state.${row.state}`),
            value: row.cases,
            cells: [String(row.cases), daysIn(row.middleDays, locale), daysIn(row.longestDays, locale)],
          }))}
        />
      )}
    </Sheet>
  );
}

function Missing({ view: { missing } }: Part) {
  const say = useWords(overviewWords);
  const { t, locale } = useWording();
  const columns = [say('askedFor'), say('number')];
  const rows = (
    of: readonly { group: string; requirement: string; cases: number }[],
    name: (group: string) => string,
  ) =>
    of.map(({ group, requirement, cases }) => ({
      name: `${name(group)}: ${label('name', requirement, locale)}`,
      value: cases,
      cells: [String(cases)],
    }));
  const byType = missing.byCaseType.map(({ group, ...row }) => ({ ...row, group: t(`case.${group}`) }));
  return (
    <Sheet title={say('missing')}>
      <p className="soft">{say('missingLead', { count: missing.requests })}</p>
      <p className="soft">{say('smallNumbers')}</p>
      {byType.length === 0 && <p>{say('nothingTold')}</p>}
      {byType.length > 0 && (
        <BarTable caption={say('byType')} columns={columns} rows={rows(byType, (group) => group)} />
      )}
      {missing.byCountry.length > 0 && (
        <BarTable
          caption={say('byCountry')}
          columns={columns}
          rows={rows(missing.byCountry, (group) => countryIn(group, locale))}
        />
      )}
    </Sheet>
  );
}

function Storage({ view: { weeks, storage } }: Part) {
  const say = useWords(overviewWords);
  const { locale } = useWording();
  return (
    <Sheet title={say('storage')}>
      <WeeklyPicture
        caption={say('storageLead')}
        week={say('week')}
        weeks={weeks.map((week) => shortDay(week, locale))}
        rows={storage.map(({ kind, files, bytes }) => ({
          name: say(`kind.${kind}`, { count: files }),
          values: bytes,
        }))}
        say={(bytes) => bytesIn(bytes, locale)}
        showTable={say('table')}
      />
    </Sheet>
  );
}

function Works({ view: { jobs, mails, record } }: Part) {
  const say = useWords(overviewWords);
  const { locale } = useWording();
  return (
    <Sheet title={say('works')}>
      {jobs.length > 0 && (
        <BarTable
          caption={say('jobsLead')}
          columns={[say('job'), say('waiting'), say('running'), say('done'), say('failed')]}
          rows={jobs.map(({ name, waiting, running, done, failed }) => ({
            name: say(`job.${jobName(name)}`),
            value: waiting + running + done + failed,
            cells: [waiting, running, done, failed].map(String),
          }))}
        />
      )}
      <p>{say('mails', { ...mails })}</p>
      <p>
        {say('record', { count: record.entries })}{' '}
        {record.lastAt !== null && say('recordLast', { date: momentWord(record.lastAt, locale) })}
      </p>
    </Sheet>
  );
}

const jobNames = ['deliver-mail', 'read-document', 'prepare-reading'] as const;
const jobName = (name: string) => jobNames.find((known) => known === name) ?? 'other';
