import type { Choice } from '../engine/facets.ts';
import { byId } from './element.ts';
import { t } from './site.ts';

/** The narrowings that are offered with counts. */
export type Offered = 'body' | 'person' | 'topic' | 'year' | 'kind';

/**
 * Offers the choices of a narrowing in its select, each with how many records it leaves; those
 * that leave none are not offered, but the one that is chosen is.
 */
export function offerChoices(name: Offered, choices: readonly Choice[], chosen: string): void {
  const select = byId(`search-${name}`, HTMLSelectElement);
  const held = [...select.options].find(({ value }) => value === chosen && value !== '');
  const options = choices.map(
    (choice) => new Option(`${choice.name} (${choice.records.toLocaleString()})`, choice.value),
  );
  const missing = chosen !== '' && !choices.some(({ value }) => value === chosen);
  if (missing) options.unshift(new Option(`${held?.dataset['name'] ?? chosen} (0)`, chosen));
  select.replaceChildren(new Option(t.all, ''), ...options);
  select.value = chosen;
}
