import type { AuditEventAnswer } from '../../shared/contract/answers/audit.ts';

/** "comparedWith" becomes "compared with". */
const plain = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

/** The codes of an event on one line: "queue mash, reason continuing-work". */
export const detailWords = (detail: AuditEventAnswer['detail']): string =>
  Object.entries(detail)
    .map(([name, value]) => `${plain(name)}: ${value === true ? 'yes' : value === false ? 'no' : value}`)
    .join(', ');

/** "Social worker" for `social-worker`. */
export const roleWords = (role: string): string => {
  const words = role.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const COUNTED = { changes: 'changes', looks: 'looks', other: 'others' } as const;

export const chainWords = (chain: AuditEventAnswer['chain']): string => COUNTED[chain];
