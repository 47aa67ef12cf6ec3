export interface Picture {
  readonly size: number;
  readonly png: Buffer;
}
export function ico(pictures: readonly Picture[]): Buffer;
export const icnsTypes: Readonly<Record<string, number>>;
export function icns(pngOf: (size: number) => Buffer): Buffer;
