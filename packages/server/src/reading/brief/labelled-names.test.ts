import { expect, it } from 'vitest';
import { labelledNames } from './labelled-names.ts';

it.each([
  ['Patient: Ann Other  DOB', ['Ann Other']],
  ['Patient name: OTHER, Ann', ['OTHER, Ann']],
  ['Reported by: Dr. Jane Roe', ['Jane Roe']],
  ['姓名：张三 性别：女', ['张三']],
  ['姓名张三丰性别男', ['张三丰']],
  ['姓 名：欧阳静怡\n', ['欧阳静怡']],
  ['报告医师：李四，审核医师：王五', ['李四', '王五']],
  ['Patient: reports pain', []],
  ['Name: Right Knee', []],
  ['患者诉右膝疼痛', []],
  ['Patient\nFindings', []],
])('%s', (text, names) => {
  expect(labelledNames([text])).toEqual(names);
});
