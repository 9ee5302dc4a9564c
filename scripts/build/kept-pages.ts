import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { answerDigest } from '../../src/archive/answer-digest.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { answerTo, noting } from '../../src/archive/asked.ts';
// Its question is asked by one page alone, which Astro loads when it makes it: too late to be asked again.
import '../../src/register/edit-log-of.ts';
import { linkOrCopy } from '../../src/link-or-copy.ts';
import { isOfPart, type Part } from './part.ts';
import type { PagesFile } from './pages-file.ts';

/** What became of the pages of a build. */
export interface MadePages {
  /** How all pages were made, for the next build. */
  file: PagesFile;
  /** How many pages there are, and how many of them were made anew. */
  pages: number;
  anew: number;
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Where the file of a page can stand below a site's folder: `/a/` is `a/index.html`, or a file `a`. */
function filesOf(path: string): string[] {
  const bare = path.replace(/\/$/, '');
  return [`${bare}/index.html`, bare, `${bare}.html`];
}

/** The file of a page in the last site, if it still holds what was written there then. */
function keptFile(site: string, path: string, digest: string): string | undefined {
  for (const file of filesOf(path)) {
    try {
      if (digestOf(readFileSync(join(site, file))) === digest) return file;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'ENOTDIR') throw error;
    }
  }
  return undefined;
}

/** How the pages of a site are made. */
export interface Making {
  /** The folder of the last site. */
  site: string;
  /** The path below which the site stands at its host. */
  base: string;
  /** The one part of the site that is made, where it is made in several. */
  part?: Part | undefined;
  /** Is told how many pages were looked at, of how many. */
  onPage?: ((done: number, total: number) => void) | undefined;
}

/**
 * Makes only the pages that would not be made the same again. While a page is made, everything it
 * asks the archive is noted (`noting`); a page of the last site is kept when it was made with the
 * same code, is given the same (the key of `keyed`), and the archive answers all it asked as it did
 * then. By the first question that is answered otherwise a page may go on to ask others; until
 * there it asks the same, so nothing else can change it.
 */
export class KeptPages {
  readonly #archive: Archive;
  readonly #site: string;
  readonly #base: string;
  readonly #part: Part | undefined;
  readonly #onPage: Making['onPage'];
  readonly #last: PagesFile | undefined;
  readonly #same = new Map<number, boolean>();
  readonly #keys = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  readonly #made: PagesFile;
  /** Files of pages that are kept, below the last site's folder. */
  readonly #files: string[] = [];
  #anew = 0;
  #done = 0;

  /**
   * @param version what pages are made with, from `madeWith`.
   * @param last how the pages of the last site were made, if that is known.
   */
  constructor(
    archive: Archive,
    version: string,
    last: PagesFile | undefined,
    { site, base, part, onPage }: Making,
  ) {
    this.#onPage = onPage;
    this.#archive = archive;
    this.#base = bare(base);
    this.#part = part;
    this.#site = site;
    this.#last = last?.version === version ? last : undefined;
    this.#made = { version, answers: [], pages: {} };
  }

  /** Astro's way to put this between its build and the making of pages. */
  get integration(): AstroIntegration {
    return {
      name: 'minutebook-kept-pages',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((makes) => this.#wrapped(makes));
        },
      },
    };
  }

  /** What became of the pages, once all are made. */
  get made(): MadePages {
    const pages = Object.keys(this.#made.pages).length;
    return { file: this.#made, pages, anew: this.#anew };
  }

  /** Puts the files of the pages that are kept into the new site. */
  putInto(made: string): void {
    for (const file of this.#files) {
      mkdirSync(dirname(join(made, file)), { recursive: true });
      linkOrCopy(join(this.#site, file), join(made, file));
    }
  }

  #wrapped(makes: AstroPrerenderer): AstroPrerenderer {
    return {
      ...makes,
      name: 'minutebook:kept-pages',
      getStaticPaths: async () => {
        const paths = await makes.getStaticPaths();
        for (const { pathname, cacheKey } of paths) this.#keys.set(bare(pathname), cacheKey ?? '');
        return paths;
      },
      render: async (request, options) => {
        this.#onPage?.(++this.#done, this.#keys.size);
        const path = this.#path(decodeURI(new URL(request.url).pathname));
        // Astro writes nothing for an answer without a body.
        if (this.#part && !isOfPart(path, this.#part)) return new Response(null);
        if (this.#keeps(path)) return new Response(null);
        return new Response(await this.#anewFrom(path, makes, request, options));
      },
    };
  }

  /** The path of a page inside the site. */
  #path(pathname: string): string {
    const isBelow = this.#base !== '' && pathname.startsWith(`/${this.#base}/`);
    return isBelow ? pathname.slice(this.#base.length + 1) : pathname;
  }

  #key(path: string): string {
    const key = this.#keys.get(bare(path));
    if (key === undefined) throw new Error(`${path} is no path of this site.`);
    return key;
  }

  /** What was asked in the last build, and the digest of the answer. */
  #before(number: number): [asked: string, digest: string] {
    const before = this.#last?.answers[number];
    if (!before) throw new Error(`Nothing was noted as question ${String(number)}.`);
    return before;
  }

  /** Whether the archive answers a question of the last build as it did then. */
  #isSame(number: number): boolean {
    const before = this.#same.get(number);
    if (before !== undefined) return before;
    const [asked, digest] = this.#before(number);
    const again = answerTo(this.#archive, asked);
    const isSame = again !== undefined && answerDigest(again.answer) === digest;
    this.#same.set(number, isSame);
    return isSame;
  }

  /** Whether a page of the last site stays; then its file is among those to be put in place. */
  #keeps(path: string): boolean {
    const [key, digest, asked] = this.#last?.pages[path] ?? [];
    if (digest === undefined || key !== this.#key(path)) return false;
    if (asked?.every((number) => this.#isSame(number)) !== true) return false;
    const file = keptFile(this.#site, path, digest);
    if (file === undefined) return false;
    this.#files.push(file);
    const numbers = asked.map((number) => this.#number(...this.#before(number)));
    this.#made.pages[path] = [key, digest, numbers];
    return true;
  }

  async #anewFrom(
    path: string,
    makes: AstroPrerenderer,
    ...given: Parameters<AstroPrerenderer['render']>
  ): Promise<Buffer<ArrayBuffer>> {
    const { made, asked } = await noting(async () => {
      const result = await makes.render(...given);
      const response = result instanceof Response ? result : result.response;
      return Buffer.from(await response.arrayBuffer());
    });
    const numbers = asked.map((one) => this.#number(one));
    this.#made.pages[path] = [this.#key(path), digestOf(made), numbers];
    this.#anew += 1;
    return made;
  }

  #digest(asked: string): string {
    const again = answerTo(this.#archive, asked);
    if (!again) throw new Error(`Nobody can ask “${asked}” again.`);
    return answerDigest(again.answer);
  }

  /** The number of a question in the list of answers, to which it is added. */
  #number(asked: string, digest?: string): number {
    const known = this.#numbers.get(asked);
    if (known !== undefined) return known;
    const number = this.#made.answers.push([asked, digest ?? this.#digest(asked)]) - 1;
    this.#numbers.set(asked, number);
    return number;
  }
}

/** A path without slashes around it, as Astro writes some and not others. */
function bare(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
