import { keepCard } from '../../../utils/storage/cards.ts';
import { read } from '../../../utils/storage/database.ts';
import { putLibrary } from '../../../utils/storage/libraries.ts';
import { beginRounds } from '../../../utils/storage/rounds.ts';
import { couch } from '../../../utils/team/couch.ts';
import { signFor } from '../../../utils/team/request.ts';
import { round } from '../../../utils/team/round.ts';
import { storeOf } from '../../../utils/team/store-of.ts';

const library = 'c0ffee00-0000-4000-8000-000000000001';

async function begin() {
  await putLibrary({
    id: library,
    kind: 'team',
    name: 'Acme',
    colour: 'blue',
    brands: [],
    address: 'https://db.example/team',
  });
  await beginRounds(library, 'ann');
}

const step = async () => {
  await round(storeOf(library), couch(`${location.origin}/team`, signFor('ann', 'x')));
};

/** Gives one card another title. */
async function change(id: string) {
  const card = await read((db) => db.get('cards', id));
  if (card) await keepCard({ ...card, title: `changed ${performance.now()}` }, card);
}

const count = () => read((db) => db.count('records'));

Object.assign(globalThis, { bench: { begin, step, change, count } });
