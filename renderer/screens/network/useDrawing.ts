/** From the map of the day to what is drawn: the scene for any scale, what is fitted into sight, what stands out. */
import { useCallback, useMemo } from 'react';
import type { Loop } from '#shared/model/score';
import { circlePlaces } from '../../network/layout/circle';
import { type Box, boxOf, type Place } from '../../network/layout/places';
import type { MapArc, NetworkMap } from '../../network/map';
import type { Margin } from '../../network/scene/camera';
import { chordGround, chordScene } from '../../network/scene/chordScene';
import type { Emphasis } from '../../network/scene/emphasis';
import { legendItems } from '../../network/scene/legend';
import { mapScene } from '../../network/scene/mapScene';
import type { Scene } from '../../network/scene/shapes';
import { sheetOf } from '../../network/scene/sheet';
import type { Sheet } from '../../network/scene/svg';
import { useLedger } from '../../store/ledger';
import { useSettings } from '../../store/settings';
import { useText } from '../../text';
import { useMapView } from './mapView';
import { measurer } from './measurer';
import type { useArcText } from './useArcText';
import { useLayout } from './useLayout';
import type { Network } from './useNetwork';
import { usePalette } from './usePalette';

export interface Drawing {
  readonly view: 'force' | 'ring' | 'chord' | 'loop';
  /** null: there are no places yet. */
  readonly sceneAt: ((scale: number) => Scene) | null;
  readonly target: { readonly box: Box; readonly margin: Margin; readonly most: number };
  readonly fitKey: string;
  readonly emphasis: Emphasis | null;
  readonly running: string | null;
  readonly sheet: (() => Sheet) | null;
}

interface Input {
  readonly network: Network;
  readonly map: NetworkMap;
  readonly loopMap: NetworkMap | null;
  readonly steps: Loop['steps'];
  readonly central: ReadonlyMap<string, number> | null;
  readonly texts: ReturnType<typeof useArcText>;
}

/** Names stand beneath and beside the outermost companies; around a circle they stand out from it. */
const margins: Readonly<Record<Drawing['view'], Margin>> = {
  force: { x: 68, top: 30, bottom: 44 },
  ring: { x: 150, top: 118, bottom: 120, gives: true },
  chord: { x: 150, top: 128, bottom: 130, gives: true },
  loop: { x: 150, top: 62, bottom: 66 },
};

export function useDrawing({ network, map, loopMap, steps, central, texts }: Input): Drawing {
  const { t, f } = useText();
  const { view: chosenView, size, step, playing, loopId, chosen } = useMapView();
  const view = loopMap !== null ? 'loop' : chosenView === 'table' ? 'force' : chosenView;
  const { base, measure, day } = network;
  const layout = useLayout(base, measure);
  const circle = useMemo(() => circlePlaces(steps.map(({ from }) => from)), [steps]);
  const places = { force: layout.force, ring: layout.ring, loop: circle, chord: null }[view];
  const palette = usePalette();
  const portfolio = useLedger((ledger) => ledger.portfolio.name);
  const convention = useSettings((settings) => settings.convention);

  const shares = size === 'central' ? central : null;
  const weights = useMemo(() => relative(shares), [shares]);
  const amounts = useMemo(
    () =>
      new Map(
        (loopMap?.arcs ?? []).flatMap((arc): [string, string][] => {
          const text = texts.amount(arc);
          return text === '' ? [] : [[arc.key, text]];
        }),
      ),
    [loopMap, texts],
  );
  const chosenId = chosen?.kind === 'company' ? chosen.id : null;
  const named = useMemo(
    () =>
      new Set([
        ...(loopMap?.nodes.map(({ id }) => id) ?? []),
        ...(chosenId === null ? [] : [chosenId]),
      ]),
    [loopMap, chosenId],
  );
  const sceneAt = useCallback(
    (scale: number): Scene =>
      view === 'chord'
        ? chordScene(map, measure, scale)
        : mapScene(map, places ?? {}, {
            view,
            scale,
            measure,
            central: weights,
            named,
            amounts,
            measurer,
          }),
    [view, map, measure, places, weights, named, amounts],
  );

  // The ground is the same on every day and under every filter: nothing jumps while they change.
  const ground = loopMap ?? base;
  const box =
    view === 'chord'
      ? chordGround
      : boxOf(ground.nodes.flatMap(({ id }): Place[] => (places?.[id] ? [places[id]] : [])));
  const target = {
    box,
    margin: margins[view],
    most: 2.2,
  };
  const emphasis = useMemo(() => walked(map, steps, step), [map, steps, step]);
  const running = useMemo(() => arcOfStep(map, steps[step ?? -1])?.key ?? null, [map, steps, step]);
  const ready = view === 'chord' || (places !== null && ground.nodes.some(({ id }) => places[id]));
  const links = map.arcs.reduce((sum, arc) => sum + arc.links.length, 0);
  const { legend: legendWords } = t.network;
  const sheet = (): Sheet =>
    sheetOf({
      sceneAt,
      target,
      emphasis,
      title: t.network.take.title(portfolio, f.date(day)),
      subtitle: t.network.count(map.nodes.length, links, f),
      note: t.network.take.note(t.terms.conventions[convention].name.toLowerCase()),
      legend: legendItems(map, measure).map((item) => ({
        item,
        text: item.id === 'width' ? f.usd(item.usd ?? 0) : legendWords[item.id],
      })),
      palette,
      measurer,
    });
  const isDrawn = ready && map.nodes.length > 0;
  return {
    view,
    sceneAt: isDrawn ? sceneAt : null,
    target,
    fitKey: `${view}|${loopMap === null ? '' : loopId}`,
    emphasis,
    running: playing ? running : null,
    sheet: isDrawn ? sheet : null,
  };
}

/** The most central is 1. */
function relative(shares: ReadonlyMap<string, number> | null): ReadonlyMap<string, number> | null {
  if (shares === null) return null;
  const most = [...shares.values()].reduce((a, b) => Math.max(a, b), 0) || 1;
  return new Map([...shares].map(([id, share]) => [id, share / most]));
}

/** The widest arc of a step; what money runs along. */
function arcOfStep({ arcs }: NetworkMap, step: Loop['steps'][number] | undefined): MapArc | null {
  const own = arcs.filter(
    ({ from, to, strand }) => from === step?.from && to === step?.to && strand !== 'tie',
  );
  return [...own].sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0))[0] ?? null;
}

/** The way up to the step: what lies behind stays lit, what comes stands back. */
function walked(map: NetworkMap, steps: Loop['steps'], step: number | null): Emphasis | null {
  if (step === null || steps.length === 0) return null;
  const behind = steps.slice(0, step + 1);
  return {
    companies: new Set(behind.flatMap(({ from, to }) => [from, to])),
    arcs: new Set(
      map.arcs
        .filter((arc) => behind.some(({ from, to }) => from === arc.from && to === arc.to))
        .map(({ key }) => key),
    ),
  };
}
