/** What the standard fonts can show beside Latin-1: the 27 signs that WinAnsi keeps between 0x80 and 0x9F. */
const extra = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const signs: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2015': '—',
  '\u2190': '<-',
  '\u2192': '->',
  '≥': '>=',
  '≤': '<=',
  '≠': '<>',
  '≈': '~',
  '′': "'",
  '″': '"',
  '⁄': '/',
  µ: 'µ',
  μ: 'µ',
  '✓': 'v',
  '✔': 'v',
  '✗': 'x',
  '☐': '[ ]',
  '☑': '[x]',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u200e': '',
  '\u200f': '',
  '\ufeff': '',
  '\u2028': '\n',
  '\u2029': '\n',
};
/** Pairs of a letter and how it is written in Latin letters. Small ones; a capital follows its small one. */
const spelled =
  'łl đd ðð ħh ıi ŋn ŧt øø ĸk əe ƒƒ ' +
  'аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia ' +
  'ёe іi їi єie ґg ўu ђdj ћc љlj њnj џdz јj ' +
  'αa βb γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo';
const letters = new Map(
  spelled.split(' ').flatMap((pair): [string, string][] => {
    const [letter = '', ...rest] = Array.from(pair);
    const written = rest.join('');
    const capital = written.charAt(0).toUpperCase() + written.slice(1);
    return [
      [letter.toUpperCase(), capital],
      [letter, written],
    ];
  }),
);

function shown(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || sign === '\n' || extra.includes(sign);
}

/** A sign is punctuation or a space: writing it another way changes no name. */
function written(sign: string): { text: string; respelled: boolean } {
  if (shown(sign)) return { text: sign, respelled: false };
  const other = signs[sign];
  if (other !== undefined) return { text: other, respelled: false };
  if (/\p{Z}|\p{Cc}/u.test(sign)) return { text: ' ', respelled: false };
  const letter = letters.get(sign);
  if (letter !== undefined) return { text: letter, respelled: true };
  // A letter with its marks taken off: ệ is e. What is left may still need spelling: ё, ά.
  const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  if (bare === '') return { text: '', respelled: true };
  if (bare !== sign) return { text: Array.from(bare, (part) => written(part).text).join(''), respelled: true };
  return { text: '?', respelled: true };
}

/** The text as the standard fonts can show it, and whether a letter had to be written differently. Nothing vanishes. */
export function inWinAnsi(text: string): { readonly text: string; readonly respelled: boolean } {
  const composed = text.normalize('NFC');
  let respelled = false;
  let answer = '';
  for (const sign of composed) {
    const one = written(sign);
    respelled ||= one.respelled;
    answer += one.text;
  }
  return { text: answer, respelled };
}
