/** Who the audit names for what the service does by the clock. */
export const THE_WATCH = { id: 'service', name: 'The service', role: 'system' } as const;
