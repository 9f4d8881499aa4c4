// Takes a picture of every page in every state and circumstance, and says what is wrong with it. Exit 1 when anything is.
// npm run looks -- [--only status] [--sights wide,rtl] [--out FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { only: { type: 'string' }, sights: { type: 'string' }, out: { type: 'string', default: 'dist/looks' } },
});
const folder = resolve(values.out);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { status } = spawnSync('npx', ['vitest', 'run', 'test/gallery/gallery.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    LOOKS: folder,
    ...(values.only === undefined ? {} : { LOOKS_ONLY: values.only }),
    ...(values.sights === undefined ? {} : { LOOKS_SIGHTS: values.sights }),
  },
});

/** One row a scene, one picture a sight: everything on one page, to be looked at. */
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
const scenes = [...new Set(pictures.map((name) => name.split('.')[0]))];
const findings = readdirSync(folder)
  .filter((name) => name.startsWith('findings-'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  .filter(Boolean);
const asText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const row = (scene) =>
  `<section><h2>${scene}</h2>${pictures
    .filter((name) => name.startsWith(`${scene}.`))
    .map((name) => `<a href="${name}"><img loading="lazy" src="${name}" alt="${name}"></a>`)
    .join('')}</section>`;
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Looks</title><style>body{font-family:sans-serif}section{white-space:nowrap;overflow-x:auto}img{height:480px;vertical-align:top;border:1px solid #999;margin:4px}</style><h1>${scenes.length} scenes, ${pictures.length} pictures, ${findings.length} findings</h1><ul>${findings.map((one) => `<li>${asText(one)}</li>`).join('')}</ul>${scenes.map(row).join('\n')}`,
);
for (const one of findings) console.error(one);
console.log(`${scenes.length} scenes, ${pictures.length} pictures, ${findings.length} findings: ${folder}/index.html`);
process.exit(status === 0 && pictures.length > 0 ? 0 : 1);
