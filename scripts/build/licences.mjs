/** The licences of everything that is in the shipped bundles, for the page to show: `dist/renderer/licences.json`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const licencesFile = 'dist/renderer/licences.json';

/** Throws where a package has no licence that could be shown: it may not be shipped. */
export function makeLicences(root, packageLists, output) {
  const names = packageLists.flatMap((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));
  const licences = [...new Set(names)].sort().map((name) => licenceOf(root, name));
  writeFileSync(join(root, output), `${JSON.stringify(licences, null, 1)}\n`);
}

function licenceOf(root, nameAndVersion) {
  const at = nameAndVersion.lastIndexOf('@');
  const [name, version] = [nameAndVersion.slice(0, at), nameAndVersion.slice(at + 1)];
  const folder = folderOf(join(root, 'node_modules'), name, version);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${nameAndVersion} names no licence`);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, licence: license, text };
}

/** Two versions of a package lie at different depths. */
function folderOf(modules, name, version) {
  const versionAt = (folder) => {
    try {
      return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
    } catch {
      return null;
    }
  };
  const top = join(modules, name);
  if (versionAt(top) === version) return top;
  const parents = readdirSync(modules).flatMap((one) =>
    one.startsWith('@') ? readdirSync(join(modules, one)).map((two) => join(one, two)) : [one],
  );
  const found = parents
    .map((parent) => join(modules, parent, 'node_modules', name))
    .find((folder) => versionAt(folder) === version);
  if (found === undefined) throw new Error(`${name}@${version} is not installed`);
  return found;
}
