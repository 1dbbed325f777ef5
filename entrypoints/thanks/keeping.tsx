import { useState } from 'preact/hooks';
import { bringIn, eraseLedger } from '../../utils/storage/thanks-keeping.ts';
import type { Line } from '../../utils/storage/thanks-share.ts';
import { word, wordFor } from '../../utils/words.ts';
import { saveAsFile } from './ledger.ts';

/** The ledger as a file, out and in, and its erasing. */
export function Keeping({ lines, changed }: { lines: readonly Line[]; changed(): void }) {
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      setSaid(
        wordFor('thanks_file_lines', await bringIn(JSON.parse(await file.text()), Date.now())),
      );
    } catch {
      setSaid(word('thanks_bad_file'));
    }
    changed();
  };
  return (
    <section class="keeping">
      <button type="button" class="button" onClick={() => saveAsFile(lines)}>
        {word('thanks_export')}
      </button>
      <label class="button">
        {word('thanks_bring_in')}
        <input
          type="file"
          class="spoken"
          accept="application/json,.json"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      <button
        type="button"
        class="button quiet remove"
        onClick={(event) => {
          if (!event.isTrusted) return;
          if (sure) void eraseLedger().then(changed);
          setSure(!sure);
        }}
      >
        {word(sure ? 'thanks_erase_sure' : 'thanks_erase_all')}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
