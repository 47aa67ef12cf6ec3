/** A text in lines of so many signs, broken at its ordinary spaces: a figure and its unit stay together. */

export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lengthOf(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(shortened(word, most));
  }
  return lines;
}

const lengthOf = (text: string): number => [...text].length;

/** A single word that is longer than a line. */
function shortened(word: string, most: number): string {
  const signs = [...word];
  return signs.length <= most ? word : `${signs.slice(0, most - 1).join('')}…`;
}
