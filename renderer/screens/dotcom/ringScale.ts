/** What one unit of money is in both rings and in their legend: the area of a circle, the width of a band. */

/** Broad enough for a name at either side. */
export const box = { width: 600, height: 424 };
/** Less where there is little room for names. */
export const ringRadius = (width: number): number => (width < 380 ? 126 : 156);

/** A name's size in the drawing's own units, so that on the page it is always the same; and how many letters have room. */
export function letters(width: number): { readonly size: number; readonly count: number } {
  const size = (11.5 * box.width) / Math.max(1, width);
  const room = box.width / 2 - ringRadius(width) - 16;
  return { size, count: Math.max(6, Math.floor(room / (0.55 * size))) };
}
const largestRadius = 25;

/** Of a circle whose area is the money; `largest` has the largest circle. */
export const radiusOf = (weight: number, largest: number): number =>
  largestRadius * Math.sqrt(weight / largest);

/** A band of the largest circle's money would be a little broader than that circle. */
export const widthOf = (weight: number, largest: number): number =>
  (2.4 * largestRadius * weight) / largest;
