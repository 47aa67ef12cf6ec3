/** Moves companies apart, a little at a time, until no disc with its name beneath lies on another. */

interface Body {
  x?: number | undefined;
  y?: number | undefined;
  readonly radius: number;
  readonly label: number;
}

/** A network of some fifty companies is seen at about three quarters: names keep their size, so they need more room here. */
const larger = 1.3;
const lineHeight = 16 * larger;
const gap = 5;
const rounds = 60;
/** Beyond this many, names are left out where they collide; moving all apart would take too long. */
const most = 400;

export function partLabels(bodies: readonly Body[]): void {
  if (bodies.length > most) return;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) moved = part(bodies[i]!, bodies[j]!) || moved;
    if (!moved) return;
  }
}

/** True where the two lay on each other; each gives way by half, along the shorter way out. */
function part(one: Body, other: Body): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (across <= 0 || along <= 0) return false;
  if (along <= across) {
    const way = ((one.y ?? 0) <= (other.y ?? 0) ? 1 : -1) * (along / 2 + 0.5);
    one.y = (one.y ?? 0) - way;
    other.y = (other.y ?? 0) + way;
  } else {
    const way = ((one.x ?? 0) <= (other.x ?? 0) ? 1 : -1) * (across / 2 + 0.5);
    one.x = (one.x ?? 0) - way;
    other.x = (other.x ?? 0) + way;
  }
  return true;
}

function boxOf({ x = 0, y = 0, radius, label }: Body) {
  const half = Math.max(radius, (label * larger) / 2) + gap;
  return {
    left: x - half,
    right: x + half,
    top: y - radius - gap,
    bottom: y + radius + lineHeight + gap,
  };
}
