// What a page is given: the world, the accounts behind the contract, and the policy that runs.
import type { FastifyInstance } from 'fastify';
import type { Directory } from '../../directory/index.ts';
import type { World } from '../../kernel/index.ts';
import type { Policy } from '../../recovery/assurance/index.ts';

export interface House extends World {
  readonly directory: Directory;
  readonly policy: Policy;
}

/** A place is a handful of pages that belong together. Each exports one of these. */
export type Place = (app: FastifyInstance, house: House) => void | Promise<void>;

declare module 'fastify' {
  interface FastifyInstance {
    readonly house: House;
  }
}
