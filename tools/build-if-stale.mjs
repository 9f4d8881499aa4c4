// Builds what is missing or older than its source: the server by tsc, the style sheet by Tailwind, and copies of the assets.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'dist/.built';
/** As deep as dist, or its source maps would point elsewhere. */
const aside = `dist-${process.pid}`;

function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ['src', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].filter(existsSync);
const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
if (process.argv.includes('--always') || built < Math.max(...sources.map(newest))) {
  const started = performance.now();
  // Built aside and swapped in whole: who serves from dist meanwhile (tests beside a start) never finds it half empty.
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(join(aside, 'assets'), { recursive: true });
  const run = (script, ...args) =>
    execFileSync(process.execPath, [join('node_modules', script), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  run('typescript-7/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', aside);
  const sheet = join(aside, 'assets/app.css');
  run('@tailwindcss/cli/dist/index.mjs', '-i', 'src/edges/kit/styles.css', '-o', sheet, '--minify');
  if (existsSync('src/edges/kit/assets')) cpSync('src/edges/kit/assets', join(aside, 'assets'), { recursive: true });
  writeFileSync(join(aside, '.built'), '');
  const old = `${aside}-old`;
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(aside, 'dist');
  rmSync(old, { recursive: true, force: true });
  console.error(`built in ${Math.round(performance.now() - started)} ms`);
}
