/** What a company is called where there is little room. */

const longest = 24;

/** `xAI (SpaceX AI division)` → `xAI`: what stands in brackets can be read beside the map. */
export function shortName(name: string, whole = false): string {
  if (whole) return name;
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '');
  return bare.length <= longest ? bare : `${bare.slice(0, longest - 1).trimEnd()}…`;
}
