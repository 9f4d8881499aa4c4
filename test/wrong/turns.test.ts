// Wrong turns of the people themselves: a button pressed twice, two tabs, the back button, links that are used, old, cut off
// or somebody else's. What was meant happens once; the page that answers says where they stand.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { days } from '../../src/kernel/index.ts';
import { codeOfNobody } from '../harness/people.ts';
import type { Seen, Visitor } from '../harness/visitor.ts';
import { type FoundForm, formsIn, formsOf, patternOf, send, tokenFor } from './forms.ts';
import { openHouse, type WrongHouse } from './house.ts';
import { expectSound } from './pages.ts';
import { everybody, nobody, type Someone, withDraft } from './visitors.ts';

let house: WrongHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => void house.faults());

const sent = async (by: Someone | { readonly visitor: Visitor }, url: string, body = ''): Promise<Seen> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const token = encodeURIComponent(await tokenFor(by));
  return by.visitor.send({ method: 'POST', url, headers, payload: `_csrf=${token}&${body}` });
};

test('every form of every page, as it stands there, twice and then twice at once: no fault, and each time a page', async () => {
  const forms = await formsOf(house, await everybody(house));
  const filled = ({ fields }: FoundForm): string =>
    new URLSearchParams(
      fields.filter(({ name, type }) => name !== '_csrf' && type !== 'file').map(({ name, value }) => [name, value]),
    ).toString();
  for (const form of forms) {
    form.by.again();
    const once = await send(form, filled(form));
    form.by.again();
    const pages = [
      once,
      await send(form, filled(form)),
      ...(await Promise.all([send(form, filled(form)), send(form, filled(form))])),
    ];
    expect(house.faults(), patternOf(form)).toEqual([]);
    for (const page of pages) expectSound(page, patternOf(form));
  }
});

describe('a request', () => {
  test('is filed once, however often and wherever the button is pressed', async () => {
    const by = await withDraft(house);
    await tokenFor(by);
    const pages = await Promise.all([1, 2, 3].map(() => sent(by, '/request/check')));
    pages.push(await sent(by, '/request/check'));
    expect(new Set(pages.map(({ url }) => url))).toEqual(new Set(['/request/sent']));
    expect(new Set(pages.map(({ html }) => /[0-9A-Z]{3}-[0-9A-Z]{3}(?=<)/.exec(html)?.[0])).size).toBe(1);
  });

  test('that was sent in another tab: an answer given in the older tab changes nothing, and the page shows that it was sent', async () => {
    const by = await withDraft(house);
    const older = await by.visitor.get('/request/story');
    await sent(by, '/request/check');
    const page = await by.visitor.submit(older, { story: 'something else' });
    expect(page.url).toBe('/request/sent');
    expect(page.text).toContain('sent already');
  });

  test('that was left in another tab: the older tab changes nothing, and looked at again leads to the start', async () => {
    const by = await withDraft(house);
    const older = await by.visitor.get('/request/reason');
    await sent(by, '/request/leave');
    const page = await by.visitor.submit(older, { reason: 'phone-lost' });
    expect(page.text).toContain('Nothing was changed');
    expect((await by.visitor.get('/request/reason')).url).toBe('/request');
  });

  test('an earlier question sent again with the back button keeps the later answers', async () => {
    const by = await withDraft(house);
    await sent(by, '/request/reason', 'reason=phone-lost');
    const check = await by.visitor.get('/request/check');
    expect(check.html).toContain('/request/check"');
    expect(check.title).not.toContain('Error');
  });

  test('is begun once by a button that is pressed twice', async () => {
    const by = nobody(house);
    await sent(by, '/request');
    const first = by.visitor.cookies.get('claim');
    const page = await sent(by, '/request');
    expect([page.url, by.visitor.cookies.get('claim')]).toEqual(['/request/account', first]);
    await sent(by, '/request/account', 'username=somebody');
    await sent(by, '/request');
    expect(by.visitor.cookies.get('claim')).not.toBe(first);
  });

  test('cannot be begun without end from one place, and what was begun goes on', async () => {
    const from = { 'x-forwarded-for': '203.0.113.77', 'content-type': 'application/x-www-form-urlencoded' };
    const begin = async () => {
      const { visitor } = nobody(house);
      const payload = `_csrf=${encodeURIComponent(await tokenFor({ visitor }))}`;
      return { visitor, page: await visitor.send({ method: 'POST', url: '/request', headers: from, payload }) };
    };
    const first = await begin();
    for (let i = 1; i < 30; i++) await begin();
    const { page } = await begin();
    expect([page.status, page.title]).toEqual([429, expect.stringMatching(/^Error: /)]);
    expect((await first.visitor.get('/request/account')).status).toBe(200);
    expect((await sent(nobody(house), '/request')).url).toBe('/request/account');
  });

  test('what cannot be an old code is said beside the field and kept for mending; what can be one is taken', async () => {
    const by = await withDraft(house);
    const cut = await sent(by, '/request/old-code', `oldCode=${codeOfNobody.slice(0, -3)}`);
    expect([cut.status, Object.keys(cut.errors)]).toEqual([422, ['oldCode']]);
    expect(cut.html).toContain(`value="${codeOfNobody.slice(0, -3)}"`);
    const taken = await sent(by, '/request/old-code', `oldCode=${codeOfNobody}`);
    expect(taken.url).toBe('/request/documents');
  });
});

describe('mailed links', () => {
  const links = ['reset', 'sign-up/confirm', 'request/mailbox', 'objection', 'take-back/mailbox'] as const;
  const cookies = {
    reset: 'reset',
    'sign-up/confirm': 'sign-up',
    'request/mailbox': 'mailbox-link',
    objection: 'objection',
    'take-back/mailbox': 'take-back-mailbox',
  } as const;
  let all: Someone[];
  const tokenOf = (link: keyof typeof cookies): string => {
    for (const by of all) {
      by.again();
      const token = by.visitor.cookies.get(cookies[link]);
      if (token !== undefined) return token;
    }
    throw new Error(`nobody has a link of ${link}`);
  };
  beforeAll(async () => {
    all = await everybody(house);
  });
  const opened = (path: string) => nobody(house).visitor.get(path);

  test.each(links)(
    '%s: cut off, lengthened, of another kind, of nobody: one dead end that says what to do, and never a button',
    async (link) => {
      const token = tokenOf(link);
      const other = tokenOf(link === 'reset' ? 'objection' : 'reset');
      for (const wrong of [token.slice(0, -1), `${token}A`, `${token.slice(0, -1)}!`, 'x', other, 'A'.repeat(43)]) {
        const page = await opened(`/${link}/${wrong}`);
        expect([404, 410], `${link} ${wrong.length}`).toContain(page.status);
        expect(page.html).not.toContain(token);
        expect(formsIn(page, all[0] as Someone).filter(({ page: at, action }) => action === at)).toEqual([]);
        expect(page.text.length).toBeGreaterThan(100);
      }
    },
  );

  test.each(links)('%s: with what a mail program leaves behind it, it works', async (link) => {
    const token = tokenOf(link);
    for (const end of ['.', ',', ')', '>', '%3E', '%20', '%0D%0A', ';', "'", '"', ']', '/'])
      expect((await opened(`/${link}/${token}${end}`)).status, end).toBe(200);
  });

  test.each(links)('%s: used up or too old, it says so', async (link) => {
    const token = tokenOf(link);
    house.world.pass(days(40));
    const page = await opened(`/${link}/${token}`);
    expect([200, 404, 409, 410]).toContain(page.status);
    expect(house.faults()).toEqual([]);
    expect(page.text.length).toBeGreaterThan(100);
  });
});
