// Takes the README's pictures anew: walks the story in a browser and keeps three of its pages. npm run pictures
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-pictures-'));
execFileSync('npx', ['vitest', 'run', 'test/story/story', '-t', 'postgres'], {
  stdio: 'inherit',
  env: { ...process.env, PICTURES: folder },
});

/** The nth picture whose name matches, counted from one. */
const nth = (pattern, n) => {
  const found = readdirSync(folder)
    .sort()
    .filter((name) => pattern.test(name))[n - 1];
  if (!found) throw new Error(`the story showed no ${n}. page like ${pattern}`);
  return join(folder, found);
};

const wanted = {
  guide: nth(/-guide-plan[.]png$/, 1),
  status: nth(/-status[.]png$/, 2),
  console: nth(/-console-requests-(?!.*documents)[^.]*[.]png$/, 2),
};
mkdirSync('docs/pictures', { recursive: true });
for (const [name, file] of Object.entries(wanted)) {
  const { width, height } = await sharp(file).metadata();
  await sharp(file)
    .extract({ left: 0, top: 0, width, height: Math.min(height, 1400) })
    .resize({ width: 960 })
    .png({ palette: true })
    .toFile(`docs/pictures/${name}.png`);
}
rmSync(folder, { recursive: true });
