/** What people say about whether two contacts are about the same child. */
export { answerSameChild } from './answer-same-child.ts';
export type { AnswerToRecord, AnswerToUndo, SameChildAnswer, SameChildRefused } from './answers.ts';
export { readLinks } from './links.ts';
export { undoSameChild } from './undo-same-child.ts';
