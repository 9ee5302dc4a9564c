import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort, runFolder, runServer, saidBy, type Running } from './run-server.ts';

const CONFIGURED = /--conf-path=(\S+)/; // --conf-path=/etc/nginx/nginx.conf
const MODULES = /--modules-path=(\S+)/; // --modules-path=/usr/lib/nginx/modules
const BROTLI = 'ngx_http_brotli_static_module.so';

/** The nginx of this machine. */
export interface Nginx {
  mimeTypes: string;
  /** The module that serves `.br` files; undefined where it is not installed. */
  brotli: string | undefined;
}

/** Finds nginx; undefined where it is not installed. */
export function findNginx(): Nginx | undefined {
  const said = saidBy('nginx', '-V');
  if (said === undefined) return undefined;
  const module = join(MODULES.exec(said)?.[1] ?? '', BROTLI);
  return {
    mimeTypes: join(dirname(CONFIGURED.exec(said)?.[1] ?? ''), 'mime.types'),
    brotli: existsSync(module) ? module : undefined,
  };
}

/** The project's configuration with the changes that its first lines tell of. */
function configured(folder: string, base: string, port: number, { brotli }: Nginx): string {
  const text = readFileSync('scripts/serve/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /srv/minutes;', `root ${folder}/site;`)
    .replace('=404 /404.html;', `=404 ${base}/404.html;`);
  return brotli === undefined ? text.replace('brotli_static on;', '') : text;
}

/** Serves the site of a made folder with nginx and `scripts/serve/nginx.conf`. */
export async function serveWithNginx(nginx: Nginx, folder: string, base: string): Promise<Running> {
  const [run, port] = [runFolder(folder), await freePort()];
  const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];
  const lines = [
    nginx.brotli === undefined ? '' : `load_module ${nginx.brotli};`,
    `daemon off; master_process off; pid ${run}/pid; error_log stderr;`,
    'events { worker_connections 64; }',
    'http {',
    `access_log off; include ${nginx.mimeTypes};`,
    ...temporary.map((name) => `${name}_temp_path ${run}/${name};`),
    `include ${run}.site.conf;`,
    '}',
  ];
  writeFileSync(`${run}.site.conf`, configured(folder, base, port, nginx));
  writeFileSync(`${run}.conf`, lines.join('\n'));
  return runServer('nginx', ['-e', 'stderr', '-p', run, '-c', `${run}.conf`], port);
}
