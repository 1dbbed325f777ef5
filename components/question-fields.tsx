import type { PointName, QuestionKind } from '../utils/templates/question.ts';
import { pointInWords } from './question-words.ts';

interface TickProps {
  label: string;
  checked: boolean;
  isFixed?: boolean;
  onChange(checked: boolean): void;
}

export function Tick({ label, checked, isFixed = false, onChange }: TickProps) {
  return (
    <label class="ask-tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={isFixed}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface LinesProps {
  label: string;
  value: string;
  /** UTF-16 units. */
  most: number;
  onValue(value: string): void;
}

/** Some lines in a person's own words. */
export function Lines({ label, value, most, onValue }: LinesProps) {
  return (
    <label>
      <span>{label}</span>
      <textarea
        class="field"
        dir="auto"
        rows={2}
        maxLength={most}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}

interface PointFieldProps {
  kind: QuestionKind;
  point: PointName;
  /** What stands there; '' for nothing. */
  said: string;
  isFixed?: boolean;
  /** Only once the words are whole, instead of at every key. */
  isLate?: boolean;
  onSay(text: string): void;
}

/** A point of the list that is gone through: of a joke a tick, else words. */
export function PointField({ kind, point, said, isFixed, isLate, onSay }: PointFieldProps) {
  const label = pointInWords(point);
  if (kind === 'humour')
    return (
      <Tick
        label={label}
        checked={said !== ''}
        {...(isFixed === undefined ? {} : { isFixed })}
        onChange={(checked) => onSay(checked ? 'yes' : '')}
      />
    );
  const hear = ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => onSay(value);
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        dir="auto"
        maxLength={1000}
        readOnly={isFixed === true}
        value={said}
        {...(isLate ? { onChange: hear } : { onInput: hear })}
      />
    </label>
  );
}
