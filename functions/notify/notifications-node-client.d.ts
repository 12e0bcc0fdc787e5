/** The part of GOV.UK Notify's client that is used; it ships no types of its own. */
declare module 'notifications-node-client' {
  export class NotifyClient {
    constructor(apiKey: string);
    sendEmail(
      templateId: string,
      emailAddress: string,
      options: { personalisation: Readonly<Record<string, string>>; reference: string },
    ): Promise<unknown>;
  }
}
