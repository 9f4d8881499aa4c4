// Builds what is missing or older than its source: the server by tsc, the style sheet by Tailwind, and copies of the assets.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'dist/.built';

function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ['src', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].filter(existsSync);
const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
if (process.argv.includes('--always') || built < Math.max(...sources.map(newest))) {
  const started = performance.now();
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist/assets', { recursive: true });
  const run = (script, ...args) =>
    execFileSync(process.execPath, [join('node_modules', script), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  run('typescript-7/bin/tsc', '-p', 'tsconfig.build.json');
  run('@tailwindcss/cli/dist/index.mjs', '-i', 'src/edges/kit/styles.css', '-o', 'dist/assets/app.css', '--minify');
  if (existsSync('src/edges/kit/assets')) cpSync('src/edges/kit/assets', 'dist/assets', { recursive: true });
  writeFileSync(stamp, '');
  console.error(`built in ${Math.round(performance.now() - started)} ms`);
}
