import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type Answer, enquiryLimits, overdoseAnswers, referralSources } from '@cairn/rules';
import { SegmentedControl } from '../kit/segmented';
import type { EnquiryDraft } from './enquiry-draft';
import styles from './enquiries.module.css';

export interface FieldsProps {
  draft: EnquiryDraft;
  change: (part: Partial<EnquiryDraft>) => void;
  faults: Readonly<Record<string, string>>;
  /** What was said and why it is urgent stay with those who treat. */
  withheld?: boolean;
  autoFocus?: boolean;
}

const yesNo: readonly { value: Answer; label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known' },
];

const overdoses = Object.entries(overdoseAnswers).map(([value, label]) => ({
  value: value as EnquiryDraft['recentOverdose'],
  label: value === 'no' ? 'No' : label,
}));

/** What there is to write down, in the order in which a call goes: how to call back, what they say, what makes it urgent. */
export function EnquiryFields({ draft, change, faults, withheld = false, autoFocus = false }: FieldsProps) {
  const text = (key: keyof EnquiryDraft & string, max: number = enquiryLimits.short) => ({
    name: key,
    value: draft[key],
    error: faults[key],
    maxLength: max,
    autoComplete: 'off',
    dir: 'auto' as const,
    onChange: (event: { currentTarget: { value: string } }) => change({ [key]: event.currentTarget.value }),
  });
  const choose = (key: 'pregnant' | 'injects' | 'safeToCall' | 'safeToLeaveMessage', label: string) => (
    <div className={styles.question}>
      <span className={styles.asks}>{label}</span>
      <SegmentedControl
        aria-label={label}
        size="xs"
        value={draft[key]}
        data={yesNo}
        onChange={(value) => change({ [key]: value })}
      />
    </div>
  );
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.third ?? ''}
        label="Number to call back"
        autoFocus={autoFocus}
        {...text('phone', enquiryLimits.phone)}
        type="tel"
      />
      <TextInput className={styles.third ?? ''} label="Given name (optional)" {...text('given', enquiryLimits.name)} />
      <TextInput
        className={styles.third ?? ''}
        label="Family name (optional)"
        {...text('family', enquiryLimits.name)}
      />
      <div className={styles.whole}>
        {choose('safeToCall', 'Safe to call this number?')}
        {choose('safeToLeaveMessage', 'Safe to leave a message?')}
      </div>
      {!withheld && (
        <>
          <Textarea
            className={styles.whole ?? ''}
            label="What they said"
            autosize
            minRows={3}
            maxRows={14}
            {...text('said', enquiryLimits.said)}
          />
          <div className={styles.whole}>
            <div className={styles.question}>
              <span className={styles.asks}>Overdose?</span>
              <SegmentedControl
                aria-label="Overdose?"
                size="xs"
                value={draft.recentOverdose}
                data={overdoses}
                onChange={(value) => change({ recentOverdose: value })}
              />
            </div>
            {choose('pregnant', 'Pregnant?')}
            {choose('injects', 'Injects?')}
          </div>
        </>
      )}
      <TextInput className={styles.half ?? ''} label="Best time to call (optional)" {...text('bestTime')} />
      <TextInput
        className={styles.half ?? ''}
        label="Email (optional)"
        {...text('email', enquiryLimits.email)}
        type="email"
      />
      <details className={styles.whole} open={draft.channel === 'referrer' || draft.callerName !== ''}>
        <summary>Date of birth, who called for them, who referred them</summary>
        <div className={`${styles.fields} ${styles.more}`}>
          <TextInput className={styles.third ?? ''} label="Date of birth" {...text('dateOfBirth')} type="date" />
          <TextInput
            className={styles.third ?? ''}
            label="Who called for them"
            {...text('callerName', enquiryLimits.name)}
          />
          <TextInput className={styles.third ?? ''} label="Who that is to them" {...text('callerRelation')} />
          <NativeSelect
            className={styles.half ?? ''}
            label="Referred from"
            name="source"
            error={faults.source}
            value={draft.source}
            data={[
              { value: '', label: 'Not known' },
              ...referralSources.map(({ code, label }) => ({ value: String(code), label })),
            ]}
            onChange={(event) => change({ source: event.currentTarget.value })}
          />
          <NativeSelect
            className={styles.half ?? ''}
            label="Care ordered by a court"
            value={draft.mandated}
            data={[
              { value: '', label: 'Not known' },
              { value: 'no', label: 'No' },
              { value: 'yes', label: 'Yes, referred by court' },
            ]}
            onChange={(event) => change({ mandated: event.currentTarget.value })}
          />
          <TextInput className={styles.third ?? ''} label="Referrer" {...text('referrerName', enquiryLimits.name)} />
          <TextInput className={styles.third ?? ''} label="Organization" {...text('referrerOrganisation')} />
          <TextInput
            className={styles.third ?? ''}
            label="Referrer’s telephone"
            {...text('referrerPhone', enquiryLimits.phone)}
            type="tel"
          />
        </div>
      </details>
    </div>
  );
}
