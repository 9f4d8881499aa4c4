// A program that knows nothing of the API but openapi.json: it finds each operation there, and holds every answer against it.

import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyBaseLogger, FastifyInstance, InjectOptions } from 'fastify';
import { apiPlace } from '../../src/edges/api/index.ts';
import { buildApp, type House } from '../../src/edges/kit/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: what a program reads is whatever was sent
  readonly body: any;
  readonly raw: string;
}

interface Call {
  readonly token?: string;
  readonly body?: object;
  readonly query?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly send?: Partial<InjectOptions>;
}

interface Described {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, DescribedOperation>>;
  readonly components: { readonly schemas: Record<string, object> };
}
interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly security: readonly object[];
  readonly responses: Record<
    string,
    {
      readonly content?: Record<
        string,
        { readonly schema: object; readonly examples?: Record<string, { value: unknown }> }
      >;
    }
  >;
}

export interface Program {
  readonly app: FastifyInstance;
  readonly described: Described;
  /** Calls an operation by its id; throws when the answer is not one that openapi.json describes. */
  readonly call: (id: string, call?: Call) => Promise<Answer>;
  /** What was logged. */
  readonly lines: readonly object[];
  /** Whether a value is what a schema of openapi.json says. */
  readonly problemsOf: (schema: object, value: unknown) => readonly string[];
}

export async function openProgram(house: House): Promise<Program> {
  const lines: object[] = [];
  const app = await buildApp(house, { places: [], api: apiPlace, logger: keepingIn(lines) });
  const { host } = new URL(house.site.origin);
  const described: Described = (await app.inject({ url: '/api/v1/openapi.json', headers: { host } })).json();
  const problemsOf = validator(described);
  const operations = new Map(
    Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => [one.operationId, { path, method, ...one }] as const),
    ),
  );

  async function call(id: string, { token, body, query, params = {}, language, send }: Call = {}): Promise<Answer> {
    const operation = operations.get(id);
    if (!operation) throw new Error(`openapi.json has no ${id}`);
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    const headers = {
      host,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(language !== undefined && { 'accept-language': language }),
    };
    const answer = await app.inject({
      method: operation.method.toUpperCase() as 'GET',
      url: `/api/v1${path}${query === undefined ? '' : `?${query}`}`,
      ...(body !== undefined && { payload: body }),
      ...send,
      headers: { ...headers, ...send?.headers },
    });
    const seen = {
      status: answer.statusCode,
      headers: answer.headers,
      raw: answer.body,
      body: answer.body === '' ? undefined : JSON.parse(answer.body),
    };
    if (seen.status >= 500 && seen.body.code === 'fault') throw new Error(`a fault: ${JSON.stringify(lines.at(-2))}`);
    hold(operation, seen);
    return seen;
  }

  /** Nothing is answered that the document does not name: status, kind and shape. */
  function hold({ operationId, responses }: DescribedOperation, { status, headers, body, raw }: Answer): void {
    const response = responses[String(status)];
    const what = `${operationId} answered ${status}: ${raw.slice(0, 400)}`;
    if (!response) throw new Error(`${what}\nopenapi.json names ${Object.keys(responses).join(', ')}`);
    if (!response.content) {
      if (raw !== '') throw new Error(`${what}\nopenapi.json says that there is no body`);
      return;
    }
    const kind = String(headers['content-type']).split(';', 1)[0] ?? '';
    const described = response.content[kind];
    if (!described) throw new Error(`${what}\nas ${kind}, which openapi.json does not name`);
    const problems = problemsOf(described.schema, body);
    if (problems.length > 0) throw new Error(`${what}\n${problems.join('\n')}`);
  }

  return { app, described, call, problemsOf, lines };
}

function keepingIn(lines: object[]): FastifyBaseLogger {
  const take = (line: object) => void lines.push(line);
  const self = { level: 'info', child: () => self, silent: take };
  return Object.assign(self, {
    info: take,
    warn: take,
    error: take,
    debug: take,
    trace: take,
    fatal: take,
  }) as unknown as FastifyBaseLogger;
}

/** Stricter than the document is for programs: here no member may be there that it does not name. */
function validator({ components }: Described): Program['problemsOf'] {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'doc', components: closed(components) });
  return (schema, value) => {
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"doc#/components')));
    return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, one]) => [name, closed(one)]));
  const isObject = inner['type'] === 'object' && 'properties' in inner;
  return isObject ? { ...inner, additionalProperties: false } : inner;
}
