// Writes a line across a picture, in the limited process. The letters are those that PDFium brings along, so that a host
// without any font stamps like every other.
import { openLibrary } from './pdf.ts';
import { fromPixels, type Pixels, pixelsOf } from './picture.ts';
import { stampPdf } from './stamp-pdf.ts';

/** Dark blue between white edges: readable on light and on dark, and what lies below stays readable too. */
const ink = [20, 40, 110] as const;
const inkStrength = 0.62;
const edgeStrength = 0.5;

export async function stamp(page: Pixels, text: string): Promise<Pixels> {
  const { width, height } = page;
  const pdf = await (await openLibrary()).loadDocument(stampPdf(text, width, height));
  const mask = await pdf.getPage(0).render({ render: 'bitmap', width, height, scale: 1 });
  pdf.destroy();
  const layer = layerOf(mask.data);
  return pixelsOf(fromPixels(page).composite([{ input: layer, raw: { width, height, channels: 4 } }]));
}

/** Red is where letters and their edges are, green where letters are. */
function layerOf(mask: Uint8Array): Buffer {
  const layer = Buffer.alloc(mask.length);
  for (let at = 0; at < mask.length; at += 4) {
    const anything = mask[at] ?? 0;
    if (anything === 0) continue;
    const letter = mask[at + 1] ?? 0;
    const isLetter = letter > 0;
    layer[at] = isLetter ? ink[0] : 255;
    layer[at + 1] = isLetter ? ink[1] : 255;
    layer[at + 2] = isLetter ? ink[2] : 255;
    layer[at + 3] = Math.max(letter * inkStrength, (anything - letter) * edgeStrength);
  }
  return layer;
}
