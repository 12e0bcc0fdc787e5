/** What staff are asked of a call or visit that partners are not. */
export const CALL_HEADINGS = {
  call: 'The call or visit',
  caller: 'Who called',
  advice: 'Advice given, and looking again',
} as const;
