import { browser } from '../../utils/browser.ts';
import { leaveOut, registerGranted } from '../../utils/grants.ts';
import { allLibraries, dropLibrary } from '../../utils/storage/libraries.ts';

/** The match pattern by which the browser is asked for a library's host. */
export const patternOf = (address: string) => `https://${new URL(address).host}/*`;

/** After a host was granted to be spoken to: it is no site to answer on. */
export async function speakTo(): Promise<void> {
  leaveOut(async () => (await allLibraries()).map((one) => patternOf(one.address)));
  await registerGranted();
}

/** Takes a library off this machine, and gives its host back unless another library is there. */
export async function leaveServer(id: string): Promise<void> {
  const address = (await allLibraries()).find((one) => one.id === id)?.address;
  await dropLibrary(id);
  if (!address) return;
  const pattern = patternOf(address);
  const others = (await allLibraries()).map((one) => patternOf(one.address));
  if (others.includes(pattern)) return;
  // What an organisation granted cannot be given back, and the library is gone all the same.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
