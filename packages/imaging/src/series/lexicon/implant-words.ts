import type { Row } from '../phrases.ts';

export type ImplantWord = 'implant' | 'ignore';

/** Words that speak of metal in the body or an operation, domain 2.7. A hint to ask, never a proof. */
export const implantWords: readonly Row<ImplantWord>[] = [
  {
    language: 'en',
    value: 'implant',
    words:
      'tkr|tka|thr|tha|ukr|uka|tsr|tsa|rtsa|rtsr|bhr|hemiarthroplasty|arthroplasty|prosth*|implant*|nail|im nail|plate|plates|orif|hardware|post op|postop|post operative|postoperative|joint replacement|knee replacement|hip replacement|shoulder replacement|screw|screws|pedicle screws|fusion|acdf|plif|tlif|rod|rods|external fixator|ex fix|k wire|k wires|cage',
  },
  {
    language: 'en',
    value: 'ignore',
    words:
      'no implant|no implants|no hardware|no metal|no prosthesis|growth plate|imaging plate|end plate|endplate|breast implant*|image fusion|rib cage|fusion imaging|nail bed|toe nail|finger nail|pre op|screw in',
  },
  {
    language: 'de',
    value: 'implant',
    words:
      'prothese*|endoprothese*|tep|knie tep|huft tep|hueft tep|osteosynthese|marknagel|platte|schrauben|postop*|implantat*',
  },
  { language: 'de', value: 'ignore', words: 'kein implantat|ohne implantat|keine prothese' },
  {
    language: 'fr',
    value: 'implant',
    words: 'prothese|protheses|ptg|pth|osteosynthese|clou|plaque|materiel|post operatoire',
  },
  {
    language: 'es',
    value: 'implant',
    words: 'protesis|osteosintesis|clavo|placa|postoperatorio|postquirurgico',
  },
  {
    language: 'it',
    value: 'implant',
    words: 'protesi|artroprotesi|osteosintesi|chiodo|placca|post operatorio',
  },
  { language: 'pt', value: 'implant', words: 'protese|proteses|artroplastia|haste|pos operatorio' },
  { language: 'nl', value: 'implant', words: 'prothesen|schroef|tkp|thp' },
  { language: 'pl', value: 'implant', words: 'proteza|endoproteza|zespolenie|po operacji' },
  {
    language: 'ru',
    value: 'implant',
    words: 'протез*|эндопротез*|остеосинтез*|имплант*|после операции|пластин*',
  },
  { language: 'tr', value: 'implant', words: 'protez|implant|ameliyat sonrasi' },
  {
    language: 'ja',
    value: 'implant',
    words: '人工関節|人工膝関節|人工股関節|人工骨頭|プレート|インプラント|術後|髄内釘',
  },
  { language: 'ko', value: 'implant', words: '인공관절|수술후|수술 후|금속' },
  {
    language: 'zh',
    value: 'implant',
    words: '假体|假體|内固定|內固定|人工关节|人工關節|术后|術後|置换术|置換術|钢板|鋼板|髓内钉',
  },
  { language: 'vi', value: 'implant', words: 'khop nhan tao|sau mo' },
  { language: 'id', value: 'implant', words: 'pasca operasi|implan' },
  { language: 'th', value: 'implant', words: 'ข้อเทียม|หลังผ่าตัด' },
  { language: 'ar', value: 'implant', words: 'مفصل صناعي|بعد العمليه' },
];
