import type { DocumentReference, QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import { entryText, entryWhen, functionFacts, type StoryEntry } from '@overread/case';
import { anyDocument, documentCodes } from './codings.ts';
import type { FhirCase, FhirDocument } from './fhir-case.ts';
import { reference, resourceId } from './resource-id.ts';

export const documentReference = (
  { id }: FhirCase,
  { id: document, title, mediaType, bytes, addedAt, facts }: FhirDocument,
): DocumentReference => ({
  resourceType: 'DocumentReference',
  id: resourceId(id, 'DocumentReference', document),
  status: 'current',
  type: (facts && documentCodes[facts.type]) ?? anyDocument,
  subject: reference(id, 'Patient', id),
  date: addedAt.toISOString(),
  content: [
    {
      attachment: {
        contentType: mediaType,
        title,
        size: bytes,
        ...(facts?.language && { language: facts.language }),
        ...(facts?.date && { creation: facts.date }),
      },
    },
  ],
});

/** The story and the questions, as the person told them. */
export function questionnaireResponse(given: FhirCase): QuestionnaireResponse | null {
  const { id, story, questions, made } = given;
  if (story === null && questions.length === 0) return null;
  const entries = (story?.entries ?? []).map((entry) => answered(`story.${entry.id}`, told(entry)));
  const facts = Object.entries(story?.facts ?? {}).map(([fact, value]) =>
    answered(`function.${fact}`, String(value), factName(fact)),
  );
  return {
    resourceType: 'QuestionnaireResponse',
    id: resourceId(id, 'QuestionnaireResponse', id),
    status: 'completed',
    subject: reference(id, 'Patient', id),
    authored: made.toISOString(),
    item: [...entries, ...facts, ...questions.map((one) => answered(`question.${one.id}`, one.text))],
  };
}

const told = (entry: StoryEntry): string =>
  [entryWhen(entry, 'en'), entryText(entry, 'en')].filter((part) => part !== '').join(': ');

const factName = (fact: string): string => (fact in functionFacts ? fact.replaceAll('-', ' ') : fact);

const answered = (linkId: string, value: string, text?: string): QuestionnaireResponseItem => ({
  linkId,
  ...(text && { text }),
  answer: [{ valueString: value === '' ? '-' : value }],
});
