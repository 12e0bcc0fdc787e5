import type { Context } from 'hono';
import { CSRF } from './components/csrf-field.tsx';

/** A form's fields as posted. A field that came more than once holds the list. Files are left out. */
export type Posted = Readonly<Record<string, string | readonly string[]>>;

/** Reads the posted form, without the hidden token. Can be called again. */
export const posted = async (c: Context): Promise<Posted> => {
  const body = await c.req.parseBody({ all: true });
  const fields: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === CSRF) continue;
    const texts = [value].flat().filter((one) => typeof one === 'string');
    const [first] = texts;
    if (first !== undefined) fields[name] = texts.length > 1 ? texts : first;
  }
  return fields;
};

/** One field's text; empty where it was not posted. */
export const textOf = (fields: Posted, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};
