import type { Language } from '../wording-support/language.ts';
import type { Bar, ReasonCode } from './reason-codes.ts';

export type MatchWord = Bar | ReasonCode;

const en: Readonly<Record<MatchWord, string>> = {
  'not-active': 'Their account is closed.',
  'no-entry': 'Nothing is known of what they do yet: their directory entry is empty.',
  'reads-already': 'They read this case already.',
  'offered-already': 'They were asked and have not answered yet.',
  'declined-already': 'They declined this case.',
  'handed-back-already': 'They had this case and handed it back.',
  'case-type': 'They do not read this kind of case.',
  subspecialty: 'Their specialty does not cover this kind of case.',
  procedure: 'Among the operations they list of this kind, the proposed one is not.',
  setting: 'They do not see cases in the setting this one needs.',
  language: 'They do not read the case’s language, and the patient has not agreed to translation.',
  'opinion-language': 'They write neither English nor Chinese.',
  'at-capacity': 'They have as many readings open as they can take.',
  away: 'They are away now.',
  'same-hospital': 'They work at a hospital that is part of this case.',
  conflict: 'They named a hospital or doctor of this case as a conflict of interest.',
  'named-in-papers': 'Their own name stands in the papers of this case.',
  'procedure-volume': 'Does the proposed operation {count} times a year',
  'procedure-uncounted': 'Does the proposed operation; how often is not told',
  'procedure-unlisted': 'Does not list the proposed operation by name',
  'free-places': 'Free for {count} more readings',
  'reads-language': 'Reads the case’s language',
  'needs-translation': 'Needs the papers translated',
  'past-declines': 'Declined {count} in the last twelve months',
};

const zh: Readonly<Record<MatchWord, string>> = {
  'not-active': '其账户已停用。',
  'no-entry': '尚不清楚其专长：名录条目为空。',
  'reads-already': '其已在阅读本病例。',
  'offered-already': '已向其发出邀请，尚未答复。',
  'declined-already': '其已婉拒本病例。',
  'handed-back-already': '其曾接手本病例并已交回。',
  'case-type': '其不阅读此类病例。',
  subspecialty: '其专业方向不包括此类病例。',
  procedure: '其列出的此类手术中没有所建议的这一种。',
  setting: '其不以本病例所需的方式看诊。',
  language: '其不读本病例的语言，而患者尚未同意翻译。',
  'opinion-language': '其既不用英文也不用中文书写。',
  'at-capacity': '其手上的阅片已达上限。',
  away: '其目前不在岗。',
  'same-hospital': '其任职的医院与本病例有关。',
  conflict: '其申报的利益冲突包括本病例涉及的医院或医生。',
  'named-in-papers': '本病例的资料中有其本人的姓名。',
  'procedure-volume': '每年做所建议的手术 {count} 例',
  'procedure-uncounted': '做所建议的手术，例数未说明',
  'procedure-unlisted': '未列出所建议的手术名称',
  'free-places': '还可接 {count} 例',
  'reads-language': '能读本病例的语言',
  'needs-translation': '资料需要翻译',
  'past-declines': '近十二个月婉拒过 {count} 例',
};

const words: Readonly<Record<Language, Readonly<Record<MatchWord, string>>>> = { en, zh };

/** The sentence of a reason or a bar; `count` stands in its place. */
export const sayMatch = (code: MatchWord, language: Language, count: number | null = null): string =>
  words[language][code].replace('{count}', String(count ?? ''));
