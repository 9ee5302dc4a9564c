import type { APIRoute } from 'astro';
import { theme } from '../theme.ts';

/** The council's colours, as a file that every page shares. */
export const GET: APIRoute = () =>
  new Response(`${theme()}\n`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
