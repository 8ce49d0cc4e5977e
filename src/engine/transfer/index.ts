export { erasedBeyond, erasedSince } from './erased-since.ts';
export { checkCopy, compareInstallations } from './compare.ts';
export { copyInstallation, type Copied, type Copying, type Progress } from './copy.ts';
export { allEntries, allRows, countInstallation, inventoryOf, type Inventory } from './digests.ts';
export { textPages, type TextPage } from './texts.ts';
