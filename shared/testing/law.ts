/** What a law is, and what it is told. */
import type { StateOfDay } from '../engine/active';
import type { Portfolio } from '../model/portfolio';
import type { Score } from '../model/score';

export interface LawCase {
  readonly portfolio: Portfolio;
  readonly state: StateOfDay;
  /** Chooses where a law has a choice: which link to take away, how to shuffle. */
  readonly pick: number;
}

/** The engine, as the laws see it. */
export interface Engine {
  readonly score: (portfolio: Portfolio, state: StateOfDay) => Score;
  /** Ids of the active links, in alphabetical order. */
  readonly active: (portfolio: Portfolio, state: StateOfDay) => readonly string[];
}

export interface Law {
  readonly title: string;
  readonly holds: (given: LawCase, engine: Engine) => void;
}
