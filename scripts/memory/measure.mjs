/**
 * What both sides hold once all is freed that can be: the page, each of its workers, and the main side with its threads. Workers
 * have heaps of their own, which the page's does not count.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** So many in a row also drop code that has not run of late. */
const collections = 8;

/** Sessions to the page's workers, as they come and go: `ask(worker, method)`. */
async function followWorkers(session) {
  const workers = new Map();
  const waiting = new Map();
  let lastId = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, nameOf(targetInfo.url));
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ask = (sessionId, method) =>
    new Promise((answered, failed) => {
      const id = ++lastId;
      waiting.set(id, answered);
      const message = JSON.stringify({ id, method, params: {} });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
    });
  return { workers, ask };
}

/** `worker-Ab12.js` and its path: the built file's name without its hash. */
const nameOf = (url) => /([^/]+?)(?:-[\w-]{8})?\.js/.exec(url)?.[1] ?? url;

/** `app`: the main side's process, with the probe in it. */
export async function measuring({ page, browser, app }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { workers, ask } = await followWorkers(session);
  const browserSession = await browser.newBrowserCDPSession();

  return async function measure() {
    for (let round = 0; round < collections; round++) {
      await session.send('HeapProfiler.collectGarbage');
      for (const id of workers.keys()) await ask(id, 'HeapProfiler.collectGarbage');
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
    const found = {
      'page: heap': metric('JSHeapUsedSize'),
      'page: objects': await objectBytes(session),
      'page: DOM nodes': metric('Nodes'),
      'page: listeners': metric('JSEventListeners'),
    };
    let at = 0;
    for (const [id, name] of workers) {
      const { usedSize } = await ask(id, 'Runtime.getHeapUsage');
      found[`worker ${++at} (${name}): heap`] = usedSize;
    }
    app.send('heap');
    const [main] = await once(app, 'message');
    found['main: heap'] = main.heap;
    found['main: buffers'] = main.buffers;
    found['main: threads running'] = main.threads;
    const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    return {
      held: found,
      resident: { main: resident([app.pid]), renderer: resident(renderers) },
      threadsStarted: main.threadsStarted,
    };
  };
}

/** What the app's own objects take of the heap: no compiled code, nothing that the browser keeps about the page. */
async function objectBytes(session) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const apart = ['code', 'native', 'hidden', 'synthetic'];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!apart.includes(types[type][nodes[at + type]])) bytes += nodes[at + size];
  }
  return bytes;
}

/** What the system has given, in bytes; null where it can't be asked so. Not freed at once, so it is told and not judged. */
function resident(pids) {
  try {
    const sizes = pids.map((pid) => {
      const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Number(kb) * 1024;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return null;
  }
}
