// Builds what pages load, once a run: the style sheet by Tailwind, and copies of scripts and icon.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';

export function buildAssets(): void {
  mkdirSync('dist/assets', { recursive: true });
  const tailwind = 'node_modules/@tailwindcss/cli/dist/index.mjs';
  const files = ['-i', 'src/edges/kit/styles.css', '-o', 'dist/assets/app.css', '--minify'];
  execFileSync(process.execPath, [tailwind, ...files], { stdio: 'pipe' });
  cpSync('src/edges/kit/assets', 'dist/assets', { recursive: true });
}
