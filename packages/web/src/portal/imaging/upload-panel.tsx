import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { DropZone } from '../../check/disc/drop-zone/drop-zone.tsx';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import type { StudyProgress, UploadProgress } from '../../upload/upload-job.ts';
import { uploads, type Upload } from '../../upload/uploads.ts';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { timeLeft } from './time-left.ts';
import { imagingWords } from './words.ts';

const running: ReadonlySet<Upload['is']> = new Set(['preparing', 'sending', 'waiting-for-line']);
const resumable: ReadonlySet<Upload['is']> = new Set([
  'paused',
  'not-allowed',
  'quota-reached',
  'case-closed',
  'elsewhere',
]);

/** How far the upload has come, study by study, and what can be done with it. */
export function UploadPanel({ upload }: { readonly upload: Upload }) {
  const { id: caseId } = useCaseView();
  const say = useWords(imagingWords);
  const { is, progress } = upload;
  const [asking, setAsking] = useState(false);
  const isOver = is === 'done' || is === 'cancelled';
  return (
    <section className="imaging-upload" aria-labelledby="imaging-sending">
      <h2 id="imaging-sending">{say('sending')}</h2>
      <output className="imaging-is" data-is={is}>
        {say(`is.${is}`)}
      </output>
      {progress && progress.studies.length > 0 && (
        <ul className="imaging-progress">
          {progress.studies.map((study) => (
            <StudyBar key={study.uid} study={study} running={running.has(is)} />
          ))}
        </ul>
      )}
      {progress && <Left progress={progress} />}
      {(is === 'needs-disc' || is === 'failed') && <GiveAgain />}
      {running.has(is) && <p className="soft small">{say('stay')}</p>}
      <div className="row">
        {running.has(is) && (
          <Button variant="default" onClick={() => void uploads.pause(caseId)}>
            {say('pause')}
          </Button>
        )}
        {resumable.has(is) && <Button onClick={() => void uploads.goOn(caseId)}>{say('goOn')}</Button>}
        {is === 'signed-out' && (
          <>
            <ButtonLink to="/sign-in" search={{ next: `/cases/${caseId}/imaging` }}>
              {say('signIn')}
            </ButtonLink>
            <Button variant="default" onClick={() => void uploads.goOn(caseId)}>
              {say('goOn')}
            </Button>
          </>
        )}
        {isOver && (
          <Button variant="default" onClick={() => uploads.dismiss(caseId)}>
            {say('close')}
          </Button>
        )}
        {!isOver && !asking && (
          <Button variant="subtle" onClick={() => setAsking(true)}>
            {say('cancel')}
          </Button>
        )}
        {!isOver && asking && (
          <Button color="red" onClick={() => void uploads.cancel(caseId)}>
            {say('cancel.sure')}
          </Button>
        )}
      </div>
    </section>
  );
}

function StudyBar({
  study,
  running: isRunning,
}: {
  readonly study: StudyProgress;
  readonly running: boolean;
}) {
  const say = useWords(imagingWords);
  const { label, instances, bytes, sentInstances, sentBytes, secondsLeft } = study;
  const isDone = sentInstances >= instances;
  const left = isRunning && !isDone ? timeLeft(secondsLeft) : undefined;
  return (
    <li>
      <div className="imaging-bar-head">
        <span>
          {isDone && <StateMark state="there" size={20} />} <strong>{label}</strong>
        </span>
        <span className="soft small">
          {isDone ? say('studyDone') : say('studyOf', { done: sentInstances, all: instances })}
          {left && ` · ${say(left.word, { count: left.count })}`}
        </span>
      </div>
      <Progress
        value={isDone ? 100 : bytes > 0 ? (100 * sentBytes) / bytes : 0}
        color={isDone ? 'var(--there)' : 'petrol'}
        size="md"
        radius="xl"
        aria-label={label}
        transitionDuration={0}
      />
    </li>
  );
}

function Left({ progress: { leftBehind } }: { readonly progress: UploadProgress }) {
  const say = useWords(imagingWords);
  if (leftBehind.length === 0) return null;
  return (
    <details className="imaging-left">
      <summary>{say('leftBehind', { count: leftBehind.length })}</summary>
      <ul>
        {leftBehind.slice(0, 100).map(({ file, why }) => (
          <li key={file}>
            <code>{file}</code> {say(`left.${why}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function GiveAgain() {
  const { id: caseId } = useCaseView();
  const say = useWords(imagingWords);
  const [another, setAnother] = useState(false);
  return (
    <>
      <h3>{say('giveAgain')}</h3>
      {another && (
        <Notice tone="bad" spoken>
          <p>{say('notSame')}</p>
        </Notice>
      )}
      <DropZone
        onDisc={({ files }) => void uploads.giveAgain(caseId, files).then((isSame) => setAnother(!isSame))}
      />
    </>
  );
}
