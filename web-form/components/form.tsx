import type { Child } from 'hono/jsx';
import { CsrfField } from './csrf-field.tsx';

interface FormProps {
  readonly action: string;
  /** May a script save it while it is being filled in? */
  readonly saving?: boolean | undefined;
  readonly children?: Child;
}

/** A form that posts to one of this service's own pages, with its token. Browsers' own checks are off. */
export const Form = ({ action, saving, children }: FormProps) => (
  <form method="post" action={action} novalidate data-saving={saving ? '' : undefined}>
    <CsrfField />
    {children}
  </form>
);
