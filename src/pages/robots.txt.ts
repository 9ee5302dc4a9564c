import type { APIRoute } from 'astro';
import { href } from '../site.ts';

/** Everything may be indexed; where the list of pages stands. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  );
