// One thing the API does: what it takes, what it answers, every refusal with the part of the input it is about. Routes and
// openapi.json are both made from these, so none can be served without being described (law 18's idea).
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Language, Result } from '../../kernel/index.ts';
import type { Claim } from '../../recovery/requests/index.ts';
import type { AnyRefusal, House } from '../kit/index.ts';

/** Which bearer token it takes: the right to a request, or the secret of one mailed link. */
export type Bearer = 'claim' | 'mailbox-link' | 'objection-link' | 'reset-link';
export type Tag =
  | 'Ways back'
  | 'Requests'
  | 'Proofs'
  | 'Documents'
  | 'Taking back'
  | 'Objections'
  | 'Password reset'
  | 'About';
/** A part of the body (RFC 6901), or nothing when the refusal is about the whole. */
type Pointer = '' | `/${string}`;

interface Said {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, with `{name}` for a part that varies. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  /** `204` answers nothing. */
  readonly status: 200 | 201 | 202 | 204;
  /** Takes one file, as a form does. */
  readonly upload?: true;
}

interface Given<Auth extends Bearer | undefined, Body, Query> {
  readonly house: House;
  readonly request: FastifyRequest;
  readonly language: Language;
  readonly body: Body;
  readonly query: Query;
  readonly params: Readonly<Record<string, string>>;
  readonly claim: Auth extends 'claim' ? Claim : undefined;
  /** The bearer token itself. */
  readonly token: Auth extends undefined ? undefined : string;
}

type RefusedBy<Outcome> = Outcome extends {
  readonly ok: false;
  readonly refusal: { readonly code: infer Code extends string };
}
  ? Code
  : never;

interface Spec<
  Auth extends Bearer | undefined,
  Body extends z.ZodType,
  Query extends z.ZodType,
  Answer extends z.ZodType,
  Outcome extends Result<z.input<Answer>, AnyRefusal>,
> extends Said {
  readonly bearer?: Auth;
  readonly body?: Body;
  readonly query?: Query;
  readonly answer?: Answer;
  /** A body. Answers have theirs in `answers/`. */
  readonly example?: z.input<Body>;
  /** Every code it may refuse with: the compiler wants them all. */
  readonly refusals: { readonly [Code in RefusedBy<Outcome>]: Pointer };
  readonly handle: (given: Given<Auth, z.output<Body>, z.output<Query>>) => Promise<Outcome>;
}

/** The same with its types forgotten, for the list. */
export interface Operation extends Said {
  readonly bearer?: Bearer | undefined;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly answer?: z.ZodType;
  readonly example?: unknown;
  readonly refusals: Readonly<Record<string, Pointer>>;
  readonly handle: (given: Given<Bearer, unknown, unknown>) => Promise<Result<unknown, AnyRefusal>>;
}

/** `serve` gives each what its own schemas read, which the list's type cannot say. */
export const operation = <
  Auth extends Bearer | undefined = undefined,
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodNull,
  Outcome extends Result<z.input<Answer>, AnyRefusal> = Result<z.input<Answer>, never>,
>(
  spec: Spec<Auth, Body, Query, Answer, Outcome>,
): Operation => spec as unknown as Operation;
