/** The share of throughflow that comes from money returning to a company it has already passed: Finn's cycling index. */
import type { Measured } from '../../model/score';
import { FinnIndex } from '../finn';
import { known, unknown } from '../measured';
import type { SignalInput } from './input';

export function finnCycling({ flows, grossUsd }: SignalInput): Measured {
  if (grossUsd <= 0) return unknown('no-flow');
  const index = new FinnIndex(flows);
  return index.computable ? known(index.value(flows.usd)) : unknown('component-too-large');
}
