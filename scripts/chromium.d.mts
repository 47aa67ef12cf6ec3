export function findChromium(): string | null;
export function findTestChromium(): string | null;
export function findOrInstallChromium(): string | null;
export const whatToInstall: string;
