/** The look of the HTML file, on a screen and on paper. Its colours are those of renderer/styles/tokens.css, in light: the file stands alone. */
import { cssString } from './markup';

/** The title stands at the foot of each printed page, beside its number. */
export const styleOf = (title: string): string => `
:root {
  color-scheme: light;
  --paper: #f6f4ee; --surface: #fffefb; --sunken: #eeebe2; --ink: #1d1b18; --ink-soft: #5a554c;
  --rule: #ddd8cc; --rule-strong: #8d8778; --accent: #1c4f82; --finance: #1c5f9e; --trade: #a8500f;
  --tie: #6b6558; --dotcom: #6d5a92; --dotcom-soft: #e2dcec; --notice-soft: #f5edd6;
  --level-calm: #2c6b66; --level-watch: #7d5c0b; --level-elevated: #a8441a; --level-dot-com: #8c1f44;
  --head: "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", Georgia, "Times New Roman", serif;
  --text: Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 0.875rem/1.5 var(--text);
  font-variant-numeric: tabular-nums lining-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
article { max-width: 52rem; margin: 2rem auto; padding: 2.5rem 3rem 2rem; background: var(--surface); border: 1px solid var(--rule); }
.masthead { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-bottom: 0.5rem;
  border-bottom: 3px double var(--ink); font-size: 0.8125rem; }
.masthead p { margin: 0; color: var(--ink-soft); }
.masthead .product { color: var(--ink); font: 600 1rem/1.2 var(--head); letter-spacing: 0.01em; }
h1 { margin: 1.5rem 0 0.5rem; max-width: 38ch; font: 600 2rem/1.15 var(--head); letter-spacing: -0.01em; text-wrap: balance; }
.dek { margin: 0 0 1.5rem; color: var(--ink-soft); }
h2 { margin: 2.25rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--ink); font: 600 1.1875rem/1.3 var(--head); break-after: avoid; }
h3 { margin: 1.25rem 0 0.5rem; font: 600 0.875rem/1.4 var(--text); break-after: avoid; }
p.said, .said li { max-width: 70ch; margin: 0 0 0.75rem; font: 400 1rem/1.55 var(--head); orphans: 3; widows: 3; }
ul.said { margin: 0; padding-left: 1.1rem; }
.said li { margin-bottom: 0.35rem; }
.part-alerts { margin: 1.25rem 0 0; padding: 0.75rem 1rem 0.5rem; background: var(--notice-soft); border-left: 4px solid var(--level-elevated); break-inside: avoid; }
.part-alerts h2 { margin: 0 0 0.4rem; padding: 0; border: 0; font-size: 1rem; }
table { width: 100%; margin: 0.75rem 0 1.25rem; border-collapse: collapse; font-size: 0.8125rem; line-height: 1.4; }
caption { break-after: avoid; padding: 0 0 0.35rem; color: var(--ink-soft); font-size: 0.75rem; text-align: start; }
th, td { padding: 0.32rem 0.75rem 0.32rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; text-align: start; vertical-align: top; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--ink-soft); font-size: 0.75rem; vertical-align: bottom; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
thead { break-inside: avoid; break-after: avoid; }
tbody { break-before: avoid; }
tr.head, thead tr, tbody tr:first-child { break-after: avoid; }
tbody tr:last-child { break-before: avoid; }
.whole { break-inside: avoid; }
.right { text-align: end; white-space: nowrap; }
.amount { white-space: normal; }
tr.head > *, tr.sum > * { font-weight: 600; }
tr.sum > * { border-top: 1px solid var(--ink); }
tr.inner > :first-child { padding-left: 1rem; color: var(--ink-soft); }
a { color: var(--accent); text-underline-offset: 0.15em; }
figure { margin: 1rem 0 1.25rem; break-inside: avoid; }
figcaption { color: var(--ink-soft); font-size: 0.75rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font-family: var(--text); }
.dials { display: grid; grid-template-columns: 1fr 1fr; align-items: end; gap: 0 2.5rem; margin: 1.25rem 0; }
.dials figcaption { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; align-items: baseline; color: var(--ink); }
.dials figure { margin: 0; }
.dials .name { grid-column: 1 / -1; font-weight: 600; font-size: 0.8125rem; }
.dials .score { font: 600 2.5rem/1.1 var(--head); }
.dials .level { font-weight: 600; font-size: 0.8125rem; }
.dials .level span { display: block; color: var(--ink-soft); font-weight: 400; font-size: 0.75rem; }
.calm { --level: var(--level-calm); } .watch { --level: var(--level-watch); } .elevated { --level: var(--level-elevated); } .dot-com { --level: var(--level-dot-com); }
.level { color: var(--level); }
.loops { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem 2rem; margin: 0; padding: 0; list-style: none; }
.loop { padding-top: 0.5rem; border-top: 1px solid var(--rule); break-inside: avoid; }
.loop strong { display: block; font-size: 0.8125rem; text-align: center; }
.loop svg { margin: 0 auto; }
.key { max-width: 80ch; margin: 0.35rem 0 0.75rem; color: var(--ink-soft); font-size: 0.75rem; break-inside: avoid; }
.key:has(+ h3) { break-after: avoid; }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 3px double var(--ink); color: var(--ink-soft); font-size: 0.75rem; }
footer p { max-width: 80ch; margin: 0; }
@media (width < 44rem) {
  article { margin: 0; padding: 1.25rem; border: 0; }
  .dials, .loops { grid-template-columns: 1fr; }
  .scroll { overflow-x: auto; }
  h1 { font-size: 1.625rem; }
}
@page { margin: 17mm 16mm 19mm;
  @bottom-left { content: ${cssString(title)}; color: #5a554c; font: 8pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); color: #5a554c; font: 8pt sans-serif; } }
@media print {
  html { font-size: 10.5pt; }
  body, article { background: none; }
  article { max-width: none; margin: 0; padding: 0; border: 0; }
  a { color: inherit; }
  h1 { font-size: 22pt; }
  p.said, .said li { max-width: none; }
  .dials, .loops { grid-template-columns: 1fr 1fr; }
}
`;
