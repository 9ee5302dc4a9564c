import { archiveFacts } from './archive-facts.ts';

/** Where the site stands. */
export interface Place {
  /** Its address, of which the host counts: `https://minutes.example.org/`. */
  site: string;
  /** The path below which it stands there: `/`, `/minutes`. */
  base: string;
}

/** A variable of the environment; services that build sites set those empty that have no value. */
function variable(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/**
 * Where the site stands: as `SITE_URL` and `BASE_PATH` say; what is not set, as `address` in
 * `archive.yaml` says. Throws when that, or the address, cannot be read.
 */
export function standsAt(): Place {
  const [url, path] = [variable('SITE_URL'), variable('BASE_PATH')];
  if (url !== undefined && !URL.canParse(url)) {
    throw new Error(`SITE_URL: “${url}” is no address, as https://minutes.example.org is one.`);
  }
  const site = url ?? archiveFacts().address;
  const below = path ?? (url === undefined ? new URL(site).pathname : '/');
  return { site, base: `/${below.replace(/^\/+|\/+$/g, '')}` };
}
