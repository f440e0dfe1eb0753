import { caseTypes, type CaseType } from '../wording-support/case-type.ts';

/** What a reviewer says they are specialised in, and the case types it covers. */
const covers: readonly (readonly [RegExp, readonly CaseType[]])[] = [
  [/spin(e|al)|脊柱|脊椎/, ['spine']],
  [/knee|膝/, ['knee-replacement', 'acl-meniscus', 'deformity']],
  [/hip\b|髋/, ['hip-replacement', 'deformity']],
  [/joint replacement|arthroplasty|关节置换|人工关节/, ['knee-replacement', 'hip-replacement']],
  [/joint surgery|关节外科/, ['knee-replacement', 'hip-replacement', 'acl-meniscus', 'shoulder-cuff']],
  [/sports|arthroscop|运动医学|关节镜/, ['acl-meniscus', 'shoulder-cuff', 'knee-replacement']],
  [/shoulder|upper (limb|extremity)|肩|上肢/, ['shoulder-cuff', 'fracture-revision']],
  [/foot|ankle|足|踝/, ['foot-ankle', 'deformity']],
  [/trauma|fracture|创伤|骨折/, ['fracture-revision', 'deformity', 'foot-ankle']],
  [
    /deformity|limb reconstruction|paediatric|pediatric|矫形|畸形|小儿/,
    ['deformity', 'fracture-revision', 'foot-ankle'],
  ],
];

/** The case types that the words of a specialty cover. Words that say nothing narrower cover all. */
export function covered(specialty: string): readonly CaseType[] {
  const plain = specialty.normalize('NFKC').toLowerCase();
  const named = covers.filter(([word]) => word.test(plain)).flatMap(([, types]) => types);
  return named.length > 0 ? named : caseTypes;
}
