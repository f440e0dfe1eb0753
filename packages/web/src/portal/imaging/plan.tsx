import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { likelyPerson, studiesFor, type StudyChoice } from '../../upload/belongs.ts';
import { neededFiles } from '../../upload/needed-files.ts';
import { uploads } from '../../upload/uploads.ts';
import { Choice } from '../../ui/choice/choice.tsx';
import { dateWord } from '../../wording/disc-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { ConsentPurpose } from '../consent/purpose.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import type { ReadDisc } from './read-disc.ts';
import { megabytes } from './megabytes.ts';
import { StudyRow, studyLabel } from './study-row.tsx';
import { imagingWords } from './words.ts';

interface Props {
  readonly read: ReadDisc;
  readonly onSent: () => void;
  readonly onAnother: () => void;
}

/** What would be sent and what stays, study by study; sending begins only here, and only with consent. */
export function Plan({ read, onSent, onAnother }: Props) {
  const { disc, inventory } = read;
  const view = useCaseView();
  const { locale, t } = useWording();
  const say = useWords(imagingWords);
  const scope = view.basics;
  const [person, setPerson] = useState(() =>
    likelyPerson(inventory, { caseType: scope.caseType, region: scope.region, side: scope.side }),
  );
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const choices = useMemo(
    () =>
      person === null
        ? []
        : studiesFor(inventory, { caseType: scope.caseType, region: scope.region, side: scope.side }, person),
    [inventory, scope.caseType, scope.region, scope.side, person],
  );
  const keyOf = ({ person: of, study }: StudyChoice) => `${of}/${study.uid}`;
  const isSent = (choice: StudyChoice) => changed[keyOf(choice)] ?? choice.proposed;
  const toggle = (choice: StudyChoice) => setChanged({ ...changed, [keyOf(choice)]: !isSent(choice) });
  const sent = choices.filter(isSent);
  const stays = choices.filter((choice) => !isSent(choice));
  const files = sent.flatMap((choice) => choice.files);
  const sizes = useMemo(() => new Map(disc.files.map(({ path, blob }) => [path, blob.size])), [disc]);
  const total = bytesOf(files, sizes);
  const begin = () => {
    const sole = disc.files.length === 1;
    void uploads.begin({
      caseId: view.id,
      discName: disc.name,
      studies: sent.map((choice) => ({
        uid: choice.study.uid,
        label: studyLabel(choice.study, locale, t('disc.noDate')),
        files: choice.files,
      })),
      given: sole ? disc.files : neededFiles(disc.files, files),
      sole,
      paused: false,
    });
    onSent();
  };
  const row = (choice: StudyChoice) => (
    <StudyRow
      key={keyOf(choice)}
      choice={choice}
      bytes={bytesOf(choice.files, sizes)}
      sent={isSent(choice)}
      onToggle={() => toggle(choice)}
    />
  );
  const loosePapers = inventory.documents.filter(({ studyUid }) => studyUid === null).length;
  return (
    <section className="imaging-section" aria-labelledby="imaging-plan">
      <h2 id="imaging-plan">{say('plan.heading')}</h2>
      <p className="soft">{say('plan.lead')}</p>
      {inventory.patients.length === 0 && <p>{t('result.nothing')}</p>}
      {inventory.patients.length > 1 && (
        <>
          <p>{say('plan.whoLead')}</p>
          <Choice
            name="person"
            look="cards"
            legend={say('plan.who')}
            value={person === null ? undefined : String(person)}
            onChange={(chosen) => {
              setPerson(Number(chosen));
              setChanged({});
            }}
            options={inventory.patients.map(({ name, birthDate }, index) => ({
              value: String(index),
              label: name || t('disc.noName'),
              hint: birthDate ? t('disc.born', { date: dateWord(birthDate, locale) }) : t('disc.noBirthDate'),
            }))}
          />
        </>
      )}
      {sent.length > 0 && (
        <>
          <h3>{say('plan.send')}</h3>
          <ul className="imaging-studies">{sent.map(row)}</ul>
          <p className="imaging-total">
            {say('plan.total', { studies: sent.length, images: files.length })}
            {total !== null && ` · ${say('size', { megabytes: megabytes(total) })}`}
          </p>
        </>
      )}
      {person !== null && sent.length === 0 && <p>{say('plan.nothing')}</p>}
      {stays.length > 0 && (
        <>
          <h3>{say('plan.leave')}</h3>
          <p className="soft small">{say('plan.leaveLead')}</p>
          <ul className="imaging-studies">{stays.map(row)}</ul>
        </>
      )}
      {inventory.otherFiles.length > 0 && (
        <p className="soft small">
          {say('plan.others', { count: inventory.otherFiles.length })}. {say('plan.othersLead')}
        </p>
      )}
      {loosePapers > 0 && (
        <p className="soft small">
          {say('plan.papers', { count: loosePapers })}. {say('plan.papersLead')}
        </p>
      )}
      {sent.length > 0 && !view.steps.consent.process && (
        <div className="imaging-consent">
          <h3>{say('plan.consent')}</h3>
          <ConsentPurpose purpose="process" />
        </div>
      )}
      <div className="row">
        <Button size="lg" disabled={sent.length === 0 || !view.steps.consent.process} onClick={begin}>
          {say('plan.do')}
        </Button>
        <Button size="lg" variant="subtle" onClick={onAnother}>
          {say('plan.another')}
        </Button>
      </div>
    </section>
  );
}

/** Bytes of the files; null where they lie in an archive, whose parts are only known once it is opened. */
function bytesOf(files: readonly string[], sizes: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  for (const file of files) {
    const size = sizes.get(file);
    if (size === undefined) return null;
    sum += size;
  }
  return sum;
}
