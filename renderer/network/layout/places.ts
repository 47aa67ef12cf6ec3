/** What a layout is given and what it gives; plain data, for it runs in a worker. */

export interface LayoutNode {
  readonly id: string;
  /** Of its disc, and how wide its name is, in pixels at scale 1. */
  readonly radius: number;
  readonly label: number;
}

export interface LayoutEdge {
  readonly a: string;
  readonly b: string;
  /** 0 to 1: how close it wants them. */
  readonly weight: number;
}

export type Place = readonly [x: number, y: number];
export type Places = Readonly<Record<string, Place>>;

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Where companies stood: they are held there. */
  readonly before: Places | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(places: Iterable<Place>): Box {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  let first = true;
  for (const [x, y] of places) {
    left = first ? x : Math.min(left, x);
    right = first ? x : Math.max(right, x);
    top = first ? y : Math.min(top, y);
    bottom = first ? y : Math.max(bottom, y);
    first = false;
  }
  return { left, top, right, bottom };
}
