// Writes docs/commands.md from the commands. Run it after a change of one: npm run docs
import { writeFileSync } from 'node:fs';
import { listCommands } from '../src/main/cli/list-commands.contract.ts';

writeFileSync('docs/commands.md', listCommands());
