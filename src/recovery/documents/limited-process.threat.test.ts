// A decoder that was taken over can do nothing with it: no file, no connection, no memory without end, no time without end, no environment.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seconds } from '../../kernel/index.ts';
import { ready, runLimited } from './limited-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-limited-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As ours do: everything loaded, ready said, then the input, which comes once the process is shut in. */
const prelude = `import { stdin, stdout } from 'node:process';
const input = stdin[Symbol.asyncIterator]();
const first = input.next();
stdout.write(Buffer.of(${ready}));
const given = Buffer.from((await first).value).toString();
`;

const run = async (source: string, time = seconds(20), before = prelude) => {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, before + source);
  const { output, ...ended } = await runLimited(program, new TextEncoder().encode('input'), time);
  return { ...ended, said: new TextDecoder().decode(output) };
};

test('a program reads its input and answers', async () => {
  const ended = await run(`console.log(given + ' heard');`);
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

describe('a connection', () => {
  let server: Server;
  let port: number;
  const met: Socket[] = [];
  beforeAll(async () => {
    server = createServer((socket) => void met.push(socket));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => server.close());

  test('cannot be opened: the kernel gives this process no descriptor any more', async () => {
    const ended = await run(`import { connect } from 'node:net';
      const outcome = await new Promise((done) => connect(${port}, '127.0.0.1').on('connect', () => done('connected')).on('error', (fault) => done(fault.code)));
      console.log(outcome);`);
    expect(ended.said).toBe('EMFILE\n');
    expect(met).toEqual([]);
  });

  test('nor a datagram, a name, a server or a file', async () => {
    const ended = await run(`import { createSocket } from 'node:dgram';
      import { lookup } from 'node:dns/promises';
      import { openSync } from 'node:fs';
      import { createServer } from 'node:net';
      const outcomes = [
        await new Promise((done) => { try { createSocket('udp4').on('error', (fault) => done(fault.code)).bind(0, () => done('bound')); } catch (fault) { done(fault.code); } }),
        await lookup('localhost').then(() => 'found', (fault) => fault.code),
        await new Promise((done) => createServer().on('error', (fault) => done(fault.code)).listen(0, '127.0.0.1', () => done('listening'))),
        (() => { try { openSync('/etc/passwd'); return 'opened'; } catch (fault) { return fault.code; } })(),
      ];
      console.log(outcomes.join(' '));
      process.exit(0);`);
    expect(ended.said.trim().split(' ')).toHaveLength(4);
    expect(ended.said).not.toMatch(/bound|found|listening|opened/);
  });
});

test('memory outside the heap is limited too, as a decoder would take it', async () => {
  const ended = await run(
    `const held = []; for (let i = 0; i < 40; i++) held.push(Buffer.alloc(100e6, 1)); console.log('held ' + held.length);`,
  );
  expect(ended.said).not.toContain('held');
});

test('memory of WebAssembly is limited too', async () => {
  const ended = await run(`const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    memory.grow(40_000); new Uint8Array(memory.buffer).fill(1); console.log('held');`);
  expect(ended.said).not.toContain('held');
});

test('one that is never ready gets no input, and is ended', async () => {
  const source = `import { stdin } from 'node:process'; for await (const part of stdin) console.error('got ' + part);`;
  expect(await run(source, seconds(1), '')).toMatchObject({ signal: 'SIGKILL', said: '', complaint: '' });
});

test('no byte may go into any file, a core dump among them', async () => {
  const before = `import { readFileSync } from 'node:fs'; const limits = readFileSync('/proc/self/limits', 'utf8');\n`;
  const { said } = await run('console.log(limits);', seconds(20), before + prelude);
  expect(said).toMatch(/Max file size +0 +0 /);
  expect(said).toMatch(/Max core file size +0 +0 /);
});

test('one that does not end is ended', async () => {
  expect(await run('for (;;);', seconds(1))).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('it inherits no environment', async () => {
  expect((await run(`console.log(JSON.stringify(process.env))`)).said).not.toMatch(/HOME|PATH"|LATCHKEY|DATABASE|SMTP/);
});
