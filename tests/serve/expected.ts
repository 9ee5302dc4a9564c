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
  text('/pagefind/pagefind.js', SCRIPT),
  text('/pagefind/pagefind-worker.js', SCRIPT),
  text('/pagefind/pagefind-entry.json', JSON_TYPE),
  bytes('/pagefind/wasm.en-gb.pagefind'),
  bytes('/pagefind/pagefind.en-gb_4f506b385766c.pf_meta', FOR_A_YEAR),
  bytes('/pagefind/index/en-gb_2f3c9a1.pf_index', FOR_A_YEAR),
  bytes('/pagefind/filter/en-gb_8a1b2c3.pf_filter', FOR_A_YEAR),
  bytes('/pagefind/fragment/en-gb_71efc0f.pf_fragment', FOR_A_YEAR),
  bytes('/pagefind/2017/fragment/en-gb_71efc0f.pf_fragment', FOR_A_YEAR),
  bytes('/search/data/start.pack'),
  bytes('/search/data/texts/0.pack'),
  bytes('/check/data/words-0-0.bin'),
];
