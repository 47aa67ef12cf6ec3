/** Letters that no accent can be taken off, as they are commonly written in plain ones: Danish to Polish, Greek, Cyrillic. */
const words = (from: string, to: string): [string, string][] => {
  const plain = to.split(' ');
  return from.split(' ').map((letter, at) => [letter, (plain[at] ?? '').replace('_', '')]);
};

const plainLetters: ReadonlyMap<string, string> = new Map([
  ...words('ß æ œ ø đ ð ł þ ı', 'ss ae oe o d d l th i'),
  ...words(
    'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω',
    'a v g d e z i th i k l m n x o p r s s t y f ch ps o',
  ),
  ...words(
    'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і є ґ',
    'a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i ie g',
  ),
]);

/** What it does not know stays as it is. */
export function inPlainLetters(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => plainLetters.get(letter) ?? letter).join('');
}
