/** The user guide as Markdown, for who reads it outside of the app. */
import { guideSections } from '#shared/text/guideSections';
import { languages } from '#shared/text/languages';
import { plainSpaces } from '#shared/text/spaces';

/** By the names of the files in `docs/guide/`. */
export function guideFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(languages).map(([code, { t }]) => [`${code}.md`, markdown(code, t.guide)]),
  );
}

type Guide = (typeof languages)['en']['t']['guide'];

function markdown(code: string, { title, lead, sections, pictures }: Guide): string {
  const blocks = guideSections.flatMap(({ id, picture }) => [
    `## ${sections[id].title}`,
    ...sections[id].paragraphs,
    ...(picture === null ? [] : [`![${pictures[picture]}](pictures/${picture}-${code}.webp)`]),
  ]);
  return `${plainSpaces([`# ${title}`, lead, ...blocks].join('\n\n'))}\n`;
}
