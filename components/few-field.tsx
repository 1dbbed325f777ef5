interface FewFieldProps {
  label: string;
  /** 0 to 99; undefined: nobody has said. */
  value: number | undefined;
  onValue(value: number | undefined): void;
}

/** A small number; emptied, it is as nobody had said. */
export function FewField({ label, value, onValue }: FewFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="field few"
        type="number"
        min="0"
        max="99"
        step="1"
        defaultValue={value ?? ''}
        onInput={({ currentTarget }) => {
          const { valueAsNumber, validity } = currentTarget;
          if (validity.valid) onValue(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
        }}
      />
    </label>
  );
}
