import type { Post } from '../../utils/post.ts';

const people: Record<string, [name: string, handle: string, text: string]> = {
  en: [
    'Maya Collins',
    'mayacollins',
    'Love your app, but since yesterday it will not open. Any idea why?',
  ],
  sw: [
    'Amina Juma',
    'aminajuma',
    'Napenda programu yenu, lakini tangu jana haifunguki. Mnajua kwa nini?',
  ],
  ar: ['ليلى حداد', 'layla_haddad', 'أحب تطبيقكم، لكنه لا يفتح منذ أمس. هل تعرفون السبب؟'],
  de: [
    'Jürgen Groß',
    'juergengross',
    'Ich mag eure App, aber seit gestern geht sie nicht mehr auf. Wisst ihr, warum?',
  ],
  pl: [
    'Łukasz Żak',
    'lukaszzak',
    'Uwielbiam waszą aplikację, ale od wczoraj się nie otwiera. Wiecie dlaczego?',
  ],
};

/** An invented post in the language of the reply, to see the reply under; in English for all other languages. */
export function samplePost(language: string): Post {
  const [author, handle, text] = people[language.split('-')[0] ?? ''] ?? people.en ?? ['', '', ''];
  return {
    site: 'x',
    id: 'sample',
    kind: 'mention',
    author,
    handle,
    permalink: `https://x.com/${handle}/status/1`,
    text,
  };
}
