/**
 * `node openServices.js FOLDER`: how long the main side takes until all that is kept is read and checked, in a process that has
 * just begun: milliseconds of the processor's, which another program's work does not lengthen as it does the clock's.
 */
import { openConfStore } from '../../electron/services/confStore';
import { openServices } from '../../electron/services/handlers';
import { openLog } from '../../electron/services/log/log';
import { composeHere } from '../../electron/services/summaries/composer';

const folder = process.argv[2] ?? '';
const now = () => new Date();
const none = () => Promise.reject(new Error('not here'));
const log = openLog(folder, { mode: 'browser', now });
const start = process.cpuUsage();
const { handlers, close } = openServices({
  mode: 'browser',
  folder,
  openStore: openConfStore,
  now,
  compose: composeHere,
  notify: () => {},
  printPdf: none,
  saveFile: none,
  saveCopy: none,
  openFile: none,
  showFile: () => {},
  log,
});
const { user, system } = process.cpuUsage(start);
if (handlers === undefined) throw new Error('nothing was opened');
close();
console.log(((user + system) / 1000).toFixed(1));
