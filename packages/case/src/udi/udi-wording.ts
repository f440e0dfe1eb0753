import { sayFrom } from '../wording-support/catalogue.ts';
import type { UdiProblem } from './udi.ts';

/** What was wrong with an implant's code, and what helps. */
export const sayUdiProblem = sayFrom<UdiProblem>({
  en: {
    'not-a-udi':
      'This code is not an implant code that we know. If the sticker has another one, photograph that too.',
    'check-digit-wrong':
      'The check digit does not fit, so something was misread. Photograph the sticker again, flat and in good light, or type the number.',
    'date-impossible':
      'The code holds a date that does not exist. Please compare it with the date printed on the sticker.',
    'field-malformed': 'Part of the code could not be read. Please compare it with what is printed.',
    'identifier-unknown': 'The code holds a part that we do not know. We kept it as it is.',
    'cut-off': 'The code ends too early. Photograph the whole sticker.',
    'no-device-identifier':
      'This code holds the lot, the serial number or the date, but not which device it is. Photograph the other code on the sticker too.',
    'parts-do-not-belong':
      'We could not tell which implant this code belongs to. Photograph each sticker by itself.',
  },
  zh: {
    'not-a-udi': '这不是我们认识的植入物编码。如果标签上还有其他条码，请一并拍照。',
    'check-digit-wrong': '校验位不符，说明有字符读错。请把标签放平、在光线充足处重新拍照，或手工输入号码。',
    'date-impossible': '编码中的日期不存在。请与标签上印刷的日期核对。',
    'field-malformed': '编码的一部分无法读取。请与印刷的内容核对。',
    'identifier-unknown': '编码中有一部分我们不认识，已按原样保留。',
    'cut-off': '编码不完整。请拍下完整的标签。',
    'no-device-identifier': '此编码含有批号、序列号或日期，但没有产品标识。请把标签上的另一个条码也拍下来。',
    'parts-do-not-belong': '无法判断此编码属于哪一件植入物。请把每张标签单独拍照。',
  },
});
