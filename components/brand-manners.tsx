import type { Brand } from '../utils/templates/brand.ts';
import { word } from '../utils/words.ts';
import { FewField } from './few-field.tsx';

type Manners = Pick<Brand, 'emoji' | 'exclamations' | 'firstNames'>;

interface BrandMannersProps {
  brand: Manners;
  change(some: { [Key in keyof Manners]: Manners[Key] | undefined }): void;
}

/** What a brand wants of its replies, for the check before Send; what it does not say is as in the settings. */
export function BrandManners({ brand, change }: BrandMannersProps) {
  return (
    <>
      <label>
        <span>{word('brand_first_names')}</span>
        <select
          class="field"
          value={brand.firstNames ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ firstNames: value === 'fine' || value === 'tell' ? value : undefined })
          }
        >
          <option value="">{word('brand_first_names_usual')}</option>
          <option value="tell">{word('brand_first_names_tell')}</option>
          <option value="fine">{word('brand_first_names_fine')}</option>
        </select>
      </label>
      <FewField
        label={word('checks_emoji')}
        value={brand.emoji}
        onValue={(emoji) => change({ emoji })}
      />
      <FewField
        label={word('checks_exclamations')}
        value={brand.exclamations}
        onValue={(exclamations) => change({ exclamations })}
      />
    </>
  );
}
