/** What an agency answers to a check. */
export const INFORMATION_HELD = {
  yes: 'Information held',
  no: 'Known, and no relevant information held',
  'nothing-known': 'Nothing known',
} as const;
export type InformationHeld = keyof typeof INFORMATION_HELD;
