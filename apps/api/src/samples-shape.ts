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

/** A batch of bottles for home, and whose they are. */
export interface MadeBottles {
  readonly patientId: string;
  readonly id: string;
  readonly bottles: readonly { readonly id: string; readonly serial: string }[];
}

/** A group, and two people in it. */
export interface MadeGroup {
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly patientId: string }[];
}

/** What a delivery needs, set up over HTTP, and one that arrived. */
export interface StockSample {
  readonly productId: string;
  readonly powderProductId: string;
  readonly placeId: string;
  readonly supplierId: string;
  readonly siteId: string;
  readonly signerId: string;
  readonly orderFormId: string;
  readonly receiptId: string;
  readonly lotId: string;
  readonly containers: readonly { readonly id: string; readonly serial: string }[];
  readonly powderId: string;
  /** A box of test strips. */
  readonly stripsId: string;
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
  /** A container of the stock ledger with concentrate in it, closed in the safe. */
  sealedBottle(): Promise<{ readonly id: string; readonly serial: string }>;
  /** One that is open at a window. */
  openBottle(): Promise<string>;
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
  /** Someone whose episode has ended comes back into a new one. */
  returned(patientId: string): Promise<string>;
  consent(patientId: string): Promise<string>;
  file(patientId: string): Promise<string>;
  /** Someone who just came in. */
  arrival(): Promise<string>;
  priority(patientId: string): Promise<string>;
  /** Someone whose chart has no reader but by opening it. */
  restrictedPatient(): Promise<string>;
  /** A look that the privacy officer has not reviewed yet. */
  opening(): Promise<string>;
  /** A signed risk assessment with a safety plan. */
  safetyPlan(patientId: string): Promise<string>;
  /** A referral by a court, with a consent that stands. */
  justiceCase(patientId: string): Promise<string>;
  /** Two sessions a week apart. */
  series(
    patientId: string,
  ): Promise<{ readonly id: string; readonly appointmentId: string; readonly body: Readonly<Record<string, unknown>> }>;
  /** One whose second date was taken. */
  skippedSeries(patientId: string): Promise<{ readonly id: string; readonly skipId: string }>;
  /** A progress note that waits for a supervisor. */
  treatmentPlan(): Promise<{ readonly patientId: string; readonly objectiveId: string; readonly planId: string }>;
  /** A group of two. */
  group(): Promise<MadeGroup>;
  waitingNote(patientId: string): Promise<string>;
  /** One that is final. */
  finalNote(patientId: string): Promise<string>;
  /** Unfinished text of a nurse. */
  draft(patientId: string): Promise<string>;
  /** Somebody called. */
  enquiry(): Promise<string>;
  /** One that was declined. */
  endedEnquiry(): Promise<string>;
  /** The form on the clinic's web site, open. */
  contactForm(): Promise<{ readonly slug: string; readonly version: number }>;
  /** A place on the waiting list. */
  waiting(): Promise<string>;
  monitoringOrder(patientId: string): Promise<string>;
  comfortOrder(patientId: string): Promise<string>;
  /** One that was given, under an order of its own. */
  comfortDose(patientId: string): Promise<string>;
  withdrawalCheck(patientId: string): Promise<string>;
  flag(patientId: string): Promise<string>;
  protocol(): Promise<string>;
  certificate(): Promise<string>;
  place(): Promise<string>;
  room(): Promise<string>;
  openingHours(): Promise<string>;
  closure(): Promise<string>;
  policyRow(): Promise<string>;
  /** A wording of messages that nobody has approved. */
  template(): Promise<string>;
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
  /** Entered, and waiting for its witness. */
  waste(): Promise<string>;
  spill(): Promise<string>;
  /** A container of which something lies in quarantine. */
  quarantinedStock(): Promise<string>;
  destruction(): Promise<string>;
  loss(): Promise<{ readonly id: string; readonly containerId: string }>;
  testPanel(): Promise<string>;
  /** A drug test that is to be collected. */
  testOrder(patientId: string): Promise<string>;
  /** A specimen that waits for its result. */
  testSpecimen(patientId: string): Promise<string>;
  /** A result that nobody has read. */
  testReport(patientId: string): Promise<{ readonly specimenId: string; readonly reportId: string }>;
  resultImport(): Promise<string>;
  /** A result of a file that fits nobody here. */
  quarantined(): Promise<string>;
  /** Product, safe, supplier, order form and a delivery under it. */
  stock(): Promise<StockSample>;
  /** A first inventory that nobody signed as the second person. */
  inventory(): Promise<string>;
  inventoryBody(): Promise<object>;
  designation(): Promise<string>;
  /** A batch that waits for its check. */
  compounding(): Promise<string>;
  /** A time without the program that goes on. */
  outage(): Promise<string>;
  /** A line of one, as the middle of its path: `<outage>/lines/<line>`. */
  paperLine(patientId: string): Promise<string>;
  inspectionPack(today: string): Promise<string>;
  callIn(patientId: string): Promise<string>;
  takeHomeException(patientId: string): Promise<string>;
  /** Two bottles for home of a fresh person, as far as they are needed. */
  bottles(upTo: 'filled' | 'labelled' | 'released'): Promise<MadeBottles>;
  designee(patientId: string): Promise<string>;
  /** An empty bed of a place of its own. */
  bed(): Promise<string>;
  bedClosure(): Promise<string>;
  reservation(patientId: string): Promise<string>;
  bedStay(patientId: string): Promise<string>;
  leave(patientId: string): Promise<string>;
  detoxStay(patientId: string): Promise<string>;
  contingencyProgram(): Promise<string>;
  /** Somebody takes part in a program of their own. */
  contingency(patientId: string): Promise<string>;
  /** A day of the last ones on which this person came to a session, or did not. */
  sessionDay(patientId: string, state: 'attended' | 'missed'): Promise<string>;
  /** A day that was met and earned something, or was not. */
  contingencyResult(
    patientId: string,
    state?: 'attended' | 'missed',
  ): Promise<{ readonly enrolmentId: string; readonly resultId: string }>;
  /** Asked for, and not checked yet. */
  redemption(patientId: string): Promise<{ readonly enrolmentId: string; readonly redemptionId: string }>;
  /** A version in work. */
  preventionPlan(patientId: string): Promise<string>;
  dischargeSummary(patientId: string): Promise<string>;
  continuingCare(patientId: string): Promise<string>;
  useEvent(patientId: string): Promise<string>;
  /** The sheet of the shift that runs, at a place of its own. */
  handover(): Promise<string>;
  /** Somebody with bottles at home who was called back. */
  callBack(): Promise<string>;
}

export type Samples = Record<string, (scene: SampleScene, make: Makers) => Promise<Sample> | Sample>;
