/** A line of a summary's Markdown as it is read, and where in it the sought text stands, whatever its case or accents. */

/** Without table bars, stars and links: what a person would read. */
export function plainLine(line: string): string {
  return line
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/^(#+|-) /, '')
    .replace(/^\|\s?|\s?\|$/g, '')
    .replaceAll(' | ', ' · ')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_[\]<>|])/g, '$1')
    .trim();
}

export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Letter by letter, so that each folded one knows where it came from. */
function folded(text: string) {
  const letters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (const part of letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()) {
      letters.push(/\s/.test(part) ? ' ' : part);
      places.push(at);
    }
    at += letter.length;
  }
  return { text: letters.join(''), places: [...places, at] };
}

export function pieces(line: string, sought: string): readonly Piece[] {
  const wanted = folded(sought.trim().replaceAll(/\s+/g, ' ')).text;
  if (wanted === '') return [{ text: line, isFound: false }];
  const { text, places } = folded(line);
  const found: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const [start = 0, end = line.length] = [places[at], places[at + wanted.length]];
    if (start < from) continue;
    if (start > from) found.push({ text: line.slice(from, start), isFound: false });
    found.push({ text: line.slice(start, end), isFound: true });
    from = end;
  }
  return from < line.length ? [...found, { text: line.slice(from), isFound: false }] : found;
}
