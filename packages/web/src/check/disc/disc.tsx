import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Disc as GivenDisc } from '../../scan/disc.ts';
import { scanDisc, type Scan, type ScanProgress } from '../../scan/scan-disc.ts';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWording } from '../../wording/wording.tsx';
import { useCheck } from '../check-context.tsx';
import { caseIsChosen } from '../check-state.ts';
import { DropZone } from './drop-zone/drop-zone.tsx';
import { Progress } from './progress/progress.tsx';
import { Samples } from './samples/samples.tsx';
import './disc.css';

type Phase =
  | { readonly is: 'waiting'; readonly notice?: string }
  | { readonly is: 'reading'; readonly name: string; readonly progress: ScanProgress };

const started: ScanProgress = { done: 0, total: 0, bytes: 0, now: '', sorting: false };

/** Third screen: the disc is given, and read. */
export function Disc() {
  const { t } = useWording();
  const { state, dispatch } = useCheck();
  const navigate = useNavigate();
  const [phase, setPhase] = useState<Phase>({ is: 'waiting' });
  const scan = useRef<Scan>(undefined);
  useEffect(() => () => scan.current?.cancel(), []);
  if (!caseIsChosen(state)) return <Navigate to="/" replace />;

  const read = async (disc: GivenDisc) => {
    if (disc.files.length === 0) return setPhase({ is: 'waiting', notice: t('disc.empty') });
    const name = disc.name || t('disc.heading');
    setPhase({ is: 'reading', name, progress: started });
    scan.current = scanDisc(disc, (progress) => setPhase({ is: 'reading', name, progress }));
    try {
      const inventory = await scan.current.inventory;
      dispatch({ do: 'disc-read', checked: { inventory, disc } });
      await navigate({ to: '/result' });
    } catch (error) {
      setPhase({ is: 'waiting', notice: t('scan.failed', { reason: String(error) }) });
    }
  };
  const cancel = () => {
    scan.current?.cancel();
    setPhase({ is: 'waiting', notice: t('scan.cancelled') });
  };
  const give = (disc: GivenDisc) => void read(disc);

  if (phase.is === 'reading')
    return <Progress name={phase.name} progress={phase.progress} onCancel={cancel} />;
  return (
    <div className="disc">
      <PageHeading title={t('disc.heading')} lead={t('disc.lead')} />
      <output className="disc-notice">{phase.notice ?? ''}</output>
      <DropZone onDisc={give} />
      <p className="disc-later">
        {t('disc.noDisc')} <Link to="/would-it-help">{t('disc.beginCase')}</Link>
      </p>
      <Samples onDisc={give} onFail={() => setPhase({ is: 'waiting', notice: t('disc.sampleFailed') })} />
    </div>
  );
}
