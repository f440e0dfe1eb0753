import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Conclusion, Standing, Strength } from '../inventory/inventory.ts';
import { analyse, type Words } from './analyse.ts';
import {
  codesIn,
  commentTexts,
  imageTexts,
  quote,
  quoteCode,
  studyTexts,
  type HeaderText,
} from './header-text.ts';
import { contradiction } from './merge-conclusions.ts';
import { regionsNamed } from './region-sources.ts';
import { standingCodes, voteOf, type Vote } from './standing-codes.ts';
import { standingHints } from './standing-hints.ts';

export interface StandingContext {
  /** Whether another series of the study was taken lying: then the study's words cannot be about them all. */
  readonly studyHasContrarySeries?: boolean;
}

/**
 * Whether the patient stood, by the evidence's rank: acquisition context and orientation codes, eponym,
 * words about the picture, words about the study, equipment. Absence is `unknown`, never "no". Sources
 * about the picture that disagree make it `contradicted`; a farther level never overrules a nearer one.
 */
export const readStanding = (
  instance: DicomInstance,
  context: StandingContext = {},
): Conclusion<Standing> => {
  const modality = instance.attributes.text(tags.Modality) ?? '';
  const regions = regionsNamed(instance);
  const read = (text: HeaderText): Words =>
    analyse(text.text, { modality, aboutImage: text.level === 'image', regions });
  const about = (texts: readonly HeaderText[], strength: (text: HeaderText) => Strength): readonly Vote[] =>
    texts.flatMap((text) => wordVotes(read(text), text.source, instance.file, strength(text)));
  const comments = commentTexts(instance);
  const near = [
    ...imageTexts(instance),
    ...positionTexts(instance),
    ...comments.filter((text) => text.level === 'image'),
  ];
  const far = [...studyTexts(instance), ...comments.filter((text) => text.level === 'note')];
  const studyStrength = (text: HeaderText): Strength => studyTextStrength(text, context);
  return concludeStanding([
    [...standingCodes(instance), ...about(near, () => 'likely')],
    about(far, studyStrength),
    unanimous([
      ...hintVotes(
        near.map((text) => ({ words: read(text), source: text.source })),
        instance.file,
      ),
      ...equipmentVotes(instance),
    ]),
  ]);
};

/** Levels of votes, nearest the picture first: the first level with any vote decides. */
export const concludeStanding = (levels: readonly (readonly Vote[])[]): Conclusion<Standing> => {
  const evidence = levels.flat().map((vote) => vote.evidence);
  const deciding = levels.find((votes) => votes.length > 0) ?? [];
  const [first] = deciding;
  if (first === undefined) return { value: 'unknown', strength: 'unknown', evidence, problems: [] };
  if (deciding.some((vote) => vote.value !== first.value))
    return contradiction('standing', 'unknown', evidence);
  return { value: first.value, strength: strongest(deciding), evidence, problems: [] };
};

/** What the words of one text say: both when it says both. */
export const wordVotes = (
  { standing }: Words,
  source: string,
  file: string,
  strength: Strength,
): readonly Vote[] =>
  [...new Set(standing.map((hit) => hit.value))].flatMap((value) =>
    value === 'yes' || value === 'no' ? [voteOf(value, source, file, strength)] : [],
  );

/** Hints that point both ways point nowhere. */
const unanimous = (votes: readonly Vote[]): readonly Vote[] =>
  votes.every((vote) => vote.value === votes[0]?.value) ? votes : [];

const strongest = (votes: readonly Vote[]): Strength =>
  (['proven', 'likely'] as const).find((strength) =>
    votes.some((vote) => vote.evidence.strength === strength),
  ) ?? 'claimed';

/** Notes tell of the patient; the study's name holds for every series only when none says otherwise. */
const studyTextStrength = (
  { level, source }: HeaderText,
  { studyHasContrarySeries }: StandingContext,
): Strength => {
  if (level === 'note') return 'claimed';
  const isCoded = source.includes('CodeSequence');
  return studyHasContrarySeries === false || (isCoded && studyHasContrarySeries === undefined)
    ? 'likely'
    : 'claimed';
};

/** View Position and eponyms, where free words turn up too. */
const positionTexts = ({ attributes }: DicomInstance): readonly HeaderText[] => {
  const position = attributes.text(tags.ViewPosition);
  const eponyms = codesIn(attributes, 'ProjectionEponymousNameCodeSequence').filter(
    (code) => code.meaning !== '',
  );
  return [
    ...(position === undefined
      ? []
      : [{ level: 'image' as const, text: position, source: quote('ViewPosition', position) }]),
    ...eponyms.map((code) => ({
      level: 'image' as const,
      text: code.meaning,
      source: quoteCode('ProjectionEponymousNameCodeSequence', code),
    })),
  ];
};

const hintVotes = (texts: readonly { words: Words; source: string }[], file: string): readonly Vote[] =>
  texts.flatMap(({ words, source }) =>
    words.standing.flatMap(({ value }) => {
      if (value === 'hint-yes') return [voteOf('yes', source, file, 'claimed')];
      return value === 'hint-no' ? [voteOf('no', source, file, 'claimed')] : [];
    }),
  );

const equipmentVotes = (instance: DicomInstance): readonly Vote[] =>
  standingHints(instance).map((source) => voteOf('yes', source, instance.file, 'claimed'));
