import { PasswordInput } from '@mantine/core';
import { ApiProblem } from '../api/problem';
import { passwordLeast } from './code';

/** The server's word about a password that it found too easy. */
export function weakWords(problem: unknown): string | null {
  return problem instanceof ApiProblem && problem.code === 'password.weak' ? problem.message : null;
}

/** A new password: typed once, since it can be looked at, and with its one rule in sight. */
export function NewPassword(props: {
  label: string;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}) {
  const length = [...props.value].length;
  return (
    <PasswordInput
      label={props.label}
      description={
        length > 0 && length < passwordLeast
          ? `${length} of ${passwordLeast} characters`
          : `${passwordLeast} characters or more. A few unrelated words are good; signs and digits are not asked for.`
      }
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
      value={props.value}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
