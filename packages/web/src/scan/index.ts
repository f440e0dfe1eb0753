export { scanDisc, type Scan, type ScanProgress } from './scan-disc.ts';
export { discFromFileList } from './given-files.ts';
export { inflateRaw } from './inflate.ts';
