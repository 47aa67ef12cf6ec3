export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
export function installedChromium(machine?: Machine): string | null;
