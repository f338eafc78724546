import { Button, NativeSelect, TextInput } from '@mantine/core';
import { enquiryLimits, referralSources } from '@cairn/rules';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useDraft } from '../chart/draft';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { count, dayIn } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { draftOf, emptyForm, faultsOf, fieldNames, type FieldFaults, type PatientForm } from '../patient/draft';
import { findNearDuplicates, NearDuplicateList } from '../patient/near-duplicates';
import { PatientFields } from '../patient/patient-fields';
import type { NearDuplicate } from '../api/types';
import { type Converted, type Enquiry, useEnquiryAct } from './enquiries-api';
import styles from './enquiries.module.css';

interface Draft {
  patientId: string;
  form: PatientForm;
  referral: ReferralDraft;
}
export interface ReferralDraft {
  source: string;
  name: string;
  organisation: string;
  phone: string;
  mandated: string;
  speakingNow: boolean;
}

export function referralOf(enquiry: Enquiry): ReferralDraft {
  const { about } = enquiry;
  return {
    source: about.source === null ? (enquiry.channel === 'referrer' ? '' : '1') : String(about.source),
    name: about.referrerName ?? '',
    organisation: about.referrerOrganisation ?? '',
    phone: about.referrerPhone ?? '',
    mandated: about.mandated === null ? '' : about.mandated ? 'yes' : 'no',
    speakingNow: enquiry.channel === 'walk-in' && enquiry.clock.reachedAt === null,
  };
}

export function conversionOf(draft: ReferralDraft) {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const referrer = { name: orNull(draft.name), organisation: orNull(draft.organisation), phone: orNull(draft.phone) };
  return {
    source: Number(draft.source),
    referrer: Object.values(referrer).every((value) => value === null) ? null : referrer,
    mandated: draft.mandated === '' ? null : draft.mandated === 'yes',
    speakingNow: draft.speakingNow,
  };
}

/** Registers the person of an enquiry: what is known already stands in the fields. */
export function RegisterForm(props: { enquiry: Enquiry; onDone: (done: Converted) => void; onClose: () => void }) {
  const { enquiry } = props;
  const [draft, change, forget] = useDraft<Draft>('enquiry-register', enquiry.id, () => ({
    patientId: uuidv7(),
    form: {
      ...emptyForm,
      given: enquiry.about.given ?? '',
      family: enquiry.about.family ?? '',
      dateOfBirth: enquiry.about.dateOfBirth ?? '',
      phone: enquiry.about.phone ?? '',
      email: enquiry.about.email ?? '',
    },
    referral: referralOf(enquiry),
  }));
  const [faults, setFaults] = useState<FieldFaults>({});
  const [asked, setAsked] = useState<NearDuplicate[] | null>(null);
  const act = useEnquiryAct(
    () =>
      api.post<Converted>(`/enquiries/${enquiry.id}/register`, {
        patientId: draft.patientId,
        person: draftOf(draft.form),
        ...conversionOf(draft.referral),
      }),
    ({ displayName, number }: Converted) => `${displayName} is registered with number ${number}.`,
    (done) => {
      forget();
      props.onDone(done);
    },
  );
  const save = async (): Promise<void> => {
    const found = faultsOf(draft.form, dayIn(undefined));
    setFaults(found);
    if (Object.keys(found).length > 0 || act.isPending) return;
    if (asked === null) {
      const people = await findNearDuplicates(draft.form).catch(() => []);
      if (people.length > 0) return setAsked(people);
    }
    act.mutate(undefined);
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'Register', run: () => void save() },
    { keys: 'escape', label: 'Close; what was typed is kept', run: props.onClose },
  ]);
  return (
    <form
      noValidate
      aria-label="Register as a patient"
      className={styles.column}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftNotice of={forget} />
      <PatientFields
        form={draft.form}
        faults={faults}
        autoFocus
        onChange={(part) => {
          change({ form: { ...draft.form, ...part } });
          setFaults({});
          setAsked(null);
        }}
      />
      <ReferralFields
        draft={draft.referral}
        problem={act.error}
        reached={enquiry.clock.reachedAt !== null}
        onChange={(part) => change({ referral: { ...draft.referral, ...part } })}
      />
      {asked !== null && (
        <Panel title={`${count(asked.length, 'person', 'people')} may be the same`}>
          <NearDuplicateList people={asked} />
          <p className="dim">If it is one of them, close this and choose “It is this person” beside the enquiry.</p>
        </Panel>
      )}
      <ErrorNote error={act.error} names={fieldNames} />
      <div className={styles.bar}>
        <Button type="submit" loading={act.isPending} disabled={draft.referral.source === ''}>
          {asked === null ? 'Register as a patient' : 'Register as a new person'}
        </Button>
        <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        <DraftSaved of={forget} />
        {draft.referral.source === '' && <span className="dim small">Still needed: referred from</span>}
      </div>
    </form>
  );
}

export function ReferralFields(props: {
  draft: ReferralDraft;
  problem: unknown;
  reached: boolean;
  onChange: (part: Partial<ReferralDraft>) => void;
}) {
  const { draft, onChange, problem } = props;
  const field = problem instanceof ApiProblem ? problem.facts['field'] : undefined;
  const fault = (name: string) => (field === name && problem instanceof Error ? problem.message : undefined);
  const text = (key: 'name' | 'organisation' | 'phone') => ({
    value: draft[key],
    maxLength: key === 'phone' ? enquiryLimits.phone : enquiryLimits.name,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [key]: event.currentTarget.value }),
  });
  return (
    <Panel title="Referral">
      <div className={styles.fields}>
        <NativeSelect
          className={styles.half ?? ''}
          label="Referred from"
          value={draft.source}
          error={fault('source')}
          data={[
            { value: '', label: 'Choose' },
            ...referralSources.map(({ code, label }) => ({ value: String(code), label })),
          ]}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
        />
        <NativeSelect
          className={styles.half ?? ''}
          label="Care ordered by a court"
          value={draft.mandated}
          error={fault('mandated')}
          data={[
            { value: '', label: 'Not asked' },
            { value: 'no', label: 'No' },
            { value: 'yes', label: 'Yes, referred by court' },
          ]}
          onChange={(event) => onChange({ mandated: event.currentTarget.value })}
        />
        {draft.source !== '1' && draft.source !== '' && (
          <>
            <TextInput className={styles.third ?? ''} label="Referrer" error={fault('referrer')} {...text('name')} />
            <TextInput className={styles.third ?? ''} label="Organization" {...text('organisation')} />
            <TextInput className={styles.third ?? ''} label="Telephone" type="tel" {...text('phone')} />
          </>
        )}
        {!props.reached && (
          <div className={styles.whole}>
            <Checkbox
              label="I am speaking with them now: log it as contact"
              checked={draft.speakingNow}
              onChange={(event) => onChange({ speakingNow: event.currentTarget.checked })}
            />
          </div>
        )}
      </div>
    </Panel>
  );
}
