import type { WordRow } from '../find-words.ts';
import type { ReportModality } from '../proposal.ts';

/** Words for how pictures were made; `null` takes out what only looks like one. */
export const modalityWords: readonly WordRow<ReportModality | null>[] = [
  {
    language: 'any',
    value: 'MR',
    words:
      'mri|mrt|!IRM|rmn|мрт|магнитно-резонансн*|磁共振|核磁|!MR|mr imaging|magnetic resonance|kernspin*|magnetresonanz*|resonance magnetique|resonancia magnetica|ressonancia magnetica|risonanza magnetica|rezonans*|rezonans|الرنين المغناطيسي|رنين مغناطيسي|자기공명|磁気共鳴|manyetik rezonans|เอ็มอาร์ไอ',
  },
  { language: 'fr', value: 'MR', words: 'irm' },
  { language: 'es', value: 'MR', words: '!RM|resonancia' },
  { language: 'it', value: 'MR', words: '!RM|!RMN|risonanza' },
  { language: 'pt', value: 'MR', words: '!RM|ressonancia' },
  { language: 'pl', value: 'MR', words: '!RM|!MR' },
  { language: 'tr', value: 'MR', words: '!MR|!MRG|mr' },
  {
    language: 'any',
    value: 'CT',
    words:
      '!CT|ct scan|ct-scan|computed tomography|computertomogra*|计算机断层|电子计算机断层|電腦斷層|コンピュータ断層|컴퓨터단층|компьютерн* томограф*|компьютерная томография|мскт|tomodensitometrie|tomografia computad*|tomografia computerizzata|bilgisayarli tomografi|tomografia komputerowa|الاشعه المقطعيه|اشعه مقطعيه',
  },
  { language: 'ru', value: 'CT', words: '!КТ' },
  { language: 'fr', value: 'CT', words: '!TDM|scanner' },
  { language: 'es', value: 'CT', words: '!TC|!TAC' },
  { language: 'it', value: 'CT', words: '!TC|!TAC' },
  { language: 'pt', value: 'CT', words: '!TC|!TAC' },
  { language: 'pl', value: 'CT', words: '!TK' },
  { language: 'tr', value: 'CT', words: '!BT' },
  {
    language: 'any',
    value: 'XR',
    words:
      'x-ray|x-rays|xray|x ray|radiograph|radiographs|radiography|plain film*|rontgen*|x线|x光|平片|!DR|!CR|radiographie*|radiografia*|rx|!RTG|rtg|рентген*|レントゲン|x線|x-p|単純写真|x선|단순촬영|اشعه سينيه|الاشعه السينيه|เอกซเรย์|zdjecie rentgenowskie',
  },
  { language: 'tr', value: 'XR', words: 'rontgen*|direkt grafi|grafi|grafisi' },
  {
    language: 'any',
    value: 'US',
    words:
      'ultrasound|ultrasonograph*|sonograph*|sonogra*|ultraschall*|echographie|ecografia|ultrassonografia|usg|узи|ультразвук*|超声|超聲|超音波|b超|초음파|ultrason|echografie|الموجات فوق الصوتيه|อัลตราซาวด์',
  },
  {
    language: 'any',
    value: null,
    words:
      'рентгенолог*|rontgenolog*|radiographer*|ct-guided|rx only|!CT-guided|mri compatible|mri safe|mr conditional|mri conditional|ct surgeon',
  },
];
