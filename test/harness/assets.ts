// Builds what pages load, once a run: the style sheet by Tailwind, and copies of scripts and icon.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync } from 'node:fs';

export function buildAssets(): void {
  mkdirSync('dist/assets', { recursive: true });
  const tailwind = 'node_modules/@tailwindcss/cli/dist/index.mjs';
  // Under a name of its own first: another run may be reading the sheet.
  const built = `dist/.app-${process.pid}.css`;
  const files = ['-i', 'src/edges/kit/styles.css', '-o', built, '--minify'];
  execFileSync(process.execPath, [tailwind, ...files], { stdio: 'pipe' });
  renameSync(built, 'dist/assets/app.css');
  cpSync('src/edges/kit/assets', 'dist/assets', { recursive: true });
}
