/** Ids that a person can read, made of names; a counter keeps them unique. */
const longest = 60;

/** `Société Générale (lead)` → `societe-generale-lead`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** The id itself, or with `-2`, `-3` where it is taken. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  if (!all.has(wanted)) return wanted;
  let count = 2;
  while (all.has(`${wanted}-${count}`)) count++;
  return `${wanted}-${count}`;
}
