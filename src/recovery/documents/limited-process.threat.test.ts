// A decoder that was taken over can do nothing with it: no file, no memory without end, no time without end, no environment.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seconds } from '../../kernel/index.ts';
import { runLimited } from './limited-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-limited-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (source: string, time = seconds(20)) => {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, source);
  const { output, ...ended } = await runLimited(program, new TextEncoder().encode('input'), time);
  return { ...ended, said: new TextDecoder().decode(output) };
};

test('a program reads its input and answers', async () => {
  const ended = await run(
    `import { stdin } from 'node:process'; let s = ''; for await (const c of stdin) s += c; console.log(s + ' heard');`,
  );
  expect(ended).toEqual({ code: 0, signal: null, said: 'input heard\n', complaint: '' });
});

test('it cannot write a file', async () => {
  const path = JSON.stringify(join(folder, 'leak'));
  const ended = await run(`import { writeFileSync } from 'node:fs'; writeFileSync(${path}, 'leak');`);
  expect(ended.code === 0).toBe(false);
  expect(readdirSync(folder)).not.toContain('leak');
});

test('it cannot start another program', async () => {
  const ended = await run(
    `import { execSync } from 'node:child_process'; console.log(String(execSync('echo started')));`,
  );
  expect(ended.said).not.toContain('started');
  expect(ended.complaint).toContain('ERR_ACCESS_DENIED');
});

test('memory outside the heap is limited too, as a decoder would take it', async () => {
  const ended = await run(
    `const held = []; for (let i = 0; i < 40; i++) held.push(Buffer.alloc(100e6, 1)); console.log('held ' + held.length);`,
  );
  expect(ended.said).not.toContain('held');
});

test('one that does not end is ended', async () => {
  expect(await run('for (;;);', seconds(1))).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('it inherits no environment', async () => {
  expect((await run(`console.log(JSON.stringify(process.env))`)).said).not.toMatch(/HOME|PATH"|LATCHKEY|DATABASE|SMTP/);
});
