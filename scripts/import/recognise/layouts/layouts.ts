import { attendancePage } from './attendance-page.ts';
import { decisionDetails } from './decision-details.ts';
import { decisionsList } from './decisions-list.ts';
import { issuePage } from './issue-page.ts';
import { itemPage } from './item-page.ts';
import type { Layout } from './layout.ts';
import { meetingPage } from './meeting-page.ts';
import { printed } from './printed.ts';

/** All layouts, the most particular first; the last takes whatever is left. */
export const LAYOUTS: readonly Layout[] = [
  attendancePage,
  decisionsList,
  decisionDetails,
  issuePage,
  itemPage,
  meetingPage,
  printed,
];
