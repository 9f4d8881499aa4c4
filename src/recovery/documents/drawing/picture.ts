// Pictures drawn anew, and drawn over, in the limited process: sharp with everything closed that we do not need.
import sharp, { type Sharp } from 'sharp';
import { type Box, longestSide, mostMegapixels } from '../rules.ts';
import type { DrawnPage } from './order.ts';

sharp.cache(false);
sharp.concurrency(1);
// libvips opens a dozen formats, SVG and PDF among them. Here it has three.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** Pixels as they come out of a decoder, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The picture anew: upright, without a byte of what was around it. @throws when the decoder cannot read it. */
export async function drawAnew(bytes: Buffer, format: string): Promise<Pixels> {
  const image = sharp(bytes, { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error', pages: 1 });
  if ((await image.metadata()).format !== format) throw new Error('two readers call it by two names');
  return pixelsOf(
    image
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .ensureAlpha(),
  );
}

export const fromPixels = ({ width, height, data }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels: 4 } });

export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

const black = Buffer.of(0, 0, 0, 255);

/** Paints the boxes black, edges rounded outwards: what lies under them is not there any more. */
export function paintOver({ width, height, data }: Pixels, boxes: readonly Box[]): Pixels {
  const painted = Buffer.from(data);
  for (const box of boxes) {
    const left = Math.floor((box.left * width) / 1000);
    const right = Math.min(width, Math.ceil(((box.left + box.width) * width) / 1000));
    const bottom = Math.min(height, Math.ceil(((box.top + box.height) * height) / 1000));
    for (let y = Math.floor((box.top * height) / 1000); y < bottom; y++)
      painted.fill(black, (y * width + left) * 4, (y * width + right) * 4);
  }
  return { width, height, data: painted };
}

export async function toPage(pixels: Pixels): Promise<DrawnPage> {
  const picture = await fromPixels(pixels).removeAlpha().webp({ quality: 88 }).toBuffer();
  return { width: pixels.width, height: pixels.height, picture };
}
