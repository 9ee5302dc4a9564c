import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** Where Chrome and Chromium are usually installed, by `process.platform`. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** What to tell someone on whose machine there is no browser. */
export const HOW_TO_GET_ONE =
  'Install Chrome or Chromium, or name its program in CHROME_PATH; then run npm test again.';

/** The registry has a Chromium for Linux on x64, and so the browser tests always run there. */
export function comesWithBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The program of a Chromium: the one CHROME_PATH names, the one from the npm registry, or one that
 * is installed; undefined if there is none. Throws when CHROME_PATH names a file that is not there.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return named;
  }
  if (comesWithBrowser()) return chromium.executablePath();
  return INSTALLED[process.platform]?.find((path) => existsSync(path));
}
