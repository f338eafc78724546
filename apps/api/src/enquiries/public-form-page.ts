import { createHash } from 'node:crypto';
import { newId } from '@cairn/platform';
import { enquiryFormLimits, type FormField, type PublicForm, type SentForm } from '@cairn/rules';

/** The one style of the page. Its hash stands in the policy: no other style and no script runs. */
const style = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f23; --edge: #6b7580; --fault: #a3120f; --act: #0f5c4f; --on-act: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #16191c; --text: #eef1f3; --edge: #97a1ab; --fault: #ffb4ab; --act: #7fd6c2; --on-act: #06231d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; white-space: pre-line; overflow-wrap: anywhere; }
label, legend { display: block; font-weight: 600; padding: 0; }
label, fieldset { margin: 1.1rem 0 0; }
fieldset { border: 0; padding: 0; min-width: 0; }
fieldset label { display: inline-flex; gap: .4rem; align-items: center; font-weight: 400; margin: .3rem 1.5rem 0 0; min-height: 2rem; }
input[type=text], input[type=tel], input[type=email], textarea { width: 100%; margin-top: .3rem; padding: .6rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--edge); border-radius: 6px; }
input[type=radio] { width: 1.2rem; height: 1.2rem; }
textarea { min-height: 9rem; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
[aria-invalid=true] { border-color: var(--fault); border-width: 2px; }
.fault { color: var(--fault); font-weight: 600; margin: .3rem 0 0; }
.hint { margin: .2rem 0 0; font-size: .95rem; }
.summary { border: 2px solid var(--fault); border-radius: 6px; padding: .8rem 1rem; }
.summary p:last-child { margin: 0; }
.summary a { color: inherit; }
button { margin-top: 1.5rem; padding: .7rem 1.6rem; font: inherit; font-weight: 600; color: var(--on-act); background: var(--act); border: 0; border-radius: 6px; cursor: pointer; }
.apart { position: absolute; left: -100vw; width: 1px; height: 1px; overflow: hidden; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** The page's own policy. `same-origin`, because a browser that says nothing of where a form comes from sends no origin either. */
export function pageHeaders(form: PublicForm | null): Readonly<Record<string, string>> {
  const frame = form?.frameOrigin ?? "'none'";
  return {
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors ${frame}`,
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  };
}

const empty: SentForm = {
  name: '',
  phone: '',
  email: '',
  bestTime: '',
  message: '',
  leaveMessage: '',
  pregnant: '',
  overdose: '',
  website: '',
};

/** What was sent, by name: a text each, without what cannot be stored; everything else is as if it were empty. */
export function sentFields(body: unknown): { readonly nonce: string; readonly sent: SentForm } {
  const of = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string) => {
    const value = Object.hasOwn(of, name) ? of[name] : '';
    return typeof value === 'string' ? storable(value) : '';
  };
  const sent = Object.fromEntries(Object.keys(empty).map((name) => [name, text(name)])) as unknown as SentForm;
  const nonce = text('form');
  return { nonce: /^[0-9a-f-]{36}$/.test(nonce) ? nonce : newId(), sent };
}

/** Lines stay, other control characters and broken halves of characters go; every script stays as it was typed. */
function storable(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, '');
}

export function formPage(
  form: PublicForm,
  nonce: string,
  sent: SentForm = empty,
  faults: Readonly<Partial<Record<FormField, string>>> = {},
  says: string | null = null,
): string {
  const wrong = Object.entries(faults) as [FormField, string][];
  const summary =
    wrong.length > 0
      ? `<div class="summary" role="alert"><p>Not sent yet. Your text is kept.</p>${wrong
          .map(([field, fault]) => `<p><a href="#${field}">${escape(fault)}</a></p>`)
          .join('')}</div>`
      : says === null
        ? ''
        : `<div class="summary" role="alert"><p>${escape(says)}</p></div>`;
  const field = (name: FormField, label: string, type: string, more: string, hint = '') =>
    line(name, label, sent[name], faults[name], type, more, hint);
  return page(
    form.title,
    `<h1>${escape(form.title)}</h1>
${form.intro === '' ? '' : `<p>${escape(form.intro)}</p>`}
${form.urgentNote === '' ? '' : `<p><strong>${escape(form.urgentNote)}</strong></p>`}
${summary}
<form method="post" accept-charset="utf-8" novalidate>
<input type="hidden" name="form" value="${escape(nonce)}">
<div class="apart" aria-hidden="true"><label for="website">Leave this empty</label><input type="text" id="website" name="website" tabindex="-1" autocomplete="off" value=""></div>
${field('name', 'Your name', 'text', 'autocomplete="name"', 'You may leave this empty.')}
${field('phone', 'Telephone', 'tel', 'autocomplete="tel"')}
${field('email', 'Email', 'email', 'autocomplete="email"')}
${choice('leaveMessage', 'May we leave a message?', sent.leaveMessage)}
${field('bestTime', 'When is a good time?', 'text', '')}
${form.askPregnant === null ? '' : choice('pregnant', form.askPregnant, sent.pregnant)}
${form.askOverdose === null ? '' : choice('overdose', form.askOverdose, sent.overdose)}
${area(sent.message, faults.message)}
<button type="submit">Send</button>
</form>`,
  );
}

/** A page that only says something. */
export function notice(form: PublicForm | null, says: string): string {
  const title = form?.title ?? 'Not available';
  const urgent = form === null || form.urgentNote === '' ? '' : `<p><strong>${escape(form.urgentNote)}</strong></p>`;
  return page(title, `<h1>${escape(title)}</h1><p role="status">${escape(says)}</p>${urgent}`);
}

function line(
  name: string,
  label: string,
  value: string,
  fault: string | undefined,
  type: string,
  more: string,
  hint: string,
) {
  const said = [...(hint === '' ? [] : [`${name}-hint`]), ...(fault === undefined ? [] : [`${name}-fault`])];
  return `<label for="${name}">${label}</label>${hint === '' ? '' : `<p class="hint" id="${name}-hint">${hint}</p>`}
<input type="${type}" id="${name}" name="${name}" dir="auto" ${more} value="${escape(value)}"${marks(fault, said)}>${faultLine(name, fault)}`;
}

function area(value: string, fault: string | undefined): string {
  const limit = enquiryFormLimits.message.toLocaleString('en-US');
  return `<label for="message">Your message</label><p class="hint" id="message-hint">In any language, at most ${limit} characters.</p>
<textarea id="message" name="message" dir="auto" rows="8"${marks(fault, ['message-hint', ...(fault === undefined ? [] : ['message-fault'])])}>
${escape(value)}</textarea>${faultLine('message', fault)}`;
}

function choice(name: string, label: string, value: string): string {
  const radio = (of: string, says: string) =>
    `<label><input type="radio" name="${name}" value="${of}"${value === of ? ' checked' : ''}>${says}</label>`;
  return `<fieldset><legend>${escape(label)}</legend>${radio('yes', 'Yes')}${radio('no', 'No')}</fieldset>`;
}

const marks = (fault: string | undefined, said: readonly string[]) =>
  `${fault === undefined ? '' : ' aria-invalid="true"'}${said.length === 0 ? '' : ` aria-describedby="${said.join(' ')}"`}`;

const faultLine = (name: string, fault: string | undefined) =>
  fault === undefined ? '' : `<p class="fault" id="${name}-fault">${escape(fault)}</p>`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>
`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
