import { seed } from './cards.ts';

/** Puts the starter set into the library, each card once in its life; loaded only where it is wanted. */
export async function seedStarter(): Promise<void> {
  const { starter } = await import('../templates/starter/starter.ts');
  await seed(starter);
}
