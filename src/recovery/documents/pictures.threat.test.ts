// What people, cameras and attackers send: the picture comes through, and nothing else does.
import { crc32, deflateSync } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { cleanFile } from './draw.ts';

const planted = 'PLANTED-52.3702N-4.8952E';
const text = (value: string) => Buffer.from(value, 'utf8');
const picture = (width = 300, height = 200) => sharp({ create: { width, height, channels: 3, background: '#cc8844' } });
let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await picture().jpeg().toBuffer();
});

async function clean(bytes: Uint8Array): Promise<Buffer> {
  const cleaned = await cleanFile(bytes);
  if (!cleaned.ok) throw new Error(`refused: ${cleaned.refusal.code}`);
  const [page] = cleaned.value;
  return Buffer.from(page?.picture ?? []);
}
const refusalOf = async (bytes: Uint8Array) => {
  const cleaned = await cleanFile(bytes);
  return cleaned.ok ? 'taken' : cleaned.refusal.code;
};

test.each(['jpeg', 'png', 'webp'] as const)('a %s comes out as WebP of the same picture', async (format) => {
  const out = await clean(await picture()[format]().toBuffer());
  expect((await fileTypeFromBuffer(out))?.mime).toBe('image/webp');
  expect(await sharp(out).metadata()).toMatchObject({ width: 300, height: 200 });
  expect((await sharp(out).stats()).channels.map(({ mean }) => Math.round(mean / 8))).toEqual([26, 17, 9]);
});

test('camera, place and comments are gone (ASVS 14.2.8)', async () => {
  const exif = {
    IFD0: { Copyright: planted, Make: planted },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 12/1' },
  };
  const marked = await picture().withExif(exif).withXmp(`<x>${planted}</x>`).withIccProfile('p3').jpeg().toBuffer();
  expect(marked.includes(planted)).toBe(true);
  const out = await clean(marked);
  expect(out.includes(planted)).toBe(false);
  const { exif: left, xmp, icc, iptc } = await sharp(out).metadata();
  expect([left, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
});

test('a picture taken upside down comes out upright', async () => {
  const turned = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await sharp(await clean(turned)).metadata()).toMatchObject({ width: 200, height: 300 });
});

test('a large photo is made small enough to look at', async () => {
  const { width, height } = await sharp(await clean(await picture(4000, 3000).jpeg().toBuffer())).metadata();
  expect([width, height]).toEqual([2400, 1800]);
});

test('what hangs behind a picture is gone: text, a page, an archive', async () => {
  for (const tail of [planted, `<script>${planted}</script>`, `PK\u0003\u0004${planted}`])
    expect((await clean(Buffer.concat([jpeg, text(tail)]))).includes(planted)).toBe(false);
});

test.each([
  ['SVG', text(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`)],
  [
    'SVG with a declaration',
    text(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>`),
  ],
  ['HTML', text('<!doctype html><title>x</title>')],
  ['text', text('this is my passport')],
  ['ZIP', text('PK\u0003\u0004rest')],
  ['one byte', text('x')],
])('%s is refused', async (_name, bytes) => {
  expect(await refusalOf(bytes)).toBe('document_not_an_image');
});

test.each(['gif', 'tiff', 'avif'] as const)('%s is refused, although the decoder could open it', async (format) => {
  expect(await refusalOf(await picture()[format]().toBuffer())).toBe('document_not_an_image');
});

test('a page with a picture inside is refused: what the first bytes say counts', async () => {
  expect(await refusalOf(Buffer.concat([text('<html><!--'), jpeg]))).toBe('document_not_an_image');
  expect(await refusalOf(Buffer.concat([text('GIF89a'), jpeg]))).toBe('document_not_an_image');
});

test.each(['heic', 'heix', 'mif1'])(
  'an iPhone’s HEIC (%s) is told by its name, for people who have never heard of it',
  async (brand) => {
    const head = Buffer.concat([Buffer.from([0, 0, 0, 24]), text(`ftyp${brand}`), Buffer.alloc(4), text('mif1heic')]);
    expect(await refusalOf(Buffer.concat([head, Buffer.alloc(2000)]))).toBe('document_heic');
  },
);

test('a picture cut short is refused', async () => {
  expect(await refusalOf(jpeg.subarray(0, Math.floor(jpeg.length / 2)))).toBe('document_unreadable');
});

test('a header without a picture is refused', async () => {
  expect(
    await refusalOf(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), text('not chunks at all, only words')])),
  ).not.toBe('taken');
  expect(await refusalOf(Buffer.from('ffd8ffe000104a464946', 'hex'))).not.toBe('taken');
});

test('a bomb that would unpack to 900 megapixels is refused in a moment', async () => {
  const started = performance.now();
  expect(await refusalOf(bomb(30_000, 30_000))).toBe('document_unreadable');
  expect(performance.now() - started).toBeLessThan(10_000);
});

/** A PNG of one bit a pixel whose rows are all zero: a few hundred kilobytes for any size. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const chunks = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
