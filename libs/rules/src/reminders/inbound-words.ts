/**
 * The words that people answer with, in English and Spanish, in lower case and without accents or punctuation. What ends messages is
 * meant to be found rather too often than once too seldom: a person who is not written to can say so, one who still is has lost trust.
 */

/** An answer that is nothing but one of these, written together: 'optout' is also "opt out" and "OPT-OUT!". */
export const optOutWords: readonly string[] = [
  ...['stop', 'stopall', 'quit', 'end', 'revoke', 'optout', 'cancel', 'unsubscribe', 'nomore'],
  ...['alto', 'para', 'parar', 'pare', 'paren', 'basta', 'cancelar', 'cancele', 'cancelen', 'detener', 'detengan'],
  ...['terminar', 'fin', 'salir', 'baja', 'nomas'],
];
export const optInWords: readonly string[] = [
  ...['start', 'unstop', 'resume', 'subscribe', 'optin'],
  ...['comenzar', 'iniciar', 'empezar', 'reanudar'],
];
export const helpWords: readonly string[] = ['help', 'info', 'information', 'ayuda', 'informacion'];

/** What is said besides without changing the meaning: "please stop", "stop it now", "basta ya". */
export const courtesies: ReadonlySet<string> = new Set([
  ...['please', 'pls', 'plz', 'now', 'thanks', 'thank', 'you', 'ok', 'okay', 'just', 'it', 'this', 'all', 'everything'],
  ...['por', 'favor', 'porfavor', 'gracias', 'ya', 'ahora', 'todo', 'me'],
]);

const messages = '(?:texts?|texting|messag\\w*|msgs?|sms|reminders?|reminding|calls?|calling|contact\\w*)';
const mensajes = '(?:mensajes?|textos?|sms|recordatorios?|avisos?|llamadas?)';
const fill = '(?:(?:all|any|the|these|this|those|your|my|of|with|me|more|automated|sending|getting|receiving) )*';
const relleno = '(?:(?:los|estos|sus|mis|todos|de|mas|recibir|el|este|esos|tus) )*';

/** Clear wording inside a longer answer. */
export const optOutWording: readonly RegExp[] = [
  new RegExp(
    `(?<!dont |do not |never )\\b(?:stop|quit|end|cease|cancel) ${fill}(?:${messages}|sending|writing|bothering)\\b`,
  ),
  /^(?:please )?stop\b(?! (?:by|in|at|over|off|sign|light|for)\b)/,
  /(?<!dont |do not |not )\b(?:unsubscribe|opt(?:ing|ed)? (?:me )?out)\b/,
  /\b(?:revoke|withdraw|cancel) (?:my )?(?:consent|permission|subscription)\b/,
  /\b(?:dont|do not|never) (?:ever )?(?:text|message|contact|write|write to|remind|send) (?:me|us|this|here|to|any)\b/,
  /\b(?:dont|do not) (?:ever )?call (?:me|us|this|here)\b/,
  new RegExp(`\\b(?:dont|do not|no longer) (?:want|wish|need) (?:(?:to|get|receive|have) )*${fill}${messages}\\b`),
  new RegExp(`\\bno more (?:of )?(?:these |your )?${messages}\\b`),
  /\b(?:remove|delete) (?:me|my (?:phone |cell )?number|my phone|this number)\b/,
  /\btake (?:me|my number|this number) off\b/,
  /\b(?:leave me alone|lose (?:my|this) number)\b/,
  new RegExp(`\\bno mas ${mensajes}\\b`),
  new RegExp(`\\bno (?:quiero|deseo|necesito) ${relleno}${mensajes}\\b`),
  /\bno (?:me )?(?:envi|mand|escrib|contact|text)(?:e|en|es|a|an|as|ee|een)\b/,
  /\bno me (?:llame|llamen|llames|moleste|molesten)\b/,
  /\b(?:deja|deje|dejen|dejame|dejenme|pare|paren|para) de (?:envi|mand|escrib|llam|molest|contact|text)\w*/,
  /\b(?:darme|deme|denme|dar|dame) de baja\b/,
  new RegExp(`\\b(?:cancelar|cancele|cancelen|detener|detengan|parar|pare|paren) ${relleno}${mensajes}\\b`),
  /\bdej(?:ame|eme|enme) en paz\b/,
];

export const wrongNumberWording: readonly RegExp[] = [
  /\bwrong (?:number|person|phone|guy|lady|cell)\b/,
  /\b(?:who is (?:this|it)|whos (?:this|it|dis)|who dis|who are you|who r u|who am i (?:talking|speaking) to)\b/,
  /\b(?:i )?(?:dont|do not) know (?:you|this number|who (?:you|this))\b/,
  /\bnumero equivocado\b/,
  /\b(?:equivocado|equivocada) de (?:numero|persona)\b/,
  /\bquien (?:es|eres|habla|escribe)\b(?! (?:mi|el|la|quien)\b)/,
];

export const urgentWording: readonly RegExp[] = [
  /\bover ?dos\w*/,
  /\b(?:od|oded|oding)\b/,
  /\bsuicid\w*/,
  /\bkill\w*/,
  /\b(?:want to|wanna|going to|gonna) die\b/,
  /\b(?:end|take|ending|taking) my (?:own )?life\b/,
  /\b(?:hurt|hurting|harm|harming|cut|cutting) myself\b/,
  /\bbleed\w*/,
  /\bpregnan\w*/,
  /\b(?:cant|cannot|can not|couldnt|could not|not|isnt|stopped|trouble|hard to|hardly|barely|difficulty) breath\w*/,
  /\bsobre ?dosis\b/,
  /\bmat(?:ar|arme|arse|arlo|arla)\b/,
  /\b(?:quiero|voy a) morir(?:me)?\b/,
  /\bquitar(?:me)? la vida\b/,
  /\b(?:sangr|desangr)\w*/,
  /\bembaraz\w*/,
  /\bno (?:puedo|puede|podia|podemos|esta|se) (?:respir\w*|puede respirar)\b/,
  /\bno respir\w*/,
];
