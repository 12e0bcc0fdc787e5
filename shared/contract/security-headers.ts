/**
 * What every answer says to browsers, from pages, API and edge alike: stay on https, run nothing that is not
 * declared, show this in no frame, tell no other site where somebody came from. The referrer policy is
 * `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with this service's own forms,
 * and the origin could not be checked. Each of the three adds a content policy of its own.
 */
export const SECURITY_HEADERS = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** With this header CloudFront and the pages prove to the firewall at the gateway that they are who calls. */
export const ORIGIN_HEADER = 'x-front-door-origin';
