import { TextInput } from '@mantine/core';
import { slipKinds, type TermSource, termSources } from '@cairn/rules';
import page from '../programme/programme.module.css';
import styles from './contingency.module.css';
import { usd } from './money';
import { Fault, type TermsPart } from './target-fields';
import type { NumberField } from './terms-draft';

const labels: Readonly<Record<NumberField, string>> = {
  startCents: 'First value, dollars',
  stepCents: 'Rises by, dollars',
  ceilingCents: 'Highest value, dollars (empty: none)',
  bonusCents: 'Bonus, dollars',
  bonusEvery: 'Bonus for every … in a row',
  restoreAfter: 'Highest value back after … in a row',
  startDraws: 'First draws',
  stepDraws: 'More draws with each in a row',
  maxDraws: 'Most draws on a day',
  annualCapCents: 'Cap of a year, dollars (empty: that of the policy)',
  totalCapCents: 'Cap in all, dollars (empty: none)',
  expiresAfterDays: 'What is left lapses, days after the end (empty: never)',
};

/** How it pays, and how much at most. What could not be checked in its source says so. */
export function PayFields(props: TermsPart & { annualCapCents: number }) {
  const { draft, faults, annualCapCents, onChange } = props;
  const number = (name: NumberField) => (
    <TextInput
      key={name}
      label={labels[name]}
      description={sourceWords(name)}
      inputMode={name.endsWith('Cents') ? 'decimal' : 'numeric'}
      value={draft.numbers[name]}
      error={faults[name]}
      {...(name === 'annualCapCents' ? { placeholder: usd(annualCapCents) } : {})}
      onChange={({ currentTarget }) => onChange({ numbers: { ...draft.numbers, [name]: currentTarget.value } })}
    />
  );
  return (
    <>
      <div className={page.fields}>
        {draft.kind === 'voucher'
          ? (['startCents', 'stepCents', 'ceilingCents', 'bonusCents', 'bonusEvery', 'restoreAfter'] as const).map(
              number,
            )
          : (['startDraws', 'stepDraws', 'maxDraws'] as const).map(number)}
      </div>
      {draft.kind === 'prize' && (
        <fieldset className={page.levels} style={{ display: 'block' }}>
          <legend>Slips in the bowl</legend>
          <div className={styles.slips}>
            {draft.bowl.map(({ kind, count, value }, at) => {
              const put = (part: { count?: string; value?: string }) =>
                onChange({ bowl: draft.bowl.map((slip, index) => (index === at ? { ...slip, ...part } : slip)) });
              return [
                <span key={kind}>{slipKinds[kind]}</span>,
                <TextInput
                  key={`${kind} count`}
                  aria-label={`${slipKinds[kind]}: how many slips`}
                  inputMode="numeric"
                  value={count}
                  rightSection={<span className="dim small">slips</span>}
                  onChange={({ currentTarget }) => put({ count: currentTarget.value })}
                />,
                <TextInput
                  key={`${kind} value`}
                  aria-label={`${slipKinds[kind]}: worth, dollars`}
                  inputMode="decimal"
                  readOnly={kind === 'message'}
                  value={value}
                  leftSection={<span className="dim small">$</span>}
                  onChange={({ currentTarget }) => put({ value: currentTarget.value })}
                />,
              ];
            })}
          </div>
          <Fault says={faults.bowl} />
        </fieldset>
      )}
      <div className={page.fields}>
        {(['annualCapCents', 'totalCapCents', 'expiresAfterDays'] as const).map(number)}
      </div>
    </>
  );
}

function sourceWords(name: NumberField): string | undefined {
  const source = (termSources as Readonly<Record<string, TermSource | undefined>>)[name];
  if (source === undefined || source.verified === 'yes') return undefined;
  return source.verified === 'design' ? 'Our choice' : 'Not checked in its source: confirm it';
}
