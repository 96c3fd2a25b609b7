/**
 * The headers of every answer. Nothing is fetched from another host, no inline script or style runs without this
 * answer's nonce, forms post only to ourselves, and nobody may frame the page.
 *
 * `Referrer-Policy` is `same-origin`, not `no-referrer`: under the latter a browser sends `Origin: null` with a
 * form, and the same-origin check would refuse our own forms.
 */
export function securityHeaders(nonce: string, secure: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      ...(secure ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
