import type { Dispatch, StateUpdater } from 'preact/hooks';
import type { ToastWords } from '../../components/toast.tsx';
import { allBrands, dropBrand, putBrand } from '../../utils/storage/brands.ts';
import { type Brand, newBrand } from '../../utils/templates/brand.ts';
import { word } from '../../utils/words.ts';
import type { Shelf } from './shelf.ts';

interface Around {
  setShelf: Dispatch<StateUpdater<Shelf>>;
  onToast(toast?: ToastWords): void;
  run(change: () => Promise<void>): void;
}

/** What can be done with brands. */
export function brandActs({ setShelf, onToast, run }: Around) {
  const refresh = async () => {
    const brands = await allBrands();
    setShelf((now) => ({ ...now, brands }));
  };
  const keep = (brand: Brand) =>
    run(async () => {
      await putBrand(brand);
      await refresh();
    });
  return {
    onBrand: keep,
    onNewBrand: (name: string) => keep(newBrand(name, new Date())),
    onDropBrand: (brand: Brand) =>
      run(async () => {
        await dropBrand(brand.id);
        await refresh();
        onToast({
          text: word('toast_brand_gone', brand.name),
          undo: () => keep(brand),
        });
      }),
  };
}
