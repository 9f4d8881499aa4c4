// The line that says what a document is for, as it is written across it and as people read it beforehand.
import type { FastifyRequest } from 'fastify';
import { type Say, speak } from '../../../words/index.ts';
import { sayFor } from '../../kit/index.ts';

interface About {
  readonly reference: string | undefined;
}

/** In the claimant's language where the letters we draw with can write it; else in English with the site's address. */
export function stampLine(request: FastifyRequest, about: About): string {
  const { site } = request.server.house;
  const line = lineIn(request, sayFor(request), site.name, about);
  return isWritable(line) ? line : lineIn(request, speak('en'), new URL(site.origin).host, about);
}

function lineIn(request: FastifyRequest, say: Say, site: string, { reference }: About): string {
  const at = request.server.house.clock.now();
  return reference === undefined
    ? say('documents.stamp.line', { site, at })
    : say('documents.stamp.line-reference', { site, reference, at });
}

const isWritable = (line: string): boolean => /^[\x20-\x7e\xa0-\xff]*$/.test(line);
