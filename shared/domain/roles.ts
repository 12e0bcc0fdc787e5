/** Who may do what. Nothing is open by default. See docs/architecture.md. */
export const ROLES = [
  'partner',
  'partner-system',
  'agency-responder',
  'screener',
  'social-worker',
  'manager',
  'auditor',
  'external-reviewer',
  'system',
  'emergency-duty',
] as const;

export type Role = (typeof ROLES)[number];
