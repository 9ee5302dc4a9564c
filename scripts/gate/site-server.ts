import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** Media types by extension (IANA); anything else is sent as bytes, as Pagefind's own files are. */
const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** A folder served over HTTP on this machine. */
export interface SiteServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

function isKind(path: string, kind: 'isFile' | 'isDirectory'): boolean {
  return statSync(path, { throwIfNoEntry: false })?.[kind]() === true;
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

function answer(folder: string, base: string, url: string, response: ServerResponse): void {
  const { pathname, search } = new URL(url, 'http://localhost');
  const missing = (): void => {
    const page = join(folder, '404.html');
    if (isKind(page, 'isFile')) send(response, 404, page);
    else response.writeHead(404).end();
  };
  if (!pathname.startsWith(base)) {
    missing();
    return;
  }
  const file = join(folder, normalize(`/${decodeURIComponent(pathname.slice(base.length))}`));
  if (isKind(file, 'isFile')) {
    send(response, 200, file);
  } else if (!isKind(join(file, 'index.html'), 'isFile')) {
    missing();
  } else if (pathname.endsWith('/')) {
    send(response, 200, join(file, 'index.html'));
  } else {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
  }
}

/**
 * Serves a built site the way a static host does, on a free port of this machine: a folder's
 * `index.html`, a redirect to the slash at the end, `404.html` for what is missing.
 * @param base the path the site stands under: `/` or `/minutes`.
 */
export function serveSite(folder: string, base = '/'): Promise<SiteServer> {
  const under = base.endsWith('/') ? base : `${base}/`;
  const server = createServer((request, response) => {
    answer(folder, under, request.url ?? '/', response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The server of the site has no port.'));
        return;
      }
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => {
            closed();
          });
          server.closeAllConnections();
        });
      resolve({ origin: `http://127.0.0.1:${String(address.port)}`, close });
    });
  });
}
