import type { Brand } from '../utils/templates/brand.ts';
import { type Library, libraryColours } from '../utils/templates/library.ts';
import { word } from '../utils/words.ts';
import './library-scope.css';

/** What of a library is decided on this machine. */
export type Scope = Pick<Library, 'id' | 'colour' | 'brands'>;

interface LibraryScopeProps {
  scope: Scope;
  brands: readonly Brand[];
  onScope(some: Partial<Omit<Scope, 'id'>>): void;
}

/** A library's colour, and for which brands it speaks. */
export function LibraryScope({ scope, brands, onScope }: LibraryScopeProps) {
  const known = new Set(brands.map(({ id }) => id));
  const own = scope.brands.filter((id) => known.has(id));
  return (
    <details class="library-scope">
      <summary>{word('scope_title')}</summary>
      <fieldset class="library-colours">
        <legend>{word('scope_colour')}</legend>
        {libraryColours.map((colour) => (
          <label key={colour}>
            <input
              type="radio"
              name={`colour-${scope.id}`}
              checked={scope.colour === colour}
              onChange={() => onScope({ colour })}
            />
            <span class="library-colour" style={{ '--colour': `var(--library-${colour})` }} />
            {word(`scope_${colour}`)}
          </label>
        ))}
      </fieldset>
      {brands.length > 0 && (
        <fieldset>
          <legend>{word('scope_brands')}</legend>
          <p class="hint">{word('scope_brands_hint')}</p>
          {brands.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={own.includes(id)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = own.filter((one) => one !== id);
                  onScope({ brands: checked ? [...others, id] : others });
                }}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
