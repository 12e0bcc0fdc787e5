import type { Child } from 'hono/jsx';
import { CsrfField } from './csrf-field.tsx';

/** A form that posts to one of this service's own pages, with its token. Browsers' own checks are off. */
export const Form = ({ action, children }: { action: string; children?: Child }) => (
  <form method="post" action={action} novalidate>
    <CsrfField />
    {children}
  </form>
);
