import type { Language } from '../../wording-support/language.ts';
import type { Opinion } from '../opinion.ts';
import type { Finding } from '../opinion-parts.ts';
import { gradeOf, gradingScale } from '../scales/grading-scales.ts';
import { structures } from '../structures.ts';
import { sayBlock } from '../wording/block-words.ts';
import { sayValue } from '../wording/value-words.ts';
import { beside, joined, plainly, type Block, type Line } from './block.ts';
import { sureness } from './question-block.ts';

/** What the images show, how that compares with the report, what was missing, what stays uncertain. */
export function evidenceBlocks(
  opinion: Opinion,
  language: Language,
  requirementName: (id: string) => string,
): readonly Block[] {
  const { findings, statements, limits, uncertainty, confidence } = opinion;
  return [
    {
      id: 'findings',
      heading: sayBlock('findings.heading', language),
      lines: findings.flatMap((finding) => findingLines(finding, language)),
    },
    {
      id: 'report',
      heading: sayBlock('report.heading', language),
      lines: statements.flatMap(({ text, verdict, reason }) => [
        beside(
          joined(verdict === null ? '' : sayValue(`verdict.${verdict}`, language), reason),
          sayBlock('report.said', language, { text }),
        ),
      ]),
    },
    {
      id: 'limits',
      heading: sayBlock('limits.heading', language),
      lines: limits.map(({ requirement, effect }) => beside(effect, requirementName(requirement))),
    },
    {
      id: 'uncertainty',
      heading: sayBlock('uncertainty.heading', language),
      lines: [plainly(uncertainty), plainly(confidence === null ? '' : sureness(confidence, language))],
    },
  ];
}

/** The meaning of a grade stands on the plain side; the number alone frightens or says nothing. */
const findingLines = ({ structure, level, text, grades }: Finding, language: Language): readonly Line[] => [
  beside(joined(structures[structure][language], level), text),
  ...grades.map(({ scale, value, limit }) => {
    const grade = sayBlock('findings.grade', language, {
      scale: gradingScale(scale)?.[language] ?? scale,
      value,
      meaning: gradeOf(scale, value)?.[language] ?? '',
    });
    return plainly(joined(grade, limit.trim() === '' ? '' : sayBlock('findings.limit', language, { limit })));
  }),
];
