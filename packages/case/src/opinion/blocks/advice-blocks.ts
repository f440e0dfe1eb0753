import type { Language } from '../../wording-support/language.ts';
import { inPersonTests } from '../in-person-tests.ts';
import type { Opinion } from '../opinion.ts';
import { sayBlock, type BlockWord } from '../wording/block-words.ts';
import { sayValue } from '../wording/value-words.ts';
import { beside, joined, plainly, type Block, type Line } from './block.ts';

/** What it means for the decision, the operation, other ways, what to watch for, what cannot be told. */
export function adviceBlocks(opinion: Opinion, language: Language): readonly Block[] {
  const block = (id: Block['id'], heading: BlockWord, lines: readonly Line[]): Block => ({
    id,
    heading: sayBlock(heading, language),
    lines,
  });
  return [
    block('next', 'next.heading', nextLines(opinion, language)),
    block('operation', 'operation.heading', operationLines(opinion, language)),
    block('alternatives', 'alternatives.heading', alternativeLines(opinion, language)),
    block('watch', 'watch.heading', watchLines(opinion, language)),
    block('cannot', 'cannot.heading', cannotLines(opinion, language)),
  ];
}

const reasons = (
  word: 'next.for' | 'next.against',
  texts: readonly string[],
  language: Language,
): readonly Line[] => texts.map((text) => beside(sayBlock(word, language), text));

const nextLines = ({ recommendation }: Opinion, language: Language): readonly Line[] => {
  const { indicated, timing, reasonsFor, reasonsAgainst, wouldChange } = recommendation;
  return [
    ...(indicated === null ? [] : [plainly(sayValue(`indicated.${indicated}`, language))]),
    ...(timing === null ? [] : [plainly(sayValue(`timing.${timing}`, language))]),
    ...reasons('next.for', reasonsFor, language),
    ...reasons('next.against', reasonsAgainst, language),
    ...(wouldChange.trim() === '' ? [] : [beside(sayBlock('next.change', language), wouldChange)]),
  ];
};

const operationLines = ({ operation }: Opinion, language: Language): readonly Line[] => {
  if (operation === null) return [];
  const { procedure, verdict, practice, reasonsFor, reasonsAgainst } = operation;
  return [
    beside(verdict === null ? '' : sayValue(`operation.${verdict}`, language), procedure),
    ...(practice === null ? [] : [plainly(sayValue(`practice.${practice}`, language))]),
    ...reasons('next.for', reasonsFor, language),
    ...reasons('next.against', reasonsAgainst, language),
  ];
};

const alternativeLines = ({ alternatives }: Opinion, language: Language): readonly Line[] =>
  alternatives.map(({ option, tried, reasonable, text }) => {
    const said = [
      tried === null ? '' : sayValue(`tried.${tried}`, language),
      reasonable === null ? '' : sayValue(`reasonable.${reasonable}`, language),
    ].filter((part) => part !== '');
    const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
    return beside(
      `${sayValue(`option.${option}`, language)}${said.length === 0 ? '' : colon}${said.join(comma)}`,
      text,
    );
  });

const watchLines = ({ watch }: Opinion, language: Language): readonly Line[] =>
  watch.map(({ text, act }) =>
    plainly(
      act === null
        ? text
        : sayBlock('watch.sign', language, {
            sign: text.replace(/[.。]\s*$/u, ''),
            act: sayValue(`act.${act}`, language),
          }),
    ),
  );

const cannotLines = ({ cannotJudge }: Opinion, language: Language): readonly Line[] =>
  cannotJudge.flatMap(({ text, tests }) => [
    plainly(text),
    ...(tests.length === 0
      ? []
      : [
          plainly(
            joined(
              sayBlock('cannot.exam', language),
              tests.map((test) => inPersonTests[test][language]).join(language === 'zh' ? '；' : '; '),
            ),
          ),
        ]),
  ]);
