import { createMiddleware } from 'hono/factory';
import { html } from 'hono/html';
import { assetAddress } from './assets/assets.ts';
import { CsrfContext } from './components/csrf-field.tsx';
import { Layout } from './components/layout.tsx';
import type { WebDependencies } from './dependencies.ts';
import type { Visitor } from './env.ts';
import { leftOf } from './session/left.ts';

/** Lets pages answer with `c.render(content, head)`: the content in the frame, with the session's token. */
export const pageRenderer = ({
  settings,
  assets,
  now,
}: Pick<WebDependencies, 'settings' | 'assets' | 'now'>) => {
  const styles = assetAddress(assets, 'styles', '.css');
  const script = assetAddress(assets, 'init', '.js');
  return createMiddleware<Visitor>(async (c, next) => {
    c.setRenderer((content, head) => {
      const session = c.get('session');
      const ends = c.get('sessionEnds');
      return c.html(
        html`<!DOCTYPE html>${(
          <CsrfContext.Provider value={session?.csrf ?? c.get('formToken') ?? ''}>
            <Layout
              {...head}
              user={session?.person}
              left={ends && leftOf(ends, now())}
              settings={settings}
              styles={styles}
              script={script}
            >
              {content}
            </Layout>
          </CsrfContext.Provider>
        )}`,
      );
    });
    await next();
  });
};
