// Writes docs/request-life.md from the rules. Run it after a change of `next`: npm run docs
import { writeFileSync } from 'node:fs';
import { drawLife } from '../src/recovery/requests/draw-life.contract.ts';

writeFileSync('docs/request-life.md', drawLife());
