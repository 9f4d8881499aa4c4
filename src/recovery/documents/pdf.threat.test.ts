// PDFs as people, programs and attackers make them: the looks of a page come through, and nothing else does.
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paper, pdfOf, stream } from '../../../test/harness/pdf.ts';
import { seconds } from '../../kernel/index.ts';
import { cleanFile } from './draw.ts';

const text = (value: string) => Buffer.from(value, 'latin1');
async function pagesOf(bytes: Uint8Array) {
  const cleaned = await cleanFile(bytes);
  if (!cleaned.ok) throw new Error(`refused: ${cleaned.refusal.code}`);
  return cleaned.value;
}
const refusalOf = async (bytes: Uint8Array, time = seconds(20)) => {
  const cleaned = await cleanFile(bytes, undefined, time);
  return cleaned.ok ? 'taken' : cleaned.refusal.code;
};
/** The colour of a pixel, by thousandths from the left and from the top. */
async function colourAt(picture: Uint8Array, across: number, down: number): Promise<readonly number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor((info.height * down) / 1000) * info.width + Math.floor((info.width * across) / 1000)) * 3;
  return [...data.subarray(at, at + 3)].map((one) => Math.round(one / 64));
}
const red = [4, 0, 0];
const white = [4, 4, 4];

test('each page comes out as a picture, in order, as large as small print needs', async () => {
  const pages = await pagesOf(paper({ pages: 5 }));
  expect(pages.map(({ width, height }) => [width, height])).toEqual(Array(5).fill([1695, 2400]));
  const [first] = pages;
  expect((await sharp(first?.picture).metadata()).format).toBe('webp');
  expect(await colourAt(first?.picture ?? new Uint8Array(), 100, 950)).toEqual(red);
  expect(await colourAt(first?.picture ?? new Uint8Array(), 500, 100)).toEqual(white);
});

test('a page that is turned comes out as people read it', async () => {
  const [page] = await pagesOf(paper({ page: '/Rotate 90' }));
  expect([page?.width, page?.height]).toEqual([2400, 1695]);
  expect(await colourAt(page?.picture ?? new Uint8Array(), 50, 50)).toEqual(red);
});

test('six pages are too many, and so are thousands, said at once', async () => {
  expect(await refusalOf(paper({ pages: 6 }))).toBe('document_pdf_pages');
  const started = performance.now();
  expect(await refusalOf(paper({ pages: 50_000 }))).toBe('document_pdf_pages');
  expect(performance.now() - started).toBeLessThan(8000);
});

test('one without pages says so', async () => {
  const empty = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);
  expect(await refusalOf(empty)).toBe('document_pdf_empty');
});

test('one with a password says so', async () => {
  const secret = `<${'ab'.repeat(32)}>`;
  const locked = paper({
    more: [`<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -44 >>`],
    trailer: `/Encrypt 5 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  });
  expect(await refusalOf(locked)).toBe('document_pdf_locked');
});

test.each<[string, Buffer]>([
  ['only the first bytes', text('%PDF-1.7\n')],
  ['words between the first bytes and the last', text('%PDF-1.7\nnothing that a reader knows\n%%EOF')],
  ['half of one', paper().subarray(0, 300)],
  ['a catalogue that is its own pages', pdfOf(['<< /Type /Catalog /Pages 1 0 R >>'])],
  [
    'tables of contents that name each other in a ring',
    text(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 60 >>\nstartxref\n60\n%%EOF`,
    ),
  ],
])('one that is broken is refused: %s', async (_name, bytes) => {
  expect(await refusalOf(bytes)).toMatch(/^document_pdf_(unreadable|empty)$/);
});

test('pages that hold each other in a ring end in an answer', async () => {
  const ring = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
  ]);
  expect(await refusalOf(ring)).toMatch(/^document_pdf_/);
});

test.each([
  ['larger than any paper', '0 0 1000000 1000000'],
  ['as long as a street', '0 0 10 999999'],
])('a page %s is refused at once', async (_name, mediaBox) => {
  const started = performance.now();
  expect(await refusalOf(paper({ mediaBox }))).toBe('document_pdf_unreadable');
  expect(performance.now() - started).toBeLessThan(8000);
});

test('a large sheet of paper is taken, no larger than any other page', async () => {
  const [page] = await pagesOf(paper({ mediaBox: '0 0 14400 7200' }));
  expect([page?.width, page?.height]).toEqual([2400, 1200]);
});

test('a drawing that draws itself a billion times is stopped', async () => {
  const form = (next: string) =>
    stream(
      '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} >> >>`,
    );
  const leaf = stream('0 0 9 9 re f '.repeat(2000), '/Type /XObject /Subtype /Form /BBox [0 0 9 9]');
  const more = [...Array.from({ length: 9 }, (_, i) => form(`${i + 6} 0 R`)), leaf];
  const laughs = paper({ content: '/X Do', page: '/Resources << /XObject << /X 5 0 R >> >>', more });
  const started = performance.now();
  expect(await refusalOf(laughs, seconds(3))).toBe('document_pdf_unreadable');
  expect(performance.now() - started).toBeLessThan(6000);
});

test('a picture that would unpack to gigabytes ends in an answer, and the server lives', async () => {
  const size = 40_000;
  const packed = deflateSync(Buffer.alloc(50_000_000)).toString('latin1');
  const image = stream(
    packed,
    `/Type /XObject /Subtype /Image /Width ${size} /Height ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
  );
  const bomb = paper({
    content: 'q 500 0 0 500 0 0 cm /I Do Q',
    page: '/Resources << /XObject << /I 5 0 R >> >>',
    more: [image],
  });
  const started = performance.now();
  expect(await refusalOf(bomb)).toMatch(/^(taken|document_pdf_unreadable)$/);
  expect(performance.now() - started).toBeLessThan(21_000);
});

const planted = ['PLANTED', 'c0ffee51e0b24d68'].join('-');

test('scripts, forms, attachments, names and hidden text are gone: only what can be seen is left', async () => {
  const loaded = paper({
    catalogue: `/OpenAction 5 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 6 0 R] >> >> /AcroForm << /Fields [8 0 R] >> /Metadata 9 0 R`,
    page: '/Annots [8 0 R 10 0 R]',
    content: `1 0 0 rg 0 0 200 200 re f BT /F1 9 Tf 3 Tr 50 700 Td (${planted}) Tj ET`,
    more: [
      `<< /S /JavaScript /JS (app.alert('${planted}'); this.submitForm('http://127.0.0.1:9/${planted}');) >>`,
      '<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>',
      stream(planted, '/Type /EmbeddedFile'),
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /V (${planted}) /Rect [300 300 400 320] >>`,
      stream(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${planted}</x:xmpmeta>`, '/Type /Metadata /Subtype /XML'),
      `<< /Type /Annot /Subtype /Link /Rect [0 0 100 100] /A << /S /Launch /F (/bin/sh) >> /Contents (${planted}) >>`,
    ],
    trailer: `/Info << /Author (${planted}) >>`,
  });
  expect(loaded.toString('latin1').split(planted).length).toBeGreaterThan(6);
  const [page] = await pagesOf(loaded);
  const out = Buffer.from(page?.picture ?? []);
  expect(out.includes(planted)).toBe(false);
  const { exif, xmp, icc, iptc } = await sharp(out).metadata();
  expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
  expect(await colourAt(out, 100, 950)).toEqual(red);
});

test('a file that is two things at once is refused, or is a picture of its pages and nothing else', async () => {
  const archive = text(`PK\u0003\u0004${planted}${'x'.repeat(2000)}PK\u0005\u0006`);
  expect(await refusalOf(Buffer.concat([paper(), archive]))).toBe('document_pdf_unreadable');
  expect(await refusalOf(Buffer.concat([text('GIF89a'), paper()]))).toBe('document_not_an_image');
  expect(await refusalOf(Buffer.concat([text('<html><!--'), paper()]))).toBe('document_not_an_image');
  const jpeg = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer();
  expect(await refusalOf(Buffer.concat([text('%PDF-1.7\n'), jpeg]))).toBe('document_pdf_unreadable');
  // A picture first, a PDF behind it: the picture, without the PDF.
  const [picture] = await pagesOf(Buffer.concat([jpeg, paper({ trailer: `/Info << /Author (${planted}) >>` })]));
  expect([picture?.width, Buffer.from(picture?.picture ?? []).includes(planted)]).toEqual([30, false]);
});
