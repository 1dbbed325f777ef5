import { interfaceLanguage } from '../utils/words.ts';

/** How long ago something was, in minutes, hours or days, in the interface's language. `when`: ISO 8601. */
export function ago(when: string): string {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(when)) / 60_000));
  const format = new Intl.RelativeTimeFormat(interfaceLanguage(), { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 2880
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}
