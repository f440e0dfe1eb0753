/** One kind of thing that tells whose a text is, and what is put in its place. */
interface Rule {
  readonly shape: RegExp;
  readonly becomes: string;
}

/** Of the private use area: where something was taken out, until {@link closeGaps}. */
const gap = '\ue002';

/** Closes the places where something was taken out: no blanks before a comma or between Chinese words, nothing at the ends. */
export const closeGaps = (line: string): string =>
  line.replaceAll(gaps, (found: string, at: number) => {
    const [before, after] = [line.charAt(at - 1), line.charAt(at + found.length)];
    if (before === '' || after === '') return '';
    return /[,;:.)，。；：、）]/.test(after) || han.test(before) || han.test(after) ? '' : ' ';
  });

const gaps = /[ \t]*\ue002(?:[ \t]*\ue002)*[ \t]*(?:(?<=^[ \t]*\ue002[ \t]*)[,;:][ \t]*)?/g;
const han = /[\u3000-\u9fff\uff00-\uffef]/;

/** Takes the values behind labels out of a line, a date of birth with them; the labels stay. Before dates are looked for. */
export const withoutLabelled = (line: string): string => changed(line, labelled);

/**
 * Takes out of a line what names a person, a place or a telephone by where it stands: around a word for a hospital, behind a title,
 * before a doctor's letters. After dates are taken out, which look like numbers. Ages over 89 tell as much as a birth date (45 CFR
 * 164.514 (b)(2)(i)(C)).
 */
export const withoutTelling = (line: string): string => changed(line, telling);

const changed = (line: string, rules: readonly Rule[]): string =>
  rules.reduce((rest, { shape, becomes }) => rest.replaceAll(shape, becomes), line);

const numbered = String.raw`(?:id|no|nr|number|#)\b\.?`;
const labels = [
  String.raw`(?:(?:patient(?:['’]s)?|family|last|first|given|full|sur)[ -]?)?name`,
  String.raw`(?:patient|hospital|case|record|chart|visit|episode|accession|admission|exam(?:ination)?|study|order|report|identity(?: card)?|passport|insurance|medical record|registration|film|x-ray|bed)\s?${numbered}`,
  'mrn|nhs|ssn|pid|id|accession',
  String.raw`date of birth|birth ?date|birthday|d\.?o\.?b\.?|born(?: on)?`,
  String.raw`(?:home |postal )?address|postcode|zip(?: code)?|tel(?:ephone)?|phone|mobile|fax|e-?mail|wechat|whatsapp`,
  'refer(?:red by|rer|ring (?:physician|doctor|clinician))|request(?:ed by|ing (?:physician|doctor|clinician))',
  String.raw`report(?:ed by|ing (?:physician|doctor|radiologist))|(?:electronically )?(?:signed|verified|approved|authori[sz]ed|dictated|transcribed|validated|checked|performed) by`,
  'radiologist|consultant|surgeon|physician|operator|an(?:a)?esthetist|attending|gp|signature',
  'hospital|clinic|institution|facility|ward',
  'emergency contact|next of kin|contact(?: person)?|employer',
].join('|');

const hanLabels = [
  String.raw`(?:患者|病人|家属|联系人)?姓\s{0,6}名`,
  '(?:住院|门诊|病历|病案|检查|登记|影像|病理|条码|申请单?|就诊|诊疗卡?|医保|社保|身份证|护照|卡|X线|CT|MRI?|放射|超声|床|片|报告单?)(?:号码?|编号|ID)',
  '出生(?:日期|年月日?)?|生日|(?:家庭|联系)?[住地]址|(?:联系)?电话|手机号?码?|电子邮箱|邮箱|微信号?|QQ号?',
  '(?:报告|审核|检查|申请|送检|主治|经治|责任|住院|主刀|手术|麻醉|接诊|门诊|影像|诊断|书写|签发|复核|主管|管床)(?:医生|医师|者|人|技师|大夫)',
  '(?:医[师生])?签[名字]|(?:送检|检查|就诊|申请|所在|工作)单位|(?:送检|检查|就诊|申请|所在)?(?:医院|院区|病区|病房)(?:名称)?|籍贯|民族',
].join('|');

const labelled: readonly Rule[] = [
  // First: a name taken out of an address would leave the rest of it.
  { shape: /[\p{L}\p{N}.+_%-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/gu, becomes: gap },
  { shape: /https?:\/\/\S+|(?<!\p{L})www\.\S+/giu, becomes: gap },
  {
    shape: new RegExp(
      String.raw`(?<![\p{L}\d])(${labels})\s{0,4}[:：=]\s{0,4}[^\n\t;；|]*?(?=\s{2,}|$|[\n\t;；|])`,
      'giu',
    ),
    becomes: '$1:',
  },
  {
    shape: new RegExp(
      String.raw`(${hanLabels})\s{0,4}[:：]\s{0,4}[^\s;；|，,。]*(?: [\u3400-\u9fff](?![\u3400-\u9fff:：]))?`,
      'gu',
    ),
    becomes: '$1：',
  },
  { shape: /(姓\s{0,6}名)\s{1,4}[\u3400-\u9fff·]{2,4}(?![\u3400-\u9fff])/gu, becomes: '$1' },
  { shape: /(生于|出生于)\s?[\d年月日./-]{4,11}/gu, becomes: '$1' },
  {
    shape: /(?<!\d)(?:19|20)\d\d年?(?:\d{1,2}月)?(?:\d{1,2}日)?\s?(?=出?生(?![\u3400-\u9fff]))/gu,
    becomes: gap,
  },
  { shape: /(?<!\p{L})(born(?: on| in)?)\s[\d./-]{4,10}/giu, becomes: '$1' },
];

/** Latin names of hospitals: words with a capital around a word for one. */
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’.&-]*`;
const joining = 'of|the|and|for|de|da|do|del|della|der|des|la|le|rechts|links|am|im|in|an|&';
const hospital =
  'Hospitals?|Clinics?|Infirmary|Medical Cent(?:er|re)|Health Cent(?:er|re)|Healthcare|Health System|Klinik(?:um)?|Krankenhaus|Spital|H[oô]pital|Ospedale|Polyclinic|Sanatorium|Surgery Cent(?:er|re)';
const letters = 'MD|M\\.D\\.|FRCS|FRCR|MBBS|MB ?BCh|DO|PhD|FACS|FRACS|MRCS|FFR';

const telling: readonly Rule[] = [
  {
    shape: new RegExp(
      String.raw`(?<!\p{L})${capital}[ -](?:(?:${capital}|${joining})[ -]){0,6}(?:${hospital})(?:(?: (?:${joining})){1,2}(?: ${capital}){1,3}){0,2}(?!\p{L})`,
      'gu',
    ),
    becomes: gap,
  },
  {
    shape: new RegExp(
      String.raw`(?<!\p{L})(?:Klinikum|Klinik|H[oô]pital|Hospital|Ospedale|Clinic|Universit\p{L}{1,6}|University)(?:(?: (?:${joining})){0,3} ${capital}){1,4}(?!\p{L})`,
      'gu',
    ),
    becomes: gap,
  },
  {
    shape:
      /(?:(?![在到去于由从往向是为])[\u3400-\u9fff]){2,16}?(?:医院|醫院|卫生院|医学中心|医疗中心|骨科中心|诊所|診所|保健院|门诊部)/gu,
    becomes: gap,
  },
  {
    shape: new RegExp(
      String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Doctor|Nurse|Sister)\.? (?:${capital})(?: ${capital})?`,
      'gu',
    ),
    becomes: gap,
  },
  {
    shape: new RegExp(String.raw`(?<!\p{L})(?:${capital} ){1,3}${capital},? (?:${letters})(?!\p{L})`, 'gu'),
    becomes: gap,
  },
  {
    shape: new RegExp(
      String.raw`(?<!\p{L})((?:signed|dictated|reported|verified|approved|referred|seen|performed) by) (?:${capital}[ ,]{0,2}){1,4}`,
      'giu',
    ),
    becomes: '$1 ',
  },
  {
    shape:
      /(?:\+\d{1,3}[ .-]?)?(?<![\d.])\(?\d{1,4}\)?[ .-]\(?\d{2,4}\)?[ .-]\d{3,4}(?:[ .-]?\d{3,4})?(?![\d%])/gu,
    becomes: gap,
  },
  { shape: /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu, becomes: gap },
  {
    shape: /(?<![\d.])(?:9\d|1[01]\d)(?=(?:[\s-])?(?:years?|yrs?|y\/?o)(?!\p{L})|\s?岁)/giu,
    becomes: '90',
  },
];
