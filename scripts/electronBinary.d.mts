export function installedElectron(): string | null;
export function findElectron(): Promise<{ binary: string } | { why: string }>;
