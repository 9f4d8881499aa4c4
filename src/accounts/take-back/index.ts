// Handing a built-in account back: the front door. The shape is the directory contract's.
import type { TakeBack } from '../../directory/index.ts';
import { begin } from './begin.ts';
import { type Completing, complete } from './complete.ts';
import { progress } from './progress.ts';
import { proveFactor } from './prove-factor.ts';
import { proveSheet } from './prove-sheet.ts';
import { stageFactor } from './stage-factor.ts';
import { stagePassword } from './stage-password.ts';
import { stageSheet } from './stage-sheet.ts';

export const takeBackIn = (world: Completing): TakeBack => ({
  begin: (operation, account, kept) => begin(world, operation, account, kept),
  progress: (operation) => progress(world, operation),
  stagePassword: (operation, password) => stagePassword(world, operation, password),
  stageFactor: (operation) => stageFactor(world, operation),
  proveFactor: (operation, code) => proveFactor(world, operation, code),
  stageSheet: (operation) => stageSheet(world, operation),
  proveSheet: (operation, code) => proveSheet(world, operation, code),
  complete: (operation) => complete(world, operation),
});
