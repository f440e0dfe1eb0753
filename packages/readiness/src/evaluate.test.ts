import { describe, expect, it } from 'vitest';
import type { Inventory, Series } from '@overread/imaging';
import { evaluate } from './evaluate.ts';
import { isOpen } from './evaluation/is-open.ts';
import { factsFrom } from './facts.ts';
import { caseTypes, type CaseType, type Circumstances, type Finding } from './finding.ts';
import { caseRegions, regionQuestion } from './rules/case-regions.ts';
import { completeCases, mystery } from './testing/complete-cases.ts';
import {
  circumstances,
  film,
  madeInventory,
  madePatient,
  madeStudy,
  mri,
  paper,
  stated,
} from './testing/made-up-inventory.ts';

const check = (inventory: Inventory, caseType: CaseType, of: Circumstances) =>
  evaluate(factsFrom(inventory), caseType, of);

const findingOf = (findings: readonly Finding[], id: string): Finding => {
  const found = findings.find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};

describe('a complete case', () => {
  it.each(caseTypes)('%s is reviewable', (caseType) => {
    const { series, circumstances: of } = completeCases[caseType];
    const { verdict, requirements } = check(madeInventory(series), caseType, of);
    const limiting = requirements.filter((finding) => isOpen(finding) && finding.severity !== 'helpful');
    expect(limiting.map(({ id, verdict: is, reason }) => ({ id, is, reason }))).toEqual([]);
    expect(verdict).toBe('reviewable');
  });

  it.each(caseTypes)('%s shows evidence for everything that is met', (caseType) => {
    const { series, circumstances: of } = completeCases[caseType];
    const met = check(madeInventory(series), caseType, of).requirements.filter(
      ({ verdict }) => verdict === 'met',
    );
    expect(met.length).toBeGreaterThan(5);
    expect(met.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

const isFilm =
  (...views: readonly Series['view'][]) =>
  (series: Series) =>
    views.includes(series.view);
const isMri = (weighting?: Series['weighting'], plane?: Series['plane']) => (series: Series) =>
  series.modality === 'MR' &&
  (weighting === undefined || series.weighting === weighting) &&
  (plane === undefined || series.plane === plane);

describe('a complete case without one thing', () => {
  it.each([
    ['knee-replacement', 'all but the report', () => true, 'knee.xr.ap_wb', 'wrong-format', 'blocks'],
    ['knee-replacement', 'the frontal film', isFilm('AP'), 'knee.xr.ap_wb', 'missing', 'limits'],
    ['knee-replacement', 'the frontal film', isFilm('AP'), 'knee.xr.both', 'missing', 'limits'],
    ['knee-replacement', 'the lateral film', isFilm('lateral'), 'knee.xr.lat', 'missing', 'limits'],
    ['knee-replacement', 'the skyline', isFilm('skyline'), 'knee.xr.skyline', 'missing', 'helpful'],
    ['knee-replacement', 'the long leg', isFilm('long-leg'), 'knee.xr.long_leg', 'missing', 'helpful'],
    ['hip-replacement', 'all but the report', () => true, 'hip.xr.ap_pelvis', 'wrong-format', 'blocks'],
    ['hip-replacement', 'the pelvis', isFilm('AP'), 'hip.xr.ap_pelvis', 'missing', 'limits'],
    ['hip-replacement', 'the lateral', isFilm('frog-leg-lateral'), 'hip.xr.lat', 'missing', 'limits'],
    ['spine', 'the MRI', isMri(), 'spine.mr', 'missing', 'blocks'],
    ['spine', 'the axial series', isMri('T2', 'axial'), 'mr.lumbar.axial', 'missing', 'limits'],
    ['spine', 'the STIR', isMri('STIR'), 'mr.lumbar.sequences', 'missing', 'limits'],
    ['spine', 'the standing lateral', isFilm('lateral'), 'spine.xr.standing', 'missing', 'limits'],
    ['spine', 'extension', isFilm('extension'), 'spine.xr.flex_ext', 'missing', 'limits'],
    ['acl-meniscus', 'the MRI', isMri(), 'acl.mr', 'missing', 'blocks'],
    ['acl-meniscus', 'the axial series', isMri('PD', 'axial'), 'mr.knee.sequences', 'missing', 'limits'],
    ['acl-meniscus', 'the lateral film', isFilm('lateral'), 'acl.xr', 'missing', 'limits'],
    ['shoulder-cuff', 'the MRI', isMri(), 'sh.mr', 'missing', 'blocks'],
    ['shoulder-cuff', 'sagittal T1', isMri('T1'), 'mr.shoulder.muscle', 'missing', 'limits'],
    ['shoulder-cuff', 'Grashey', isFilm('true-AP'), 'sh.xr.grashey', 'missing', 'limits'],
    ['shoulder-cuff', 'axillary', isFilm('axillary'), 'sh.xr.axillary', 'missing', 'limits'],
    ['fracture-revision', 'all but the report', () => true, 'rev.xr.current', 'wrong-format', 'blocks'],
    ['deformity', 'all but the report', () => true, 'def.spine.full', 'wrong-format', 'blocks'],
    ['foot-ankle', 'the mortise film', isFilm('mortise'), 'fa.xr.ankle_wb', 'missing', 'limits'],
    ['foot-ankle', 'all but the report', () => true, 'fa.xr.ankle_wb', 'wrong-format', 'blocks'],
  ] as const)('%s without %s: %s', (caseType, _what, without, id, verdict, severity) => {
    const { series, circumstances: of } = completeCases[caseType];
    const kept = series.filter((one) => !without(one));
    const finding = findingOf(check(madeInventory(kept), caseType, of).requirements, id);
    expect(finding).toMatchObject({ verdict, severity });
    expect(finding.remedy).not.toBeNull();
  });

  it.each([
    ['knee-replacement', 'radiology-report', 'doc.rad_report', 'limits'],
    ['knee-replacement', 'consultation-note', 'doc.consult_note', 'limits'],
    ['knee-replacement', 'recommendation', 'doc.recommendation', 'limits'],
    ['knee-replacement', 'timeline', 'doc.timeline', 'limits'],
    ['knee-replacement', 'questions', 'doc.questions', 'limits'],
    ['knee-replacement', 'function-goals', 'doc.function_goals', 'limits'],
    ['knee-replacement', 'medical-history', 'doc.med_hist', 'limits'],
    ['spine', 'neurological-exam', 'spine.doc.neuro', 'limits'],
    ['acl-meniscus', 'joint-exam', 'acl.doc.exam', 'limits'],
    ['acl-meniscus', 'function-goals', 'acl.doc.goals', 'limits'],
    ['shoulder-cuff', 'joint-exam', 'sh.doc.exam', 'limits'],
    ['fracture-revision', 'operation-note', 'rev.op_note', 'blocks'],
    ['fracture-revision', 'implant-record', 'rev.implant', 'limits'],
    ['fracture-revision', 'laboratory', 'rev.labs', 'limits'],
  ] as const)('%s without the paper %s: %s opens', (caseType, type, id, severity) => {
    const { series, circumstances: of } = completeCases[caseType];
    const documents = of.documents.filter(
      (document) => document.type !== type && document.type !== 'consultation-note',
    );
    const finding = findingOf(check(madeInventory(series), caseType, { ...of, documents }).requirements, id);
    expect(finding).toMatchObject({ verdict: 'missing', severity });
  });
});

describe('the standing knee film', () => {
  const apOf = (series: readonly Series[], changes: Partial<Inventory> = {}) =>
    findingOf(
      check(madeInventory(series, changes), 'knee-replacement', circumstances()).requirements,
      'knee.xr.ap_wb',
    );

  it.each([
    ['nothing in the file says so', film('AP'), 'unknown', 'limits', 'reason.standing-unknown'],
    ['taken lying', film('AP', { standing: 'no' }), 'missing', 'limits', 'reason.standing-no'],
    [
      'sources disagree',
      film('AP', { standing: 'yes', standingStrength: 'contradicted' }),
      'doubtful',
      'limits',
      'reason.standing-contradicted',
    ],
    [
      'only a hint of the equipment',
      film('AP', { standing: 'yes', standingStrength: 'claimed' }),
      'doubtful',
      'limits',
      'reason.standing-claimed',
    ],
    [
      'of the other side',
      film('AP', { side: 'left', standing: 'yes' }),
      'missing',
      'blocks',
      'reason.wrong-side',
    ],
    [
      'side unknown',
      film('AP', { side: 'unknown', standing: 'yes' }),
      'doubtful',
      'limits',
      'reason.side-unknown',
    ],
    [
      'sides disagree',
      film('AP', { sideStrength: 'contradicted', standing: 'yes' }),
      'doubtful',
      'limits',
      'reason.side-contradicted',
    ],
    ['too old', film('AP', { standing: 'yes', date: '2024-01-01' }), 'doubtful', 'limits', 'reason.too-old'],
    [
      'without a date',
      film('AP', { standing: 'yes', date: null }),
      'unknown',
      'limits',
      'reason.date-unknown',
    ],
    [
      'a screenshot',
      film('AP', { standing: 'yes', kind: 'secondary-capture' }),
      'wrong-format',
      'blocks',
      'reason.wrong-format',
    ],
    [
      'a wrapped photo',
      film('AP', { kind: 'photo', modality: 'XC', region: 'unknown' }),
      'wrong-format',
      'blocks',
      'reason.wrong-format',
    ],
    [
      'a scanned film',
      film('AP', { standing: 'yes', kind: 'digitised-film' }),
      'doubtful',
      'limits',
      'reason.digitised-film',
    ],
    [
      'cut off',
      film('AP', { standing: 'yes', problems: [{ code: 'truncated-pixels', file: 'a' }] }),
      'doubtful',
      'blocks',
      'reason.damaged',
    ],
    ['of an unknown body part', mystery, 'unknown', 'blocks', 'reason.region-unknown'],
  ] as const)('%s', (_what, series, verdict, severity, code) => {
    const finding = apOf([series]);
    expect(finding).toMatchObject({ verdict, severity, blocksQuestions: ['worn-enough'] });
    expect(finding.reason.code).toBe(code);
    expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('is met on either side by one exposure of both knees', () => {
    expect(apOf([film('AP', { side: 'both', standing: 'yes' })])).toMatchObject({
      verdict: 'met',
      remedy: null,
    });
  });

  it('is in the wrong format when there are only phone photos', () => {
    const finding = apOf([], { documents: [paper('IMG_1.jpg', { format: 'jpeg', looks: 'photo' })] });
    expect(finding).toMatchObject({ verdict: 'wrong-format', severity: 'blocks' });
    expect(finding.evidence.map(({ file }) => file)).toEqual(['IMG_1.jpg']);
  });

  it('is in the wrong format when there is only a report', () => {
    expect(apOf([], { documents: [paper('report.pdf')] })).toMatchObject({
      verdict: 'wrong-format',
      severity: 'blocks',
      reason: { code: 'reason.report-only' },
    });
  });

  it('is in the wrong format when the person has a report only', () => {
    const of = circumstances({ documents: [stated('radiology-report')] });
    const { requirements } = check(madeInventory([]), 'knee-replacement', of);
    expect(findingOf(requirements, 'knee.xr.ap_wb')).toMatchObject({
      verdict: 'wrong-format',
      severity: 'blocks',
    });
  });

  it.each([
    ['a logo of the viewer', paper('VIEWER/logo.png', { format: 'png', looks: 'picture' })],
    ['a photo named as the implant’s', paper('sticker.jpg', { format: 'jpeg', looks: 'photo' })],
  ])('does not take %s for an MRI', (_what, document) => {
    const of = circumstances({ documents: [stated('implant-photo', { file: 'sticker.jpg' })] });
    const disc = madeInventory([film('AP', { standing: 'yes' })], { documents: [document] });
    expect(findingOf(check(disc, 'knee-replacement', of).requirements, 'knee.mr').verdict).toBe('missing');
  });

  it('is missing, and was before the operation, when older than it', () => {
    const of = circumstances({ answers: { 'last-surgery-date': '2026-04-20' } });
    const { requirements } = check(madeInventory([film('AP', { standing: 'yes' })]), 'knee-replacement', of);
    expect(findingOf(requirements, 'knee.xr.ap_wb')).toMatchObject({
      verdict: 'missing',
      severity: 'limits',
      reason: { code: 'reason.before-event' },
    });
    expect(findingOf(requirements, 'study.age')).toMatchObject({ verdict: 'doubtful', severity: 'limits' });
  });
});

describe('checks over the whole disc', () => {
  const kneeFindings = (inventory: Inventory, changes: Partial<Circumstances> = {}) =>
    check(inventory, 'knee-replacement', circumstances(changes)).requirements;
  const ap = film('AP', { standing: 'yes' });

  it.each([
    [
      'two people',
      madeInventory([ap], {
        patients: [
          madePatient([madeStudy([ap])]),
          madePatient([madeStudy([ap])], { id: 'P2', name: 'Roe^Al' }),
        ],
      }),
      'identity.one-person',
      'doubtful',
      'blocks',
    ],
    [
      'one person told apart',
      madeInventory([ap], {
        patients: [madePatient([madeStudy([ap])], { problems: [{ code: 'identity-differs' }] })],
      }),
      'identity.one-person',
      'doubtful',
      'blocks',
    ],
    [
      'only the other side',
      madeInventory([film('AP', { side: 'left' })]),
      'identity.side',
      'missing',
      'blocks',
    ],
    [
      'a contradicted side',
      madeInventory([ap, film('lateral', { sideStrength: 'contradicted' })]),
      'identity.side',
      'doubtful',
      'blocks',
    ],
    [
      'a contradicted side of nobody knows what',
      madeInventory([ap, film('AP', { region: 'unknown', sideStrength: 'contradicted' })]),
      'identity.side',
      'doubtful',
      'blocks',
    ],
    [
      'a contradicted side of another joint',
      madeInventory([ap, film('AP', { region: 'wrist', sideStrength: 'contradicted' })]),
      'identity.side',
      'met',
      'limits',
    ],
    [
      'an unknown side',
      madeInventory([film('AP', { side: 'unknown' })]),
      'identity.side',
      'doubtful',
      'limits',
    ],
    ['an old study', madeInventory([film('AP', { date: '2020-01-01' })]), 'study.age', 'doubtful', 'limits'],
    [
      'a missing slice',
      madeInventory([mri('sagittal', 'PD', 'yes', { missingSlices: 1 })]),
      'images.complete',
      'doubtful',
      'limits',
    ],
    [
      'a truncated file',
      madeInventory([film('AP', { problems: [{ code: 'truncated-pixels', file: 'a' }] })]),
      'images.complete',
      'doubtful',
      'limits',
    ],
    [
      'strong loss',
      madeInventory([film('AP', { lossy: { is: 'yes', ratio: 20 } })]),
      'images.lossless',
      'doubtful',
      'limits',
    ],
    [
      'loss of unknown strength',
      madeInventory([film('AP', { lossy: { is: 'yes', ratio: null } })]),
      'images.lossless',
      'doubtful',
      'limits',
    ],
    [
      'mild loss',
      madeInventory([film('AP', { lossy: { is: 'yes', ratio: 8 } })]),
      'images.lossless',
      'met',
      'limits',
    ],
    [
      'half a copy',
      madeInventory([ap], {
        problems: [{ code: 'dicomdir-lists-missing', detail: { missing: 3, listed: 9 } }],
      }),
      'disc.whole',
      'doubtful',
      'limits',
    ],
    ['no report', madeInventory([ap]), 'report.per-study', 'missing', 'limits'],
    [
      'a paper filed with the study',
      madeInventory([ap], { documents: [paper('r.dcm', { studyUid: '1.2.3' })] }),
      'report.per-study',
      'unknown',
      'limits',
    ],
  ] as const)('%s', (_what, inventory, id, verdict, severity) => {
    const finding = findingOf(kneeFindings(inventory), id);
    expect(finding).toMatchObject({ verdict, severity });
    expect(finding.remedy !== null).toBe(isOpen(finding));
  });

  it('finds a report without images', () => {
    const documents = [stated('radiology-report', { studyUid: '9.9' })];
    expect(findingOf(kneeFindings(madeInventory([ap]), { documents }), 'images.per-report')).toMatchObject({
      verdict: 'missing',
      severity: 'limits',
    });
  });

  it('finds that an MRI is its localizer only', () => {
    const only = mri('sagittal', 'unknown', 'unknown', { kind: 'localizer', description: 'localizer' });
    const { requirements, verdict } = check(madeInventory([only]), 'acl-meniscus', circumstances());
    expect(findingOf(requirements, 'acl.mr')).toMatchObject({
      verdict: 'missing',
      severity: 'blocks',
      reason: { code: 'reason.localizer-only' },
    });
    expect(verdict).toBe('not-yet');
  });
});

describe('a picture beside a better one', () => {
  const severityOf = (series: readonly Series[]) =>
    findingOf(check(madeInventory(series), 'knee-replacement', circumstances()).requirements, 'knee.xr.ap_wb')
      .severity;
  const broken = { problems: [{ code: 'truncated-pixels', file: 'a' }] } as const;
  const goodLateral = film('lateral');

  it.each([
    ['no frontal film, a good lateral', [goodLateral], 'limits'],
    ['a damaged frontal film, a good lateral', [film('AP', broken), goodLateral], 'limits'],
    ['a damaged frontal film, a damaged lateral', [film('AP', broken), film('lateral', broken)], 'blocks'],
    ['a damaged lateral only', [film('lateral', broken)], 'blocks'],
    ['a film of an unknown part, a good lateral', [mystery, goodLateral], 'limits'],
    ['a lateral of the other side only', [film('lateral', { side: 'left' })], 'blocks'],
  ] as const)('%s', (_what, series, severity) => {
    expect(severityOf(series)).toBe(severity);
  });
});

describe('without a usable picture', () => {
  const places = caseTypes.flatMap((caseType) =>
    [undefined, ...(regionQuestion[caseType] === undefined ? [] : caseRegions[caseType])].map(
      (region) => [caseType, region] as const,
    ),
  );
  const papers = { documents: [paper('report.pdf'), paper('a.jpg', { format: 'jpeg', looks: 'photo' })] };
  const verdictOf = (inventory: Inventory, caseType: CaseType, region?: Series['region']) => {
    const { circumstances: of } = completeCases[caseType];
    const { region: _, ...anywhere } = of;
    return check(inventory, caseType, region === undefined ? anywhere : { ...anywhere, region }).verdict;
  };

  it.each(places)('%s of %s is not yet reviewable', (caseType, region) => {
    expect(verdictOf(madeInventory([]), caseType, region)).toBe('not-yet');
    expect(verdictOf(madeInventory([], papers), caseType, region)).toBe('not-yet');
  });

  it.each(caseTypes)('%s with every file damaged is not yet reviewable', (caseType) => {
    const { series, circumstances: of } = completeCases[caseType];
    const damaged = series.map((one) => ({
      ...one,
      problems: one.files.map((file) => ({ code: 'truncated-pixels' as const, file })),
    }));
    expect(check(madeInventory(damaged), caseType, of).verdict).toBe('not-yet');
  });
});

describe('MRI series', () => {
  const sequences = (series: readonly Series[]) =>
    findingOf(
      check(madeInventory(series), 'acl-meniscus', circumstances()).requirements,
      'mr.knee.sequences',
    );

  it('counts one isotropic volume for every plane', () => {
    const volume = mri('sagittal', 'PD', 'yes', { isotropic: true });
    expect(sequences([volume, mri('coronal', 'T1', 'no')]).verdict).toBe('met');
  });

  it('names the part that is missing', () => {
    const finding = sequences([
      mri('sagittal', 'PD', 'yes'),
      mri('coronal', 'PD', 'yes'),
      mri('coronal', 'T1', 'no'),
    ]);
    expect(finding).toMatchObject({ verdict: 'missing', reason: { params: { parts: 'axial-fluid' } } });
  });

  it.each([
    ['fat suppression not told', 'unknown', 'unknown'],
    ['fat not suppressed', 'no', 'missing'],
  ] as const)('%s', (_what, fatSuppressed, verdict) => {
    const planes = ['sagittal', 'coronal', 'axial'] as const;
    expect(sequences(planes.map((plane) => mri(plane, 'PD', fatSuppressed))).verdict).toBe(verdict);
  });
});

describe('what depends on an answer', () => {
  it.each([
    [{}, 'unknown', 'helpful'],
    [{ 'prior-surgery': 'unsure' }, 'unknown', 'helpful'],
    [{ 'prior-surgery': 'no' }, 'not-needed', 'limits'],
    [{ 'prior-surgery': 'yes' }, 'missing', 'limits'],
    [{ 'prior-surgery': 'yes', topics: 'timing,revision-strategy' }, 'missing', 'blocks'],
    [{ 'prior-surgery': 'yes', topics: 'revision-strategy', 'note-destroyed': 'yes' }, 'missing', 'limits'],
  ] as const)('operation report with %o', (answers, verdict, severity) => {
    const { requirements } = check(
      madeInventory([film('AP')]),
      'knee-replacement',
      circumstances({ answers }),
    );
    expect(findingOf(requirements, 'doc.op_note')).toMatchObject({ verdict, severity });
  });
});

describe('a spine case about one segment', () => {
  const idsOf = (changes: Partial<Circumstances>) =>
    check(madeInventory([]), 'spine', circumstances({ side: 'not-applicable', ...changes })).requirements.map(
      ({ id }) => id,
    );

  it('shows that segment’s rows only', () => {
    const ids = idsOf({ region: 'cervical-spine' });
    expect(ids).toContain('mr.cervical.axial');
    expect(ids.filter((id) => /^mr\.(?:lumbar|thoracic)/.test(id))).toEqual([]);
  });

  it('takes the segment from the answer too, and asks when there is none', () => {
    expect(idsOf({ answers: { 'spine-segment': 'thoracic-spine' } })).not.toContain('mr.lumbar.axial');
    const { requirements } = check(madeInventory([]), 'spine', circumstances());
    expect(findingOf(requirements, 'case.spine-segment')).toMatchObject({
      verdict: 'unknown',
      severity: 'limits',
      remedy: { code: 'remedy.answer-question', params: { question: 'spine-segment' } },
    });
  });
});
