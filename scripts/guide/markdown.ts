/** The user guide as Markdown, for who reads it outside of the app. */
import type { Guide } from '#shared/text/en/guide';
import { guideSections } from '#shared/text/guideSections';
import { guides } from '#shared/text/guides';
import { plainSpaces } from '#shared/text/spaces';

/** By the names of the files in `docs/guide/`. */
export function guideFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(guides).map(([code, guide]) => [`${code}.md`, markdown(code, guide)]),
  );
}

function markdown(code: string, { title, lead, sections, pictures }: Guide): string {
  const blocks = guideSections.flatMap(({ id, picture }) => [
    `## ${sections[id].title}`,
    ...sections[id].paragraphs,
    ...(picture === null ? [] : [`![${pictures[picture]}](pictures/${picture}-${code}.webp)`]),
  ]);
  return `${plainSpaces([`# ${title}`, lead, ...blocks].join('\n\n'))}\n`;
}
