/** Where whoever signed out comes to, here and from the sign-in service. */
export const SIGNED_OUT_PATH = '/signed-out';
