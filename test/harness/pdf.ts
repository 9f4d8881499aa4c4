// PDFs for tests, written by hand: what is in one is exactly what stands here.

/** Objects from number 1 on, `trailer` into the trailer's dictionary; the catalogue is object 1. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let pdf = '%PDF-1.7\n';
  const starts = objects.map((object, i) => {
    const start = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const size = objects.length + 1;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

export const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

interface Paper {
  readonly pages?: number;
  readonly mediaBox?: string;
  /** What is drawn on each page. */
  readonly content?: string;
  /** Into the catalogue. */
  readonly catalogue?: string;
  /** Into each page. */
  readonly page?: string;
  /** From number 5 on. */
  readonly more?: readonly string[];
  readonly trailer?: string;
}

/** A document of A4 pages, each with a red square in its lower left corner. */
export function paper({
  pages = 1,
  mediaBox = '0 0 595 842',
  content = '1 0 0 rg 0 0 200 200 re f',
  catalogue = '',
  page = '',
  more = [],
  trailer = '',
}: Paper = {}): Buffer {
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(pages)}] /Count ${pages} >>`,
      `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R ${page} >>`,
      stream(content),
      ...more,
    ],
    trailer,
  );
}
