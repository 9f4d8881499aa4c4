// A form that came back: summary and field say the same, tied to each other; what was typed is there, secrets are not.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { houseWithoutDatabase } from '../../../test/harness/house.ts';
import { type Seen, type Visitor, visit } from '../../../test/harness/visitor.ts';
import {
  buildApp,
  CheckBox,
  Checkboxes,
  choice,
  choices,
  Form,
  PasswordField,
  type Place,
  Radios,
  readForm,
  show,
  TextArea,
  TextField,
  text,
  ticked,
} from './index.ts';

const schema = z.object({
  name: text('guide.problem.select', { most: 5, tooLong: 'request.account.long' }),
  password: text('guide.have.select', { most: 99, tooLong: 'request.account.long' }),
  why: choice(['a', 'b'], 'request.reason.select'),
  have: choices(['x', 'y'], 'guide.have.select').refine((chosen) => chosen.length > 0, 'guide.have.select'),
  agree: ticked('request.conduct.agree.tick'),
});
const Page = () => (
  <Form action="/form">
    <TextField name="name" label="Name" hint="A hint" />
    <PasswordField name="password" label="Password" autocomplete="current-password" />
    <TextField name="oldCode" label="Old code" />
    <Radios
      name="why"
      legend="Why"
      options={[
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ]}
    />
    <Checkboxes
      name="have"
      legend="Have"
      options={[
        { value: 'x', label: 'X' },
        { value: 'y', label: 'Y' },
      ]}
    />
    <CheckBox name="agree" label="Agree" />
    <TextArea name="story" label="Story" />
  </Form>
);
const place: Place = (app) => {
  app.get('/form', (request, reply) => show(request, reply, { title: 'Form', body: <Page /> }));
  app.post('/form', (request, reply) => {
    const sent = readForm(request, schema);
    return show(request, reply, { title: 'Form', body: <Page />, ...(sent.ok ? {} : { form: sent.form }) });
  });
};

let app: FastifyInstance;
let visitor: Visitor;
let empty: Seen;
beforeAll(async () => {
  app = await buildApp(houseWithoutDatabase(), { places: [place] });
  visitor = visit(app);
  empty = await visitor.submit(await visitor.get('/form'));
});
afterAll(() => app.close());

test('an empty form comes back as 422 with every field named once, in order', () => {
  expect([empty.status, empty.title]).toEqual([422, 'Error: Form - Example Index']);
  expect(Object.keys(empty.errors)).toEqual(['name', 'password', 'why', 'have', 'agree']);
});

test('the summary links each field, in the words that stand beside it', () => {
  const summary = /<div class="error-summary".*?<\/ul>/s.exec(empty.html)?.[0] ?? '';
  const links = [...summary.matchAll(/<a href="#f-([^"]+)">([^<]+)<\/a>/g)].map(([, field, said]) => [field, said]);
  expect(Object.fromEntries(links)).toEqual(empty.errors);
  for (const [field] of links) expect(empty.html).toContain(` id="f-${field}"`);
});

test('a field is described by its hint and then by its error', () => {
  expect(empty.html).toContain('aria-describedby="f-name-hint f-name-error"');
  expect(empty.html).toMatch(/id="f-name"[^>]*aria-invalid="true"/);
});

test('what was typed and chosen is kept; password and code are not', async () => {
  const page = await visitor.submit(empty, {
    name: '  too long  ',
    password: 'correct horse battery',
    oldCode: '7Q4K-2MXA',
    why: 'b',
    have: ['x', 'y'],
    story: 'two\nlines & <b>',
  });
  expect(Object.keys(page.errors)).toEqual(['name', 'agree']);
  expect(page.html).toContain('value="too long"');
  expect(page.html).toMatch(/value="b" checked/);
  expect(page.html.match(/name="have" value="." checked/g)).toHaveLength(2);
  expect(page.html).toContain('two\nlines &amp; &lt;b>');
  for (const secret of ['correct horse', '7Q4K']) expect(page.html).not.toContain(secret);
});

test('what nobody offered is refused beside its field', async () => {
  const page = await visitor.submit(empty, { name: 'Jo', password: 'x', why: 'c', have: ['x', 'z'], agree: 'no' });
  expect(Object.keys(page.errors)).toEqual(['why', 'have', 'agree']);
});

test('spaces belong to a password', async () => {
  const read = readForm({ body: { password: '  two spaces ', name: ' Jo ' }, query: {} } as never, z.looseObject({}));
  expect(read).toMatchObject({ ok: true, value: { password: '  two spaces ', name: 'Jo' } });
});
