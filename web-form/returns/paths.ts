import type { ReturnFormat, ReturnId } from '../../shared/contract/returns.ts';

const [HOME, YEAR, MONTH, DAY] = ['/desk/returns', 'on-year', 'on-month', 'on-day'] as const;

/** Where the returns are. */
export const returns = {
  home: HOME,
  /** What a return for a date would look like. */
  checked: (id: string, on: string) => {
    const [year = '', month = '', day = ''] = on.split('-');
    return `${HOME}?${new URLSearchParams({ return: id, [DAY]: day, [MONTH]: month, [YEAR]: year })}`;
  },
  file: (id: ReturnId, on: string, format: ReturnFormat) =>
    `${HOME}/${id}/file?${new URLSearchParams({ on, format })}`,
} as const;
