import { tags } from '../dataset/tags.ts';
import type { Conclusion, Series, YesNoUnknown } from '../inventory/inventory.ts';
import { cite, concluded, unknownConclusion } from './cite.ts';
import { frameGroupsOf, groupFor } from './frame-groups.ts';
import type { Part } from './part.ts';
import { plainWords, wordTest } from './plain-words.ts';

/** Whether a CT was reconstructed sharp enough for bone, from its Convolution Kernel's vendor name. */
export const readKernel = (part: Part): Conclusion<Series['kernel']> => {
  if (part.modality !== 'CT') return unknownConclusion;
  const name = kernelName(part);
  if (name === undefined) return unknownConclusion;
  const found = kernels.find(({ pattern }) => pattern.test(name)) ?? sharpnessOf(name);
  if (found === undefined) return unknownConclusion;
  return concluded(
    'kernel',
    found.is,
    'likely',
    cite(tags.ConvolutionKernel, name),
    part.middle.instance.file,
  );
};

/**
 * Metal-artefact reduction in a CT, or metal sequences in MR. Absence of the words is unknown; only words that say
 * it was left out say “no”. Reconstruction Algorithm (0018,9315) tells nothing of metal.
 */
export const readMetalArtefactReduction = (part: Part): Conclusion<YesNoUnknown> => {
  const told = `${part.words} ${plainWords(kernelName(part) ?? '')}`;
  const words = part.modality === 'CT' ? ctMetal : part.modality === 'MR' ? mrMetal : undefined;
  if (words === undefined || !words(told)) return unknownConclusion;
  return concluded(
    'metalArtefactReduction',
    part.modality === 'CT' && ctMetalLeftOut(told) ? 'no' : 'yes',
    'likely',
    `description “${told.trim()}”`,
    part.middle.instance.file,
  );
};

/** A CT's description without its words for metal-artefact reduction, made plain. */
export const withoutMetalWords = (description: string): string =>
  plainWords(description)
    .replace(new RegExp(`(?<![a-z0-9])(?:${ctMetalWords})(?![a-z0-9])`, 'g'), '')
    .replace(/ +/g, ' ')
    .trim();

const ctMetalWords =
  'i ?mar|o ?mar|omar|mar|semar|smart ?mar|metal\\w*(?: artefact| artifact)?(?: reduction)?|mono ?\\+|mono (?:120|130|140)(?: ?kev)?|mono ?e?|monoenergetic\\w*|vmi|1[0-9]0 ?kev';
const ctMetal = wordTest(ctMetalWords);
/** “without iMAR”, “no MAR”, “non-MAR”, “ohne MAR”, “MAR off”. */
const ctMetalLeftOut = wordTest(
  `(?:no|non|not|without|w o|wo|ohne|sans|sin|sem|senza|zonder|bez|без|nicht|kein|keine) (?:${ctMetalWords})|(?:${ctMetalWords}) (?:off|aus|no|non|removed)`,
  `(?:无|無|未|非|不)\\s*(?:${ctMetalWords}|去金属|去金屬)`,
);
const mrMetal = wordTest(
  'warp|vat|semac|mavric\\w*|o ?mar|omar xd|mars|metal\\w*|wideband|view angle tilt\\w*',
);

const kernelName = ({ middle }: Part): string | undefined => {
  const groups = frameGroupsOf(middle.instance.attributes);
  return (
    groupFor(groups, middle.frame, tags.CTReconstructionSequence).texts(tags.ConvolutionKernel).join(' ') ||
    undefined
  );
};

interface KernelRow {
  readonly pattern: RegExp;
  readonly is: 'bone' | 'soft';
}

/** Makers' names of kernels (to be confirmed by a clinician); Siemens numbers are read apart. */
const kernels: readonly KernelRow[] = [
  { pattern: /^(?:HD ?)?(?:BONE|BONEPLUS|BONE ?PLUS|EDGE|ULTRA)\b/iu, is: 'bone' },
  { pattern: /^(?:YC|YD|YE|D|E)$/u, is: 'bone' },
  { pattern: /^FC(?:3[0-5]|8[01])$/iu, is: 'bone' },
  { pattern: /BONE_?(?:SHARP|VSHARP)|^(?:U|SHARP_)[A-Z]*BONE/iu, is: 'bone' },
  { pattern: /^(?:STANDARD|STND|SOFT|CHST)\b/iu, is: 'soft' },
  { pattern: /^(?:A|B|C|UA|UB|UC|SA|SB)$/u, is: 'soft' },
  { pattern: /^FC(?:0[3-9]|1[0-8])$/iu, is: 'soft' },
  { pattern: /SOFT/iu, is: 'soft' },
];

/** Siemens: a family, then a number that grows with sharpness, as `B60s`, `Br59d\3`, `Ur77u`, `H60s`. */
const siemens = /^(?<family>Ur|Br|Hr|Bl|Bv|Qr|Sa|B|H|I|U|J)(?<number>\d\d)/u;
const sharpFrom: Readonly<Record<string, number>> = {
  B: 50,
  H: 60,
  Br: 59,
  Hr: 59,
  Ur: 0,
  U: 70,
  I: 50,
  J: 60,
};
const softUpTo = 48;

const sharpnessOf = (name: string): { readonly is: 'bone' | 'soft' } | undefined => {
  const { family = '', number = '' } = siemens.exec(name)?.groups ?? {};
  if (number === '') return undefined;
  const from = sharpFrom[family];
  if (from !== undefined && Number(number) >= from) return { is: 'bone' };
  return Number(number) <= softUpTo ? { is: 'soft' } : undefined;
};
