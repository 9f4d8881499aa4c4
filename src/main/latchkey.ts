// Where every process of Latchkey begins: `npm start`, and the command line.
import { join } from 'node:path';
import { main } from './cli/main.ts';

const folder = process.cwd();
// Settings with relative paths mean the folder Latchkey lies in, from wherever a command is called: the same DATA_DIR for all.
process.chdir(join(import.meta.dirname, '..', '..'));
process.exitCode = await main(process.argv.slice(2), { environment: process.env, folder });
