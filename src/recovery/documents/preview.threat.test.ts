// Who gets into a request by its return code, a mail or a stolen link sees that there is a document, never what is on it:
// its pages are shown to the browser that added them alone, and not for long (laws 11 and 14).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { force, recoveryWorld } from '../../../test/harness/requests.ts';
import { photo as takePhoto } from '../../../test/harness/review.ts';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import { type DocumentId, hours, minutes, type RequestId } from '../../kernel/index.ts';
import { entriesOfRequest } from '../../record/index.ts';
import { openDraft } from '../requests/index.ts';
import { addDocument, claimantsDocuments, coverPage, previewPage, removeDocument, stampDocument } from './index.ts';

let world: TestWorld;
let photo: Uint8Array;
let request: RequestId;
let claimToken: string;
let document: DocumentId;
beforeAll(async () => {
  world = await openTestWorld();
  photo = await takePhoto();
});
afterAll(() => world.close());
beforeEach(async () => {
  const draft = await openDraft(recoveryWorld(world));
  request = draft.claim.request;
  claimToken = draft.token;
  document = must(await addDocument(world, { request, kind: 'official-id', content: arriving(), claimToken }));
});

async function* arriving(): AsyncGenerator<Uint8Array> {
  yield photo;
}
const over = { ok: false, refusal: { code: 'document_preview_over' } };
const gone = { ok: false, refusal: { code: 'document_not_found' } };
const preview = (token: string | undefined = claimToken, change: { request?: RequestId; page?: number } = {}) =>
  previewPage(world, { request, document, page: 1, ...change, claimToken: token });
const shown = async (token: string | undefined = claimToken) =>
  (await claimantsDocuments(world, { request, claimToken: token })).map((one) => one.shown);

test('whoever added it is shown it, and the first look at each page is on the record', async () => {
  expect((await preview()).ok).toBe(true);
  expect((await preview()).ok).toBe(true);
  expect(await shown()).toEqual([true]);
  const looks = (await world.db.read((tx) => entriesOfRequest(tx, request))).filter(
    ({ kind }) => kind === 'document.previewed',
  );
  expect(looks.map(({ facts }) => facts)).toEqual([{ document, page: 1 }]);
});

test('another claim to the same request, and none, are shown nothing and can draw nothing', async () => {
  const other = (await openDraft(recoveryWorld(world))).token;
  const boxes = [{ left: 0, top: 0, width: 10, height: 10 }];
  for (const token of [other, '', `${claimToken}x`]) {
    expect(await preview(token)).toEqual(over);
    expect(await shown(token)).toEqual([false]);
    expect(await coverPage(world, { request, document, page: 1, boxes, claimToken: token })).toEqual(over);
    expect(await stampDocument(world, { request, document, stamp: 'x', claimToken: token })).toEqual(over);
  }
  expect(await previewPage(world, { request, document, page: 1, claimToken: undefined })).toEqual(over);
});

test('what was added without a claim is shown to nobody', async () => {
  const added = must(await addDocument(world, { request, kind: 'official-id', content: arriving() }));
  expect(await previewPage(world, { request, document: added, page: 1, claimToken: undefined })).toEqual(over);
});

test('a document is shown only through its own request, and only pages that it has', async () => {
  const other = await openDraft(recoveryWorld(world));
  expect(await preview(claimToken, { request: other.claim.request })).toEqual(gone);
  expect(await preview(claimToken, { page: 2 })).toEqual(gone);
});

test('once it is sent it is shown for an hour after it was added, and then no more', async () => {
  await force(world, request, 'reviewing');
  world.pass(minutes(59));
  expect((await preview()).ok).toBe(true);
  world.pass(minutes(1));
  expect(await preview()).toEqual(over);
  expect(await shown()).toEqual([false]);
});

test('a draft shows it as long as it keeps it', async () => {
  world.pass(hours(6 * 24));
  expect((await preview()).ok).toBe(true);
});

test.each(['holding', 'granted', 'completed', 'refused', 'withdrawn', 'expired'])(
  'nothing is shown in %s',
  async (state) => {
    await force(world, request, state);
    expect(await preview()).toEqual(over);
  },
);

test('what was removed is shown no more', async () => {
  must(await removeDocument(world, { request, document }));
  expect(await preview()).toEqual(gone);
});
