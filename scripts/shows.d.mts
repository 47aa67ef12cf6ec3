/** The path of the bundle of one of `scripts/shows`, made where it is stale. */
export function bundleShow(
  name: 'editor' | 'kill' | 'fullDisk' | 'damage' | 'desk' | 'deskWriter' | 'summaryWorker',
): Promise<string>;
