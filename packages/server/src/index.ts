export { visitDatabase } from './database/visit-database.ts';
export { settingsDocument } from './settings-document.ts';
export type { CaseKeys } from './store/case-keys.ts';
export { createCaseVault, type CaseVault } from './store/case-vault.ts';
export { openFileBlobStore } from './store/file-blob-store.ts';
