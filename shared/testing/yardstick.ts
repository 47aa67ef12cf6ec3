/** The method and the dot-com baseline as they ship, for tests. */
import { readFileSync } from 'node:fs';
import { dotcomBaseline } from '../engine/dotcom';
import type { Yardstick } from '../engine/score';
import type { Portfolio } from '../model/portfolio';
import { parseMethod } from '../parse/method';

/** A data file of `assets/`, without its ending. */
export function asset<T = Portfolio>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../assets/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}

const method = parseMethod(asset<unknown>('method'));

export const yardstick: Yardstick = {
  method,
  baseline: dotcomBaseline(asset('dotcom-documented'), asset('dotcom-tied'), method),
};
