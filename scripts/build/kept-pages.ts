import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import type { Archive } from '../../src/archive/archive.ts';
import { noting } from '../../src/archive/asked.ts';
// Its question is asked by one page alone, which Astro loads when it makes it: too late to be asked again.
import '../../src/register/edit-log-of.ts';
import { placesBelow } from '../../src/places-below.ts';
import { Answers } from './answers.ts';
import { digestOf, fileOf, keptStamp, stampOf } from './file-of-page.ts';
import { isOfPart, type Part } from './part.ts';
import type { PagesFile } from './pages-file.ts';
import { takeFilesOver } from './take-files-over.ts';

/** What became of the pages of a build. */
export interface MadePages {
  /** How all pages were made, for the next build. */
  file: PagesFile;
  /** How many pages there are, and how many of them were made anew. */
  pages: number;
  anew: number;
}

/** The order of addresses in a sitemap. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** How many pages are made before others have their turn, and native memory is freed. */
const AT_ONCE = 100;

/** How the pages of a site are made. */
export interface Making {
  /** The folder of the last site. */
  site: string;
  /** The folder of the new one. */
  made: string;
  /** The path below which the site stands at its host. */
  base: string;
  /** The one part of the site that is made, where it is made in several. */
  part?: Part | undefined;
  /** Is told when the pages are bundled, before the first is made. */
  onBundled?: (() => void) | undefined;
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
  /** Files of pages that are kept, below the last site's folder. */
  readonly files: string[] = [];
  readonly #site: string;
  /** The place of a file in the new site. */
  readonly #placeOf: (file: string) => string;
  readonly #to: string;
  readonly #base: string;
  readonly #part: Part | undefined;
  readonly #onBundled: Making['onBundled'];
  readonly #onPage: Making['onPage'];
  readonly #last: PagesFile | undefined;
  readonly #answers: Answers;
  /** What is known of each page before it is made, by path: what it is given, and its file. */
  readonly #given = new Map<string, { key: string; file: string }>();
  readonly #made: PagesFile;
  /** Paths of what is a page to readers, whether it is made here or not. */
  readonly #listed = new Set<string>();
  /** Done when the files of the pages that are kept stand in the new site. */
  #linked: Promise<void> | undefined;
  /** Pages whose files are being written. */
  readonly #writing: { path: string; place: string; written: Promise<void> }[] = [];
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
    { site, made, base, part, onBundled, onPage }: Making,
  ) {
    this.#onBundled = onBundled;
    this.#onPage = onPage;
    this.#base = bare(base);
    this.#part = part;
    this.#site = site;
    this.#placeOf = placesBelow(made);
    this.#to = made;
    this.#last = last?.version === version ? last : undefined;
    this.#answers = new Answers(archive, this.#last?.answers ?? []);
    this.#made = { version, answers: this.#answers.all, pages: {} };
  }

  /** Astro's way to put this between its build and the making of pages. */
  get integration(): AstroIntegration {
    return {
      name: 'minutebook-kept-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          for (const other of config.integrations) this.#tell(other, config.trailingSlash);
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((makes) => this.#wrapped(makes));
        },
      },
    };
  }

  /** What became of the pages, once all are in place. */
  get made(): MadePages {
    const pages = Object.keys(this.#made.pages).length;
    return { file: this.#made, pages, anew: this.#anew };
  }

  /** Waits until the files of all pages stand in the new site. */
  async putInPlace(): Promise<void> {
    await this.#written();
    await this.#linked;
  }

  /** Has another integration told of all pages in the end, also of those that Astro does not make. */
  #tell({ hooks }: AstroIntegration, ending: AstroConfig['trailingSlash']): void {
    const done = hooks['astro:build:done'];
    if (!done) return;
    const named = (path: string): string => (ending === 'never' || path === '' ? path : `${path}/`);
    hooks['astro:build:done'] = (given) => {
      // In the order of a sitemap, which takes long to sort there, and always the same.
      const paths = [...this.#listed].sort((a, b) => IN_ORDER.compare(a, b) || (a < b ? -1 : 1));
      return done({ ...given, pages: paths.map((path) => ({ pathname: named(path) })) });
    };
  }

  #wrapped(makes: AstroPrerenderer): AstroPrerenderer {
    return {
      ...makes,
      name: 'minutebook:kept-pages',
      // Astro is told of no page that is not made: what it does with each takes longer than keeping it.
      getStaticPaths: async () => {
        this.#onBundled?.();
        const paths = await makes.getStaticPaths();
        for (const { pathname, cacheKey, route } of paths) {
          // Of two pages at one path Astro makes the first.
          const path = bare(pathname);
          if (!this.#given.has(path)) {
            this.#given.set(path, { key: cacheKey ?? '', file: fileOf(path, route.type) });
          }
          if (route.type === 'page') this.#listed.add(path);
        }
        const kept = new Set([...this.#given.keys()].filter((path) => this.#passes(path)));
        this.#linked = takeFilesOver({ files: this.files, from: this.#site, to: this.#to });
        return paths.filter(({ pathname }) => !kept.has(bare(pathname)));
      },
      render: async (request, options) => {
        const path = this.#path(decodeURI(new URL(request.url).pathname));
        await this.#makeAnew(path, makes, request, options);
        // Written already: Astro would write it more slowly, and wait for each.
        return new Response();
      },
    };
  }

  /** The path of a page inside the site. */
  #path(pathname: string): string {
    const isBelow = this.#base !== '' && pathname.startsWith(`/${this.#base}/`);
    return bare(isBelow ? pathname.slice(this.#base.length + 1) : pathname);
  }

  #givenTo(path: string): { key: string; file: string } {
    const given = this.#given.get(path);
    if (!given) throw new Error(`${path} is no path of this site.`);
    return given;
  }

  #looked(): void {
    this.#onPage?.(++this.#done, this.#given.size);
  }

  /** Whether a page is not made here: it is of another part, or that of the last site stays. */
  #passes(path: string): boolean {
    const passes = (this.#part && !isOfPart(path, this.#part)) === true || this.#keeps(path);
    if (passes) this.#looked();
    return passes;
  }

  /** Whether a page of the last site stays; then its file is among those to be put in place. */
  #keeps(path: string): boolean {
    const last = this.#last?.pages[path];
    const { key, file } = this.#givenTo(path);
    if (last?.[0] !== key) return false;
    const [, digest, before, asked] = last;
    if (!asked.every((number) => this.#answers.isSame(number))) return false;
    const stamp = keptStamp(join(this.#site, file), digest, before);
    if (stamp === undefined) return false;
    this.files.push(file);
    this.#made.pages[path] = [key, digest, stamp, this.#answers.take(asked)];
    return true;
  }

  /** Makes a page and writes its file. Throws where it only leads on, for which Astro has pages of its own. */
  async #makeAnew(
    path: string,
    makes: AstroPrerenderer,
    ...given: Parameters<AstroPrerenderer['render']>
  ): Promise<void> {
    this.#looked();
    const { key, file } = this.#givenTo(path);
    const { made, asked } = await noting(async () => {
      const result = await makes.render(...given);
      const response = result instanceof Response ? result : result.response;
      if (response.status >= 300 && response.status < 400) throw new Error(`${path} leads on.`);
      return Buffer.from(await response.arrayBuffer());
    });
    const place = this.#placeOf(file);
    this.#writing.push({ path, place, written: writeFile(place, made, { flag: 'wx' }) });
    this.#made.pages[path] = [key, digestOf(made), '', this.#answers.add(asked)];
    this.#anew += 1;
    if (this.#anew % AT_ONCE === 0) await this.#written();
  }

  /** Waits until all files are written, and notes their stamps. */
  async #written(): Promise<void> {
    const writing = this.#writing.splice(0);
    await Promise.all(writing.map(({ written }) => written));
    for (const { path, place } of writing) {
      const page = this.#made.pages[path];
      if (page) page[2] = stampOf(place) ?? '';
    }
    await setImmediate();
  }
}

/** A path without slashes around it, as Astro writes some and not others. */
function bare(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
