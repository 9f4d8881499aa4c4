// openapi.json, made from the operations that are served.
import { z } from 'zod';
import { ok, type Site } from '../../kernel/index.ts';
import { named } from './answers/pieces.ts';
import { describeOperation, problemSchema, securitySchemes, tags } from './describe-operation.ts';
import { type Operation, operation } from './operation.ts';

export type Json = { readonly [name: string]: unknown };

/** OpenAPI 3.1: its schemas are JSON Schema 2020-12 as it is. */
export function describe(site: Pick<Site, 'name' | 'origin' | 'demo'>, operations: readonly Operation[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const one of operations) {
    paths[one.path] ??= {};
    Object.assign(paths[one.path] ?? {}, { [one.method.toLowerCase()]: describeOperation(one, site.origin) });
  }
  return {
    openapi: '3.1.1',
    info: {
      title: `Account recovery at ${site.name}`,
      version: '1.0.0',
      summary: 'Everything the pages of claimants and owners do, as JSON.',
      description,
    },
    servers: [{ url: `${site.origin}/api/v1` }],
    tags,
    paths,
    components: { schemas: { ...answerSchemas(), Problem: problemSchema }, securitySchemes },
  };
}

const description = `A claimant opens a request (\`openRequest\`), says whose account it is, shows what can be shown, files it, waits until everyone concerned was told, and takes the account back.

**Tokens.** \`openRequest\` and \`resumeRequest\` give a claim token; everything under \`/request\` and \`/take-back\` takes it as \`Authorization: Bearer\`. Links that we mail carry a secret as their last part; \`/mailbox-link\`, \`/objection\` and \`/password-reset\` take that as their bearer token. No secret is ever part of an address.

**Answers.** Members that hold nothing are \`null\`, never absent. Points in time are RFC 3339 in UTC, lengths of time whole seconds. New members may be added; take no others for a change.

**Refusals** are problem details (RFC 9457). \`code\` is stable and is what programs read; \`detail\` is for people and in the language of \`Accept-Language\` (\`en\`, \`de\`); \`errors\` names parts of the body (\`pointer\`, RFC 6901) or of the query (\`parameter\`); \`retryAfter\` says when to try again, as the header does. \`type\` is the address of a page that explains the code.

**What is never said.** Whether an account exists, or whether something shown belongs to it, before a secret of it was shown.

**Writes** are JSON up to 64 KB, but for documents. \`GET\` changes nothing. Everything that can happen once happens once, however often it is sent.`;

function answerSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}`, override: tidy });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, id: _name, ...schema }]) => [id, schema]),
  );
}

/** `pattern` would say in 400 characters what `format` says; and answers may grow, so nobody should refuse what is new. */
function tidy({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { description, examples } = named.get(zodSchema as z.ZodType) ?? {};
  if (description !== undefined && examples && !('$ref' in jsonSchema))
    Object.assign(jsonSchema, { description, examples });
  if (jsonSchema.format === 'date-time' || jsonSchema.format === 'uuid') delete jsonSchema.pattern;
  if (jsonSchema.type === 'integer' && jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  delete jsonSchema.additionalProperties;
}

export const describing = (described: () => Json): Operation =>
  operation({
    id: 'getDescription',
    method: 'GET',
    path: '/openapi.json',
    tag: 'About',
    summary: 'This description',
    description: 'OpenAPI 3.1, made from what is served.',
    status: 200,
    answer: z.looseObject({}),
    refusals: {},
    handle: async () => ok(described()),
  });
