import { caseTypes, type CaseType, type Verdict } from '@overread/readiness';
import { complete } from './complete.ts';
import { layOut, papersOf } from './lay-out.ts';
import type { ExpectedSeries, SampleDisc } from './sample-disc.ts';

const core: Readonly<Record<CaseType, Readonly<Record<string, Verdict>>>> = {
  'knee-replacement': { 'knee.xr.ap_wb': 'met', 'knee.xr.both': 'met', 'knee.xr.lat': 'met' },
  'hip-replacement': { 'hip.xr.ap_pelvis': 'met', 'hip.xr.lat': 'met' },
  spine: { 'spine.mr': 'met', 'spine.xr.standing': 'met', 'spine.xr.flex_ext': 'met' },
  'acl-meniscus': { 'acl.mr': 'met', 'acl.xr': 'met' },
  'shoulder-cuff': { 'sh.mr': 'met', 'sh.xr.grashey': 'met', 'sh.xr.axillary': 'met' },
  'fracture-revision': { 'rev.xr.current': 'met', 'rev.op_note': 'met', 'rev.implant': 'met' },
  deformity: { 'def.spine.full': 'met' },
  'foot-ankle': { 'fa.xr.ankle_wb': 'met' },
};

const pictures: Partial<Readonly<Record<CaseType, Readonly<Record<number, ExpectedSeries>>>>> = {
  'knee-replacement': {
    1: { region: 'knee', side: 'both', view: 'AP', standing: 'yes' },
    2: { region: 'knee', side: 'right', view: 'lateral', standing: 'unknown' },
    3: { region: 'knee', side: 'right', view: 'skyline' },
    4: { region: 'whole-leg', side: 'both', view: 'long-leg', standing: 'yes' },
  },
  'hip-replacement': {
    1: { region: 'pelvis', side: 'both', view: 'AP', standing: 'yes' },
    2: { region: 'hip', side: 'right', view: 'frog-leg-lateral' },
  },
  deformity: {
    1: { region: 'whole-spine', view: 'PA', standing: 'yes' },
    2: { view: 'lateral', standing: 'yes' },
  },
};

const titles: Readonly<Record<CaseType, SampleDisc['title']>> = {
  'knee-replacement': { en: 'Worn knee: everything is there', zh: '膝关节磨损：资料齐全' },
  'hip-replacement': { en: 'Worn hip: everything is there', zh: '髋关节磨损：资料齐全' },
  spine: { en: 'Lower back: everything is there', zh: '腰椎：资料齐全' },
  'acl-meniscus': { en: 'Knee ligament: everything is there', zh: '膝关节韧带：资料齐全' },
  'shoulder-cuff': { en: 'Shoulder: everything is there', zh: '肩关节：资料齐全' },
  'fracture-revision': { en: 'Failed knee replacement: everything is there', zh: '膝关节置换失败：资料齐全' },
  deformity: { en: 'Crooked spine: everything is there', zh: '脊柱侧凸：资料齐全' },
  'foot-ankle': { en: 'Ankle: everything is there', zh: '踝关节：资料齐全' },
};

const vendors = ['GE MEDICAL SYSTEMS', 'Philips', 'UIH', 'FUJIFILM Corporation'] as const;

/** Each case type complete: as made first, and as other vendors would send it. */
export const completeDiscs: readonly SampleDisc[] = caseTypes.flatMap((caseType) =>
  ['SIEMENS', vendors[caseTypes.indexOf(caseType) % vendors.length] ?? 'Canon'].map(
    (vendor, index): SampleDisc => {
      const template = complete[caseType];
      return {
        id: index === 0 ? `${caseType}-complete` : `${caseType}-complete-other-vendor`,
        title: titles[caseType],
        caseType,
        circumstances: template.circumstances,
        make: () =>
          layOut({
            films: template.films.map((one) => ({ ...one, vendor, modality: index === 0 ? 'DX' : 'CR' })),
            stacks: template.stacks.map((one) => ({ ...one, vendor })),
            files: papersOf(template),
          }),
        expected: {
          patients: 1,
          findings: core[caseType],
          documents: template.circumstances.documents.length,
          ...(index === 0 && pictures[caseType] ? { series: pictures[caseType] } : {}),
        },
      };
    },
  ),
);
