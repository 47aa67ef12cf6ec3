/** Lays out off the page's main thread: a thousand companies take seconds. */
import { forcePlaces } from './force';
import type { LayoutInput, Places } from './places';
import { ringOrder, ringPlaces } from './ring';

export interface Laid {
  readonly force: Places;
  readonly ring: Places;
}

self.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly input: LayoutInput }>) => {
  const { id, input } = data;
  const order = ringOrder(
    input.nodes.map((node) => node.id),
    input.edges,
  );
  const places: Laid = { force: forcePlaces(input), ring: ringPlaces(order) };
  self.postMessage({ id, places });
};
