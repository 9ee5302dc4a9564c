/** The headers that every answer of every host carries. */
export const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** `Cache-Control` of a file whose name stays when its words change (RFC 9111). */
export const REVALIDATED = 'public, max-age=0, must-revalidate';
/** `Cache-Control` of a file whose name carries a hash of what is in it (RFC 8246). */
export const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** How a file of a built site is to be served. */
export interface Expected {
  path: string;
  /** `Content-Type`, as a pattern: servers differ in `text/` or `application/` for some. */
  type: RegExp;
  cache: string;
  /** Whether `npm run compress` writes forms beside it; all else is sent as it is. */
  isCompressed: boolean;
}

const HTML = /^text\/html; charset=utf-8$/i;
const SCRIPT = /^(?:text|application)\/javascript; charset=utf-8$/i;
const JSON_TYPE = /^application\/json$/;
const XML = /^(?:text|application)\/xml; charset=utf-8$/i;
/** Packs and Pagefind's files, which scripts unpack. */
const BYTES = /^application\/octet-stream$/;

const text = (path: string, type: RegExp, cache = REVALIDATED): Expected => ({
  path,
  type,
  cache,
  isCompressed: true,
});
const bytes = (path: string, cache = REVALIDATED): Expected => ({
  path,
  type: BYTES,
  cache,
  isCompressed: false,
});

/** One file of each kind that a built site has, under its path. */
export const FILES: readonly Expected[] = [
  text('/index.html', HTML),
  text('/meetings/board/2017-02-20/index.html', HTML),
  text('/cite/board/2017.json', JSON_TYPE),
  text('/sitemap-0.xml', XML),
  text('/robots.txt', /^text\/plain; charset=utf-8$/i),
  text('/icon.svg', /^image\/svg\+xml; charset=utf-8$/i),
  text('/theme.css', /^text\/css; charset=utf-8$/i),
  text('/_astro/Page.Be0FD4Vp.css', /^text\/css; charset=utf-8$/i, FOR_A_YEAR),
  text('/_astro/index.DtWqP6Mf.js', SCRIPT, FOR_A_YEAR),
  bytes('/pagefind/all/index/2f3c9a.pf_index', FOR_A_YEAR),
  bytes('/pagefind/2017/index/71efc0.pf_index', FOR_A_YEAR),
  text('/search/data/suggest.json', JSON_TYPE),
  bytes('/search/data/start.pack'),
  bytes('/search/data/texts/0.pack'),
  bytes('/check/data/words-0-0.bin'),
];
