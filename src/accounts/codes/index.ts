// Recovery codes: the front door.
export { abandonSheets } from './abandon-sheets.ts';
export { installSheet, retireAllSheets } from './install-sheet.ts';
export { lookAtCode } from './look-at-code.ts';
export { type ProveSheetRefusal, proveSheet } from './prove-sheet.ts';
export {
  type CodeRefusal,
  codeLength,
  codesOnSheet,
  inGroups,
  looksLikeRecoveryCode,
  lowCounts,
  numberAsked,
  readCode,
  recognisedFor,
  stagedFor,
} from './rules.ts';
export { makeSheet } from './sheet.ts';
export { sheetsOf } from './sheets-of.ts';
export { stagedSheet, stageSheet } from './stage-sheet.ts';
export { useCode } from './use-code.ts';
