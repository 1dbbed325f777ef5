/** Waits some milliseconds; true, unless the signal was aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((done) => setTimeout(() => done(!signal?.aborted), ms));
}

/** Two painted frames, or 50 ms where nothing is painted (a tab in the background). */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 50);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** The time an editor needs to see a new focus and selection: CKEditor 5 damages text without it. */
export async function settle(): Promise<void> {
  await painted();
  await pause(120);
}

/**
 * Asks again and again until the answer is yes; false after `times` noes or an abort.
 * It counts turns and not time, so that a busy page gets longer.
 */
export async function until(
  yes: () => boolean,
  times: number,
  signal?: AbortSignal,
): Promise<boolean> {
  for (let turn = 0; turn < times; turn++) {
    if (yes()) return true;
    if (!(await pause(30, signal))) return false;
  }
  return yes();
}
