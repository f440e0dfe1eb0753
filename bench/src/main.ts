// npm run bench: every figure is a ratio against a peer or the machine's limit, measured in this run.
import { cpus } from 'node:os';
import { boardWithManyCases } from './board.ts';
import { browserScan } from './browser.ts';
import { dicomwebAgainstOrthanc } from './dicomweb.ts';
import { evaluateTime } from './evaluate.ts';
import { compile } from './measure.ts';
import { ensurePeers } from './peers.ts';
import { readingAgainstOrthanc } from './reading/reading.ts';
import { met, type Row } from './report.ts';
import { memoryAndGrowth, scanAgainstGdcm, scanAgainstLimit } from './scan.ts';
import { storeAgainstFiles } from './store.ts';
import { zipAgainstYauzl } from './zip.ts';

const only = process.argv[2];
const wants = (part: string): boolean => only === undefined || only === part;

console.log(`${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
const absent = ensurePeers();
const measure = compile('measure');
const rows: Row[] = [];
if (wants('scan') && !absent.includes('gdcmscanner'))
  rows.push(...(await scanAgainstGdcm(measure, { evict: !absent.includes('vmtouch') })));
if (wants('limit')) rows.push(scanAgainstLimit(compile('limit')));
if (wants('zip')) rows.push(zipAgainstYauzl());
if (wants('growth')) rows.push(...memoryAndGrowth(measure));
if (wants('evaluate')) rows.push(await evaluateTime());
if (wants('store')) rows.push(...(await storeAgainstFiles()));
if (wants('dicomweb')) rows.push(...(await dicomwebAgainstOrthanc()));
if (wants('board')) rows.push(...(await boardWithManyCases()));
if (wants('reading')) rows.push(...(await readingAgainstOrthanc()));
if (wants('browser')) rows.push(await browserScan());

const missed = rows.filter((row) => !met(row)).length;
console.log(`\n${rows.length} figures, ${missed} short of what is wanted`);
process.exitCode = rows.length > 0 && missed === 0 ? 0 : 1;
