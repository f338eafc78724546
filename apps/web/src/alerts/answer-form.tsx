import { alertReasonLimit, type AlertAnswerKind } from '@cairn/rules';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { useAct } from '../chart/use-act';
import { readable } from '../kit/format';
import { answerWords, severityMarks } from './alert-words';
import type { Alert } from './alerts-api';

/** What somebody answers to an alert. What its record clears can only be acknowledged here. */
export function AnswerForm(props: { patientId: string; alert: Alert; onClose: () => void }) {
  const { patientId, alert } = props;
  const queries = useQueryClient();
  const [id] = useState(uuidv7);
  const [draft, change, forget] = useDraft('alert-answer', `${alert.alert} ${alert.cause}`, () => ({
    answer: 'acknowledged' as AlertAnswerKind,
    reason: '',
  }));
  const choices = (['acknowledged', ...alert.endedBy] as const).filter((one, at, list) => list.indexOf(one) === at);
  const body = {
    alert: alert.alert,
    cause: alert.cause,
    severity: alert.severity,
    answer: draft.answer,
    reason: draft.reason.trim(),
  };
  const act = useAct(() => api.put(`/patients/${patientId}/alerts/answers/${id}`, body), {
    says: draft.answer === 'acknowledged' ? 'Acknowledged.' : 'The alert is ended.',
    after: () => {
      for (const room of ['alerts', 'alert-list']) void queries.invalidateQueries({ queryKey: [room] });
      forget();
      props.onClose();
    },
  });
  return (
    <SideForm
      title="Answer an alert"
      intro={
        <>
          <strong>
            {severityMarks[alert.severity].word}: {alert.label}.
          </strong>{' '}
          {readable(alert.why)}. It clears by itself when:{' '}
          {readable(alert.clearsWhen.charAt(0).toLowerCase() + alert.clearsWhen.slice(1))}.
        </>
      }
      submit={answerWords[draft.answer].label}
      complete={draft.reason.trim() !== ''}
      missing="Still needed: a few words"
      pending={act.isPending}
      error={act.error}
      names={{ reason: 'Words', answer: 'Answer' }}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <Radio.Group
        label="Answer"
        value={draft.answer}
        onChange={(answer) => change({ answer: answer as AlertAnswerKind })}
      >
        <Stack gap="xs" mt={4}>
          {choices.map((one) => (
            <Radio key={one} value={one} label={answerWords[one].label} description={answerWords[one].says} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label="What you do about it, or why"
        autosize
        minRows={3}
        maxLength={alertReasonLimit}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
    </SideForm>
  );
}
