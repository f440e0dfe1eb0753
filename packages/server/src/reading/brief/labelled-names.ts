import { isReadingWord } from '../../pseudonym/reading-words.ts';

/**
 * Names that papers tell behind a label (`Patient: Ann Other`, `姓名：张三`): to be taken out wherever else they stand, for an account
 * may spell its name in other letters.
 */
export function labelledNames(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    shapes.flatMap((shape) =>
      Array.from(text.slice(0, longest).matchAll(shape), ([, name = '']) => name.trim()),
    ),
  );
  return [...new Set(found.filter(isName))].slice(0, mostNames);
}

/** Who a paper is about stands on its first pages. */
const longest = 20_000;
const mostNames = 60;

/** `Right Knee` behind a label is none. */
const isName = (text: string): boolean =>
  text.length <= 60 && !text.split(/[\s,·-]+/).some((part) => part !== '' && isReadingWord(part));

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const labels =
  "(?:(?:Patient(?:['’]s)?|PATIENT|Full|First|Last|Family|Given) )?(?:[Nn]ame|NAME)|Patient|PATIENT|Reported by|Reporting radiologist|Radiologist|Consultant|Surgeon|Signed by|Dictated by";
const han = String.raw`[\u3400-\u9fff]`;
const hanLabels =
  '姓[ \u3000]{0,6}名|患者|病人|(?:报告|审核|检查|申请|主治|经治|主刀|手术|诊断)(?:医生|医师|者)';

const shapes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:${labels})[ \t]{0,4}[:：=][ \t]{0,4}(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(${word}(?:(?:, ?| )${word}){0,3})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:${hanLabels})[ \u3000]{0,4}[:：][ \u3000]{0,4}(${han}{2,4}?)(?=[ \u3000]*(?:性别|年龄|出生|[男女]|\d|$|(?!${han})))`,
    'gmu',
  ),
  new RegExp(
    String.raw`姓[ \u3000]{0,6}名[ \u3000]{0,4}(${han}{2,4}?)(?=[ \u3000]*(?:性别|年龄|出生|[男女]))`,
    'gu',
  ),
];
