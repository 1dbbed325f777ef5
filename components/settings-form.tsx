import type { Address } from '../utils/templates/wording-shape.ts';
import { interfaceLanguages, languageName, word } from '../utils/words.ts';
import { AddressSettings } from './address-settings.tsx';
import { LanguageOrder } from './language-order.tsx';
import './settings-form.css';

/** The choices that this form shows; those of storage's settings have this shape. */
interface Choices {
  interfaceLanguage: 'auto' | (typeof interfaceLanguages)[number];
  languages: string[];
  name: string;
  brand: string;
  link: string;
  trustNames: boolean;
  expandShortcuts: boolean;
  address: 'any' | Address;
  siteAddress: Record<string, Address>;
}

interface SettingsFormProps {
  choices: Choices;
  /** Languages that can be added. */
  offered: readonly string[];
  sites: readonly { name: string; title: string }[];
  onChange(some: Partial<Choices>): void;
  /** Forgets what was learnt and said about people's languages. */
  onForget(): void;
  onClose(): void;
}

/** Who I am in replies, which languages I answer in, and what language Asante speaks to me. */
export function SettingsForm(props: SettingsFormProps) {
  const { choices, offered, sites, onChange, onForget, onClose } = props;
  const details = ['name', 'brand', 'link'] as const;
  return (
    <section class="side-page settings-form" aria-labelledby="settings-title">
      <h2 id="settings-title">{word('settings_title')}</h2>
      <p class="hint">{word('settings_hint')}</p>
      {details.map((detail) => (
        <label key={detail}>
          <span>
            {word(`settings_${detail}`)} <code>{`{${detail === 'name' ? 'me' : detail}}`}</code>
          </span>
          <input
            class="field"
            dir="auto"
            maxLength={2000}
            placeholder=" "
            defaultValue={choices[detail]}
            inputMode={detail === 'link' ? 'url' : 'text'}
            onInput={({ currentTarget: { value } }) => onChange({ [detail]: value })}
          />
        </label>
      ))}
      <LanguageOrder
        languages={choices.languages}
        offered={offered}
        onChange={(languages) => onChange({ languages })}
      />
      <AddressSettings choices={choices} sites={sites} onChange={onChange} />
      <label>
        <span>{word('settings_interface')}</span>
        <select
          class="field"
          value={choices.interfaceLanguage}
          onChange={({ currentTarget: { value } }) =>
            onChange({ interfaceLanguage: value as Choices['interfaceLanguage'] })
          }
        >
          <option value="auto">{word('settings_interface_auto')}</option>
          {interfaceLanguages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? languageName(tag)}
            </option>
          ))}
        </select>
      </label>
      <label class="settings-tick">
        <input
          type="checkbox"
          checked={choices.trustNames}
          onChange={({ currentTarget: { checked } }) => onChange({ trustNames: checked })}
        />
        <span>{word('settings_trust_names')}</span>
      </label>
      <label class="settings-tick">
        <input
          type="checkbox"
          checked={choices.expandShortcuts}
          onChange={({ currentTarget: { checked } }) => onChange({ expandShortcuts: checked })}
        />
        <span>{word('settings_shortcuts')}</span>
      </label>
      <p class="hint">{word('settings_forget_hint')}</p>
      <div class="side-page-actions">
        <button
          type="button"
          class="button"
          onClick={(event) => {
            if (event.isTrusted) onForget();
          }}
        >
          {word('settings_forget')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {word('editor_close')}
        </button>
      </div>
    </section>
  );
}
