import { refuse } from '@cairn/platform';
import { passwordMinimum } from './password';

/** Below ten thousand million guesses a stolen hash is read within days. */
const guessesNeeded = 10;
/** What everybody who knows this software would try first. */
const ours = ['cairn', 'clinic', 'methadone', 'buprenorphine', 'opioid', 'treatment', 'password', 'welcome'];

type Strength = (password: string, about: readonly string[]) => { log10: number; why: string | null };
let strength: Promise<Strength> | undefined;

/** The lists are large; a program that never sets a password does not carry them. */
async function load(): Promise<Strength> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const check = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return (password, about) => {
    const { guessesLog10, feedback } = check.check(password.slice(0, 100), [...about, ...ours]);
    return { log10: guessesLog10, why: feedback.warning ?? null };
  };
}

/**
 * Refuses a password that is short or that lists and patterns would soon find (NIST SP 800-63B: a blocklist, no rules of
 * composition). `about` is what others know of the person: names, addresses, the programme. Never tells what it holds.
 */
export async function refuseWeak(password: string, about: readonly string[]): Promise<void> {
  const length = [...password.normalize('NFKC')].length;
  if (length < passwordMinimum)
    refuse('password.weak', `A password has at least ${passwordMinimum} characters; this one has ${length}.`, {
      why: 'short',
    });
  strength ??= load();
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  const { log10, why } = (await strength)(password, words);
  if (log10 >= guessesNeeded) return;
  const reason = why === null || why === '' ? 'It is built from words or patterns that are tried first.' : why;
  refuse('password.weak', `This password is long but easy to guess. ${reason} A few unrelated words are better.`, {
    why: 'guessable',
  });
}
