const whole = (words: string) =>
  `(?<![\\p{L}\\p{N}])(?:${words.split(', ').join('|')})(?![\\p{L}\\p{M}\\p{N}])`;

/**
 * How a language's forms of address show in a text; two of one row in one reply are mixed. Only what cannot mean
 * anybody else: a German "Sie" that opens a sentence may be "she" or "they", so it does not count.
 */
export const waysToAddress: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    new RegExp(whole('[Dd]u, [Dd]ich, [Dd]ir, [Dd]ein(?:e|er|em|en|es)?'), 'u'),
    /(?<![\p{L}\p{N}])Ihnen(?![\p{L}\p{N}])|(?<![.!?:…„"\n]\s*)(?<=\p{L}[,;]?\s)(?:Sie|Ihr(?:e|er|em|en|es)?)(?![\p{L}\p{N}])/u,
  ],
  pl: [
    new RegExp(
      `${whole('[Tt]y, [Cc]iebie, [Cc]ię, ci, [Tt]obie, [Tt]obą, [Tt]w(?:ój|oj(?:a|e|ego|ej|emu|ą|ich|im|imi))')}|` +
        '(?<![\\p{L}])(?!(?:[Nn]asz|[Ww]asz|[Kk]lawisz|[Aa]fisz|[Pp]ulpitysz)(?!\\p{L}))\\p{L}{2,}[aeiy]sz(?!\\p{L})|' +
        '(?<!\\p{L})\\p{L}{2,}ł[ae]?(?:by)?ś(?!\\p{L})|(?<!\\p{L})[Jj]esteś(?!\\p{L})|(?<!\\p{L})' +
        '(?:[Zz]obacz|[Nn]apisz|[Ww]yślij|[Pp]rześlij|[Ss]prawdź|[Ss]próbuj|[Pp]odaj|[Kk]liknij|[Zz]ajrzyj|[Oo]twórz|[Pp]oczekaj|[Zz]adzwoń|[Dd]aj znać)(?!\\p{L})',
      'u',
    ),
    // "Pani z kasy" is somebody else.
    /(?<!\p{L})(?:Pan(?:a|u|em)?|Pani[ąe]?|Państw(?:o|a|u))(?!\p{L})(?!\s(?:z|ze|od|w|na)\s)/u,
  ],
  ar: [
    /(?<!\p{L})أنتَ|\p{L}كَ(?!\p{L})|(?<!\p{L})[وف]?(?:أرسل|اكتب|راجع|اضغط|انظر|اتصل|أخبرنا|افتح|حدّث|أعد|جرّب|راسلنا|تفضل|اختر|اطلب|ابعث|اذكر|لا تقلق|سيدي|أخي|عزيزي)(?!\p{L})|(?<!\p{L})(?:يا\s)?أستاذ(?!\p{L})/u,
    /(?<!\p{L})أنتِ|\p{L}[كت]ِ(?!\p{L})|(?<!\p{L})[وف]?(?:أرسلي|اكتبي|راجعي|اضغطي|انظري|اتصلي|أخبرينا|افتحي|حدّثي|حدثي|أعيدي|جرّبي|جربي|راسلينا|تفضلي|انتظري|تستطيعين|متأكدة|اختاري|اطلبي|ابعثي|اذكري|لا تقلقي|حاولي|تأكدي|تحققي|تواصلي|سجلي|شاركينا|زودينا|تريدين|ترغبين|ترين|تجدين|تعرفين|تستخدمين|تحتاجين|تكتبين|ترسلين|تجربين|سيدتي|أختي|عزيزتي)(?!\p{L})/u,
  ],
  sw: [
    new RegExp(whole('[Ww]ewe, yako, lako, wako, zako, chako, vyako, kwako, pako, mwako'), 'u'),
    new RegExp(
      whole(
        '[Nn]inyi, [Nn]yinyi, yenu, lenu, wenu, zenu, chenu, vyenu, kwenu, [Aa]santeni, [Ss]amahanini, [Pp]oleni, [Tt]umeni, [Aa]ndikeni, [Ss]ubirini, [Jj]aribuni, [Aa]ngalieni, [Ff]unguani, [Tt]ujulisheni, [Tt]uambieni, [Tt]uandikieni, [Tt]upigieni, mnaweza, mnataka, mnahitaji, mnapata, mmepata, mmetuma, mlituma, mliandika, mlituandikia, mtapata, mtapokea',
      ),
      'u',
    ),
  ],
  en: [
    /(?<!\p{L})(?:Dear (?:Sir|Madam|Mr|Mrs|Ms|Mx|Dr|Prof|(?:[Vv]alued )?[Cc]ustomer)|Yours (?:sincerely|faithfully|truly))(?!\p{L})/u,
    new RegExp(
      whole(
        "gonna, wanna, gotta, dunno, ain't, lol, omg, mate, buddy, bro, dude, pal, yeah, nah, kinda, thx, 4 the, u r, cya, yep, yup, nope, hiya, heya, gimme, lemme, cuz, fam, sorta, y'all, no probs, my bad",
      ),
      'iu',
    ),
  ],
};
