/** The days that are shown, as the address has them. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const withDays = (path: string, days: Readonly<Record<string, string | undefined>> = {}): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(days)) if (value) given.set(name, value);
  return given.size === 0 ? path : `${path}?${given}`;
};

/** Where the pages for those who check are. */
export const audit = {
  home: '/audit',
  referral: (reference: string, days?: Days) => withDays(`/audit/referrals/${reference}`, { ...days }),
  referralFile: (reference: string, days?: Days) =>
    withDays(`/audit/referrals/${reference}/events.csv`, { ...days }),
  child: (child: string, days?: Days) => withDays(`/audit/children/${child}`, { ...days }),
  childFile: (child: string, days?: Days) => withDays(`/audit/children/${child}/events.csv`, { ...days }),
  staff: (key: string, day?: string) => withDays(`/audit/staff/${key}`, { day }),
  staffFile: (key: string, day?: string) => withDays(`/audit/staff/${key}/events.csv`, { day }),
} as const;
