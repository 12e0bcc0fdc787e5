import { createContext, useContext } from 'hono/jsx';

/** The hidden field's name. */
export const CSRF = '_csrf';

/** The session's token, put here by the page renderer. */
export const CsrfContext = createContext('');

/** Belongs into every form: proves that the form came from a page of the very session that posts it. */
export const CsrfField = () => {
  const token = useContext(CsrfContext);
  if (token === '') throw new Error('A form needs a signed-in session');
  return <input type="hidden" name={CSRF} value={token} />;
};
