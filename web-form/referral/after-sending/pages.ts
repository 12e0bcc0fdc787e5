import { addPage } from '../add/page.tsx';
import { answerPage } from '../answer/page.tsx';
import { challengePage } from '../challenge/page.tsx';
import { correctPage } from '../correct/page.tsx';
import { withdrawPage } from '../withdraw/page.tsx';
import type { MessagePage } from './message-page.ts';

/** What can be said about a referral after it was sent. */
export const MESSAGE_PAGES: readonly MessagePage[] = [
  addPage,
  correctPage,
  withdrawPage,
  answerPage,
  challengePage,
];
