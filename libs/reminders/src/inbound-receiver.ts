/** A text that somebody wrote to us, as the provider hands it on. */
export interface InboundText {
  readonly channel: 'sms';
  readonly from: string;
  readonly text: string;
  readonly providerId: string;
}

/** Who takes in what people answer; the reply goes back the way the text came. */
export abstract class InboundReceiver {
  abstract receive(message: InboundText): Promise<{ reply: string | null }>;
}
