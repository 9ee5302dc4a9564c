import type { APIRoute } from 'astro';
import { facts } from '../site.ts';

const ACCENT = '#1f4e5f';
const ACCENT_DARK = '#8cc4d6';

/** The council's colours of `archive.yaml` as custom properties. */
export const GET: APIRoute = () => {
  const accent = facts.colours?.accent ?? ACCENT;
  const dark = facts.colours?.['accent-dark'] ?? ACCENT_DARK;
  return new Response(`:root{--accent:light-dark(${accent},${dark})}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
