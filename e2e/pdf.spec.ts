/** Printing without Electron: a page becomes a PDF with its own size, page numbers and text that can be selected. */
import { expect, test } from './fixtures';
import { pdfPages } from './pdfText';

const page = (
  size: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<style>@page{size:${size};margin:20mm;@bottom-right{content:counter(page) " / " counter(pages)}}
h1{break-before:page}</style><p>OpenAI → Cerebras: $10 bn</p><h1>Second</h1></html>`;

for (const [size, width, height] of [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const) {
  test(`a page of ${size} is printed with its text and its numbers`, async ({ app }) => {
    const { base64 } = await app.call('pdf.print', { html: page(size) });
    const pages = await pdfPages(Buffer.from(base64, 'base64'));
    expect(pages).toHaveLength(2);
    expect(Math.round(pages[0]?.width ?? 0)).toBe(width);
    expect(Math.round(pages[0]?.height ?? 0)).toBe(height);
    expect(pages[0]?.text).toContain('OpenAI → Cerebras: $10 bn');
    expect(pages[0]?.text).toContain('1 / 2');
    expect(pages[1]?.text).toContain('Second');
  });
}
