// A language is chosen once: this browser, the account and the request keep it, and what is mailed follows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkIn } from '../../../../test/harness/mails.ts';
import { openPages, type TestPages } from '../../../../test/harness/pages.ts';
import { type Visitor, visit } from '../../../../test/harness/visitor.ts';
import { sendResetMails } from '../../../accounts/reset/index.ts';
import { hours } from '../../../kernel/index.ts';
import { deliverNotices } from '../../../notices/index.ts';
import { speak } from '../../../words/index.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

const de = speak('de');
const en = speak('en');
const languageOf = (html: string) => /<html lang="([^"]*)"/.exec(html)?.[1];
const choose = async (visitor: Visitor, path: string, language: string) =>
  visitor.submit(await visitor.get(path), { language }, { action: '/language' });
const asked = (header: string) =>
  visit(pages.app).send({ method: 'GET', url: '/', headers: { 'accept-language': header } });

describe('the language of a visit', () => {
  test.each([
    ['de', 'de'],
    ['de-AT, en;q=0.5', 'de'],
    ['en;q=0.4, de;q=0.9', 'de'],
    ['fr, de;q=0.1', 'de'],
    ['fr', 'en-GB'],
    ['', 'en-GB'],
    ['*', 'en-GB'],
    ['de;q=0', 'en-GB'],
    ['en-XA', 'en-GB'],
    ['(;q=;;,,"', 'en-GB'],
  ])('Accept-Language "%s" is answered in %s', async (header, language) => {
    const page = await asked(header);
    expect([page.status, languageOf(page.html), page.headers['content-language']]).toEqual([200, language, language]);
  });

  test('a header of any length is read', async () => {
    const page = await asked(`${'x,'.repeat(5000)}de`);
    expect([page.status, languageOf(page.html)]).toEqual([200, 'de']);
  });

  test('a choice in this browser wins, and leads back to the page with its query', async () => {
    const visitor = visit(pages.app);
    const back = await choose(visitor, '/forgot-password?from=here', 'de');
    expect([back.url, languageOf(back.html), back.title]).toEqual([
      '/forgot-password?from=here',
      'de',
      `${de('reset.title')} - Example Index`,
    ]);
    const again = await visitor.send({ method: 'GET', url: '/', headers: { 'accept-language': 'en' } });
    expect(languageOf(again.html)).toBe('de');
  });

  test('each language names itself, marked as its own, and the chosen one is told', async () => {
    const { html } = await visit(pages.app).get('/');
    expect(html).toMatch(/<button[^>]*value="en"[^>]*lang="en"[^>]*aria-current="true"[^>]*>English<\/button>/);
    expect(html).toMatch(/<button[^>]*value="de"[^>]*lang="de"[^>]*>Deutsch<\/button>/);
  });

  test('after a form came back wrong, its page is shown anew', async () => {
    const visitor = visit(pages.app);
    const wrong = await visitor.submit(await visitor.get('/forgot-password'), { identifier: '' });
    expect(wrong.status).toBe(422);
    const back = await visitor.submit(wrong, { language: 'de' }, { action: '/language' });
    expect([back.status, back.url, languageOf(back.html)]).toEqual([200, '/forgot-password', 'de']);
  });

  test.each(['fr', 'en-XA', 'ar-XB', '', '__proto__', 'de"; path=/'])(
    '"%s" is no choice of a live site',
    async (language) => {
      const visitor = visit(pages.app);
      const back = await choose(visitor, '/', language);
      expect([back.status, languageOf(back.html), visitor.cookies.has('language')]).toEqual([200, 'en-GB', false]);
      visitor.cookies.set('language', language);
      expect(languageOf((await visitor.get('/')).html)).toBe('en-GB');
    },
  );

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', ''])('never leads to %s', async (next) => {
    const visitor = visit(pages.app);
    const page = await visitor.get('/policy');
    const back = await visitor.submit(page, { language: 'de', next }, { action: '/language' });
    expect(back.url).toBe('/');
  });

  test('a page of another site cannot choose for anybody', async () => {
    const visitor = visit(pages.app);
    await visitor.get('/');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await visitor.send({ method: 'POST', url: '/language', headers, payload: 'language=de&next=/' });
    expect([answer.status, visitor.cookies.has('language')]).toEqual([403, false]);
  });
});

describe('what is mailed', () => {
  const jo = { username: 'joline', address: 'jo@example.test', password: 'an old lamp on the stairs' };
  const subjects = async (to: string) => {
    await sendResetMails(pages.world);
    await deliverNotices(pages.world);
    return pages.world.mails.filter((mail) => mail.to === to).map(({ subject }) => subject.replace(/^\[.*?\] /, ''));
  };

  test('a sign-up in German is an account that is told in German', async () => {
    const visitor = visit(pages.app);
    await choose(visitor, '/', 'de');
    await visitor.submit(await visitor.get('/sign-up'), jo);
    expect(await subjects(jo.address)).toEqual([de('mail.sign-up-confirm.subject')]);
    await visitor.submit(await visitor.get(linkIn(pages.world, jo.address)));
    expect((await subjects(jo.address)).at(-1)).toBe(de('mail.account-opened.subject'));
  });

  test('to a typed address in the language it was typed in, known or not; to a name’s owner in the owner’s (law 1)', async () => {
    const typed = async (identifier: string) => {
      pages.world.pass(hours(1));
      const visitor = visit(pages.app);
      await visitor.submit(await visitor.get('/forgot-password'), { identifier });
      return (await subjects(identifier.includes('@') ? identifier : jo.address)).at(-1);
    };
    expect(await typed(jo.address)).toBe(en('mail.reset-link.subject'));
    expect(await typed('nobody@example.test')).toBe(en('mail.reset-unknown.subject'));
    expect(await typed(jo.username)).toBe(de('mail.reset-link.subject'));
  });

  test('a request keeps its language, and follows a change made while working on it', async () => {
    const visitor = visit(pages.app);
    await choose(visitor, '/', 'de');
    await visitor.submit(await visitor.get('/request'));
    const ask = async (address: string) => {
      await visitor.submit(await visitor.get('/request/mailbox'), { address });
      return (await subjects(address)).at(-1);
    };
    expect(await ask('claim@example.test')).toBe(de('mail.request-mailbox.subject'));
    await choose(visitor, '/request/mailbox', 'en');
    expect(await ask('other@example.test')).toBe(en('mail.request-mailbox.subject'));
  });
});
