import type { Language } from '../../wording-support/language.ts';

/** What a report finds or denies: the anchors by which a “not” that moved is seen. */
interface FindingWord {
  readonly id: string;
  readonly en: RegExp;
  readonly zh: RegExp;
}

const row = (id: string, en: string, zh: string): FindingWord => ({
  id,
  en: new RegExp(String.raw`\b(?:${en})\b`, 'giu'),
  zh: new RegExp(zh, 'gu'),
});

const findingWords: readonly FindingWord[] = [
  row('fracture', 'fractures?', '骨折'),
  row('effusion', 'effusions?', '积液'),
  row('tear', 'tears?|torn|rupture[ds]?', '撕裂|断裂'),
  row('loosening', 'loosen\\w*|loose', '松动'),
  row('infection', 'infect\\w+', '感染'),
  row('dislocation', 'dislocat\\w+', '(?<!半)脱位'),
  row('stenosis', 'stenosis|narrowing', '狭窄|变窄'),
  row('swelling', 'swelling|swollen', '肿胀'),
  row('fever', 'fever|febrile', '发热|发烧'),
  row('numbness', 'numb\\w*', '麻木'),
  row('weakness', 'weak\\w*', '无力|肌力(?:下降|减退)'),
  row('pain', 'pain(?:ful)?', '疼痛|(?<!无)痛'),
  row('instability', 'instability|unstable', '不稳'),
  row('oedema', 'o?edema', '水肿'),
  row('compression', 'compress(?:ion|ed)', '受压|压迫'),
  row('osteophyte', 'osteophytes?|spurs?', '骨赘'),
  row('tumour', 'tumou?rs?|mass', '肿瘤|肿块|占位'),
  row('metastasis', 'metasta\\w+', '转移'),
  row('necrosis', 'necrosis', '坏死'),
  row('collapse', 'collaps\\w+', '塌陷'),
  row('allergy', 'allerg\\w+', '过敏'),
  row('thrombosis', 'thromb\\w+', '血栓'),
  row('displacement', 'displac\\w+', '移位'),
  row('osteolysis', 'osteolysis|lucen\\w+', '骨溶解|透亮'),
  row('incontinence', 'incontinen\\w+', '失禁'),
  row('diabetes', 'diabet\\w+', '糖尿病'),
];

/** Each finding a text names, found or denied. */
export const findFindings = (
  text: string,
  language: Language,
): readonly { readonly id: string; readonly start: number; readonly end: number }[] =>
  findingWords.flatMap(({ id, [language]: pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id,
      start: index,
      end: index + words.length,
    })),
  );
