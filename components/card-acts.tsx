import { word } from '../utils/words.ts';

interface CardActsProps {
  isNew: boolean;
  isChanged: boolean;
  onSave(): void;
  onRemove(): void;
  onCopy(): void;
  onDiscard(): void;
  onClose(): void;
}

/** What can be done with the card as a whole. */
export function CardActs({ isNew, isChanged, ...acts }: CardActsProps) {
  return (
    <div class="card-editor-actions">
      <button
        type="button"
        class="button main"
        // Not disabled: whoever has just pressed it would lose their place.
        aria-disabled={!isChanged}
        title="Ctrl+S"
        onClick={acts.onSave}
      >
        {word('editor_save')}
      </button>
      <button type="button" class="button" onClick={acts.onClose}>
        {word('editor_close')}
      </button>
      {isChanged && !isNew && (
        <button type="button" class="button quiet" onClick={acts.onDiscard}>
          {word('editor_discard')}
        </button>
      )}
      {!isNew && (
        <>
          <button type="button" class="button quiet" onClick={acts.onCopy}>
            {word('editor_copy')}
          </button>
          <button type="button" class="button quiet remove" onClick={acts.onRemove}>
            {word('editor_remove')}
          </button>
        </>
      )}
    </div>
  );
}
