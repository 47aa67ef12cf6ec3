/** The dot-com era as the engine takes it, for figures that are held against it. */
import { pastOf } from '#shared/engine/explain/past';
import { era, indicators, networks, series } from './data';

export const past = pastOf({ ...networks, era, indicators, series });
