// Help answers with the figures of the policy that runs, ends every answer with a next step, and leads nowhere that is not there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseWithoutDatabase } from '../../../../test/harness/house.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { days, hours } from '../../../kernel/index.ts';
import { defaultPolicy, demoPolicy, type Policy } from '../../../recovery/assurance/index.ts';
import { answersKeptFor } from '../../../recovery/requests/index.ts';
import { questionsAt } from '../../kit/help.ts';
import { buildApp, type House, helpPath, helpTopics, type Place } from '../../kit/index.ts';
import { webPlaces } from '../index.ts';
import { groups } from './index-page.tsx';

type App = Awaited<ReturnType<typeof buildApp>>;
let app: App;
beforeAll(async () => {
  app = await appOf(defaultPolicy);
});
afterAll(() => app.close());

const urls = new Set<string>();
/** The place, with the addresses of its pages noted. */
const noted =
  (place: Place): Place =>
  (inner, house) => {
    inner.addHook('onRoute', ({ url }) => void urls.add(url));
    return place(inner, house);
  };

const appOf = (policy: Policy, site: Partial<House['site']> = {}) => {
  const house = { ...houseWithoutDatabase(site), policy };
  // Some places take a command of the accounts' side along as they are registered; none is carried out here.
  const directory = { takeBack: {} } as unknown as House['directory'];
  return buildApp({ ...house, directory }, { places: webPlaces.map(noted) });
};

/** The paths of this site that a page links to, of its own part and of its frame. */
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="(\/[^"]*)"/g)].flatMap(([, href = '']) => (href.startsWith('/assets/') ? [] : [href]));

test('the index names every question once, with the guide before all of them', async () => {
  const page = await visit(app).get('/help');
  expect(Object.values(groups).flat().toSorted()).toEqual(helpTopics.toSorted());
  const links = linksOf(/<main.*<\/main>/s.exec(page.html)?.[0] ?? '');
  expect(links[0]).toBe('/guide');
  for (const topic of helpTopics) expect(links).toContain(helpPath(topic));
});

test.each(helpTopics)('%s: an answer, a next step, and no link that leads nowhere', async (topic) => {
  const page = await visit(app).get(helpPath(topic));
  expect(page.status).toBe(200);
  expect(page.html).toMatch(/<a class="btn btn-(primary|secondary)" href="\//);
  for (const href of linksOf(page.html)) {
    const [path = ''] = href.split(/[?#]/);
    expect({ href, there: app.hasRoute({ method: 'GET', url: path }) }).toEqual({ href, there: true });
  }
});

test('each page that a question arises on is there', async () => {
  const whole = await appOf(demoPolicy);
  await whole.close();
  const isThere = (path: string) => [...urls].some((url) => url === path || url.startsWith(`${path}/`));
  expect(Object.keys(questionsAt).filter((path) => !isThere(path))).toEqual([]);
});

test('help with a page stands in the same place on every page (WCAG 3.2.6)', async () => {
  const visitor = visit(app);
  for (const path of ['/', '/guide', '/sign-in', '/forgot-password', '/policy', '/help', '/nowhere']) {
    const { html } = await visitor.get(path);
    expect(html).toMatch(/<\/main><div class="page-end[^>]*><aside class="help-here"/);
    expect(html).toMatch(/<nav[^>]*>.*<a href="\/help">Help<\/a><\/nav>/s);
  }
});

test('another policy gives other figures (law 18)', async () => {
  const ordinary = { ...defaultPolicy.tiers.ordinary, document: true, people: 'always' as const };
  const hold = [{ assurance: 2, wait: hours(31) }];
  const mine: Policy = {
    ...defaultPolicy,
    tiers: { ordinary: { ...ordinary, hold }, important: { ...ordinary, hold }, critical: { ...ordinary, hold } },
    deadlines: { ...defaultPolicy.deadlines, reviewing: days(13), proving: days(23), draft: days(5) },
  };
  const other = await appOf(mine);
  const read = async (path: string) => (await visit(other).get(path)).text;
  expect(await read('/help/how-long')).toContain('31 hours');
  expect(await read('/help/how-long')).toContain('At most 13 days');
  expect(await read('/help/who-decides')).toContain(
    'Two reviewers decide every request, each on their own, within 13 days',
  );
  expect(await read('/help/lost-several')).toContain('a request waits 23 days for what is missing');
  expect(await read('/help/lost-phone')).toContain('after a wait of 31 hours');
  expect(await read('/help/privacy')).toContain('5 days after you began');
  expect(await read('/help/documents')).toContain('What it may be');
  await other.close();
});

test('where no document is asked for, none is talked of', async () => {
  const visitor = visit(app);
  expect((await visitor.get('/help/documents')).text).toContain('does not ask for documents');
  expect((await visitor.get('/help/privacy')).text).not.toContain('Pictures of documents');
  expect((await visitor.get('/help/who-decides')).text).not.toContain('Your documents');
});

test('what is stored says the times that the code keeps', async () => {
  const { text } = await visit(app).get('/help/privacy');
  expect(text).toContain(`${answersKeptFor / days(1)} days after the request has ended`);
  expect(text).toContain('The text 72 hours at most');
});

test('how to tell a real message names the sender and the address of this site', async () => {
  const named = await appOf(defaultPolicy, { mailFrom: 'recovery@index.test', origin: 'https://recovery.index.test' });
  const { text } = await visit(named).get('/help/real-messages');
  expect(text).toContain('comes from recovery@index.test');
  expect(text).toContain('Type recovery.index.test into your browser');
  expect(text).toContain('it begins with https://recovery.index.test/');
  await named.close();
});
