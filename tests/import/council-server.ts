import { createServer, type ServerResponse } from 'node:http';

/** How the server answers one request: the `n`th for this path, counted from 1. */
export type Answerer = (response: ServerResponse, n: number) => void;

/** A council's web server on loopback. */
export interface CouncilServer {
  /** "http://127.0.0.1:…" */
  origin: string;
  /** What was asked, in order: path and query. */
  asked: string[];
  /** User-Agents seen. */
  agents: Set<string>;
  close(): Promise<void>;
}

/** Serves these paths (with their query); anything else is 404. */
export async function councilServer(
  pages: Readonly<Record<string, Answerer>>,
): Promise<CouncilServer> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    agents.add(request.headers['user-agent'] ?? '');
    const answer = pages[path];
    if (answer === undefined) response.writeHead(404).end('not here');
    else answer(response, asked.filter((other) => other === path).length);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    agents,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** A page of HTML with status 200. */
export function page(html: string): Answerer {
  return (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

/** XML with status 200. */
export function xml(text: string): Answerer {
  return (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(text);
}

/** A status without a page, the first `times` times; then `after`. */
export function refusing(status: number, times: number, after: Answerer): Answerer {
  return (response, n) => {
    if (n > times) after(response, n);
    else response.writeHead(status).end();
  };
}
