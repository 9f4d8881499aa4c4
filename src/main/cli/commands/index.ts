// Every command, in the order of the help.
import type { Command } from '../command.ts';
import { configCheck } from './config-check.ts';
import { demoReset } from './demo-reset.ts';
import { migrateCommand } from './migrate.ts';
import { policyCheck } from './policy-check.ts';
import { policyExplain } from './policy-explain.ts';
import { recordVerify } from './record-verify.ts';
import { reviewerAdd } from './reviewer-add.ts';
import { serveCommand } from './serve.ts';

export const commands: readonly Command[] = [
  serveCommand,
  configCheck,
  migrateCommand,
  reviewerAdd,
  policyExplain,
  policyCheck,
  recordVerify,
  demoReset,
];
