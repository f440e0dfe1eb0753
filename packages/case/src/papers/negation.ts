import { foldWord } from './fold-text.ts';

/** Is what stands at `at`–`to` denied: “no fracture”, “ohne OP-Bericht”, “未见骨折”, “所見なし”, “not enclosed”? */
export const isNegated = (text: string, at: number, to: number): boolean => {
  const before =
    text
      .slice(Math.max(0, at - 40), at)
      .split(clauseEnd)
      .at(-1) ?? '';
  const after = text.slice(to, to + 48).split(clauseEnd)[0] ?? '';
  if (wordsBefore(before).some((word) => negators.has(word))) return true;
  return closeBefore.test(before) || denialAfter.test(after);
};

const clauseEnd = /[.;:!?\n。；：！？，、]/u;

const wordsBefore = (before: string): readonly string[] => (before.match(/[\p{L}']+/gu) ?? []).slice(-4);

const negators: ReadonlySet<string> = new Set(
  'no|non|not|without|denies|never|kein|keine|keinen|keiner|keinem|ohne|nicht|sans|pas|aucun|aucune|ni|sin|ningun|ninguna|sem|nao|nenhum|nenhuma|senza|nessun|nessuna|zonder|geen|niet|bez|nie|без|не|нет|yok|degil|بدون|غير|لا|عدم'
    .split('|')
    .map(foldWord),
);

const closeBefore = /(?:无|無|未|没有|沒有|非|否认|不是|未见|未見|未行)[^\s]{0,4}$/u;

const denialAfter = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:[\p{L}]+ ){0,2}?(?:${[
    'not (?:available|enclosed|attached|included|held|performed|done|received|yet)',
    'missing',
    'pending',
    'fehlt',
    'liegt nicht vor',
    'nicht (?:beigefugt|vorhanden|durchgefuhrt)',
    'non (?:disponible|fourni|disponibile|allegat)',
    'no (?:disponible|adjunt|realizad)',
    'nao (?:disponivel|anexad|realizad)',
    'niet (?:beschikbaar|bijgevoegd)',
    'brak',
    'не (?:приложен|предоставлен|проводил)',
    'bulunmamaktadir|mevcut degil|yoktur',
  ].join('|')})|^[^\s]{0,3}(?:なし|無し|認めず|없음|없다|未提供|缺如|未做|未行)`,
  'u',
);
