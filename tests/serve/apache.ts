import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, runFolder, runServer, saidBy, type Running } from './run-server.ts';

/** Where Debian and Ubuntu keep what Apache can load, and the settings they come with. */
const MODULES = '/usr/lib/apache2/modules';
const SETTINGS = '/etc/apache2/mods-available';

/**
 * Their default set, the two that `.htaccess` asks for, and what compresses answers by itself.
 */
const LOADED = [
  'mpm_event',
  'authz_core',
  'alias',
  'autoindex',
  'brotli',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'negotiation',
  'rewrite',
];
const INCLUDED = ['autoindex', 'deflate', 'dir', 'mime', 'negotiation'];

/** Whether Apache is installed the way Debian does. */
export function hasApache(): boolean {
  return saidBy('apache2', '-v') !== undefined && existsSync(MODULES) && existsSync(SETTINGS);
}

/** Serves the site of a made folder with Apache, which finds the site's own `.htaccess` there. */
export async function serveWithApache(folder: string): Promise<Running> {
  const [run, port] = [runFolder(folder), await freePort()];
  const lines = [
    `ServerRoot ${run}`,
    `PidFile ${run}/pid`,
    `DefaultRuntimeDir ${run}`,
    `Listen 127.0.0.1:${String(port)}`,
    'ServerName localhost',
    `ErrorLog ${run}/error.log`,
    ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    ...INCLUDED.map((name) => `Include ${join(SETTINGS, name)}.conf`),
    'AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/javascript application/json',
    `DocumentRoot ${folder}/site`,
    `<Directory ${folder}/site>`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
  ];
  writeFileSync(`${run}.conf`, lines.join('\n'));
  return runServer('apache2', ['-X', '-f', `${run}.conf`], port);
}
