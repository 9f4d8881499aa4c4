// The main of a process of its own (started by clean.ts, within its limits): a stranger's bytes in on standard input, a new
// picture out on standard output. What may go wrong while strange bytes are parsed goes wrong here, not in the server.
import { exit, stdin, stdout } from 'node:process';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { cleanExits } from './clean-exits.ts';
import { mostMegapixels } from './rules.ts';

/** Enough to read the smallest print on an identity card. */
const longestSide = 2400;

/** What file-type calls it, and what the decoder calls it. Both must agree, or it is one thing here and another elsewhere. */
const allowed = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
]);

sharp.cache(false);
sharp.concurrency(1);
// libvips opens a dozen formats, SVG and PDF among them. Here it has three.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

async function cleanImage(): Promise<number> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const format = allowed.get((await typeOf(bytes)) ?? '');
  if (!format) return cleanExits.notAnImage;
  const clean = await draw(bytes, format);
  if (!clean) return cleanExits.unreadable;
  await new Promise<void>((written, failed) => {
    stdout.write(clean, (fault) => (fault ? failed(fault) : written()));
  });
  return cleanExits.clean;
}

/** By content, never by name (ASVS 5.2.2). Bytes that confuse the reader are not of a type we take. */
const typeOf = (bytes: Buffer): Promise<string | undefined> =>
  fileTypeFromBuffer(bytes).then(
    (type) => type?.mime,
    () => undefined,
  );

/** The picture drawn anew: upright, without a byte of what was around it. Undefined when the decoder cannot read it. */
async function draw(bytes: Buffer, format: string): Promise<Buffer | undefined> {
  try {
    const image = sharp(bytes, { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error', pages: 1 });
    if ((await image.metadata()).format !== format) return undefined;
    return await image
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .webp({ quality: 88 })
      .toBuffer();
  } catch {
    // Every fault of the decoder means the same: these bytes are no picture that can be read.
    return undefined;
  }
}

// Leaves at once: the answer is written, and the decoder's idle threads are not waited for.
exit(await cleanImage());
