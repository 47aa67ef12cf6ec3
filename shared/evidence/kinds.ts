/**
 * The kinds of file that a source may carry: what is read, and nothing that runs. The name's ending says which; it is the
 * only part of a name that ever reaches a path.
 */

/** 50 MB, as a file manager counts them. */
export const evidenceLimit = 50_000_000;

export const evidenceKinds = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  html: 'text/html',
  htm: 'text/html',
  mhtml: 'multipart/related',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;
export type EvidenceExtension = keyof typeof evidenceKinds;

export const evidenceExtensions = Object.keys(evidenceKinds) as readonly EvidenceExtension[];

/** null: a file of that name is no evidence. */
export function extensionOf(name: string): EvidenceExtension | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(evidenceKinds, ending) ? (ending as EvidenceExtension) : null;
}

/** Why a file can't be taken, before a byte of it is copied; null where it can. */
export type EvidenceRefusal =
  | { readonly code: 'too-large'; readonly name: string; readonly bytes: number }
  | { readonly code: 'empty' | 'not-evidence'; readonly name: string };

export function refusalOf(file: {
  readonly name: string;
  readonly bytes: number;
}): EvidenceRefusal | null {
  const { name, bytes } = file;
  if (extensionOf(name) === null) return { code: 'not-evidence', name };
  if (bytes > evidenceLimit) return { code: 'too-large', name, bytes };
  return bytes === 0 ? { code: 'empty', name } : null;
}

/** A name that every system can hold: no folder, no control character, and no longer than 120 characters. */
export function plainName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const clean = base.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '').trim();
  const ending = /\.[a-z]{1,5}$/i.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - ending.length).slice(0, 120 - ending.length);
  return `${stem || 'file'}${ending}`;
}
