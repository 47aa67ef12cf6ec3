/** What a company is called where there is little room. */

const longest = 24;
/** Around a circle, where names stand out from it. */
export const longestRay = 17;

/** `xAI (SpaceX AI division)` → `xAI`: what stands in brackets can be read beside the map. */
export function shortName(name: string, whole = false, most = longest): string {
  if (whole) return name;
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '');
  return bare.length <= most ? bare : `${bare.slice(0, most - 1).trimEnd()}…`;
}
