import type { Assessment, CaseType, Circumstances, Finding, Message, Setting } from '../finding.ts';
import { requirementsFor } from '../rules/requirements-for.ts';
import { answeredFlags } from './red-flags.ts';
import { questionKinds, type QuestionKind } from './question-kinds.ts';
import { topics, topicsFor, type TopicId } from './topics.ts';

/**
 * Whether the questions can be answered from files, need an examination by hand, or care now. Remote first: a
 * person travels only when some question remains. Without a question asked, files come first too.
 */
export function decideSetting(
  caseType: CaseType,
  circumstances: Circumstances,
  findings: readonly Finding[] = [],
): Assessment['setting'] {
  if (
    answeredFlags(caseType, circumstances).some(
      ({ flag, answer }) => flag.tier === 'emergency' && answer === 'yes',
    )
  ) {
    return { value: 'emergency', reasons: [{ code: 'setting.emergency', params: {} }] };
  }
  const asked = topicsAsked(caseType, circumstances);
  const missing = missingExaminations(caseType, findings);
  const settings = asked.flatMap((topic) => questionKinds[topics[topic].kind].setting ?? []);
  const reasons = [...reasonsByKind(asked), ...missing.map(({ reason }) => reason)];
  return {
    value: combined([...settings, ...missing.map(({ setting }) => setting)]),
    reasons: reasons.length > 0 ? reasons : [{ code: 'setting.not-asked', params: {} }],
  };
}

function topicsAsked(caseType: CaseType, { answers }: Circumstances): readonly TopicId[] {
  const given = (answers['topics'] ?? '').split(',').map((topic) => topic.trim());
  return topicsFor(caseType).filter((topic) => given.includes(topic));
}

/** Some from files and some by hand: files first, then the examination. */
function combined(settings: readonly Setting[]): Setting {
  const kinds = new Set(settings);
  if (kinds.size === 0) return 'remote';
  const [first] = kinds;
  return kinds.size === 1 && first !== undefined ? first : 'remote-then-exam';
}

function reasonsByKind(asked: readonly TopicId[]): readonly Message[] {
  const byKind = new Map<QuestionKind, TopicId[]>();
  for (const topic of asked) {
    const { kind } = topics[topic];
    byKind.set(kind, [...(byKind.get(kind) ?? []), topic]);
  }
  return [...byKind].map(([kind, of]) => ({ code: `setting.${kind}`, params: { topics: of.join(',') } }));
}

/** An open requirement may itself call for an examination. */
function missingExaminations(caseType: CaseType, findings: readonly Finding[]) {
  return requirementsFor(caseType).flatMap(({ id, setting }) => {
    const open = findings.some((finding) => finding.id === id && finding.verdict === 'missing');
    const reason: Message = { code: 'setting.no-examination-note', params: { requirement: id } };
    return setting !== undefined && open ? [{ setting, reason }] : [];
  });
}
