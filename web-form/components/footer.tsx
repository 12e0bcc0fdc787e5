import { NOTICES } from '../notices/paths.ts';

/** The end of every page: help and notices, always in the same order (WCAG 2.2, 3.2.6). */
export const Footer = ({ service }: { service: string }) => (
  <footer class="app-footer">
    <div class="govuk-width-container">
      <h2 class="govuk-visually-hidden">Help and notices</h2>
      <ul class="app-footer__links">
        {NOTICES.map(({ path, words }) => (
          <li>
            <a class="govuk-link" href={path}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      {service}
    </div>
  </footer>
);
