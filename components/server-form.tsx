import type { ComponentChildren } from 'preact';
import './team-page.css';

interface ServerFormProps {
  title: string;
  /** What the button says. */
  go: string;
  /** What did not work, in words. */
  fault?: string;
  isBusy: boolean;
  /** Straight from a person's press: the browser asks for the server's name there. */
  onGo(): void;
  children: ComponentChildren;
}

/** A form that ends in asking a server for the first time. */
export function ServerForm({ title, go, fault, isBusy, onGo, children }: ServerFormProps) {
  return (
    <form
      class="team-join"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) onGo();
      }}
    >
      <h3>{title}</h3>
      {children}
      {fault !== undefined && (
        <p class="team-trouble" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" class="button main" disabled={isBusy}>
        {go}
      </button>
    </form>
  );
}

interface ServerFieldProps {
  id: string;
  label: string;
  value: string;
  /** A name is in whatever script; the rest reads from the left. */
  isName?: boolean;
  isSecret?: boolean;
  onValue(value: string): void;
}

/** One line of such a form. */
export function ServerField({ id, label, value, isName, isSecret, onValue }: ServerFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        {...(isSecret ? { type: 'password' } : { type: 'text' })}
        autocomplete="off"
        id={id}
        class="field"
        dir={isName ? 'auto' : 'ltr'}
        maxLength={isName ? 100 : 2000}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}
