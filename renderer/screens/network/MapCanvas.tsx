/** The map itself: drawn on a canvas, moved by pointer, wheel and keys. What it shows is said in the Table view too. */
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Box } from '../../network/layout/places';
import type { NetworkMap } from '../../network/map';
import {
  broughtIn,
  type Margin,
  moved,
  type Point,
  type Size,
  zoomed,
} from '../../network/scene/camera';
import { drawShapes, subjectAt } from '../../network/scene/canvas';
import { type Emphasis, neighbourhood } from '../../network/scene/emphasis';
import { marksOf } from '../../network/scene/marks';
import { type Direction, firstSpot, nextSpot } from '../../network/scene/nearest';
import { type Scene, type Shape, type Subject, sameSubject } from '../../network/scene/shapes';
import { useText } from '../../text';
import { MapButtons } from './MapButtons';
import styles from './MapCanvas.module.css';
import { MapTip } from './MapTip';
import { useCamera } from './useCamera';
import { useFontsReady } from './useFontsReady';
import { useHand } from './useHand';
import { usePalette } from './usePalette';
import { useRunner } from './useRunner';
import { shiftBetween, useSettled } from './useSettled';
import { useSize } from './useSize';
import { useWheel } from './useWheel';

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
/** So far a key moves the map. */
const push = 60;
/** To look further right, the map goes left. */
const pushes: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [push, 0],
  right: [-push, 0],
  up: [0, push],
  down: [0, -push],
};
const zoomStep = 1.3;
/** With more arcs than this a frame takes too long to be drawn while the map is moved. */
const mostLight = 450;
/** So far around the window such a map is drawn too, for what is moved into sight. */
const overscan = 240;

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
  const [pointer, setPointer] = useState<Point>([0, 0]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);

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

  const find = (x: number, y: number): Subject | null => {
    const context = canvas.current?.getContext('2d');
    if (!context || !scene || !camera) return null;
    return subjectAt(context, scene.shapes, x - camera.x, y - camera.y);
  };
  const hand = useHand({
    move: (change) => {
      setHovered(null);
      move(change);
    },
    onPoint: (point) => {
      const found = point && find(...point);
      if (!sameSubject(found, hovered)) setHovered(found);
      if (point !== null && found !== null) setPointer(point);
    },
    onPress: (point) => {
      const found = find(...point);
      if (found?.kind === 'company') setCursor(found.id);
      onChoose(found);
    },
  });

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
    if (direction !== undefined && shiftKey) {
      const [dx, dy] = pushes[direction];
      move((camera) => moved(camera, dx, dy));
      return true;
    }
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
        // For tests, which can't see into a canvas: its scale, and where the keys are.
        data-scale={camera?.scale.toFixed(3)}
        data-spot={spot && camera ? `${spot.x + camera.x} ${spot.y + camera.y}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setFocused(false)}
        {...hand}
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
        {hovered !== null && (
          <MapTip at={pointer} size={size}>
            {describe(hovered)}
          </MapTip>
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
