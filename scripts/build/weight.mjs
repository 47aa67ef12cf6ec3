/** What has to be loaded before the Overview can be read: its code, styles, Latin fonts and the scoring worker, as gzip. */
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes. What outgrows it fails the build. */
export const overviewLimit = 600_000;

/** The page, the screen, and the chart on it, which comes after its dials. */
const screen = /[\\/](page|screens[\\/]overview[\\/]index|charts[\\/]Chart)\.tsx$/;

/**
 * The names of the files of a bundle that the Overview needs: what the page begins with and the screen itself, and all that
 * these import before they run, with the worker that they start. What is loaded later, on demand, is not among them.
 */
export function neededForOverview(bundle) {
  const parts = Object.values(bundle);
  const begins = parts.filter(
    ({ type, isEntry, moduleIds }) =>
      type === 'chunk' && (isEntry || moduleIds.some((id) => screen.test(id))),
  );
  const needed = new Set();
  const waiting = begins.map(({ fileName }) => fileName);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const part = bundle[name];
    if (part?.type !== 'chunk') continue;
    waiting.push(...part.imports, ...(part.viteMetadata?.importedCss ?? []));
  }
  for (const { fileName } of parts) {
    if (/latin-(wght|600)-normal[^/]*\.woff2$/.test(fileName)) needed.add(fileName);
  }
  addWorker(bundle, needed);
  return [...needed];
}

/** A worker is a bundle of its own, put in as files: what one begins with is read from its text. */
function addWorker(bundle, needed) {
  const named = new Map(Object.keys(bundle).map((name) => [basename(name), name]));
  const code = [...needed].map((name) => bundle[name]?.code ?? '').join('\n');
  const waiting = [...code.matchAll(/worker-[\w-]+\.js/g)].map(([name]) => name);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = named.get(name);
    if (file === undefined || needed.has(file)) continue;
    needed.add(file);
    const source = String(bundle[file].source ?? bundle[file].code);
    for (const [, from] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      waiting.push(from);
  }
}

/** A plugin of the bundler, for the page's build. */
export function weighOverview(limit = overviewLimit) {
  return {
    name: 'weigh-overview',
    // After the styles and the worker have been put in.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const bytes = neededForOverview(bundle)
          .map((name) => gzipSync(bundle[name].code ?? bundle[name].source).length)
          .reduce((sum, size) => sum + size, 0);
        const said = `${Math.round(bytes / 1000)} kB gzip`;
        if (bytes > limit)
          this.error(`the Overview needs ${said}, more than ${Math.round(limit / 1000)} kB`);
        this.info(`the Overview needs ${said}`);
      },
    },
  };
}
