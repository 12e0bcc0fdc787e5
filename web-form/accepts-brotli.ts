/** Does the browser take Brotli? By the `Accept-Encoding` that it sends, where `q=0` means that it does not. */
export const acceptsBrotli = (header: string | undefined): boolean =>
  (header ?? '').split(',').some((each) => {
    const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === 'br' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
