import { facts } from './site.ts';

const ACCENT = '#1f4e5f';
const ACCENT_DARK = '#8cc4d6';

/** The council's colours of `archive.yaml` as custom properties of a style sheet. */
export function theme(): string {
  const accent = facts.colours?.accent ?? ACCENT;
  const dark = facts.colours?.['accent-dark'] ?? ACCENT_DARK;
  return `:root{--accent:light-dark(${accent},${dark})}`;
}
