/** The archive's own list: what it is, who made it, and the size and SHA-256 of every file in it. */
import * as z from 'zod';
import { type ArchiveProblem, archiveFormat, archiveVersion } from '#shared/model/archive';

const listed = z.object({
  path: z.string(),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const manifest = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  app: z.string().max(40),
  files: z.array(listed),
});
export type Listed = Readonly<z.infer<typeof listed>>;
export type Manifest = Readonly<z.infer<typeof manifest>>;

export function manifestText(app: string, files: readonly Listed[]): string {
  const document = { format: archiveFormat, version: archiveVersion, app, files };
  return `${JSON.stringify(document, null, 1)}\n`;
}

export function parseManifest(text: string): Manifest | readonly ArchiveProblem[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [{ code: 'bad-manifest', path: 'manifest.json' }];
  }
  const head = document as { readonly format?: unknown; readonly version?: unknown } | null;
  if (head?.format !== archiveFormat) return [{ code: 'not-an-archive', path: '' }];
  if (typeof head.version === 'number' && head.version > archiveVersion) {
    return [{ code: 'newer-version', path: '', value: head.version }];
  }
  const parsed = manifest.safeParse(document);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.slice(0, 20).map(({ path }) => ({
    code: 'bad-manifest',
    path: 'manifest.json',
    value: path.map(String).join('.'),
  }));
}
