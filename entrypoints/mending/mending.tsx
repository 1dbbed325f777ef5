import { useState } from 'preact/hooks';
import { TriedView } from '../../components/tried-view.tsx';
import { mayUse, type Tried } from '../../utils/health.ts';
import {
  type Mendings,
  mendingFile,
  NotAMending,
  readMendingFile,
} from '../../utils/mending/mending-file.ts';
import {
  allMendings,
  dropMending,
  keepMendings,
  type Mending,
} from '../../utils/storage/mendings.ts';
import { type WordKey, word } from '../../utils/words.ts';
import { known, readAnew, titleOf, tryOnOpenPage } from './open-page.ts';

/** A file that was opened, and what came of it on the pages that are open; undefined where none is. */
interface OpenedFile {
  name: string;
  mendings: Mendings;
  tried: Record<string, Tried | undefined>;
}

/** Selectors in place of ours: from a file, tried on an open page first; shown, exported and removed. */
export function MendingPage({ first }: { first: Record<string, Mending> }) {
  const [kept, setKept] = useState(first);
  const [opened, setOpened] = useState<OpenedFile>();
  const [fault, setFault] = useState('');

  const open = async (file: File) => {
    setFault('');
    setOpened(undefined);
    try {
      const mendings = readMendingFile(await file.text(), known);
      setOpened({ name: file.name, mendings, tried: await tryAll(mendings) });
    } catch (error) {
      setFault(inWords(error));
    }
  };
  const use = async (name: string, file: OpenedFile) => {
    await keepMendings({ [name]: file.mendings[name] ?? {} }, file.name);
    await settled(name);
  };
  const settled = async (name: string) => {
    await readAnew(name);
    setKept(await allMendings());
  };

  return (
    <main>
      <h1>{word('mending_title')}</h1>
      <p>{word('mending_what')}</p>
      <label class="file">
        {word('mending_open')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
          }}
        />
      </label>
      <p role="alert" class="fault">
        {fault}
      </p>
      {opened &&
        Object.keys(opened.mendings).map((name) => (
          <Trial
            key={name}
            name={name}
            tried={opened.tried[name]}
            used={kept[name]?.from === opened.name}
            use={() => void use(name, opened)}
            again={async () => setOpened({ ...opened, tried: await tryAll(opened.mendings) })}
          />
        ))}
      <h2>{word('mending_in_use')}</h2>
      {Object.keys(kept).length === 0 && <p>{word('mending_none')}</p>}
      <ul class="kept">
        {Object.entries(kept).map(([name, mending]) => (
          <Kept
            key={name}
            name={name}
            mending={mending}
            remove={() => void dropMending(name).then(() => settled(name))}
          />
        ))}
      </ul>
    </main>
  );
}

function Trial(props: {
  name: string;
  tried: Tried | undefined;
  used: boolean;
  use(): void;
  again(): Promise<void>;
}) {
  const { name, tried, used, use, again } = props;
  const may = tried !== undefined && mayUse(tried);
  return (
    <section class="trial">
      <h2>
        <bdi>{titleOf(name)}</bdi>
      </h2>
      {tried ? <TriedView tried={tried} /> : <p>{word('mending_no_page', titleOf(name))}</p>}
      {tried && !may && <p class="fault">{word('mending_worse')}</p>}
      {may && (
        <button
          type="button"
          class="button main"
          disabled={used}
          onClick={(event) => event.isTrusted && use()}
        >
          {word(used ? 'mending_used' : 'mending_use')}
        </button>
      )}
      {!may && (
        <button type="button" class="button" onClick={() => void again()}>
          {word('mending_again')}
        </button>
      )}
    </section>
  );
}

function Kept({ name, mending, remove }: { name: string; mending: Mending; remove(): void }) {
  const { selectors, from, when } = mending;
  const file = new Blob([mendingFile({ [name]: selectors })], { type: 'application/json' });
  return (
    <li>
      <strong>
        <bdi>{titleOf(name)}</bdi>
      </strong>
      <span class="slots" dir="ltr">
        {Object.keys(selectors).join(', ')}
      </span>
      <small>
        <bdi>{from || word('mending_pointed')}</bdi> · {when}
      </small>
      <a
        class="button"
        href={URL.createObjectURL(file)}
        download={`asante-${titleOf(name)}.json`}
        aria-label={`${word('mending_export')}: ${titleOf(name)}`}
      >
        {word('mending_export')}
      </a>
      <button
        type="button"
        class="button"
        aria-label={`${word('mending_remove')}: ${titleOf(name)}`}
        onClick={(event) => event.isTrusted && remove()}
      >
        {word('mending_remove')}
      </button>
    </li>
  );
}

async function tryAll(mendings: Mendings): Promise<OpenedFile['tried']> {
  const tried: OpenedFile['tried'] = {};
  for (const [name, selectors] of Object.entries(mendings))
    tried[name] = await tryOnOpenPage(name, selectors);
  return tried;
}

function inWords(error: unknown): string {
  if (!(error instanceof NotAMending)) return String(error);
  const what = word(`mending_fault_${error.fault.replaceAll('-', '_')}` as WordKey);
  return error.place ? `${what} (${error.place})` : what;
}
