/** Code points that weigh one; all others weigh two. Source: twitter/twitter-text config/v3.json (Apache-2.0). */
const single = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/** What every address weighs, since X replaces it with one of its own (transformedURLLength). */
const addressWeight = 23;

/** Names of countries, as IANA lists them; "node.js" and "readme.txt" are no addresses. */
const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';

/** The other names that X links without a scheme, as far as they are in daily use; with a scheme any will do. */
const others =
  'com net org edu gov mil int biz info name pro mobi app dev page blog shop store online site website web tech cloud digital agency studio design art music video film news media social community club team group network live life world today space fun games game xyz top link click support help care health academy school university education africa asia berlin hamburg koeln wien london nyc amsterdam gal cat jobs travel events email chat tips guide wiki foundation ngo charity fund bank finance money market solutions services systems software codes computer zone earth green eco bio coffee restaurant kitchen fitness photo photos photography gallery style fashion love museum aero coop';

const endings = `${countries} ${others}`.replaceAll(' ', '|');
const latin = 'a-z0-9\\u00c0-\\u024f';
const label = `[${latin}](?:[${latin}_-]*[${latin}])?`;
const pathEnd = `(?:[${latin}\\u0400-\\u04ff=_#/+-]|\\([^\\s()]*\\))`;
const path = `/(?:[${latin}\\u0400-\\u04ff!*';:=+,.$%#[\\]–_~@|&/-]*${pathEnd})*`;
const address = new RegExp(
  `(?<![${latin}@＠$#＃_./-])(?:https?://(?:${label}\\.)+[a-z]{2,}|(?:${label}\\.)+(?:${endings})(?![${latin}@_-]))(?::\\d+)?(?:${path})?(?:\\?[${latin}!?*'();:&=+$/%#[\\]_.,~|@-]*[a-z0-9\\-_&=#/])?`,
  'giu',
);
const emoji = /\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/gv;

/** Weight of a text as X counts it, of 280: emoji two, addresses 23, after NFC. */
export function xWeight(text: string): number {
  let weight = 0;
  const withoutAddresses = text.normalize('NFC').replace(address, () => {
    weight += addressWeight;
    return '';
  });
  const letters = withoutAddresses.replace(emoji, () => {
    weight += 2;
    return '';
  });
  for (const letter of letters) weight += weightOf(letter.codePointAt(0) ?? 0);
  return weight;
}

function weightOf(point: number) {
  return single.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}
