/** The map itself: drawn on a canvas, moved by pointer, wheel and keys. What it shows is said in the Table view too. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Box } from '../../network/layout/places';
import type { NetworkMap } from '../../network/map';
import { broughtIn, type Margin, moved, type Size, zoomed } from '../../network/scene/camera';
import { drawShapes, subjectAt } from '../../network/scene/canvas';
import { type Emphasis, neighbourhood } from '../../network/scene/emphasis';
import { marksOf } from '../../network/scene/marks';
import { type Direction, firstSpot, nextSpot } from '../../network/scene/nearest';
import { type Scene, type Shape, type Subject, sameSubject } from '../../network/scene/shapes';
import { useText } from '../../text';
import { MapButtons } from './MapButtons';
import styles from './MapCanvas.module.css';
import { useCamera } from './useCamera';
import { usePalette } from './usePalette';
import { useRunner } from './useRunner';
import { shiftBetween, useSettled } from './useSettled';

interface Props {
  readonly map: NetworkMap;
  /** For a scale; null while there are no places yet. */
  readonly sceneAt: ((scale: number) => Scene) | null;
  /** What is fitted into sight, anew where the key changes. */
  readonly target: { readonly box: Box; readonly margin: Margin; readonly most: number };
  readonly fitKey: string;
  readonly name: string;
  readonly describe: (subject: Subject) => string;
  readonly chosen: Subject | null;
  readonly onChoose: (subject: Subject | null) => void;
  readonly onOpen: (companyId: string) => void;
  /** What stands out while nothing is pointed at. */
  readonly emphasis: Emphasis | null;
  /** The arc along which money is seen to run. */
  readonly running: string | null;
  readonly children?: ReactNode;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const zoomStep = 1.3;
/** With more arcs than this a frame takes too long to be drawn while the map is moved. */
const mostLight = 450;
/** So far around the window such a map is drawn too, for what is moved into sight. */
const overscan = 240;
/** A press that moves farther is a drag. */
const slip = 4;

export function MapCanvas(props: Props) {
  const { map, sceneAt, target, fitKey, name, describe, chosen, onChoose, onOpen, children } =
    props;
  const { t } = useText();
  const words = t.network.map;
  const help = useId();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const size = useSize(frame);
  const { camera, move, lookAt } = useCamera(
    size,
    sceneAt === null ? null : { ...target, key: fitKey },
  );
  const isHeavy = map.arcs.length > mostLight;
  const drawn = useSettled(camera, isHeavy);
  const pad = isHeavy ? overscan : 0;
  const scale = drawn?.scale ?? null;
  const scene = useMemo(
    () => (sceneAt === null || scale === null ? null : sceneAt(scale)),
    [sceneAt, scale],
  );
  const [hovered, setHovered] = useState<Subject | null>(null);
  const [pointer, setPointer] = useState<readonly [number, number]>([0, 0]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const drag = useRef<{ x: number; y: number; isMoving: boolean } | null>(null);

  const spot = scene?.spots.find(({ id }) => id === cursor) ?? null;
  const looked =
    hovered ?? (focused && spot ? ({ kind: 'company', id: spot.id } as const) : chosen);
  const emphasis = useMemo(
    () => (looked === null ? props.emphasis : neighbourhood(map, looked)),
    [map, looked, props.emphasis],
  );
  const marks = useMemo(
    () => (scene === null ? [] : marksOf(scene, chosen, focused ? cursor : null)),
    [scene, chosen, focused, cursor],
  );

  const fontsReady = useFontsReady();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are drawn anew once their typeface is there
  const paint = useCallback(
    (over: readonly Shape[]) => {
      const context = canvas.current?.getContext('2d');
      // While the camera glides, a scene of the scale before may still be at hand.
      if (!context || !size || !drawn || !scene || scene.scale !== drawn.scale) return;
      const density = window.devicePixelRatio || 1;
      context.setTransform(1, 0, 0, 1, 0, 0);
      const [width, height] = [size.width + 2 * pad, size.height + 2 * pad];
      context.clearRect(0, 0, width * density, height * density);
      const sight = { width, height, x: drawn.x + pad, y: drawn.y + pad, density };
      drawShapes(context, scene.shapes, emphasis, palette, sight);
      drawShapes(context, [...marks, ...over], null, palette, sight);
    },
    [size, drawn, pad, scene, emphasis, palette, marks, fontsReady],
  );
  useLayoutEffect(() => paint([]), [paint]);
  useRunner(scene, props.running, paint);

  const zoom = useCallback(
    (by: number, x?: number, y?: number) => {
      const [width, height] = [size?.width ?? 0, size?.height ?? 0];
      move((camera) => zoomed(camera, by, x ?? width / 2, y ?? height / 2));
    },
    [move, size],
  );
  useWheel(frame, zoom);

  const at = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top] as const;
  };
  const find = (x: number, y: number): Subject | null => {
    const context = canvas.current?.getContext('2d');
    if (!context || !scene || !camera) return null;
    return subjectAt(context, scene.shapes, x - camera.x, y - camera.y);
  };
  const onPointerMove = (event: PointerEvent) => {
    const [x, y] = at(event);
    const held = drag.current;
    if (held === null) {
      const found = find(x, y);
      if (!sameSubject(found, hovered)) setHovered(found);
      if (found !== null) setPointer([x, y]);
      return;
    }
    if (!held.isMoving && Math.hypot(x - held.x, y - held.y) < slip) return;
    const [dx, dy] = [x - held.x, y - held.y];
    drag.current = { x, y, isMoving: true };
    setHovered(null);
    move((camera) => moved(camera, dx, dy));
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = drag.current;
    drag.current = null;
    if (held === null || held.isMoving) return;
    const found = find(...at(event));
    if (found?.kind === 'company') setCursor(found.id);
    onChoose(found);
  };

  const goTo = (id: string, x: number, y: number) => {
    setCursor(id);
    if (size) move((camera) => broughtIn(camera, x, y, size));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (!answer(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** True for a key that means something here. */
  const answer = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const direction = directions[key];
    if (direction !== undefined && scene) {
      const next = spot ? nextSpot(scene.spots, spot.id, direction) : firstSpot(scene.spots);
      if (next) goTo(next.id, next.x, next.y);
      return true;
    }
    if (key === 'Enter' && spot) {
      if (shiftKey) onOpen(spot.id);
      else onChoose({ kind: 'company', id: spot.id });
      return true;
    }
    if (key === '+' || key === '=') zoom(zoomStep);
    else if (key === '-') zoom(1 / zoomStep);
    else if (key === '0') lookAt(target.box);
    else if (key === 'Escape' && (cursor !== null || chosen !== null)) {
      setCursor(null);
      onChoose(null);
    } else return false;
    return true;
  };

  return (
    <div className={styles.place}>
      <div
        ref={frame}
        className={styles.map}
        role="application"
        aria-label={name}
        aria-roledescription={words.role}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys work where the focus is
        tabIndex={0}
        data-pointing={hovered !== null || undefined}
        data-ready={scene !== null || undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setFocused(false)}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          const [x, y] = at(event);
          drag.current = { x, y, isMoving: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => setHovered(null)}
      >
        <canvas
          ref={canvas}
          {...pixels(size, pad)}
          className={styles.canvas}
          style={{
            left: -pad,
            top: -pad,
            width: (size?.width ?? 0) + 2 * pad,
            height: (size?.height ?? 0) + 2 * pad,
            transformOrigin: `${pad}px ${pad}px`,
            transform: drawn && camera ? shiftBetween(drawn, camera) : undefined,
          }}
        />
        {hovered !== null && drag.current === null && (
          <div className={styles.tip} aria-hidden="true" style={tipPlace(pointer, size)}>
            {describe(hovered)}
          </div>
        )}
      </div>
      <p id={help} className="visually-hidden">
        {words.help}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {focused && spot ? describe({ kind: 'company', id: spot.id }) : ''}
      </p>
      {children}
      <MapButtons onZoom={(way) => zoom(zoomStep ** way)} onFit={() => lookAt(target.box)} />
    </div>
  );
}

function pixels(size: Size | null, pad: number) {
  const density = window.devicePixelRatio || 1;
  return {
    width: Math.round(((size?.width ?? 0) + 2 * pad) * density),
    height: Math.round(((size?.height ?? 0) + 2 * pad) * density),
  };
}

/** Beside the pointer, on the side where there is room. */
function tipPlace([x, y]: readonly [number, number], size: Size | null) {
  const right = x > (size?.width ?? 0) / 2;
  const low = y > (size?.height ?? 0) / 2;
  const shift = `translate(${right ? 'calc(-100% - 12px)' : '14px'}, ${low ? 'calc(-100% - 8px)' : '14px'})`;
  return { left: x, top: y, transform: shift };
}

function useSize(frame: RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((known) =>
        known?.width === width && known.height === height ? known : { width, height },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** React listens passively: a wheel that zooms must not scroll the page as well. */
function useWheel(
  frame: RefObject<HTMLDivElement | null>,
  zoom: (by: number, x: number, y: number) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const by = Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0022);
      zoom(by, event.clientX - left, event.clientY - top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame, zoom]);
}

/** Names are drawn anew once their typeface is there. */
function useFontsReady(): boolean {
  const [ready, setReady] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => wanted && setReady(true));
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}
