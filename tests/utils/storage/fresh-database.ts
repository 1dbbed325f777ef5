import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach } from 'vitest';
import { closeDatabase } from '../../../utils/storage/database.ts';

/** Every test begins with no database at all. */
export function freshDatabase() {
  beforeEach(async () => {
    await closeDatabase();
    await deleteDB('asante');
  });
}
