/** The subject under which everything about one plan is audited: managers and auditors alone ask for it. */
export const testSubject = (plan: string): string => `MYSTERY.${plan}`;
