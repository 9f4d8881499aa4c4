// The pages of a PDF as pixels, in the limited process. PDFium runs as WebAssembly: it has no door to anything, and this
// build knows no JavaScript. What a PDF carries besides its looks (scripts, forms, attachments, names) is never read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { longestSide, mostPages } from '../rules.ts';
import { exits } from './exits.ts';
import type { Pixels } from './picture.ts';

type Library = Awaited<ReturnType<typeof PDFiumLibrary.init>>;
type PdfDocument = Awaited<ReturnType<Library['loadDocument']>>;

/** Read before the process is shut in, and compiled only for those who need it. */
const program = new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))));
let library: Promise<Library> | undefined;
export function openLibrary(): Promise<Library> {
  library ??= PDFiumLibrary.init({ wasmBinary: program.buffer });
  return library;
}

/** 216 dots an inch: small print stays readable, and no page grows beyond its paper. */
const mostScale = 3;
/** 200 inches: what readers of PDF agree to be the largest page (ISO 32000-1, annex C.2). */
const longestPaper = 14_400;

/** The pages, or how it ended otherwise. */
export async function drawPdf(bytes: Buffer): Promise<readonly Pixels[] | number> {
  if (!endsAsPdf(bytes)) return exits.pdfUnreadable;
  const pdf = await load(await openLibrary(), bytes);
  if (typeof pdf === 'number') return pdf;
  const count = pdf.getPageCount();
  if (count < 1) return exits.pdfEmpty;
  if (count > mostPages) return exits.pdfPages;
  const pages: Pixels[] = [];
  try {
    for (let i = 0; i < count; i++) pages.push(await drawPdfPage(pdf, i));
  } catch {
    // Whatever a page breaks on, it is not one that can be shown to people.
    return exits.pdfUnreadable;
  }
  return pages.every(isBlank) ? exits.pdfUnreadable : pages;
}

/** A file that goes on after its end is something else besides (a polyglot); readers allow 1,024 bytes (ISO 32000-1, annex H.3.18). */
const endsAsPdf = (bytes: Buffer): boolean => bytes.subarray(-1024).includes('%%EOF');

/** What is too broken to be drawn comes out as white paper. */
const isBlank = ({ data }: Pixels): boolean => data.every((one) => one === 255);

/** PDFium tells of a password only by words of its own. */
const load = (library: Library, bytes: Buffer): Promise<PdfDocument | number> =>
  library
    .loadDocument(bytes)
    .catch((fault: unknown) => (/password/i.test(String(fault)) ? exits.pdfLocked : exits.pdfUnreadable));

async function drawPdfPage(pdf: PdfDocument, index: number): Promise<Pixels> {
  const page = pdf.getPage(index);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const longest = Math.max(originalWidth, originalHeight);
  const shortest = Math.min(originalWidth, originalHeight);
  // PDFium calls a page that it cannot load one without any size.
  if (!(shortest >= 1 && longest <= longestPaper)) throw new Error('no paper has that size');
  const scale = Math.min(mostScale, longestSide / longest);
  const side = (points: number): number => Math.max(1, Math.floor(points * scale));
  const { width, height, data } = await page.render({
    render: 'bitmap',
    width: side(originalWidth),
    height: side(originalHeight),
    scale: 1,
  });
  return { width, height, data };
}
