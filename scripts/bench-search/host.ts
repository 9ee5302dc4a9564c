import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a host compresses, with its media type (IANA); everything else is sent as it is. */
const TEXTS: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What was sent: answers, and their bytes with headers, as compressed. */
export interface Sent {
  requests: number;
  bytes: number;
}

/** A site that is served, and what was sent so far. */
export interface Host {
  origin: string;
  /** Everything sent up to now: a page's workers are not seen from within the browser. */
  sent: () => Sent;
  close: () => void;
}

/** Counts what is sent by what each connection wrote. */
class Ledger {
  readonly sent: Sent = { requests: 0, bytes: 0 };
  readonly #written = new WeakMap<Socket, number>();

  note(response: ServerResponse): void {
    const { socket } = response;
    response.once('finish', () => {
      this.sent.requests += 1;
      if (!socket) return;
      this.sent.bytes += socket.bytesWritten - (this.#written.get(socket) ?? 0);
      this.#written.set(socket, socket.bytesWritten);
    });
  }
}

/** A built site served as a static host does it: text gzipped, everything kept for an hour. */
export async function hostSite(folder: string): Promise<Host> {
  const ledger = new Ledger();
  const server = createServer((request, response) => {
    ledger.note(response);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXTS[extname(file)];
    const bytes = readFileSync(file);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(type === undefined ? bytes : gzipSync(bytes));
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port.'));
      else resolve(address.port);
    });
  });
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    sent: () => ({ ...ledger.sent }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
