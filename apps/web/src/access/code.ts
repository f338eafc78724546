import { pinFault } from '@cairn/rules';

/** A one-time code as it is read aloud: capitals in groups of four. Spaces and hyphens that were pasted do not matter. */
export function groupedCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return (letters.match(/.{1,4}/g) ?? []).join('-');
}

/** Only digits, and no more than a PIN has. */
export function pinTyped(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, 8);
}

/** What can be said about a PIN before the server is asked. The second time catches a slip of the finger. */
export function pinFaults(pin: string, again: string): { pin?: string; again?: string } {
  const fault = pinFault(pin);
  if (fault !== null) return { pin: fault };
  return pin === again ? {} : { again: 'The two are not the same. Type the PIN again.' };
}

export const passwordLeast = 15;

/** The first thing to know about a new password; whether it is a common one the server says. */
export function passwordFault(password: string): string | null {
  const length = [...password].length;
  if (length >= passwordLeast) return null;
  return length === 0
    ? 'Choose a password.'
    : `${passwordLeast - length} more ${passwordLeast - length === 1 ? 'character' : 'characters'}, please.`;
}

/** `2 tries left`, `1 try left`; nothing when the server did not say. */
export function triesWords(facts: Record<string, unknown>): string {
  const left = facts['triesLeft'];
  if (typeof left !== 'number') return '';
  return left === 1 ? 'One try left, then the password is asked for.' : `${left} tries left.`;
}
