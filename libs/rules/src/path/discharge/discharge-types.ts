/**
 * Why someone leaves care (clinical reference 5.5), with the code of TEDS-D for the reason. Death is a state of its own.
 * Lost contact and a move away are two answers, since TEDS counts them apart and only one follows the steps of 4.7.
 */
export const dischargeTypes = {
  completed: { label: 'Treatment plan completed', teds: '1', planned: true },
  transferred: { label: 'Transfer to another program or level', teds: '4', planned: true },
  left_before_completion: { label: 'Left before completion', teds: '2', planned: false },
  program_discharge: { label: 'Program ended treatment', teds: '3', planned: false },
  incarcerated: { label: 'In jail or prison', teds: '5', planned: false },
  hospitalised: { label: 'Long hospital stay', teds: '7', planned: false },
  admin: { label: 'Lost contact', teds: '2', planned: false },
  moved: { label: 'Moved away', teds: '7', planned: false },
} as const;
export type DischargeType = keyof typeof dischargeTypes;

export const dischargeTypeNames = Object.keys(dischargeTypes) as readonly DischargeType[];
/** As a gate offers them. */
export const dischargeChoices = dischargeTypeNames.map((code) => ({ code, label: dischargeTypes[code].label }));

export const isDischargeType = (code: string): code is DischargeType => code in dischargeTypes;
