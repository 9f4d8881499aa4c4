// docs/api.md says nothing that is not so: each command on it is run, in order, and each answer is held against what it shows.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutes, type RequestId } from '../../src/kernel/index.ts';
import { claimOf, recordDecision, requestById } from '../../src/recovery/requests/index.ts';
import { photo } from '../harness/review.ts';
import { openDemoSite, type TestSite } from '../harness/site.ts';

const demoOrigin = 'http://127.0.0.1:4400';
const run = promisify(execFile);

let site: TestSite;
let folder: string;
beforeAll(async () => {
  site = await openDemoSite();
  folder = mkdtempSync(join(tmpdir(), 'latchkey-docs-'));
  writeFileSync(join(folder, 'id.jpg'), await photo());
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

type Part = { readonly kind: 'sh' | 'json' | 'comment' | 'prose'; readonly text: string };

/** The page in the order in which it is read. */
const partsOf = (page: string): readonly Part[] =>
  page.split(/(```(?:sh|json)\n[\s\S]*?```|<!--[\s\S]*?-->)/).map((text): Part => {
    const [, kind, block = ''] = /^```(sh|json)\n([\s\S]*)```$/.exec(text) ?? [];
    if (kind === 'sh' || kind === 'json') return { kind, text: block };
    return { kind: text.startsWith('<!--') ? 'comment' : 'prose', text };
  });

test('the story of docs/api.md happens as it is told', async () => {
  const page = readFileSync('docs/api.md', 'utf8').replaceAll(demoOrigin, site.origin);
  const known: Record<string, string> = { PATH: process.env['PATH'] ?? '' };
  let last: unknown;
  let commands = 0;
  for (const { kind, text } of partsOf(page)) {
    if (kind === 'sh') {
      const [, name, value] = /^(\w+)=(\S+)\n$/.exec(text) ?? [];
      if (name !== undefined && value !== undefined) known[name] = value;
      else {
        const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', text], { cwd: folder, env: known });
        last = stdout === '' ? undefined : JSON.parse(stdout);
        commands++;
      }
    } else if (kind === 'json')
      expect({ command: commands, answer: last }).toMatchObject({ answer: wanted(JSON.parse(text)) });
    else if (kind === 'comment') await happens(text, known);
    else await keep(text, last, known);
  }
  expect(commands).toBeGreaterThan(20);
});

/** "…" stands for any text, and what is not shown may be anything. */
function wanted(shown: unknown): unknown {
  if (shown === '…') return expect.any(String);
  if (Array.isArray(shown)) return shown.includes('…') ? expect.any(Array) : shown.map(wanted);
  if (typeof shown !== 'object' || shown === null) return shown;
  return expect.objectContaining(Object.fromEntries(Object.entries(shown).map(([name, one]) => [name, wanted(one)])));
}

async function keep(prose: string, last: unknown, known: Record<string, string>): Promise<void> {
  for (const [, path = '', name = ''] of prose.matchAll(/Keep `([\w.]+)` as `(\w+)`/g))
    known[name] = String(path.split('.').reduce((at: unknown, part) => Reflect.get(Object(at), part), last));
  if (prose.includes('`LINK` is')) known['LINK'] = await linkInOutbox();
  if (prose.includes('`APP_CODE` is')) {
    const epoch = Math.floor(site.world.clock.now().getTime() / 1000);
    known['APP_CODE'] = generateSync({ secret: known['SECRET'] ?? '', epoch });
  }
}

async function linkInOutbox(): Promise<string> {
  await site.settle();
  const outbox = await (await fetch(`${site.origin}/outbox`)).text();
  const mail = /href="(\/outbox\/[^"]+)"/.exec(outbox)?.[1];
  const shown = mail === undefined ? outbox : await (await fetch(`${site.origin}${mail}`)).text();
  return /\/request\/mailbox\/([A-Za-z0-9_-]{43})/.exec(shown)?.[1] ?? 'no link';
}

async function happens(comment: string, known: Record<string, string>): Promise<void> {
  await site.settle();
  if (comment.includes('two people approve')) {
    const claim = await claimOf(site.house, known['CLAIM']);
    if (!claim) throw new Error('no claim');
    await approve(claim.request);
    await site.settle();
    site.world.pass(minutes(2));
    await site.settle();
  } else if (!comment.includes('the jobs run')) throw new Error(`the test does not know: ${comment}`);
}

const approve = (request: RequestId): Promise<unknown> =>
  site.house.db.write(async (tx) => {
    const evidence = (await requestById(tx, request))?.evidence ?? -1;
    return recordDecision(site.house, tx, { request, outcome: 'approved', evidence });
  });
