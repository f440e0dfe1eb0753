import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Inventory, Series } from '@overread/imaging';
import type { Finding, Locale } from '@overread/readiness';
import { requirementName } from '../../../wording/rule-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { FilmFrame } from '../film-frame/film-frame.tsx';
import { mostUrgentFirst, placeOf, stateOf } from '../finding-state.ts';
import { MarkRow } from '../mark-row/mark-row.tsx';
import { seriesByFile } from '../series-by-file.ts';
import './checklist.css';

interface Props {
  readonly findings: readonly Finding[];
  readonly inventory: Inventory;
  readonly onShow: (id: string) => void;
  readonly onAnswer: () => void;
}

/** The light box: what a specialist needs, as frames that are filled, empty or in doubt, and papers as a list. */
export function Checklist({ findings, inventory, onShow, onAnswer }: Props) {
  const { t } = useWording();
  const depends = findings.filter((finding) => stateOf(finding) === 'depends').length;
  const byFile = useMemo(() => seriesByFile(inventory), [inventory]);
  const show = (group: Finding['group']) => (
    <Group
      key={group}
      group={group}
      findings={mostUrgentFirst(findings.filter((finding) => finding.group === group))}
      byFile={byFile}
      onShow={onShow}
    />
  );
  return (
    <section className="checklist result-section" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading">{t('result.checklist')}</h2>
      <p className="result-lead">{t('result.checklistLead')}</p>
      {pictureGroups.map(show)}
      <div className="checklist-lists">
        <div>{show('document')}</div>
        <div>
          {show('identity')}
          {show('other')}
        </div>
      </div>
      {depends > 0 && (
        <p className="checklist-open no-print">
          {t('result.answerOpen', { count: depends })}
          <Button variant="default" onClick={onAnswer}>
            {t('result.answerThem')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface GroupProps extends Pick<Props, 'findings' | 'onShow'> {
  readonly group: Finding['group'];
  readonly byFile: ReadonlyMap<string, Series>;
}

/** Pictures hang as frames; what is no picture is a line with a mark. */
const pictureGroups: readonly Finding['group'][] = ['xray', 'mri', 'ct'];

function Group({ group, findings, byFile, onShow }: GroupProps) {
  const { locale, t } = useWording();
  const { needed = [], depends = [], notNeeded = [] } = Object.groupBy(findings, placeOf);
  const asFrames = pictureGroups.includes(group);
  if (findings.length === 0) return null;
  return (
    <div className="checklist-group">
      <h3>{t(`group.${group}`)}</h3>
      <ul className={asFrames ? 'checklist-frames' : 'checklist-rows'} hidden={needed.length === 0}>
        {needed.map((finding) => (
          <li key={finding.id}>
            {asFrames ? (
              <FilmFrame
                finding={finding}
                series={shown(finding, byFile)}
                onShow={() => onShow(finding.id)}
              />
            ) : (
              <MarkRow finding={finding} onShow={() => onShow(finding.id)} />
            )}
          </li>
        ))}
      </ul>
      {depends.length > 0 && (
        <p className="checklist-aside">{t('result.depends', { names: namesOf(depends, locale) })}</p>
      )}
      {notNeeded.length > 0 && (
        <p className="checklist-aside">{t('result.notNeeded', { names: namesOf(notNeeded, locale) })}</p>
      )}
    </div>
  );
}

const namesOf = (findings: readonly Finding[], locale: Locale): string =>
  findings.map((finding) => requirementName(finding, locale)).join(locale === 'zh' ? '；' : '; ');

/** The picture that the verdict rests on; what is missing has none. */
const shown = (finding: Finding, byFile: ReadonlyMap<string, Series>): Series | undefined =>
  stateOf(finding) === 'missing'
    ? undefined
    : finding.evidence.map(({ file }) => byFile.get(file)).find((series) => series !== undefined);
