import { hash, verify } from '@node-rs/argon2';

// Argon2id, 64 MiB, three passes: about 140 ms of one core.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** NIST SP 800-63B: length counts, composition does not. */
export const passwordMinimum = 15;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

// Someone who does not work here costs the same time as someone who does.
let nobody: Promise<string> | undefined;

let underWay = 0;
const waiting: (() => void)[] = [];

/** Whether the password fits. At most two at a time, so that a storm of sign-ins leaves the dosing window its core. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  if (underWay >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  underWay += 1;
  try {
    nobody ??= hashPassword('nobody has this password');
    const fits = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
    return fits && passwordHash !== null;
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}
