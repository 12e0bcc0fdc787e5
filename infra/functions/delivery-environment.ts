/** Delivery also completes the matching keys of large families and opens sealed codes: it needs both secrets. */
export const DELIVERY_ENVIRONMENT = [
  'RECORDS_TABLE',
  'MATCHING_SECRET_NAME',
  'CODES_SECRET_NAME',
  'NOTIFY_SECRET_NAME',
  'BASE_URL',
] as const;
