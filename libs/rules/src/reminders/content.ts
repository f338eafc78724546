/**
 * a message on a locked screen, read by whoever shares the phone, must not tell that its owner is in treatment.
 * This looks at the finished text, sender name included, when a template is made and again when a message goes out.
 */
export interface ContentFault {
  readonly kind: 'revealing' | 'link' | 'too-long' | 'empty';
  readonly found: string;
}

/** Beginnings of words in English and Spanish, in lower case and without accents; a word that begins so is not sent. */
const revealingBeginnings: readonly string[] = [
  ...[
    'methadon',
    'metadon',
    'suboxon',
    'subutex',
    'zubsolv',
    'buprenor',
    'naltrexon',
    'vivitrol',
    'sublocad',
    'brixadi',
  ],
  ...['naloxon', 'narcan', 'opioid', 'opiat', 'opiac', 'heroin', 'fentan', 'drug', 'droga', 'substanc', 'sustancia'],
  ...['dolophin', 'lofexid', 'lucemyra', 'antabus', 'disulfir', 'acampros', 'clonidin', 'benzodiaz'],
  ...[
    'cocain',
    'amphetam',
    'anfetam',
    'methamph',
    'metanfet',
    'alcohol',
    'estupefac',
    'narcot',
    'toxic',
    'medicat',
    'medicac',
    'medicament',
  ],
  ...['dose', 'dosi', 'dosa', 'inject', 'inyecc', 'urin', 'orina', 'specimen', 'prueba', 'taper', 'detox', 'desintox'],
  ...[
    'counsel',
    'consejer',
    'consejo',
    'asesor',
    'therap',
    'terapi',
    'treatment',
    'tratamiento',
    'addict',
    'adict',
    'adicc',
    'recover',
    'recuper',
  ],
  ...[
    'rehab',
    'sober',
    'sobri',
    'relaps',
    'recaid',
    'withdraw',
    'abstinen',
    'diagnos',
    'psych',
    'psiq',
    'overdos',
    'sobredos',
  ],
];

/** Words that reveal only when they stand alone: "mat", but not "matter". */
const revealingWords: ReadonlySet<string> = new Set([
  'mat',
  'meth',
  'mmt',
  'oat',
  'iop',
  'moud',
  'bup',
  'otp',
  'obot',
  'sud',
  'oud',
  'lab',
  'test',
  'tests',
]);

/** One pass over a word, however many beginnings there are: every message is looked at before it leaves. */
const beginningOf = (beginnings: readonly string[]) => new RegExp(`^(?:${beginnings.join('|')})`);
const revealingBeginning = beginningOf(revealingBeginnings);
/** Long enough that two harmless words side by side do not make one by chance. */
const longRevealingBeginning = beginningOf(revealingBeginnings.filter(({ length }) => length > 6));

const link = /https?:|www\.|\b[\w-]+\.(?:com|org|net|info|health|us|io|ly|co)\b/i;

/** Everything that speaks against sending this text. A length limit holds for texts; e-mail and voice have none. */
export function contentFaults(text: string, channel: 'sms' | 'email' | 'voice'): readonly ContentFault[] {
  const faults: ContentFault[] = revealingIn(text).map((found) => ({ kind: 'revealing', found }));
  const address = link.exec(text);
  if (address) faults.push({ kind: 'link', found: address[0] });
  if (text.trim() === '') faults.push({ kind: 'empty', found: '' });
  if (channel === 'sms' && text.length > longestText(text))
    faults.push({ kind: 'too-long', found: `${text.length} of ${longestText(text)}` });
  return faults;
}

/** The words that reveal, also where dots, dashes or spaces were put between their letters. */
function revealingIn(text: string): readonly string[] {
  const plain = withoutAccents(text.normalize('NFKC')).toLowerCase();
  const words = plain.match(/[a-z]+/g) ?? [];
  const joined = plain.split(/\s+/).map((token) => token.replace(/[^a-z]/g, ''));
  const spelled = (plain.match(/(?<![a-z])[a-z](?:[^a-z]+[a-z](?![a-z]))+/g) ?? []).map((run) =>
    run.replace(/[^a-z]/g, ''),
  );
  const split = joined.slice(1).flatMap((word, n) => {
    const before = joined[n] ?? '';
    return isRevealing(before) ? [] : [`${before}${word}`];
  });
  const found = [
    ...[...words, ...joined].filter(isRevealing),
    ...spelled.flatMap((run) => [...run].map((_, n) => run.slice(n))).filter(isRevealing),
    ...split.filter((word) => longRevealingBeginning.test(word)),
  ];
  return [...new Set(found)];
}

function isRevealing(word: string): boolean {
  return revealingWords.has(word) || revealingBeginning.test(word);
}

/** one text holds 160 characters of the GSM alphabet, but only 70 as soon as one character lies outside it. */
export function longestText(text: string): number {
  return isGsm7(text) ? 160 : 70;
}

/**
 * Letters outside the GSM alphabet lose their accent ('sáb' becomes 'sab'), so that a Spanish text keeps its 160
 * characters; letters inside it (é, ñ, ü) stay.
 */
export function inGsmAlphabet(text: string): string {
  const composed = text.normalize('NFC');
  if (isGsm7(composed)) return composed;
  return [...composed].map((letter) => (isGsm7(letter) ? letter : withoutAccents(letter))).join('');
}

/** The basic GSM 03.38 alphabet without its extension table, whose characters would count twice. */
const gsm7 = /^[A-Za-z0-9 \r\n!"#%&'()*+,\-./:;<=>?èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà¡¿£$¥¤@_ΔΦΓΛΩΠΨΣΘΞ]*$/;

const isGsm7 = (text: string): boolean => gsm7.test(text);

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}
