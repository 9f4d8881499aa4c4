// Writes docs/errors.md from the problem map. Run it after a change of a refusal: npm run docs
import { writeFileSync } from 'node:fs';
import { listErrors } from '../src/edges/kit/problem/list-errors.contract.ts';

writeFileSync('docs/errors.md', await listErrors());
