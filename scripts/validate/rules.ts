import type { OwnRule, Rule } from './rule.ts';
import { approvalHeld } from './rules/approval-held.ts';
import { attendanceTwice } from './rules/attendance-twice.ts';
import { bodyUnknown } from './rules/body-unknown.ts';
import { circle } from './rules/circle.ts';
import { closedTwice } from './rules/closed-twice.ts';
import { correctionExempt } from './rules/correction-exempt.ts';
import { correctionText } from './rules/correction-text.ts';
import { dateAhead } from './rules/date-ahead.ts';
import { datesReversed } from './rules/dates-reversed.ts';
import { decisionOutside } from './rules/decision-outside.ts';
import { earlierMeeting } from './rules/earlier-meeting.ts';
import { exemptText } from './rules/exempt-text.ts';
import { fileEnding } from './rules/file-ending.ts';
import { fileUnread } from './rules/file-unread.ts';
import { htmlShown } from './rules/html-shown.ts';
import { itemLost } from './rules/item-lost.ts';
import { itemOrder } from './rules/item-order.ts';
import { itemTwice } from './rules/item-twice.ts';
import { itemUnknown } from './rules/item-unknown.ts';
import { labelEmpty } from './rules/label-empty.ts';
import { labelNearly } from './rules/label-nearly.ts';
import { labelWithin } from './rules/label-within.ts';
import { linkUnshown } from './rules/link-unshown.ts';
import { listUnmarked } from './rules/list-unmarked.ts';
import { meetingTwice } from './rules/meeting-twice.ts';
import { meetingUnknown } from './rules/meeting-unknown.ts';
import { nameTitled } from './rules/name-titled.ts';
import { nameTwice } from './rules/name-twice.ts';
import { namesJoined } from './rules/names-joined.ts';
import { paperUnknown } from './rules/paper-unknown.ts';
import { personAmbiguous } from './rules/person-ambiguous.ts';
import { personUnknown } from './rules/person-unknown.ts';
import { quotesTypographic } from './rules/quotes-typographic.ts';
import { resolutionParts } from './rules/resolution-parts.ts';
import { topicUnknown } from './rules/topic-unknown.ts';
import { wordsIndented } from './rules/words-indented.ts';

/** Every check of the words of a meeting by itself. */
export const OWN_RULES: readonly OwnRule[] = [
  exemptText,
  decisionOutside,
  resolutionParts,
  labelEmpty,
  labelNearly,
  labelWithin,
  listUnmarked,
  wordsIndented,
  htmlShown,
  itemLost,
  linkUnshown,
];

/** Every check over all records together. A new one: add its file and a line here, and a fixture. */
export const RULES: readonly Rule[] = [
  fileEnding,
  fileUnread,
  meetingTwice,
  nameTwice,
  nameTitled,
  quotesTypographic,
  bodyUnknown,
  topicUnknown,
  personUnknown,
  personAmbiguous,
  namesJoined,
  attendanceTwice,
  dateAhead,
  meetingUnknown,
  itemUnknown,
  paperUnknown,
  earlierMeeting,
  approvalHeld,
  itemTwice,
  itemOrder,
  correctionText,
  correctionExempt,
  closedTwice,
  datesReversed,
  circle,
];
