import { createHash } from 'node:crypto';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';

/** The only style of these pages, small enough to stand in each of them. */
export const PLAIN_STYLE =
  'body{margin:2rem auto;max-width:40rem;padding:0 1rem;font:1.125rem/1.5 arial,sans-serif;color:#0b0c0c;background:#fff}a{color:#1d70b8}';

/** What a page from the edge may load: that style and nothing else. */
export const PLAIN_CONTENT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PLAIN_STYLE).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const call = ({ name, number }: { readonly name: string; readonly number: string }): string =>
  `<li>${escaped(name)}: <a href="tel:${escaped(number.replaceAll(/[^\d+]/g, ''))}">${escaped(number)}</a></li>`;

/** A page that needs nothing of the service: what happened, and whom to phone all the same. */
export const plainPage = (
  { name, phones }: Pick<AuthoritySettings, 'name' | 'phones'>,
  heading: string,
  words: string,
): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(heading)} – ${escaped(name)}</title>` +
  `<style>${PLAIN_STYLE}</style></head><body><main><h1>${escaped(heading)}</h1><p>${escaped(words)}</p>` +
  `<p><strong>If a child is in danger now, call <a href="tel:999">999</a>.</strong></p>` +
  `<p>If you are worried about a child, phone:</p><ul>${call(phones.mash)}${call(phones.emergencyDutyTeam)}</ul>` +
  `</main></body></html>`;
