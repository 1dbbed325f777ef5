import { languageName, word } from '../utils/words.ts';
import { type Shown, sorts } from './shown.ts';

/** What there is to choose from. */
export interface Gathering {
  languages: readonly string[];
  brands: readonly { id: string; name: string }[];
  tags: readonly string[];
  /** Besides one's own. */
  libraries: readonly { id: string; name: string }[];
}

interface FilterChoicesProps extends Gathering {
  shown: Shown;
  onChange(shown: Shown): void;
}

/** One choice each for language, library, brand, tag, use and order; a choice that would have one answer is not shown. */
export function FilterChoices({ shown, onChange, ...gathering }: FilterChoicesProps) {
  const { languages, brands, tags, libraries } = gathering;
  const without = (...keys: (keyof Shown)[]): Shown =>
    Object.fromEntries(Object.entries(shown).filter(([key]) => !keys.includes(key as keyof Shown)));
  return (
    <div class="filter-choices">
      <select
        class="field"
        aria-label={word('library_filter_language')}
        value={shown.language ? `${shown.lacks ? '-' : '+'}${shown.language}` : ''}
        onChange={({ currentTarget: { value } }) => {
          const rest = without('language', 'lacks');
          onChange(
            value ? { ...rest, language: value.slice(1), lacks: value.startsWith('-') } : rest,
          );
        }}
      >
        <option value="">{word('library_any_language')}</option>
        {languages.map((tag) => (
          <option key={`+${tag}`} value={`+${tag}`}>
            {word('library_has', languageName(tag))}
          </option>
        ))}
        {languages.map((tag) => (
          <option key={`-${tag}`} value={`-${tag}`}>
            {word('library_lacks', languageName(tag))}
          </option>
        ))}
      </select>
      {libraries.length > 0 && (
        <OneOf
          label={word('library_filter_library')}
          any={word('library_any_library')}
          all={[{ id: 'mine', name: word('library_mine') }, ...libraries]}
          value={shown.library}
          onValue={(library) => onChange(library ? { ...shown, library } : without('library'))}
        />
      )}
      {brands.length > 0 && (
        <OneOf
          label={word('library_filter_brand')}
          any={word('library_any_brand')}
          all={brands}
          value={shown.brand}
          onValue={(brand) => onChange(brand ? { ...shown, brand } : without('brand'))}
        />
      )}
      {tags.length > 0 && (
        <OneOf
          label={word('library_filter_tag')}
          any={word('library_any_tag')}
          all={tags.map((tag) => ({ id: tag, name: tag }))}
          value={shown.tag}
          onValue={(tag) => onChange(tag ? { ...shown, tag } : without('tag'))}
        />
      )}
      <select
        class="field"
        aria-label={word('library_filter_use')}
        value={shown.unused ? 'unused' : ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(value ? { ...shown, unused: true } : without('unused'))
        }
      >
        <option value="">{word('library_any_use')}</option>
        <option value="unused">{word('library_unused')}</option>
      </select>
      <select
        class="field"
        aria-label={word('library_sort')}
        value={shown.sort ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const sort = sorts.find((one) => one === value);
          onChange(sort ? { ...shown, sort } : without('sort'));
        }}
      >
        <option value="">{word('library_sort_made')}</option>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {word(`library_sort_${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface OneOfProps {
  label: string;
  /** What stands there while nothing is asked. */
  any: string;
  all: readonly { id: string; name: string }[];
  value: string | undefined;
  onValue(id: string): void;
}

function OneOf({ label, any, all, value = '', onValue }: OneOfProps) {
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    >
      <option value="">{any}</option>
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
