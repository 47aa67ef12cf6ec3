export const wanted: Readonly<Record<number, boolean>>;
export function setFuses(
  program: string,
  options?: { readonly resetAdHocDarwinSignature?: boolean },
): Promise<void>;
