/** A request that a person who may do it gets through with: what the matrix and the fuzz begin from. */
export interface Sample {
  readonly path: string;
  /** Bytes go as they are, everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** People and records in one programme that requests can be about. */
export interface SampleScene {
  readonly patientId: string;
  readonly staffId: string;
  readonly counselorId: string;
  readonly today: string;
}

/** Ways to a fresh record of each kind, made over HTTP by the people whose work it is. */
export interface Makers {
  patient(): Promise<string>;
  order(patientId: string): Promise<string>;
  dose(orderId: string): Promise<string>;
  /** An order that was taken by telephone and waits for the prescriber's signature. */
  telephoneOrder(patientId: string): Promise<string>;
  /** A dose elsewhere that was verified, at another opioid treatment program. */
  verifiedReport(patientId: string): Promise<string>;
  /** A window with a bottle open. */
  station(): Promise<string>;
  /** A dose that was poured, or that nobody heard of again. */
  preparation(): Promise<string>;
  move(patientId: string): Promise<string>;
  appointment(patientId: string): Promise<string>;
  /** Of yesterday, so that it can be said what became of it. */
  pastAppointment(patientId: string): Promise<string>;
  /** Two registrations that were joined. */
  merge(): Promise<string>;
  /** A dose that was found on the wrong chart and waits to be entered on the right one. */
  misfiledDose(): Promise<string>;
  /** The open episode of someone. */
  episode(patientId: string): Promise<string>;
  /** Someone whose episode has ended. */
  formerPatient(): Promise<string>;
  consent(patientId: string): Promise<string>;
  file(patientId: string): Promise<string>;
  /** Someone who just came in. */
  arrival(): Promise<string>;
  priority(patientId: string): Promise<string>;
  /** Someone whose chart has no reader but by opening it. */
  restrictedPatient(): Promise<string>;
  /** A look that the privacy officer has not reviewed yet. */
  opening(): Promise<string>;
  flag(patientId: string): Promise<string>;
  protocol(): Promise<string>;
  certificate(): Promise<string>;
  place(): Promise<string>;
  room(): Promise<string>;
  openingHours(): Promise<string>;
  closure(): Promise<string>;
  policyRow(): Promise<string>;
  /** A list of people, uploaded. */
  list(): Promise<string>;
  /** Someone who was just invited. */
  colleague(): Promise<string>;
  licence(staffId: string): Promise<string>;
  /** Doses elsewhere that were told and not verified. */
  externalReport(patientId: string): Promise<string>;
  guestStay(patientId: string, direction: 'in' | 'out'): Promise<string>;
  overdose(patientId: string): Promise<string>;
  incident(patientId: string): Promise<string>;
}

export type Samples = Record<string, (scene: SampleScene, make: Makers) => Promise<Sample> | Sample>;
