import { hash } from 'node:crypto';

/** By what a page's policy allows a style that stands in the page (Content Security Policy 3, SHA-256). */
export function cspHash(style: string): `sha256-${string}` {
  return `sha256-${hash('sha256', style, 'base64')}`;
}
