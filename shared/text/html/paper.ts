/** A page as it goes to the printer: the same, on paper of a size. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

export function onPaper(html: string, paper: Paper): string {
  return html.replace('</head>', () => `<style>@page { size: ${paper}; }</style></head>`);
}
