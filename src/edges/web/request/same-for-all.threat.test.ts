// Law 1: whoever files for a real, an invented or a malformed account gets the same pages and the same mails.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkIn } from '../../../../test/harness/mails.ts';
import { openPages, type TestPages } from '../../../../test/harness/pages.ts';
import { codeOfNobody, openPerson } from '../../../../test/harness/people.ts';
import { type Seen, visit } from '../../../../test/harness/visitor.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await openPages({ policy: defaultPolicy });
  await openPerson(pages.world, { username: 'known' });
});
afterAll(() => pages.close());

/** A stranger with a mailbox of their own walks every page; what they see and get, without what differs by chance or by typing. */
async function walk(username: string, stranger: string): Promise<readonly string[]> {
  const visitor = visit(pages.app);
  const seen: Seen[] = [];
  const go = async (next: Promise<Seen>): Promise<Seen> => {
    const page = await next;
    seen.push(page);
    return page;
  };
  const account = await go(visitor.get('/request').then((page) => visitor.submit(page)));
  const reason = await go(visitor.submit(account, { username }));
  const story = await go(visitor.submit(reason, { reason: 'app-gone' }));
  const codes = await go(visitor.submit(story));
  const mailbox = await go(visitor.submit(codes, { codes: 'lost' }));
  await go(visitor.submit(mailbox, { address: stranger }));
  await deliverNotices(pages.world);
  const confirm = await go(visitor.get(linkIn(pages.world, stranger)));
  const password = await go(visitor.submit(confirm));
  const oldCode = await go(visitor.submit(password, { password: 'not the password of anybody' }));
  const conduct = await go(visitor.submit(oldCode, { oldCode: codeOfNobody }));
  const check = await go(visitor.submit(conduct, { conduct: 'yes', patience: 'yes' }));
  await go(visitor.submit(check, {}, { action: '/request/check' }));
  await go(visitor.get('/status'));
  const mails = pages.world.mails.filter(({ to }) => to === stranger).map(({ subject, text }) => `${subject}\n${text}`);
  return [...seen.map(({ status, url, html }) => `${status} ${url} ${html}`), ...mails].map((text) =>
    text
      .replaceAll(username, '<username>')
      .replaceAll(stranger, '<stranger>')
      .replaceAll(/name="_csrf" value="[^"]*"/g, '<csrf>')
      .replaceAll(/[A-Za-z0-9_-]{43}/g, '<token>')
      .replaceAll(/([0-9A-Z]{4}-){5}[0-9A-Z]{4}/g, '<return code>')
      .replaceAll(/[0-9A-Z]{3}-[0-9A-Z]{3}(?![0-9A-Z])/g, '<reference>'),
  );
}

test('the walk is the same, page by page and mail by mail', async () => {
  const known = await walk('known', 'stranger-one@stranger.test');
  const unknown = await walk('nobody-here', 'stranger-two@stranger.test');
  const address = await walk('known@example.test', 'stranger-three@stranger.test');
  expect(known.length).toBeGreaterThan(13);
  expect(unknown).toEqual(known);
  expect(address).toEqual(known);
});
