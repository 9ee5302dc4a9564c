import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { DATA } from './data/paths.ts';

/** Where the index of the words and what is known of the records stand in the built site. */
const SERVED = ['/pagefind/', `${DATA}/`];

/** Serves the search index of the last build in `npm run dev`, so that searching works there too. */
export function searchInDev(): AstroIntegration {
  let base = '/';
  return {
    name: 'minutebook-search-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
          const file = join('dist', normalize(decodeURIComponent(inside)));
          const served = SERVED.some((folder) => inside.startsWith(folder));
          if (!served || !existsSync(file) || !statSync(file).isFile()) {
            next();
            return;
          }
          const isJson = extname(file) === '.json';
          response.setHeader(
            'content-type',
            isJson ? 'application/json; charset=utf-8' : 'application/octet-stream',
          );
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
