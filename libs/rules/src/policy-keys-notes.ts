/** Groups and progress notes (clinical reference 4.2 and 4.6). */
export const notePolicyKeys = {
  group_min_members: {
    standard: 2,
    unit: 'people',
    citation: 'clinical reference 4.2, county documentation rules',
    verified: 'secondary',
  },
  group_max_members: {
    standard: 12,
    unit: 'people',
    citation: 'clinical reference 4.2, provider manual and county documentation rules',
    verified: 'secondary',
  },
  late_entry_max_days: {
    standard: 45,
    unit: 'days',
    citation: 'clinical reference 4.6, a rule of one state’s Medicaid',
    verified: 'secondary',
  },
  note_due_hours: {
    standard: 48,
    unit: 'hours',
    citation: 'clinical reference 4.6, a couple of days at most',
    verified: 'design',
  },
  note_late_hours: { standard: 72, unit: 'hours', citation: 'clinical reference 4.6 and 6.7, A15', verified: 'design' },
  note_cosign_soon_days: { standard: 7, unit: 'days', citation: 'clinical reference 6.7, A16', verified: 'design' },
  note_cosign_days: {
    standard: 14,
    unit: 'days',
    citation: 'clinical reference 4.6, a state’s rule for plans, taken over for notes',
    verified: 'design',
  },
} as const;
