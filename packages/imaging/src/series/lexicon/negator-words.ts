import type { Row } from '../phrases.ts';

/** A word that turns the standing words after it round, when nothing else is negated in between. */
export type Negator = 'before' | 'directly-before' | 'after';

/** Negators; `not-…` guards keep a language's "left" or "number" from being read as another's "without". */
export const negators: readonly Row<Negator>[] = [
  { language: 'en', value: 'before', words: 'non|not|without|w o|wo|never|cannot|unable' },
  { language: 'en', value: 'before', words: 'no', needs: 'not-a-number' },
  { language: 'en', value: 'directly-before', words: 'n' },
  { language: 'de', value: 'before', words: 'kein|keine|keiner|ohne|nicht' },
  { language: 'fr', value: 'before', words: 'sans|pas|hors' },
  { language: 'es', value: 'before', words: 'sin', needs: 'not-italian' },
  { language: 'pt', value: 'before', words: 'sem|nao' },
  { language: 'it', value: 'before', words: 'senza' },
  { language: 'nl', value: 'before', words: 'zonder|niet|geen' },
  { language: 'nl', value: 'directly-before', words: 'on' },
  { language: 'pl', value: 'before', words: 'bez|nie' },
  { language: 'ru', value: 'before', words: 'без|не' },
  { language: 'tr', value: 'after', words: 'olmadan|vermeden|degil' },
  { language: 'ar', value: 'before', words: 'بدون|غير|بلا|دون|عدم' },
  { language: 'zh', value: 'directly-before', words: '非|不|未|免|无|無|不能|无法|無法' },
  { language: 'ja', value: 'after', words: 'なし|無し|不可|しない|せず' },
  { language: 'ko', value: 'directly-before', words: '비|무' },
  { language: 'ko', value: 'after', words: '없이|없음|불가|안함' },
  { language: 'id', value: 'before', words: 'tanpa|tidak|bukan' },
  { language: 'vi', value: 'before', words: 'khong' },
  { language: 'th', value: 'directly-before', words: 'ไม่|ไม่ได้|ไม่มี' },
  { language: 'sv', value: 'before', words: 'utan|inte|ej' },
  { language: 'da', value: 'before', words: 'uden|ikke' },
  { language: 'nb', value: 'before', words: 'uten' },
];

/** What else may be left off before a standing film: "without brace standing" is standing. */
export const leftOff =
  'contrast|brace|braces|shoe|shoes|cast|splint|orthosis|orthoses|insoles|block|blocks|boot|support|crutches|gips|schuhe|schiene|einlagen|kontrast|km|platre|chaussures|attelle|contraste|ortesis|calzado|zapatos|yeso|calcado|gesso|scarpe|tutore|contrasto|mdc|schoenen|kontrastu|butow|обуви|контраста|гипса|marker|ruler|rotation|obliques|oblique|flexion';
