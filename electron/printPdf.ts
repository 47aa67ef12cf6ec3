/** A page printed to PDF by Electron's own Chromium, in a window that is never shown and runs no script. */
import { BrowserWindow } from 'electron';
import { safePreferences } from './safePreferences';
import { CallError } from './services/callError';
import type { PrintPdf } from './services/pdf/printWithChromium';

/** Chromium opens no longer address. */
const longestAddress = 2 * 1024 * 1024;

export const printPdf: PrintPdf = async (html) => {
  const address = `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`;
  if (address.length > longestAddress) {
    throw new CallError('too-large', 'The page is too large to print; it can be saved as HTML.');
  }
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safePreferences(), javascript: false, partition: 'print' },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } finally {
    window.destroy();
  }
};
