import { hash } from 'node:crypto';

/** What a page may load: nothing but what stands on its own site, and pictures in its style. */
const LOADS = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // Pagefind is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
];

/**
 * The policy of a page (Content Security Policy 3), for a `meta` element: so it holds on hosts that
 * take no headers. What a `meta` cannot say (`frame-ancestors`) comes by headers where they are taken.
 * @param style the one style that stands in the page, if one does: it is allowed by its SHA-256.
 */
export function contentPolicy(style?: string): string {
  const own = style === undefined ? '' : ` 'sha256-${hash('sha256', style, 'base64')}'`;
  return [...LOADS, `style-src 'self'${own}`].join('; ');
}
