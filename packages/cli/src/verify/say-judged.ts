import type { Judged } from './judge-signed-file.ts';

/** What the check found, for people: what is proven, and what is not. */
export const sayJudged = (judged: Judged, { inPdf }: { readonly inPdf: boolean }): string =>
  [
    ...about(judged),
    '',
    'Proven',
    ...listed(proven(judged)),
    'Not proven',
    ...listed(notProven(judged, inPdf)),
    '',
  ].join('\n');

/** Whole, signed twice, by keys that were told. */
export const isGenuine = ({ statement, hashHolds, signatures }: Judged): boolean =>
  statement !== null && hashHolds && signatures.every(({ isGood, isKnown }) => isGood && isKnown);

const about = ({ statement }: Judged): readonly string[] =>
  statement === null
    ? ['This is not, or no longer, a signed opinion.']
    : [
        `Opinion on case ${statement.opinion.case}, version ${statement.opinion.version}, signed ${statement.signedAt}`,
        ...(statement.opinion.amends
          ? [`It amends version ${statement.opinion.amends.version}: ${statement.opinion.amends.reason}`]
          : []),
        `Summary as signed: ${statement.opinion.summary.replaceAll(/\s+/gu, ' ')}`,
      ];

const names = { server: 'the house', reviewer: 'the reviewer' } as const;

function proven({ statement, hashHolds, signatures }: Judged): readonly string[] {
  const isWhole = statement !== null && hashHolds;
  return [
    ...(isWhole ? ['The text is in one piece: its digest is that of the file.'] : []),
    ...signatures
      .filter(({ isGood }) => isGood)
      .map(({ by, keyId, isKnown }) =>
        isKnown
          ? `Signed with a key of ${names[by]} that you were told: ${keyId}`
          : `Signed with the key ${keyId}`,
      ),
  ];
}

function notProven({ statement, hashHolds, signatures }: Judged, inPdf: boolean): readonly string[] {
  return [
    ...(statement === null ? ['That this text was ever signed: it is not in the form that is signed.'] : []),
    ...(hashHolds ? [] : ['That the text is as it was: its digest is another.']),
    ...signatures.flatMap(({ by, keyId, isGood, isKnown }) => {
      if (!isGood) return [`The signature of ${names[by]}: it is not that of this text.`];
      return isKnown ? [] : [`Whose key ${keyId} is: compare it with the list of the house (--keys, --key).`];
    }),
    ...(inPdf ? ['That the printed pages say the same: what is signed is the attached text.'] : []),
    'Who the person behind the reviewer’s key is, and whether what is said is right.',
    'A translation: what is signed is the original.',
  ];
}

const listed = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? ['  nothing'] : lines.map((line) => `  ${line}`);
