// People decide about exactly the evidence they saw (law 12), and the job carries it out.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../../test/harness/must.ts';
import { codeOfNobody } from '../../../test/harness/people.ts';
import { demoPolicy, type Owner, openWalk, type Walk } from '../../../test/harness/walk.ts';
import { days } from '../../kernel/index.ts';
import {
  advanceRequests,
  noteEvidence,
  recordDecision,
  requestById,
  requestForReview,
  requestsForReview,
  showOldCode,
} from './index.ts';

let walk: Walk;
let jo: Owner;
beforeAll(async () => {
  walk = await openWalk(demoPolicy);
});
afterAll(() => walk.world.close());
beforeEach(() => {
  jo = walk.someone();
});
const attach = (request: Parameters<Walk['state']>[0], documents: number) =>
  walk.world.db.write((tx) => noteEvidence(walk.world, tx, request, { documents }));

test('an approval of older evidence is refused', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  const seen = (await walk.world.db.read((tx) => requestById(tx, claim.request)))?.evidence ?? -1;
  await attach(claim.request, 2);
  const decided = await walk.world.db.write((tx) =>
    recordDecision(walk.world, tx, { request: claim.request, outcome: 'approved', evidence: seen }),
  );
  expect(decided).toEqual({ ok: false, refusal: { code: 'evidence_changed' } });
});

test('a change of evidence between approval and the job voids the approval', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  must(await walk.decide(claim.request, 'approved'));
  await attach(claim.request, 2);
  await advanceRequests(walk.world);
  expect(await walk.state(claim.request)).toBe('reviewing');
});

test('a document that is taken back while people look sends it back to the claimant', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  await attach(claim.request, 0);
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'proving', why: 'document', step: 'add-document' });
});

test('a refusal ends it at once; review tells the claimant why, so recovery sends no second mail', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  must(await walk.decide(claim.request, 'refused'));
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'refused', why: 'people', step: 'file-again' });
  expect(walk.subjects(jo.addresses[0]).join()).not.toContain('not approved');
  expect(await walk.decide(claim.request, 'approved')).toMatchObject({
    ok: false,
    refusal: { code: 'request_not_in_review' },
  });
});

test('people see proofs and what would have had to be broken, old codes by sheet, and what is on record', async () => {
  const { claim } = await walk.fill(jo);
  must(await showOldCode(walk.world, claim, codeOfNobody));
  const { fileRequest } = await import('./index.ts');
  must(await fileRequest(walk.world, claim));
  await walk.settle();
  const file = await requestForReview(walk.world, claim.request);
  expect(file).toMatchObject({
    state: 'reviewing',
    assurance: 2,
    rootsAsked: 2,
    tier: 'ordinary',
    answers: { username: jo.username, codes: 'lost' },
    oldCodes: [{ seen: 'nothing' }],
    proofs: [
      { kind: 'mailbox', counts: true },
      { kind: 'password', counts: true, what: '' },
    ],
  });
  expect(file?.assuranceSet.roots).toContain('secret-store');
  const queue = await walk.world.db.read(requestsForReview);
  expect(queue.map(({ id }) => id)).toContain(claim.request);
});

test('people who are late: the claimant is told and gets a new date, nothing is lost', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  walk.world.pass(days(14));
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'reviewing', overdue: true });
  expect(walk.subjects(jo.addresses[0]).join()).toContain('we are late');
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  expect(await walk.state(claim.request)).toBe('holding');
});

test('approvals from before a contest do not decide it', async () => {
  const { claim } = await walk.file(jo);
  await walk.settle();
  must(await walk.decide(claim.request, 'approved'));
  await walk.settle();
  const before = await walk.read(claim.request);
  expect(before.life.state).toBe('holding');
  await walk.file(jo, { mailbox: jo.addresses[1] });
  await walk.settle();
  const after = await walk.read(claim.request);
  expect(after.life.state).toBe('contested');
  expect(after.approvedEvidence).not.toBe(after.evidence);
});

test('a policy that lets people decide below its roots never lets them go below the floor', async () => {
  const { claim } = await walk.file(jo, { password: '' });
  await walk.settle();
  expect(await walk.status(claim)).toMatchObject({ state: 'proving', why: 'proof' });
  expect(await walk.decide(claim.request, 'approved')).toMatchObject({
    ok: false,
    refusal: { code: 'request_not_in_review' },
  });
});
