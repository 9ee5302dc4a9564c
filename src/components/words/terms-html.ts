import type { ActionTerms } from '../../record/actions.ts';
import { t } from '../../site.ts';
import { escape } from '../../escape.ts';

/** The line under an action that says whose it is and until when, as HTML; empty where it does not say. */
export function termsHtml({ owner, due }: ActionTerms): string {
  const said = [
    owner === undefined ? '' : `${t.meeting.owner}: ${owner}`,
    due === undefined ? '' : `${t.meeting.due}: ${due}`,
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : `<p class="terms">${escape(said.join(' · '))}</p>`;
}
