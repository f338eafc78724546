import { TextInput } from '@mantine/core';
import { readContainerSerial } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useHotkeys } from '../kit/hotkeys';
import { containerBySerial } from './stock-api';
import styles from './stock.module.css';

/** A scanned or typed label number opens its container. What was mistyped is said before anything is looked up. */
export function ScanBox() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const find = useMutation({
    mutationFn: containerBySerial,
    onSuccess: (found) => {
      if (found === null) setFault('No container has this number here.');
      else void navigate({ to: '/stock/containers/$id', params: { id: found.id } });
    },
    onError: () => setFault('The number could not be looked up. Try again.'),
  });
  useHotkeys('Stock', [{ keys: '/', label: 'Scan or type a container', run: () => input.current?.focus() }]);
  return (
    <form
      className={styles.scan}
      onSubmit={(event) => {
        event.preventDefault();
        const serial = readContainerSerial(typed);
        if (serial === null && /^SC/i.test(typed.trim())) return setFault('A digit is wrong: look at the label again.');
        if (typed.trim() !== '') find.mutate(serial ?? typed.trim());
      }}
    >
      <TextInput
        ref={input}
        aria-label="Scan or type a container"
        placeholder="Scan or type a container, SC-…"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        error={fault}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
      />
    </form>
  );
}
