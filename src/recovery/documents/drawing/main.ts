// The main of a process of its own (started by draw.ts, within its limits): an order and a stranger's bytes in on standard
// input, pages out on standard output. What may go wrong while strange bytes are parsed goes wrong here, not in the server.
import { exit, stdin, stdout } from 'node:process';
import { fileTypeFromBuffer } from 'file-type';
import { ready } from '../limited-process.ts';
import { exits } from './exits.ts';
import { readOrder, writePages } from './order.ts';
import { drawPdf } from './pdf.ts';
import { drawAnew, type Pixels, paintOver, toPage } from './picture.ts';
import { stamp } from './stamp.ts';

/** What file-type calls it, and what the decoder calls it. Both must agree, or it is one thing here and another elsewhere. */
const pictures = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
]);

// Everything is loaded and the threads run: from the first byte on this process opens nothing any more.
await toPage({ width: 1, height: 1, data: new Uint8Array(4) });
const input = stdin[Symbol.asyncIterator]();
const first = input.next();
await say(Buffer.of(ready));

async function work(): Promise<number> {
  const parts: Uint8Array[] = [];
  for (let part = await first; !part.done; part = await input.next()) parts.push(part.value);
  const { order, file } = readOrder(Buffer.concat(parts));
  const drawn = order.work === 'mark' ? await drawPicture(file, 'webp') : await drawFile(file);
  if (typeof drawn === 'number') return drawn;
  const pages = [];
  for (const page of drawn) {
    const covered = paintOver(page, order.boxes);
    pages.push(await toPage(order.stamp === undefined ? covered : await stamp(covered, order.stamp)));
  }
  await say(writePages(pages));
  return exits.drawn;
}

/** By content, never by name (ASVS 5.2.2). Bytes that confuse the reader are not of a type we take. */
async function drawFile(file: Buffer): Promise<readonly Pixels[] | number> {
  const mime = await fileTypeFromBuffer(file).then(
    (type) => type?.mime as string | undefined,
    () => undefined,
  );
  if (mime === 'application/pdf') return drawPdf(file);
  if (mime?.startsWith('image/hei')) return exits.heic;
  const format = pictures.get(mime ?? '');
  return format === undefined ? exits.notTaken : drawPicture(file, format);
}

const drawPicture = (file: Buffer, format: string): Promise<readonly Pixels[] | number> =>
  drawAnew(file, format).then(
    (pixels) => [pixels],
    // Every fault of the decoder means the same: these bytes are no picture that can be read.
    () => exits.unreadable,
  );

function say(bytes: Uint8Array): Promise<void> {
  return new Promise((written, failed) => {
    stdout.write(bytes, (fault) => (fault ? failed(fault) : written()));
  });
}

// Leaves at once: the answer is written, and the decoder's idle threads are not waited for.
exit(await work());
