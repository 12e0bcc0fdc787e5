import { createMiddleware } from 'hono/factory';
import { html } from 'hono/html';
import { assetAddress } from './assets/assets.ts';
import { CsrfContext } from './components/csrf-field.tsx';
import { Layout } from './components/layout.tsx';
import type { WebDependencies } from './dependencies.ts';
import type { Visitor } from './env.ts';

/** Lets pages answer with `c.render(content, head)`: the content in the frame, with the session's token. */
export const pageRenderer = ({ settings, assets }: Pick<WebDependencies, 'settings' | 'assets'>) => {
  const styles = assetAddress(assets, 'styles', '.css');
  const script = assetAddress(assets, 'init', '.js');
  return createMiddleware<Visitor>(async (c, next) => {
    c.setRenderer((content, head) => {
      const session = c.get('session');
      return c.html(
        html`<!DOCTYPE html>${(
          <CsrfContext.Provider value={session?.csrf ?? ''}>
            <Layout {...head} user={session?.person} settings={settings} styles={styles} script={script}>
              {content}
            </Layout>
          </CsrfContext.Provider>
        )}`,
      );
    });
    await next();
  });
};
