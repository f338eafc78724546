import { capsOf, type ContingencyTerms } from '@cairn/rules';
import page from '../programme/programme.module.css';
import { usd } from './money';
import { previewOf } from './preview';

/** What somebody earns in twelve weeks who meets the target each time. */
export function PreviewTable({ terms, policy }: { terms: ContingencyTerms; policy: Parameters<typeof capsOf>[1] }) {
  const caps = capsOf(terms, policy);
  const { weeks, totalCents, capped } = previewOf(terms, caps);
  const isPrize = terms.pay.kind === 'prize';
  return (
    <section className={page.effect} aria-label="Preview of twelve weeks">
      <strong>
        {isPrize ? 'About ' : ''}
        {usd(totalCents)} in twelve weeks
      </strong>{' '}
      if every target is met
      {isPrize && ', on average: slips are drawn only when a day has come'}
      {terms.schedule.length === 0 && ', with three results a week'}.{' '}
      {capped
        ? `The cap of ${usd(caps.annualCents)} a person and year is reached.`
        : `Under the cap of ${usd(caps.annualCents)} a person and year.`}
      <details>
        <summary className="small">Week by week</summary>
        <table aria-label="Week by week">
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col" className={page.number}>
                Results
              </th>
              {isPrize && (
                <th scope="col" className={page.number}>
                  Draws
                </th>
              )}
              <th scope="col" className={page.number}>
                Earned
              </th>
              <th scope="col" className={page.number}>
                So far
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((one) => (
              <tr key={one.week}>
                <th scope="row">{one.week}</th>
                <td className={page.number}>{one.results}</td>
                {isPrize && <td className={page.number}>{one.draws}</td>}
                <td className={page.number}>{usd(one.cents)}</td>
                <td className={page.number}>{usd(one.totalCents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
