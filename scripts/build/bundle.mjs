/** One source file → one bundle for Node, everything in it but `electron` and Node's own modules. */
import { basename, dirname, join } from 'node:path';

export async function bundle(root, entry, output) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
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
