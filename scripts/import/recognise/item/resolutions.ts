import type { Line } from '../../source.ts';
import { markedLine } from '../text/list-marker.ts';
import { squash } from '../text/words.ts';
import { decisionBlocks, withoutRepeats } from './decisions.ts';

/** A decision whose key word is lost: "That the minutes be approved", "1. That a person may …". */
const BARE_THAT = /^That .{8,}\b(?:be|is|are|may|take|were|was|should|will)\b/;

/** Something moved, not yet decided, stands just above: "It was moved by … seconded by …". */
const MOVED = /\b(?:moved|seconded|proposed|amendment|motion)\b[^.]*$/i;

/** Under "Decision:" these report and decide nothing. */
const NO_OUTCOME =
  /^(?:none|n\/a|noted|nil)\.?$|^apologies\b|^no (?:\w+ ){1,6}(?:were|was|had been)\b|\bwere declared\.?$|\bsubstituted for\b|^\((?:vote|note|votes|councillors?|cllr)|\bdeclared an?\b.*\binterest\b|^(?:note|action)s?\s*:|^\([^()]*–[^()]*\d{4,}[^()]*\)$/i;

/** Something put off is an outcome but no resolution. */
const PUT_OFF = /\b(?:deferred|put back|put off|withdrawn|adjourned)\b/i;

/** The resolutions of an item: from its minutes, else from its "Decision:" block, else from bare "That …" paragraphs. */
export function resolutionsOf(minutes: Line[], decision: Line[]): string[] {
  const decided = decisionBlocks(minutes).flatMap(({ parts }) => parts);
  if (decided.length > 0) return withoutRepeats(decided);
  const published = outcomes(decision);
  return published.length > 0 ? withoutRepeats(published) : bareThat(minutes);
}

/** What a "Decision:" block says: its decisions by key word, else its list, else each paragraph that decides. */
function outcomes(decision: Line[]): string[] {
  const named = decisionBlocks(decision).flatMap(({ parts }) => parts);
  if (named.length > 0) return named;
  const rests = decision.map((line) => squash(markedLine(line).rest));
  return rests.filter(
    (rest) =>
      rest.length > 8 && !NO_OUTCOME.test(rest) && !(PUT_OFF.test(rest) && decision.length === 1),
  );
}

function bareThat(minutes: Line[]): string[] {
  const rests = minutes.map((line) => ({ ...markedLine(line), text: line.text }));
  const listed = rests.some(({ marker, rest }) => marker !== null && BARE_THAT.test(rest));
  const found = rests.filter(({ marker, rest }, at) => {
    const sibling = listed && marker !== null && /^That\b/.test(rest);
    return (sibling || BARE_THAT.test(rest)) && !MOVED.test(rests[at - 1]?.text ?? '');
  });
  return withoutRepeats(found.map(({ rest }) => squash(rest)));
}
