// Documents over the API, where the site asks for any.
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProgram, type Program } from '../../../test/harness/api.ts';
import { type RecoveryTestWorld, recoveryWorld } from '../../../test/harness/requests.ts';
import { openTestWorld } from '../../../test/harness/world.ts';
import { defaultPolicy } from '../../recovery/assurance/index.ts';

let world: RecoveryTestWorld;
let program: Program;
let picture: Buffer;
beforeAll(async () => {
  world = recoveryWorld(await openTestWorld());
  program = await openProgram(world);
  picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await program.app.close();
  await world.close();
});

interface Claimed {
  readonly token: string;
}
const opened = async (): Promise<Claimed> => (await program.call('openRequest')).body;

type Part = readonly [name: string, value: string | Buffer, filename?: string];

const form = (parts: readonly Part[]) => ({
  headers: { 'content-type': 'multipart/form-data; boundary=b0undary' },
  payload: Buffer.concat([
    ...parts.flatMap(([name, value, filename]) => [
      Buffer.from(
        `--b0undary\r\ncontent-disposition: form-data; name="${name}"${filename ? `; filename="${filename}"` : ''}\r\n\r\n`,
      ),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--b0undary--\r\n'),
  ]),
});
const add = ({ token }: Claimed, ...parts: readonly Part[]) =>
  program.call('addDocument', { token, send: form(parts) });

test('a document is added, listed and taken back', async () => {
  const claimed = await opened();
  const added = await add(claimed, ['kind', 'official-id'], ['file', picture, 'id.jpg']);
  expect([added.status, added.body]).toMatchObject([201, { kind: 'official-id', pages: 1 }]);
  const list = await program.call('listDocuments', claimed);
  expect(list.body).toEqual({ wanted: true, documents: [added.body] });
  expect((await program.call('getRequest', claimed)).body.draft.missing).not.toContain('document');
  const params = { document: added.body.id };
  const stranger = await opened();
  expect((await program.call('removeDocument', { ...stranger, params })).body.code).toBe('document_not_found');
  expect((await program.call('removeDocument', { ...claimed, params })).status).toBe(204);
  expect((await program.call('removeDocument', { ...claimed, params })).body.code).toBe('document_not_found');
  expect((await program.call('removeDocument', { ...claimed, params: { document: 'x' } })).status).toBe(404);
});

test.each([
  ['no kind', [['file', 'x', 'a.jpg']], 'input_refused'],
  [
    'the file before its kind',
    [
      ['file', 'x', 'a.jpg'],
      ['kind', 'official-id'],
    ],
    'input_refused',
  ],
  [
    'an unknown kind',
    [
      ['kind', 'passport'],
      ['file', 'x', 'a.jpg'],
    ],
    'input_refused',
  ],
  ['no file', [['kind', 'official-id']], 'input_refused'],
  [
    'an empty file',
    [
      ['kind', 'official-id'],
      ['file', '', 'a.jpg'],
    ],
    'document_empty',
  ],
  [
    'text',
    [
      ['kind', 'official-id'],
      ['file', 'not a picture', 'a.jpg'],
    ],
    'document_not_an_image',
  ],
  [
    'too much',
    [
      ['kind', 'official-id'],
      ['file', Buffer.alloc(10 * 1024 * 1024 + 2), 'a.jpg'],
    ],
    'document_too_large',
  ],
] satisfies [string, Part[], string][])('%s is refused', async (_what, parts, code) => {
  const refused = await add(await opened(), ...parts);
  expect(refused.body.code).toBe(code);
});

test('a form that ends in the middle is no fault', async () => {
  const { token } = await opened();
  const { headers, payload } = form([
    ['kind', 'official-id'],
    ['file', picture, 'id.jpg'],
  ]);
  const torn = await program.call('addDocument', { token, send: { headers, payload: payload.subarray(0, 300) } });
  expect(torn.body.code).toBe('body_unreadable');
});

test('where the site asks for none, none is taken', async () => {
  const { token } = await opened();
  const other = await openProgram({ ...world, policy: defaultPolicy });
  const send = form([
    ['kind', 'official-id'],
    ['file', picture, 'id.jpg'],
  ]);
  expect((await other.call('addDocument', { token, send })).body.code).toBe('documents_closed');
  expect((await other.call('listDocuments', { token })).body.wanted).toBe(false);
  await other.app.close();
});
