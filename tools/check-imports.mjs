// Holds the house to its import table (.dependency-cruiser.cjs). A check that reads nothing passes everything, so it also
// fails when no module was read, and when one of the planted imports below is not caught by the rule it breaks.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** [rule that must catch it, importing file, imported file] */
const planted = [
  ['house:kernel', 'src/kernel/planted.ts', 'src/accounts/identity/index.ts'],
  ['house:record', 'src/record/planted.ts', 'src/notices/index.ts'],
  ['house:accounts', 'src/accounts/identity/planted.ts', 'src/recovery/requests/index.ts'],
  ['house:recovery', 'src/recovery/requests/planted.ts', 'src/accounts/codes/index.ts'],
  ['house:adapters', 'src/adapters/smtp/planted.ts', 'src/recovery/guide/index.ts'],
  ['accounts:identity', 'src/accounts/identity/planted-sessions.ts', 'src/accounts/sessions/index.ts'],
  ['recovery:requests', 'src/recovery/requests/planted-review.ts', 'src/recovery/review/index.ts'],
  ['rules-are-pure', 'src/recovery/guide/rules.ts', 'src/kernel/ports.ts'],
  ['front-door-between-concepts', 'src/accounts/sessions/planted.ts', 'src/accounts/codes/store.ts'],
  ['front-door-from-outside', 'src/edges/web/planted.ts', 'src/accounts/codes/store.ts'],
  ['front-door-of-floors', 'src/edges/web/planted-store.ts', 'src/notices/store.ts'],
  ['edges-do-not-meet', 'src/edges/web/planted-console.ts', 'src/edges/console/index.ts'],
  ['kit-knows-no-edge', 'src/edges/kit/planted.ts', 'src/edges/web/index.ts'],
  ['only-the-console-reaches-review', 'src/edges/web/planted-review.ts', 'src/recovery/review/index.ts'],
  ['only-main-wires', 'src/accounts/codes/planted.ts', 'src/adapters/system/index.ts'],
  ['no-test-code-in-the-product', 'src/accounts/codes/planted-test.ts', 'src/accounts/codes/rules.test.ts'],
  ['no-cycles', 'src/words/planted-a.ts', 'src/words/planted-b.ts'],
];

async function violationsOf(baseDir, roots) {
  const { output } = await cruise(roots, { ...options, baseDir, validate: true, ruleSet: { forbidden } });
  return { read: output.summary.totalCruised, violations: output.summary.violations };
}

function plant(folder) {
  const write = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: 'a' });
  };
  write('tsconfig.json', '{}');
  const up = (file) => '../'.repeat(file.split('/').length - 1);
  for (const [, from, to] of planted) {
    write(from, `import * as planted from '${up(from)}${to}';\nexport const used = planted;\n`);
    write(to, 'export const here = 1;\n');
  }
  write('src/words/planted-b.ts', `import * as back from './planted-a.ts';\nexport const again = back;\n`);
}

const house = await violationsOf(process.cwd(), ['src', 'test']);
for (const { rule, from, to } of house.violations) console.error(`${rule.name}: ${from} imports ${to}`);
if (house.read === 0) console.error('no module was read');

const folder = mkdtempSync(join(tmpdir(), 'latchkey-planted-'));
plant(folder);
const trap = await violationsOf(folder, ['src']);
rmSync(folder, { recursive: true });
const caught = (name, from) =>
  trap.violations.some((violation) => violation.rule.name === name && violation.from === from);
const missed = planted.filter(([name, from]) => !caught(name, from));
for (const [name, from, to] of missed) console.error(`not caught by ${name}: ${from} imports ${to}`);

console.log(
  `${house.read} modules read, ${house.violations.length} imports refused, ${planted.length - missed.length} of ${planted.length} planted imports caught`,
);
process.exit(house.violations.length === 0 && house.read > 0 && missed.length === 0 ? 0 : 1);
