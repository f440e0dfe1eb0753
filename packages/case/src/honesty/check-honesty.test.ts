import { describe, expect, it } from 'vitest';
import type { Language } from '../wording-support/language.ts';
import { checkHonesty } from './check-honesty.ts';
import type { DishonestyKind } from './pattern.ts';

const wrong: readonly (readonly [DishonestyKind, string])[] = [
  // The domain's own examples.
  ['outcome', 'We guarantee a result.'],
  ['outcome', 'I guarantee that the pain will go away.'],
  ['outcome', 'The operation is guaranteed to succeed.'],
  ['turnaround', 'Your opinion will be ready in 48 hours.'],
  ['name', 'Prof. Li Wei will review your scans.'],
  ['rate', '98 % of our patients avoid surgery.'],
  ['turnaround', '我们保证三天内出具意见。'],
  ['reputation', 'The best spine surgeons in China.'],
  ['directive', 'You should cancel the operation.'],
  // Outcomes.
  ['outcome', 'We promise you will recover.'],
  ['outcome', 'Our review ensures a better outcome.'],
  ['outcome', 'We not only promise relief but deliver it.'],
  ['outcome', 'Your knee will be completely pain-free.'],
  ['outcome', 'The operation is 100% safe.'],
  ['outcome', 'Surgery without any risk.'],
  ['outcome', 'A risk-free procedure.'],
  ['outcome', 'You will walk again.'],
  ['outcome', 'You’ll be back on the pitch.'],
  ['outcome', 'You are going to recover.'],
  ['outcome', 'This treatment always works.'],
  ['outcome', 'A miracle for worn hips.'],
  ['outcome', 'Do not wait, we guarantee results.'],
  ['outcome', 'No doubt it will definitely heal.'],
  ['outcome', 'Ｗｅ ｇｕａｒａｎｔｅｅ ａ ｒｅｓｕｌｔ.'],
  ['outcome', 'We guar\u00adantee a result.'],
  ['rate', 'Our success rate is high.'],
  ['rate', '95% success.'],
  ['rate', 'A satisfaction rate nobody matches.'],
  ['avoid-surgery', 'Avoid surgery with a second opinion.'],
  ['avoid-surgery', 'We save you from the operation.'],
  // Names and fame.
  ['name', 'Dr Smith reads every case.'],
  ['name', 'Your reviewer is known to us.'],
  ['name', 'Ask for Professor Zhang Min.'],
  ['reputation', 'World-class experts read your MRI.'],
  ['reputation', 'Leading hospitals work with us.'],
  ['reputation', 'The most experienced surgeon in the country.'],
  ['affiliation', 'A surgeon from the Peking Union Hospital reads it.'],
  ['affiliation', 'Specialists at Sunrise Clinic look at your scan.'],
  // Time.
  ['turnaround', 'Expect the report within 3 working days.'],
  ['turnaround', 'Within two weeks you receive the opinion.'],
  ['turnaround', 'The review takes about 5-7 days.'],
  ['turnaround', 'Same-day opinion available.'],
  ['turnaround', 'You will hear from us within a week.'],
  ['turnaround', 'A 48-hour turnaround.'],
  ['turnaround', 'Your report arrives tomorrow.'],
  ['turnaround', 'We send the answer by Friday.'],
  ['turnaround', 'The reviewer replies in 2 to 3 days.'],
  ['turnaround', 'Fast-track review.'],
  // Deciding, diagnosing, calming, selling.
  ['directive', 'You must refuse this fusion.'],
  ['directive', 'We recommend that you have the operation.'],
  ['directive', "You don't need surgery."],
  ['directive', 'You need a knee replacement.'],
  ['directive', 'Do not agree to the operation.'],
  ['directive', 'The right decision for you is to wait.'],
  ['diagnosis', 'You have arthritis.'],
  ['diagnosis', 'You have a torn ligament.'],
  ['diagnosis', 'Your meniscus is torn.'],
  ['false-reassurance', "Don't worry, this can wait."],
  ['false-reassurance', "It's not serious."],
  ['superiority', 'Your surgeon was wrong.'],
  ['superiority', 'We prevent unnecessary surgery.'],
  ['pressure', 'A discount for this month.'],
  ['pressure', 'Last chance to book.'],
  ['licence-claim', 'Our software is FDA-cleared.'],
  // Chinese.
  ['outcome', '我们保证治愈。'],
  ['outcome', '您术后一定会完全无痛。'],
  ['outcome', '我们不仅保证治愈，还保证满意。'],
  ['outcome', '手术百分之百成功。'],
  ['outcome', '彻底治愈腰痛。'],
  ['outcome', '术后一定能恢复。'],
  ['outcome', '保证您能走路。'],
  ['outcome', '此手术零风险。'],
  ['outcome', '根治关节炎。'],
  ['rate', '九成患者避免了手术。'],
  ['outcome', '治愈率高。'],
  ['avoid-surgery', '告别手术，从这里开始。'],
  ['avoid-surgery', '第二诊疗意见让您避免手术。'],
  ['name', '李教授将为您审阅。'],
  ['name', '由张伟医生阅片。'],
  ['name', '全国最好的骨科专家。'],
  ['name', '顶级医院为您服务。'],
  ['affiliation', '审阅者来自某某大学医院的专家。'],
  ['turnaround', '48小时内给出意见。'],
  ['turnaround', '报告只需3天。'],
  ['turnaround', '明天就能拿到报告。'],
  ['turnaround', '我们在两天内联系您。'],
  ['turnaround', '２４小时内回复。'],
  ['directive', '您应该取消手术。'],
  ['directive', '建议您拒绝这次融合手术。'],
  ['directive', '您不需要做手术。'],
  ['directive', '不要做这个手术。'],
  ['diagnosis', '您患有严重的关节炎。'],
  ['diagnosis', '您的前交叉韧带已断裂。'],
  ['false-reassurance', '不用担心，可以等。'],
  ['false-reassurance', '没什么大问题。'],
  ['superiority', '您的医生错了。'],
  ['pressure', '限时优惠。'],
  ['licence-claim', '本软件已获NMPA认证。'],
];

const right: readonly string[] = [
  // The domain's own examples.
  'We do not promise outcomes or turnaround times.',
  'How long this takes depends on your case and your records.',
  'A specialist in this field will be chosen once the file is complete; we do not name reviewers in advance.',
  'A review can confirm or question the plan; it cannot guarantee a result.',
  'Retrieving discs from a hospital can take days.',
  'The standing film was not found, so this limits what anyone can say.',
  '我们不保证结果，也不承诺时间。',
  'We guarantee encryption.',
  'The film was taken within 6 months.',
  // Negated.
  'Nobody can promise that you will recover.',
  'We cannot ensure a better outcome.',
  'No surgeon can guarantee success.',
  'This is not a promise of pain relief.',
  'We never promise results.',
  'There is no guarantee of success.',
  'An opinion does not promise that you walk without pain.',
  'We do not quote that a report is ready within three days.',
  'We don’t guarantee a result.',
  // Alike, and harmless.
  'We guarantee the privacy of your results.',
  'A second opinion may avoid surgery or may simply agree with it.',
  'Whether an operation can be avoided depends on many things.',
  'Your reviewer will be chosen when the file is complete.',
  'The specialist writes down what is seen on the images.',
  'You can withdraw the report within 30 days of its being stored.',
  'A report is deleted in 14 days unless you keep it.',
  'You should get medical help now.',
  'You must have an account to continue.',
  'You need to have the original DICOM files.',
  'If you have arthritis, say so here.',
  'Say whether you need surgery according to your doctor.',
  'Have you been told that you have a torn ligament?',
  'The report says your meniscus is torn.',
  'Please ask the hospital for a copy of the operation note.',
  'Standing films show the joint under load.',
  'Decide together with the clinician treating you.',
  'What you describe can be urgent. A second opinion may only add delay.',
  'Please contact your local emergency service now.',
  'Two qualified surgeons can simply disagree.',
  'No physical examination was performed.',
  'The images are enough to compare both knees.',
  'This file was saved at 10:15.',
  'Upload stopped. Everything sent so far is kept.',
  'The discs of 3 hospitals were read.',
  'You can leave the page; the upload goes on.',
  'The pain has lasted for two weeks.',
  'Send up to 12 documents of 40 MB each.',
  'Your case moved to checking on 3 March.',
  'Questions about cost go to the coordinator.',
  'Machine translation is off unless you allow it.',
  'A review may simply agree with the plan you were given.',
  'Ask your doctor whether a new film should be made.',
  'Do not send photos of the screen.',
  'Nothing is shared before you consent.',
  'Best viewed on a wide screen.',
  'Only the images of your case are sent.',
  'The top of the page shows what is missing.',
  // Chinese.
  '审阅可能与原方案一致，也可能不同，无法保证结果。',
  '没有医生能保证治愈。',
  '任何人都不能承诺成功。',
  '我们不会承诺三天内出具意见。',
  '所需时间取决于您的病例和资料。',
  '资料齐全后再选择该领域的专家，我们不提前公布姓名。',
  '请向医院索取 DICOM 原始影像文件。',
  '请问医生是否需要做手术。',
  '是否手术由您和您的医生决定。',
  '负重位片未找到，因此结论有限。',
  '未行体格检查。',
  '文件将在30天内删除。',
  '请尽快就诊，不要等待意见。',
  '如果您有关节炎，请在这里说明。',
  '您可以随时撤回同意。',
  '第二诊疗意见可能帮助您避免手术，也可能支持手术。',
  '上传已暂停，已发送的内容都会保留。',
  '机器翻译默认关闭。',
  '请写明疼痛持续了多少周。',
  '两位合格的外科医生也可能意见不同。',
  '任何医生都可能有不同看法。',
  '高年资医生的门诊记录也请提供。',
  '请选择左侧或右侧。',
  '费用问题请联系协调员。',
];

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const found = (text: string) => checkHonesty(text, languageOf(text));

describe('what is never said', () => {
  it.each(wrong)('%s: %s', (kind, sentence) => {
    expect(found(sentence).map((finding) => finding.kind)).toContain(kind);
  });

  it.each(right)('may be said: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('finds every wrong sentence of the table and no right one', () => {
    const caught = wrong.filter(([, sentence]) => found(sentence).length > 0).length;
    const mistaken = right.filter((sentence) => found(sentence).length > 0).length;
    expect({ recall: caught / wrong.length, precision: caught / (caught + mistaken) }).toEqual({
      recall: 1,
      precision: 1,
    });
    expect(wrong.length + right.length).toBeGreaterThan(150);
  });
});

describe('where it stands', () => {
  it('shows the words in the text as it was written', () => {
    const text = 'Good day. Ｗｅ ｇｕａｒａｎｔｅｅ a result, always.';
    const [finding] = checkHonesty(text, 'en');
    expect(finding?.text).toBe('ｇｕａｒａｎｔｅｅ a result');
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
  });

  it('names every place, in order', () => {
    const ids = checkHonesty('We guarantee a cure. You have cancer. We guarantee a cure.', 'en');
    expect(ids.map(({ id }) => id)).toEqual(['W.OUT.1', 'W.DX.1', 'W.OUT.1']);
    expect(ids.map(({ start }) => start)).toEqual([3, 21, 41]);
  });

  it('finds English inside a Chinese text', () => {
    expect(checkHonesty('我们 guarantee a cure。', 'zh').map(({ id }) => id)).toEqual(['W.OUT.1']);
  });
});

describe('reviewers’ names', () => {
  const names = ['Li Wei', '李伟', 'O’Brien', 'Jean-Luc (x)'];

  it.each([
    'the file went to LI  WEI',
    '这份病例交给李伟。',
    "asked O'brien",
    'jean-luc (X) says',
    'We never name Li Wei.',
  ])('is caught: %s', (text) => {
    expect(checkHonesty(text, 'en', { names }).map(({ id }) => id)).toEqual(['W.NAME.GIVEN']);
  });

  it.each(['Li Weiss is a patient’s neighbour', 'a (li) wei', ''])('is not another’s: %s', (text) => {
    expect(checkHonesty(text, 'en', { names })).toEqual([]);
  });

  it('are taken literally, and blanks name nobody', () => {
    expect(checkHonesty('abc', 'en', { names: ['.*', ' ', 'a'] })).toEqual([]);
  });
});

describe('who wrote it', () => {
  it.each([
    ['Dr Smith', 'You have arthritis. You should have the operation. Dr Smith'],
    ['hedged', 'Many people in this group do well, but I cannot predict your own result.'],
  ])('a reviewer may sign, diagnose and advise: %s', (_, text) => {
    expect(checkHonesty(text, 'en', { author: 'reviewer' })).toEqual([]);
  });

  it.each(['You will be cured.', 'Call my surgeon friend, the answer comes in two weeks.'])(
    'a reviewer’s promise is a warning: %s',
    (text) => {
      const severities = checkHonesty(text, 'en', { author: 'reviewer' }).map(({ severity }) => severity);
      expect(severities).toEqual(['warn']);
    },
  );

  it('words in quotation marks are flagged, not forbidden', () => {
    const [finding] = checkHonesty('You asked: “Can you guarantee a cure?”', 'en');
    expect(finding).toMatchObject({ quoted: true, severity: 'warn' });
    expect(checkHonesty('We guarantee a cure.', 'en')[0]?.severity).toBe('error');
  });
});

it('answers promptly on a long and hostile text', () => {
  const text = `${'guarantee '.repeat(2_000)}${'within '.repeat(2_000)}${'保证'.repeat(2_000)}`;
  expect(checkHonesty(text, 'en')).toEqual([]);
});
