import { TextInput } from '@mantine/core';
import { type InjectionSite, type Product, productFacts } from '@cairn/rules';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Checkbox } from '../kit/checkbox';
import { milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { MeaningShape } from '../kit/status-mark';
import { type InjectionDraft, sitesOf, syringeUl } from './injection-draft';
import styles from './injection-panel.module.css';

export type { InjectionDraft } from './injection-draft';

export interface InjectionPanelProps {
  product: Product;
  /** The ordered amount, which is one syringe. */
  doseMcg: number;
  draft: InjectionDraft;
  onChange: (draft: InjectionDraft) => void;
  /** Where the last one went: that site is marked, and another one is better. */
  lastSite: string | null;
  today: string;
  /** Enter on the last field: back to the card, whose own Enter gives. */
  onDone?: () => void;
}

/** What is recorded of an injection. Enter walks through the fields and never gives by itself. */
export function InjectionPanel(props: InjectionPanelProps) {
  const { product, draft, today } = props;
  const label = productFacts(product).injection;
  const panel = useRef<HTMLDivElement>(null);
  if (label === null) return null;
  const sites = sitesOf(product);
  const set = (part: Partial<InjectionDraft>): void => props.onChange({ ...draft, ...part });
  const volume = syringeUl(product, props.doseMcg);

  // The scanner ends what it reads with Enter; here that only moves on.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    const fields = [...(panel.current?.querySelectorAll<HTMLElement>('input:checked, input:not([type=radio])') ?? [])];
    const next = fields[fields.indexOf(event.target as HTMLElement) + 1];
    if (next === undefined) props.onDone?.();
    else next.focus();
  };
  const onSiteKey = (event: KeyboardEvent): void => {
    const site = sites.find(({ keys }) => keys === event.key)?.site;
    if (site === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    set({ site });
    document.getElementById(`site-${site}`)?.focus();
  };

  return (
    <div ref={panel} className={styles.panel} role="group" aria-label="Injection" onKeyDown={onKeyDown}>
      <p className={styles.syringe}>
        One syringe of <strong>{milligrams(props.doseMcg)} mg</strong>
        {volume !== null && <> in {milligrams(volume)} mL</>}, needle {label.needle}
      </p>
      <fieldset className={styles.sites} onKeyDown={onSiteKey}>
        <legend>Site</legend>
        {sites.map(({ site, label: words, keys }) => (
          <SiteChoice
            key={site}
            site={site}
            words={words}
            keys={keys}
            chosen={site === draft.site}
            last={site === props.lastSite}
            onChoose={() => set({ site })}
          />
        ))}
      </fieldset>
      {draft.site !== '' && draft.site === props.lastSite && (
        <p className={styles.hint} role="status">
          <MeaningShape meaning="soon" /> The last injection went there too. Choose another site if you can.
        </p>
      )}
      <div className={styles.fields}>
        <TextInput
          size="xs"
          label="Lot"
          autoComplete="off"
          value={draft.lot}
          onChange={(event) => set({ lot: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          size="xs"
          label="Lot expires on"
          value={draft.lotExpiresOn}
          error={draft.lotExpiresOn !== '' && draft.lotExpiresOn < today && 'This lot has expired. Take another one.'}
          onChange={(event) => set({ lotExpiresOn: event.currentTarget.value })}
        />
        {label.weeksOutCount && (
          <TextInput
            type="date"
            size="xs"
            label="Out of the refrigerator since"
            max={today}
            value={draft.outOfRefrigeratorSince}
            onChange={(event) => set({ outOfRefrigeratorSince: event.currentTarget.value })}
          />
        )}
        {label.certificate !== null && (
          <TextInput
            type="date"
            size="xs"
            label="From a pharmacy, received on"
            max={today}
            value={draft.receivedOn}
            onChange={(event) => set({ receivedOn: event.currentTarget.value })}
          />
        )}
      </div>
      {label.certificate !== null && (
        <Checkbox
          label="REMS checked: given here by a professional, never handed over"
          checked={draft.remsChecked}
          onChange={(event) => set({ remsChecked: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

function SiteChoice(props: {
  site: InjectionSite;
  words: string;
  keys: string;
  chosen: boolean;
  last: boolean;
  onChoose: () => void;
}) {
  return (
    <label className={props.chosen ? styles.chosen : styles.site}>
      <input
        id={`site-${props.site}`}
        type="radio"
        name="injection-site"
        className="visually-hidden"
        checked={props.chosen}
        onChange={props.onChoose}
      />
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {props.words}
        {props.last && <span className={styles.lastTime}> last time</span>}
      </span>
      <KeyHint keys={props.keys} />
    </label>
  );
}
