import { archiveFacts } from './archive-facts.ts';

/** Where the site stands. */
export interface Place {
  /** Its address, of which the host counts: `https://minutes.example.org/`. */
  site: string;
  /** The path below which it stands there: `/`, `/minutes`. */
  base: string;
}

/**
 * Where the site stands: as `SITE_URL` and `BASE_PATH` say; what is not set, as `address` in
 * `archive.yaml` says. Throws when that cannot be read.
 */
export function standsAt(): Place {
  const { SITE_URL, BASE_PATH } = process.env;
  const site = SITE_URL ?? archiveFacts().address;
  const below = SITE_URL === undefined ? new URL(site).pathname.replace(/(?<=.)\/$/, '') : '/';
  return { site, base: BASE_PATH ?? below };
}
