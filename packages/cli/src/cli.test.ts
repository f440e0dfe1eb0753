import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { kneeFilm, makeDisc } from './made-disc.ts';

const bin = fileURLToPath(new URL('../bin/overread.js', import.meta.url));
const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const hasNode24 = existsSync(node);

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person would, without a terminal. */
const overread = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(
      hasNode24 ? node : process.execPath,
      [bin, ...args],
      { maxBuffer: 2 ** 26 },
      (error, out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });

const lateral = { '0008103E': ['LO', 'KNEE LATERAL'], '00185101': ['CS', 'LL'] } as const;
const disc = makeDisc({
  'DICOM/IM1': kneeFilm('1'),
  'DICOM/IM2': kneeFilm('2', lateral),
  'report.pdf': '%PDF-1.4\n',
  'broken.dcm': Buffer.from(kneeFilm('3')).subarray(0, 300),
});
const today = ['--today', '2026-05-01'];
const check = ['check', disc, '--case', 'knee-replacement', '--side', 'right', ...today];
const folder = mkdtempSync(join(tmpdir(), 'overread-out-'));

describe('inventory', () => {
  test('lists the disc as data', async () => {
    const { status, out } = await overread('inventory', disc, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'overread/inventory/1',
      patients: [{ id: 'P-7', studies: [{ series: [{ region: 'knee', side: 'right' }, {}] }] }],
      documents: [{ file: 'report.pdf', format: 'pdf' }],
    });
  });

  test('lists it for people, without colour when nobody watches', async () => {
    const { status, out } = await overread('inventory', disc);
    expect(status).toBe(0);
    expect(out).toContain('KNEE AP WEIGHT BEARING');
    expect(out).not.toContain('\u001B');
  });
});

describe('check', () => {
  test('prints the report, and its status says reviewable', async () => {
    const { status, out } = await overread(...check);
    expect(out).toContain('Reviewable');
    expect(status).toBe(0);
  });

  test('says “not yet” with status 1 when only the other knee is there', async () => {
    const other = makeDisc({ IM1: kneeFilm('1', { '00200062': ['CS', 'L'] }) });
    const { status, out } = await overread(
      'check',
      other,
      '--case',
      'knee-replacement',
      '--side',
      'right',
      ...today,
    );
    expect(out).toContain('Not yet reviewable');
    expect(status).toBe(1);
  });

  test('speaks Chinese', async () => {
    const { out } = await overread(...check, '--language', 'zh');
    expect(out).toContain('光盘检查：');
    expect(out).not.toMatch(/\b(?:reason|remedy|matters|name)\.[a-z]/u);
  });

  test('gives the same verdict as data, and repeats itself exactly', async () => {
    const [first, again] = await Promise.all([overread(...check, '--json'), overread(...check, '--json')]);
    expect(JSON.parse(first.out)).toMatchObject({ schema: 'overread/check/1' });
    expect(again.out).toBe(first.out);
  });

  test('shows markup in a name as text', async () => {
    const hostile = makeDisc({ IM1: kneeFilm('1', { '00100010': ['PN', '<b>Ana</b>'] }) });
    const { out } = await overread(
      'check',
      hostile,
      '--case',
      'knee-replacement',
      '--side',
      'right',
      '--html',
    );
    expect(out).toContain('&lt;b&gt;Ana&lt;/b&gt;');
    expect(out).not.toContain('<b>');
  });

  test('writes the report and the letter to files', async () => {
    const files = {
      pdf: join(folder, 'r.pdf'),
      letter: join(folder, 'l.html'),
      html: join(folder, 'r.html'),
    };
    const { out, err } = await overread(
      ...check,

      '--html',
      '--out',
      files.html,
      '--pdf',
      files.pdf,
      '--letter',
      files.letter,
      '--patient',
      'Ana <Example>',
    );
    expect(out).toBe('');
    expect(err).toContain(`Wrote ${files.pdf}`);
    expect(readFileSync(files.pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(files.letter, 'utf8')).toContain('Ana &lt;Example&gt;');
    expect(readFileSync(files.html, 'utf8')).toContain('</html>');
  });

  test('takes answers and papers', async () => {
    const { status, out } = await overread(
      ...check,
      '--have',
      'radiology-report:report.pdf@2026-03-05',
      '--answer',
      'prior-surgery=no',
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: 'overread/check/1' });
  });
});

/** What is not understood: status 2, nothing on standard output, and the way out is named. */
const faults: readonly (readonly [string, readonly string[], string])[] = [
  ['a command that is not there', ['chekc', disc], 'did you mean “check”?'],
  ['no disc', ['check', '--case', 'spine'], 'Name a folder or a file'],
  ['a disc that is not there', ['inventory', join(disc, 'nowhere')], 'is not there'],
  ['two discs', ['inventory', disc, disc], 'one disc at a time'],
  ['no case', ['check', disc, '--side', 'left'], 'Choose one of: knee-replacement'],
  [
    'a case misspelt',
    ['check', disc, '--case', 'knee-replacment', '--side', 'left'],
    'did you mean knee-replacement?',
  ],
  ['no side', ['check', disc, '--case', 'acl-meniscus'], '--side left, --side right'],
  ['an option misspelt', ['check', disc, '--sid', 'left'], 'did you mean --side?'],
  ['a day that is none', [...check, '--today', '2026-02-30'], 'is not a date'],
  ['a question that is none', [...check, '--answer', 'prior-sugery=no'], 'did you mean prior-surgery?'],
  [
    'an answer that is none',
    [...check, '--answer', 'prior-surgery=perhaps'],
    'Choose one of: yes, no, unsure',
  ],
  ['a paper that is none', [...check, '--have', 'radiology'], 'Choose one of: radiology-report'],
  ['two forms at once', [...check, '--json', '--html'], 'not both'],
  ['a letter of no known form', [...check, '--letter', 'letter.docx'], '.pdf, .html, .txt'],
  [
    'a file that cannot be written',
    [...check, '--json', '--out', join(disc, 'no', 'such.json')],
    'cannot write',
  ],
];

test.each(faults)('refuses %s', async (_name, args, told) => {
  const { status, out, err } = await overread(...args);
  expect(err).toContain(told);
  expect(out).toBe('');
  expect(status).toBe(2);
});

test('an empty folder has nothing readable, and says so', async () => {
  const { status, err } = await overread('check', makeDisc({}), '--case', 'spine');
  expect(err).toContain('nothing readable');
  expect(status).toBe(2);
});

test('a reader that goes away does no harm', async () => {
  const shell = `"${node}" "${bin}" inventory "${disc}" --json | head -c 10`;
  const { out, err } = await new Promise<Outcome>((resolve) => {
    execFile('sh', ['-c', shell], (error, out, err) =>
      resolve({ status: Number(error?.code ?? 0), out, err }),
    );
  });
  expect(err).toBe('');
  expect(out).toHaveLength(10);
});

test.each(['--help', 'help', 'help check', 'check --help', 'help inventory', 'help questions', 'help rules'])(
  '“%s” explains itself in 80 columns',
  async (words) => {
    const { status, out, err } = await overread(...words.split(' '));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('overread');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  },
);

test('--version', async () => {
  expect(await overread('--version')).toEqual({ status: 0, out: 'overread 0.1.0\n', err: '' });
});
