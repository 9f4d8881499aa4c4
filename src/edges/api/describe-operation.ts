// One operation in the words of OpenAPI: what it takes, what it answers, and every refusal by status and code.
import { z } from 'zod';
import { documentKinds } from '../../recovery/documents/index.ts';
import { speak } from '../../words/index.ts';
import { exampleRefusal, type ProblemCode, problemOf } from '../kit/index.ts';
import { named } from './answers/pieces.ts';
import { missing } from './answers/request.ts';
import type { Bearer, Operation, Tag } from './operation.ts';

type Json = { readonly [name: string]: unknown };
const ref = (id: string): Json => ({ $ref: `#/components/schemas/${id}` });

const about: Record<Tag, string> = {
  'Ways back': 'Before any request. Most people need none.',
  'Password reset': 'A new password by mail. It never replaces a second factor.',
  Requests: 'A recovery request from its draft to its end.',
  Proofs: 'What a claimant shows. Whether it fits is judged silently.',
  Documents: 'Where the site asks for any.',
  'Taking back': 'After the wait: shown once more, then everything new.',
  Objections: '"This was not me": one call, without signing in.',
  About: 'The API itself.',
};
export const tags = Object.entries(about).map(([name, description]) => ({ name, description }));

const bearers: Record<Bearer, string> = {
  claim: 'The claim token of `openRequest` or `resumeRequest`.',
  'mailbox-link': 'The last part of a mailed link `/request/mailbox/…`.',
  'objection-link': 'The last part of a mailed link `/objection/…`.',
  'reset-link': 'The last part of a mailed link `/reset/…`.',
};
export const securitySchemes = Object.fromEntries(
  Object.entries(bearers).map(([name, description]) => [name, { type: 'http', scheme: 'bearer', description }]),
);

const errorSchema = {
  type: 'object',
  required: ['detail'],
  properties: {
    pointer: { type: 'string', description: 'A part of the body, like `#/username` (RFC 6901).' },
    parameter: { type: 'string', description: 'A part of the query.' },
    detail: { type: 'string' },
  },
};
export const problemSchema = {
  type: 'object',
  description: 'A refusal (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'A page that explains the code.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'For people, in the language of `Accept-Language`.' },
    code: { type: 'string', description: 'For programs. Stable.' },
    errors: { type: 'array', items: errorSchema },
    retryAfter: { type: 'string', format: 'date-time', description: 'When to try again.' },
    missing: { type: 'array', items: { enum: missing.options }, description: 'With `request_incomplete`.' },
    id: { type: 'string', description: 'With `fault`: the number that support asks for.' },
  },
};

export function describeOperation(operation: Operation, origin: string): Json {
  const { id, tag, summary, description, bearer } = operation;
  const parameters = [...pathParameters(operation), ...queryParameters(operation)];
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    security: bearer ? [{ [bearer]: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(operation),
    responses: { [operation.status]: answerOf(operation), ...refusalsOf(operation, origin) },
  };
}

const pathParameters = ({ path }: Operation): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));

function queryParameters({ query }: Operation): readonly Json[] {
  if (!query) return [];
  const { properties = {} } = schemaOf(query) as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: true, schema }));
}

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

function bodyOf({ id, body, upload, example }: Operation): Json {
  if (upload) return { requestBody: { required: true, content: { 'multipart/form-data': { schema: uploadSchema } } } };
  if (!body) return {};
  const content = { schema: { title: `${upperFirst(id)}Body`, ...schemaOf(body) }, example };
  return { requestBody: { required: true, content: { 'application/json': content } } };
}
const upperFirst = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
const uploadSchema = {
  type: 'object',
  required: ['kind', 'file'],
  properties: { kind: { enum: documentKinds }, file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};

function answerOf({ answer, status }: Operation): Json {
  const description = status === 202 ? 'Taken; it is being done.' : status === 204 ? 'Done.' : 'As it is now.';
  if (!answer) return { description };
  const id = named.get(answer)?.id;
  return { description, content: { 'application/json': { schema: id ? ref(id) : schemaOf(answer) } } };
}

const say = speak('en');

/** Grouped by status, each code with the words it is said with. */
function refusalsOf(operation: Operation, origin: string): Record<string, Json> {
  const byStatus = Map.groupBy(codesOf(operation), (code) => problemOf(exampleRefusal(code), say).status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${problemOf(exampleRefusal(code), say).text}`).join('\n\n'),
        content: {
          'application/problem+json': {
            schema: { allOf: [ref('Problem'), { properties: { code: { enum: codes } } }] },
            examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(operation, code, origin) }])),
          },
        },
      },
    ]),
  );
}

function exampleOf({ refusals }: Operation, code: ProblemCode, origin: string): Json {
  const { status, text: detail } = problemOf(exampleRefusal(code), say);
  const pointer = refusals[code];
  const errors = pointer ? { errors: [{ pointer: `#${pointer}`, detail }] } : {};
  return { type: `${origin}/problems/${code}`, title: say(`api.title.${status}`), status, detail, code, ...errors };
}

/** What it refuses itself, and what is refused before it is asked. */
function codesOf({ refusals, bearer, body, query, upload }: Operation): readonly ProblemCode[] {
  const input: readonly ProblemCode[] =
    body || upload ? ['body_unreadable', 'body_too_large', 'media_type_refused'] : [];
  return [
    ...(Object.keys(refusals) as ProblemCode[]),
    ...(bearer ? (['token_missing'] as const) : []),
    ...(bearer === 'claim' ? (['claim_unknown'] as const) : []),
    ...input,
    ...(body || query ? (['input_refused'] as const) : []),
    'host_not_ours',
    'foreign_origin',
    'fault',
  ].filter((code, i, all) => all.indexOf(code) === i) as readonly ProblemCode[];
}
