/**
 * A person whom another page sends to the dosing window. It stands in no address and no history: who is dosed is nobody's
 * business who looks over a shoulder. It is taken once; opening the window again later opens nobody.
 */
let next: string | null = null;

export function sendToWindow(patientId: string): void {
  next = patientId;
}

export function takeForWindow(): string | null {
  const patientId = next;
  next = null;
  return patientId;
}
