/** One source file → one bundle for Node, everything in it but `electron` and Node's own modules. */
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { notePackages } from './packages.mjs';

/** `packages`: where the packages that went into it are noted. */
export async function bundle(root, entry, output, packages) {
  const { build } = await import('vite');
  if (packages) rmSync(join(root, packages), { force: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: packages ? [notePackages(join(root, packages))] : [],
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, entry),
      target: 'node20',
      outDir: join(root, dirname(output)),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        output: {
          format: output.endsWith('.cjs') ? 'cjs' : 'es',
          entryFileNames: basename(output),
          codeSplitting: false,
        },
      },
    },
  });
}
