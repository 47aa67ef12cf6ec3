/** What a company is called where there is little room. */

const longest = 24;
/** Letters of a name that stands out from a circle: fewer around a small one, which names would else outgrow. */
export const rayLetters = (radius: number): number =>
  Math.max(9, Math.min(17, Math.round(10 + (radius - 85) * 0.14)));

/** `xAI (SpaceX AI division)` → `xAI`: what stands in brackets can be read beside the map. */
export function shortName(name: string, whole = false, most = longest): string {
  if (whole) return name;
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '');
  return bare.length <= most ? bare : `${bare.slice(0, most - 1).trimEnd()}…`;
}
