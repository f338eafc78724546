import { validateRequest } from 'twilio/lib/webhooks/webhooks';

/** Where Twilio believes that we are, and the secret that only it and we know. */
export interface TwilioCaller {
  readonly authToken: string;
  readonly publicUrl: string;
}

/** What Twilio calls: the path with its query as it came, and the fields of the form. */
export interface TwilioCall {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

/** Whether a call is Twilio's own. What it signs is our public address, whatever stands between it and us. */
export function isFromTwilio({ authToken, publicUrl }: TwilioCaller, { path, fields, signature }: TwilioCall): boolean {
  return validateRequest(authToken, signature, `${publicUrl.replace(/\/$/, '')}${path}`, fields);
}
