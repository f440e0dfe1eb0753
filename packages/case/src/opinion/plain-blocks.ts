import type { Language } from '../wording-support/language.ts';
import { adviceBlocks } from './blocks/advice-blocks.ts';
import type { Block } from './blocks/block.ts';
import { evidenceBlocks } from './blocks/evidence-blocks.ts';
import { fixedBlock } from './blocks/fixed-block.ts';
import { questionBlock, type AskedQuestion } from './blocks/question-block.ts';
import type { Opinion } from './opinion.ts';
import { sayBlock } from './wording/block-words.ts';

/**
 * The opinion as a person reads it: the summary, their questions and the answers first, what it means, what it cannot
 * tell, and only then the findings. Each line stands in plain words beside the specialist's own. Texts are given as
 * the reviewer (or the translator) wrote them; codes are said in `language`.
 */
export function plainBlocks(
  opinion: Opinion,
  language: Language,
  questions: readonly AskedQuestion[],
  /** The name of a requirement of the readiness rules, in this language. */
  requirementName: (id: string) => string,
): readonly Block[] {
  const blocks: readonly Block[] = [
    {
      id: 'summary',
      heading: sayBlock('summary.heading', language),
      lines: [{ plain: opinion.summary, specialist: opinion.diagnosis.working }],
    },
    questionBlock(opinion, language, questions, requirementName),
    ...adviceBlocks(opinion, language),
    ...evidenceBlocks(opinion, language, requirementName),
    fixedBlock(opinion, language),
  ];
  return blocks.map(withoutEmptyLines).filter(({ lines }) => lines.length > 0);
}

const withoutEmptyLines = (block: Block): Block => ({
  ...block,
  lines: block.lines.filter(({ plain, specialist }) => plain.trim() !== '' || specialist.trim() !== ''),
});
