/**
 * Names in index.html what the page and its first screen are made of, so that the browser fetches it all while it reads the
 * entry, and not link by link.
 */
const first = /[\\/](page|screens[\\/]overview[\\/]index)\.tsx$/;

/** The chunks and styles that these modules need before they run, in the order in which styles apply. */
export function firstParts(bundle) {
  const scripts = new Set();
  const styles = new Set();
  const visit = (name) => {
    const part = bundle[name];
    if (part?.type !== 'chunk' || scripts.has(name)) return;
    scripts.add(name);
    for (const imported of part.imports) visit(imported);
    for (const style of part.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  for (const part of Object.values(bundle))
    if (part.type === 'chunk' && part.moduleIds.some((id) => first.test(id))) visit(part.fileName);
  return { scripts: [...scripts], styles: [...styles] };
}

/** A plugin of the bundler, for the page's build. */
export function preloadFirst() {
  return {
    name: 'preload-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [];
        const { scripts, styles } = firstParts(bundle);
        const isNew = (name) => !html.includes(name);
        const link = (rel) => (name) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        });
        return [
          ...scripts.filter(isNew).map(link('modulepreload')),
          ...styles.filter(isNew).map(link('stylesheet')),
        ];
      },
    },
  };
}
