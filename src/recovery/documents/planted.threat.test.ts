// A text planted in everything an upload carries beside its picture is found nowhere afterwards: not in the files, not in
// the database, not on the disk; nor is the picture itself readable in either (laws 11 and 20).
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paper, stream } from '../../../test/harness/pdf.ts';
import { force, recoveryWorld } from '../../../test/harness/requests.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { newId } from '../../kernel/index.ts';
import { openDraft } from '../requests/index.ts';
import { addDocument, viewDocument } from './index.ts';

/** Put together here, so that no copy of this source holds it. */
const planted = ['PLANTED', '7f3a9c51e0b24d68'].join('');
let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

/** Every table of the database, every row as text; binary columns as the bytes that they are. */
async function databaseHolds(needle: string): Promise<readonly string[]> {
  const { rows: tables } = await world.opened.pool.query(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  const hex = Buffer.from(needle).toString('hex');
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await world.opened.pool.query(`select t::text as row from ${name} t`);
    for (const { row } of rows) if (row.includes(needle) || row.includes(hex)) found.push(`${name}: ${row}`);
  }
  return found;
}

/** Files of the temporary folder written since that hold the text; database servers keep theirs there in tests. */
function temporaryFilesHold(needle: string, since: number): string {
  const skip = ['-path', join(tmpdir(), 'latchkey-pg-*'), '-prune', '-o'];
  const recent = ['-type', 'f', '-newermt', `@${Math.floor(since / 1000)}`, '-size', '-20M'];
  const look = ['-exec', 'grep', '-lF', needle, '{}', '+'];
  return spawnSync('find', [tmpdir(), ...skip, ...recent, ...look], { encoding: 'utf8' }).stdout;
}

test('nothing of what hangs around the picture is kept, and nothing is readable', async () => {
  const since = Date.now();
  const { request } = (await openDraft(recoveryWorld(world))).claim;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text y="50" font-size="30">${planted}</text></svg>`;
  const picture = await sharp(Buffer.from(svg))
    .flatten({ background: 'white' })
    .withExif({ IFD0: { ImageDescription: planted } })
    .withXmp(`<x>${planted}</x>`)
    .jpeg()
    .toBuffer();
  const bytes = Buffer.concat([picture, Buffer.from(`<!-- ${planted} -->`)]);
  expect(bytes.toString('latin1').split(planted).length).toBeGreaterThan(3);
  async function* content() {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  }
  const added = await addDocument(world, { request, kind: 'proof-of-address', content: content() });
  if (!added.ok) throw new Error(added.refusal.code);

  expect(await databaseHolds(planted)).toEqual([]);
  expect(world.stored.size).toBe(1);
  for (const sealed of world.stored.values()) {
    expect(Buffer.from(sealed).includes(planted)).toBe(false);
    // Sealed as a whole: not even that it is a picture shows.
    expect(Buffer.from(sealed).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(Buffer.from(sealed).includes('WEBP')).toBe(false);
  }
  expect(temporaryFilesHold(planted, since)).toBe('');

  await force(world, request, 'reviewing');
  const seen = await viewDocument(world, {
    reviewer: newId<'account'>(world.random),
    request,
    document: added.value,
    page: 1,
  });
  if (!seen.ok) throw new Error(seen.refusal.code);
  expect(Buffer.from(seen.value).includes(planted)).toBe(false);
});

test('nor is anything of what a PDF carries besides its looks', async () => {
  const { request } = (await openDraft(recoveryWorld(world))).claim;
  const hidden = `${planted}-pdf`;
  const bytes = paper({
    catalogue: '/OpenAction 5 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 6 0 R] >> >>',
    content: `1 0 0 rg 0 0 200 200 re f BT /F1 9 Tf 50 700 Td (${hidden}) Tj ET`,
    page: '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>',
    more: [
      `<< /S /JavaScript /JS (app.alert('${hidden}')) >>`,
      '<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>',
      stream(hidden, '/Type /EmbeddedFile'),
    ],
    trailer: `/Info << /Author (${hidden}) >>`,
  });
  const since = Date.now();
  async function* content() {
    yield bytes;
  }
  const added = await addDocument(world, { request, kind: 'proof-of-address', content: content() });
  if (!added.ok) throw new Error(added.refusal.code);
  expect(await databaseHolds(hidden)).toEqual([]);
  for (const sealed of world.stored.values()) expect(Buffer.from(sealed).includes(hidden)).toBe(false);
  expect(temporaryFilesHold(hidden, since)).toBe('');
  await force(world, request, 'reviewing');
  const look = { reviewer: newId<'account'>(world.random), request, document: added.value, page: 1 };
  const seen = await viewDocument(world, look);
  if (!seen.ok) throw new Error(seen.refusal.code);
  expect(Buffer.from(seen.value).includes(hidden)).toBe(false);
});

test('a picture is opened in one place: only the console names viewDocument', () => {
  const named = execFileSync('grep', ['-rlw', '--include=*.ts', '--include=*.tsx', 'viewDocument', 'src'], {
    encoding: 'utf8',
  });
  const places = named
    .trim()
    .split('\n')
    .filter((path) => !path.includes('.test.') && !path.startsWith('src/recovery/documents/'));
  for (const path of places) expect(path).toMatch(/^src\/edges\/console\//);
});
