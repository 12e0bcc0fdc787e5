import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { fullCookieName } from '../session/cookie.ts';
import { AccessibilityPage } from './accessibility.tsx';
import { CookiesPage } from './cookies.tsx';
import { HelpPage } from './help.tsx';
import { PrivacyPage } from './privacy.tsx';

/** Help and notices: open to everybody, and to nobody's session. */
export const noticePages = ({
  settings,
  baseUrl,
}: Pick<WebDependencies, 'settings' | 'baseUrl'>): Hono<Visitor> =>
  new Hono<Visitor>()
    .get('/help', (c) => c.render(<HelpPage settings={settings} />, { title: 'Help' }))
    .get('/privacy', (c) => c.render(<PrivacyPage settings={settings} />, { title: 'Privacy notice' }))
    .get('/accessibility', (c) =>
      c.render(<AccessibilityPage settings={settings} />, {
        title: `Accessibility statement for ${settings.name} safeguarding referrals`,
      }),
    )
    .get('/cookies', (c) =>
      c.render(<CookiesPage nameOf={(name) => fullCookieName(name, baseUrl)} />, { title: 'Cookies' }),
    );
