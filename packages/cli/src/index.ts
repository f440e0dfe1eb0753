export { openFolder, type FolderOptions } from './disc-folder.ts';
export { inflateRaw } from './inflate.ts';
