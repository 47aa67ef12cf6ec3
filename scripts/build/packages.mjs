/** Which packages a bundle is made of, noted as it is made: what the app's licences and its bill of materials name. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** The folder of the package that a module lies in; null for one of ours. */
function packageFolder(id) {
  const found = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)[\\/]/.exec(id);
  return found?.[1] ?? null;
}

/** A plugin of the bundler: adds to what the file at `path` names already, since a page's workers are bundles of their own. Both it and the names of assets are from `base` on. */
export function notePackages(path, base = '') {
  const file = join(base, path);
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      const found = new Set(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
      for (const part of Object.values(bundle)) {
        const ids = part.type === 'chunk' ? part.moduleIds : (part.originalFileNames ?? []);
        for (const id of ids) {
          const folder = packageFolder(isAbsolute(id) ? id : join(base, id));
          if (folder === null) continue;
          const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
          found.add(`${name}@${version}`);
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...found].sort()));
    },
  };
}
