/** The dot-com era in the scoring worker: the page hands it over when a figure is first held against it. */
import type { Past } from '#shared/engine/explain/past';

let give: (past: Past) => void = () => {};
const given = new Promise<Past>((resolve) => {
  give = resolve;
});

export const takePast = (past: Past): void => give(past);
export const pastWhenGiven = (): Promise<Past> => given;
