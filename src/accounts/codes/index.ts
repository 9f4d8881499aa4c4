// Recovery codes: the front door.
export { abandonSheets } from './abandon-sheets.ts';
export { installSheet, retireAllSheets } from './install-sheet.ts';
export { lookAtCode } from './look-at-code.ts';
export { type ProveSheetRefusal, proveSheet, type SwitchedOn } from './prove-sheet.ts';
export { type CodeRefusal, type CodeShapeRefusal, inGroups, looksLikeRecoveryCode, readCode } from './rules.ts';
export { makeSheet } from './sheet.ts';
export { sheetsOf } from './sheets-of.ts';
export { type RenewalReason, stagedSheet, stageSheet } from './stage-sheet.ts';
export { type CodeUsed, useCode } from './use-code.ts';
