// Has a stranger's file drawn anew, by a process of its own with hard limits (law 11; ASVS 5.2.2).
import { extname, join } from 'node:path';
import { ok, type Result, refuse, seconds } from '../../kernel/index.ts';
import { cleanExits } from './clean-exits.ts';
import { runLimited } from './limited-process.ts';
import { TurnTaker } from './turns.ts';

export type CleanRefusal = {
  readonly code: 'document_not_an_image' | 'document_unreadable' | 'document_check_busy';
};

/** The same folder and the same extension as this file: `.ts` in development, `.js` when built. */
const program = join(import.meta.dirname, `clean-image${extname(import.meta.filename)}`);

/** Two at once: a decoder takes a processor for a second, and people who sign in need one too. */
const turns = new TurnTaker(2, 10);

/** The picture in `bytes` as a new WebP without metadata. @throws when the process could not do its work at all. */
export async function cleanPicture(bytes: Uint8Array): Promise<Result<Uint8Array, CleanRefusal>> {
  const ended = await turns.take(() => runLimited(program, bytes, seconds(20)));
  if (ended === 'too-many-waiting') return refuse({ code: 'document_check_busy' });
  const { code, signal, output, complaint } = ended;
  if (code === cleanExits.clean && output.length > 0) return ok(output);
  if (code === cleanExits.notAnImage) return refuse({ code: 'document_not_an_image' });
  // Stopped by its limits, or by what it read: for the person the same as unreadable.
  if (code === cleanExits.unreadable || signal) return refuse({ code: 'document_unreadable' });
  throw new Error(`the process that draws pictures anew ended with ${code}: ${complaint}`);
}
