/** Text set on a page of a test's PDF; x and y in points, y from the top of an A4 page. */
export interface SetText {
  text: string;
  x: number;
  y: number;
  bold?: boolean;
  size?: number;
  /** Degrees anticlockwise about its own start; else it runs level. */
  turned?: number;
}

/** Lines set one under the other, 14 points apart, from `y` on. */
export function column(lines: readonly string[], x: number, y: number, bold = false): SetText[] {
  return lines.map((text, index) => ({ text, x, y: y + 14 * index, bold }));
}

/** A PDF with these pages, set in Helvetica at 11 points; `encrypted` puts a password on it. */
export function makePdf(pages: readonly (readonly SetText[])[], encrypted = false): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => pageObjects(page, 6 + 2 * index)),
  ];
  const digest = '00'.repeat(32);
  const security = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${digest}> /U <${digest}> >>`;
  return assemble(encrypted ? [...objects, security] : objects, encrypted);
}

function pageObjects(page: readonly SetText[], content: number): string[] {
  const stream = page.map(shown).join('\n');
  const fonts = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${fonts} /Contents ${content} 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}

function shown({ text, x, y, bold = false, size = 11, turned = 0 }: SetText): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turned * Math.PI) / 180).toFixed(4));
  const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${842 - y}`;
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[], encrypted: boolean): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const security = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${security} >>`;
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + end, 'latin1'));
}
