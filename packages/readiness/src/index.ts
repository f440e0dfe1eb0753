export * from './finding.ts';
export type { Block, Cell, CheckBlock, Column, Mark, Pair, ReportDocument, Tone } from './report/document.ts';
export { reportDocument, type ReportInput } from './report/report-document.ts';
export { inventoryDocument } from './report/inventory-document.ts';
export { requestLetter, type LetterDetails, type LetterInput } from './letter/request-letter.ts';
export { sayProblem } from './report/problem-text.ts';
export { seriesNotes, seriesText } from './report/series-text.ts';
export { evidenceLines } from './report/evidence-lines.ts';
export { toHtml } from './report/html/to-html.ts';
export { toText, type TextOptions } from './report/text/to-text.ts';
export { toPdfDefinition, type PdfDefinition } from './report/pdf/to-pdf-definition.ts';
export { pdfFonts, type PdfFont } from './report/pdf/font-runs.ts';
export { rulesDocument } from './report/rules-document.ts';
export { questionsDocument } from './report/questions-document.ts';
export { factsFrom, type Facts, type ImagingFact } from './facts.ts';
export { evaluate } from './evaluate.ts';
export { isOpen } from './evaluation/is-open.ts';
export {
  basisOf,
  judgementKinds,
  mayBeJudged,
  type Judgement,
  type JudgementKind,
} from './judgement/judgement.ts';
export { isOf } from './judgement/with-judgements.ts';
export { questionsFor } from './questions/questions-for.ts';
export type { Question } from './questions/question.ts';
export { redFlagsFor, type RedFlag } from './filter/red-flags.ts';
export { honestFilter } from './filter/honest-filter.ts';
export { decideSetting } from './filter/decide-setting.ts';
export { topics, topicsFor, type TopicId } from './filter/topics.ts';
export { requirementsFor } from './rules/requirements-for.ts';
export type { Requirement } from './rules/requirement.ts';
export { nameSeries, type NamedSeries } from './wording/name-series.ts';
export { say, label } from './wording/say.ts';
export { sourceText } from './wording/source-text.ts';
export { checkJson, type CheckJson, type CheckedRequirement, type SaidMessage } from './check-json.ts';
