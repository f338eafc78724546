import type { EntryKind } from '@cairn/rules';
import { useState } from 'react';
import type { FaceSheetEntry } from '../assessment/api';
import { FindingForm } from '../assessment/finding-form';
import { DraftsFor } from '../chart/draft';
import { FaceSheetPanel } from './face-sheet';

/** The desk opens no chart: coverage, support people and who consents for somebody under age stand with the details (A31). */
export function DeskFaceSheet({ patientId }: { patientId: string }) {
  const [form, setForm] = useState<{ kind: EntryKind; replaces?: FaceSheetEntry } | null>(null);
  return (
    <DraftsFor patientId={patientId}>
      {form !== null && (
        <FindingForm
          key={`${form.kind} ${form.replaces?.id ?? ''}`}
          patientId={patientId}
          {...form}
          onClose={() => setForm(null)}
        />
      )}
      <FaceSheetPanel
        patientId={patientId}
        onRecord={(kind) => setForm({ kind })}
        onCorrect={(replaces) => setForm({ kind: replaces.kind, replaces })}
      />
    </DraftsFor>
  );
}
