// The stamp as a PDF of one page: the line three times, rising a little, letters in yellow within red edges on black. Pure.

/** In text space a Helvetica letter is half as wide as it is high, near enough. */
const letterWidth = 0.52;
const rise = Math.tan(Math.PI / 12);
const heights = [0.16, 0.5, 0.84];

/** What the font has no letter for. */
const unknown = /[^\x20-\x7e\xa0-\xff]/gu;

export function stampPdf(line: string, width: number, height: number): Uint8Array {
  const text = line.replace(unknown, '?');
  const size = Math.min((width * 0.92) / (text.length * letterWidth), height / 7, Math.max(width, height) / 22);
  const wide = text.length * letterWidth * size;
  const tilt = Math.min(rise, height / (4 * width));
  const [cos, sin] = [1 / Math.hypot(1, tilt), tilt / Math.hypot(1, tilt)];
  const lines = heights.map((part) => {
    const x = width / 2 - (wide / 2) * cos;
    const y = height * part - (wide / 2) * sin;
    const matrix = [cos, sin, -sin, cos, x, y].map((one) => one.toFixed(3)).join(' ');
    const shown = `(${escaped(text)}) Tj`;
    // Render mode 1 draws the edges, 0 fills.
    return `BT /F1 ${size.toFixed(2)} Tf ${matrix} Tm 1 Tr 1 0 0 RG ${(size / 7).toFixed(2)} w ${shown} ET
BT /F1 ${size.toFixed(2)} Tf ${matrix} Tm 0 Tr 1 1 0 rg ${shown} ET`;
  });
  return onePage(`0 0 0 rg 0 0 ${width} ${height} re f 1 j\n${lines.join('\n')}`, width, height);
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (one) => `\\${one}`);

function onePage(content: string, width: number, height: number): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  let pdf = '%PDF-1.7\n';
  const starts = objects.map((object, i) => {
    const start = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
