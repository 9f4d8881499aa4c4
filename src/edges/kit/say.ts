// The language of a visit. English now; each request decides once.
import type { FastifyRequest } from 'fastify';
import { type Say, speak } from '../../words/index.ts';

const english = speak('en');

export const sayFor = (_request: FastifyRequest): Say => english;
