export { languages, type Language } from './wording-support/language.ts';
export { caseTypes, type CaseType } from './wording-support/case-type.ts';
export type { Confirmed } from './wording-support/confirmed.ts';
export {
  checkHonesty,
  type Author,
  type HonestyFinding,
  type HonestyOptions,
} from './honesty/check-honesty.ts';
export { checkOutgoing } from './honesty/check-outgoing.ts';
export { dishonestyKinds, type DishonestyKind } from './honesty/pattern.ts';
export * from './ids.ts';
export { roles, staffRoles, standings, type Role, type StaffRole, type Standing } from './roles.ts';
export { states, gathering, ended, visitStates, type State, type VisitState } from './lifecycle/states.ts';
export {
  transitions,
  transitionFor,
  leadsTo,
  movesFrom,
  type Condition,
  type Transition,
  type TransitionAct,
} from './lifecycle/transitions.ts';
export { moveDoors, type MoveDoor } from './lifecycle/move-doors.ts';
export { acts, mayDo, type Act, type Grant } from './permissions/acts.ts';
export { route, type Answer, type Received, type Route, type Sent } from './api/route.ts';
export { routes, type RouteName } from './api/routes.ts';
export { problemBody, problemStatus, type ProblemBody, type ProblemCode } from './api/problem.ts';
export { basics, type Basics, type CaseView } from './api/case.ts';
export {
  documentFacts,
  documentPagePath,
  documentTypes,
  proposedFacts,
  type DocumentFacts,
  type ProposedFacts,
  type DocumentView,
} from './api/documents.ts';
export {
  documentProblemCodes,
  sayDocumentProblem,
  type DocumentProblem,
  type DocumentProblemCode,
} from './papers/document-problem.ts';
export { parseUdi } from './udi/parse-udi.ts';
export { joinUdis } from './udi/join-udis.ts';
export { sayUdiProblem } from './udi/udi-wording.ts';
export type { Udi, UdiIssuer, UdiProblem } from './udi/udi.ts';
export { emptyStory, storySchema, type Story, type StoryEntry } from './story/story.ts';
export { checkStory } from './story/check-story.ts';
export { lintQuestion } from './questions/lint/lint-question.ts';
export { lintQuestions, questionLimits } from './questions/lint/lint-questions.ts';
export { checklist, type Checklist } from './checklist/checklist.ts';
export { consentBytes, consentText, type ConsentParameters } from './consent/consent-text.ts';
export { consentsHeld } from './consent/consent-state.ts';
export { currentConsentVersion } from './consent/versions.ts';
export type { ConsentPurpose } from './consent/purposes.ts';
export type { QuestionKind } from './questions/kinds.ts';
export { bankFor, type BankId } from './questions/bank/bank.ts';
export type { BankQuestion, Slot } from './questions/bank-question.ts';
export { fillQuestion } from './questions/fill-question.ts';
export { isToMend, type LintOptions } from './questions/lint/lint-question.ts';
export type { QuestionIssue, QuestionIssueCode, QuestionLint } from './questions/lint/question-issue.ts';
export type { ListIssue, ListOptions, QuestionsLint } from './questions/lint/lint-questions.ts';
export { sayQuestion } from './questions/wording/say-question.ts';
export {
  entryLimit,
  treatmentKinds,
  treatmentResults,
  type EntryKind,
  type TreatmentKind,
} from './story/story.ts';
export type { StoryContext, StoryGap, StoryGapCode } from './story/check-story.ts';
export { functionFacts, type FunctionFact, type FunctionFactId } from './story/function-facts.ts';
export { factsFor, promptsFor, type Prompt, type PromptId } from './story/prompts.ts';
export {
  placeKnown,
  type KnownOperation,
  type KnownStudy,
  type Placed,
  type PlacedEntry,
} from './story/place-known.ts';
export {
  layoutTimeline,
  type Timeline,
  type TimelineEntry,
  type TimelineItem,
} from './story/layout-timeline.ts';
export { onePage, type OnePage, type PageCut, type PageSection } from './story/one-page.ts';
export { page as storyPage } from './story/page.ts';
export { entryText, entryWhen } from './story/entry-text.ts';
export { factTexts } from './story/fact-text.ts';
export { sayStory, type StoryWord } from './story/wording/say-story.ts';
export { sayDate } from './story/wording/say-date.ts';
export { doubtsOf, instruments, type GivenScore, type InstrumentId } from './story/instruments.ts';
export type { ChecklistItem, ReasonCode, ToDoCode } from './checklist/checklist-item.ts';
export type { ChecklistInput, FindingGiven, PaperGiven } from './checklist/checklist-input.ts';
export { checklistItems, type ChecklistItemId } from './checklist/items.ts';
export type { Refusal, Submission } from './checklist/submission.ts';
export { sayChecklist } from './checklist/wording/say-checklist.ts';
export { consentParametersSchema, type ConsentText } from './consent/consent-text.ts';
export { consentState, type ConsentRecord, type PurposeState } from './consent/consent-state.ts';
export { purposes, requiredPurposes } from './consent/purposes.ts';
export { isConsentVersion, type ConsentVersion } from './consent/versions.ts';
export { proposeDocument, type ProposeOptions } from './papers/propose-document.ts';
export {
  bodyParts,
  documentKinds,
  documentLanguages,
  modalities,
  type BodyPart,
  type DocumentKind,
  type DocumentLanguage,
  type DocumentProposal,
  type DocumentSide,
  type Proposed,
  type Quote,
  type ReportModality,
  type Sureness,
} from './papers/proposal.ts';
export {
  matchReports,
  type MatchDoubt,
  type ReportMatch,
  type ReportMatches,
  type ReportToMatch,
  type StudyToMatch,
} from './papers/match-reports.ts';
export { opinionSchema, opinionSchemaId, type Opinion } from './opinion/opinion.ts';
export type {
  Answer as OpinionAnswer,
  BlindReading,
  Finding as OpinionFinding,
  Limit,
  Recommendation,
  ReportStatement,
} from './opinion/opinion-parts.ts';
export { emptyOpinion, type OpinionStart } from './opinion/empty-opinion.ts';
export { limitsFrom } from './opinion/limits-from.ts';
export { commitBlind, type CommitRefusal } from './opinion/commit-blind.ts';
export { mayBeSigned } from './opinion/may-be-signed.ts';
export type { OpenCode, OpenPoint, SigningContext } from './opinion/signing/open-point.ts';
export { knownImages } from './opinion/signing/open-images.ts';
export { wordLimits } from './opinion/signing/open-papers.ts';
export { countWords } from './opinion/count-words.ts';
export { sayOpenPoint } from './opinion/wording/open-point-words.ts';
export { opinionBytes } from './opinion/opinion-bytes.ts';
export { opinionTexts } from './opinion/opinion-texts.ts';
export { changedSinceBlind, whatChanged, type Change } from './opinion/what-changed.ts';
export {
  compareOpinions,
  type ComparedPoint,
  type Comparison,
  type Relation,
} from './opinion/compare-opinions.ts';
export { plainBlocks } from './opinion/plain-blocks.ts';
export { reviewedBlock, type DatesBehind } from './opinion/blocks/reviewed-block.ts';
export type { Block, Line } from './opinion/blocks/block.ts';
export { sayValue, type ValueWord } from './opinion/wording/value-words.ts';
export {
  gradeOf,
  gradingScale,
  gradingScales,
  gradingScalesFor,
  type GradingScaleId,
} from './opinion/scales/grading-scales.ts';
export type { Grade, GradingScale } from './opinion/scales/scale.ts';
export { gradeShown, type GradeShown } from './opinion/scales/grade-shown.ts';
export { showing, type ImageGiven, type ShowingImage } from './opinion/image-given.ts';
export { alternativeOptions, confidences, practices, timings, urgencies } from './opinion/values.ts';
export { inPersonTests, inPersonTestsOf, type InPersonTestId } from './opinion/in-person-tests.ts';
export { structures, structuresOf, type StructureId } from './opinion/structures.ts';
export { proposeStatements, type ProposedStatement } from './opinion/statements/propose-statements.ts';
export {
  readingDicomwebPath,
  readingPagePath,
  readingSeries,
  sealedThings,
  type ReadingSeries,
  type SealedThing,
} from './api/reading.ts';
export {
  progressiveSyntax,
  seriesStreamPath,
  type FramePart,
  type JsonAttributes,
  type SeriesPart,
  type SeriesStreamQuery,
} from './api/series-stream.ts';
export { attributeChanges } from './api/attribute-changes.ts';
export { readSeriesStream, SeriesStreamFault } from './api/read-series-stream.ts';
export { seriesWriter } from './api/write-series-part.ts';
export { annotation, type Annotation } from './api/annotations.ts';
export { opinionFilePath, opinionPdfPath, opinionPicturePath } from './api/opinions.ts';
export { sharedPdfPath } from './api/shares.ts';
export { phoneCall, type PhoneCall } from './api/phone.ts';
export {
  boardColumns,
  statesIn,
  statesOn,
  waitedOn,
  waiting,
  type BoardColumn,
  type WaitedOn,
  type Waiting,
} from './board/waits.ts';
export { boardFilter, liveCasesPath, type BoardCase, type BoardFilter } from './api/board.ts';
export { settings, type RequestView } from './api/checking.ts';
export { pdiFormats, pdiPath, type PdiFormat } from './api/exports.ts';
export { visitKinds, visitPlan, type VisitPlan, type VisitView } from './api/visits.ts';
export {
  visitMayChange,
  visitMoveFor,
  visitMoves,
  visitMovesFrom,
  type VisitMoveName,
} from './visits/visit-moves.ts';
export { paperXliffPath } from './api/translations.ts';
export { fewestTold, houseFaults, stages, type HouseFault, type Stage } from './api/house.ts';
export { directoryEntry, type DirectoryEntry } from './api/reviewers.ts';
export { fitDraft, type DraftFacts } from './opinion/fit-draft.ts';
export { readStatement, statementBytes, type SignedStatement } from './opinion/signed-statement.ts';
export { signedFile, signedFileId, type SignedFile } from './opinion/signed-file.ts';
export {
  translatedOpinion,
  withWords,
  wordsOf,
  type TranslationFault,
} from './opinion/translated-opinion.ts';
export { checkSegment } from './translation/check-segment.ts';
export type { Flag, FlagCode } from './translation/flag.ts';
export { findTerms } from './translation/glossary/glossary.ts';
export { lookUp, type Match } from './translation/memory/look-up.ts';
export { segmentText } from './translation/segments/segment-text.ts';
export { translatedPaper, type Segment, type TranslatedPaper } from './translation/segments/segment.ts';
export { readXliff } from './translation/xliff/read-xliff.ts';
export { writeXliff } from './translation/xliff/write-xliff.ts';
export { outgoingFindings, type OutgoingFinding } from './opinion/outgoing-findings.ts';
export { matchReviewers, type RankedReviewer } from './matching/match-reviewers.ts';
export { mentionable } from './matching/mentions.ts';
export type { CaseToMatch, ReviewerToMatch } from './matching/to-match.ts';
export { bars, reasonCodes, type Bar, type MatchReason } from './matching/reason-codes.ts';
export { sayMatch, type MatchWord } from './matching/say-match.ts';
export { isoDay, spanOf } from './story/partial-date.ts';
export { findDates, type WrittenDate } from './papers/find-dates.ts';
export { foldText } from './papers/fold-text.ts';
