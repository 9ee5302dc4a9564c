import type { Start, TitleFile } from '../data/format.ts';
import { paths } from '../data/paths.ts';
import { unzipped } from '../page/unzip.ts';
import { prepared, suggestions, type Suggestion } from './suggestions.ts';

const LEAST_LETTERS = 2;
const MOST = 8;

function namesIn(start: Partial<Start>, { titles = [] }: Partial<TitleFile>): string[] {
  const known = [start.bodies ?? [], start.people ?? [], start.topics ?? []].flat();
  return [...known.flatMap(([, ...names]) => names), ...titles];
}

/** A file that the build wrote; its form is trusted. */
async function file<File extends object>(address: string): Promise<Partial<File>> {
  const data = await unzipped(address);
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/**
 * Suggests names and titles while something is typed into a field, in the browser's own list
 * (`datalist`): nothing is chosen for the reader and Enter still searches. What is suggested is
 * fetched when the field is first used.
 * @param data the address of the index, with a slash at its end.
 */
export function suggest(field: HTMLInputElement, data: string): void {
  const list = document.createElement('datalist');
  list.id = `${field.id}-suggestions`;
  field.after(list);
  field.setAttribute('list', list.id);
  let names: Promise<Suggestion[]> | undefined;
  const load = (): Promise<Suggestion[]> => {
    names ??= Promise.all([
      file<Start>(data + paths.start),
      file<TitleFile>(data + paths.titles),
    ]).then(([start, titles]) => prepared(namesIn(start, titles)));
    return names;
  };
  const offer = async (): Promise<void> => {
    const written = field.value.trim();
    const found = written.length < LEAST_LETTERS ? [] : suggestions(await load(), written, MOST);
    if (written === field.value.trim()) {
      list.replaceChildren(...found.map((name) => new Option(name, name)));
    }
  };
  field.addEventListener('input', () => {
    offer().catch(reportError);
  });
}
