// Frequent characters that only one of the two ways of writing Chinese has.
const simplified = new Set(
  '们这个来时说国会对发现经还没过学样种进业让点当问题间开关头长门见车东乐马鸟鱼书买卖爱亲师气电话语请谢谁从众优传伤体区医华单双变号听吗员园图场块坏声处备够妈娱实宝写将导层岁币帅应张录忆总战护报担择换据数断无旧显术机杂权条极构标树欢毕汇汉济测游满灯灵热爷独环础确积称穷竞笔类红纪级线组细终绍结给绝统继续维网罗罚职联胜脑脸艺节药获虽补装观规视觉览触订认讨记讲许论设访证评识诉词试诗诚误读课调谈账货质费资赛赞赢趋跃践轻载输运远违连迟适选邮释钟钱铁银错锁键闻阳阴际陆险随难页顶项顺须预领频颗颜风飞饭饮馆驻验鲁齐龙',
);
const traditional = new Set(
  '們這個來時說國會對發現經還沒過學樣種進業讓點當問題間開關頭長門見車東樂馬鳥魚書買賣愛親師氣電話語請謝誰從眾優傳傷體區醫華單雙變號聽嗎員園圖場塊壞聲處備夠媽娛實寶寫將導層歲幣帥應張錄憶總戰護報擔擇換據數斷無舊顯術機雜權條極構標樹歡畢匯漢濟測遊滿燈靈熱爺獨環礎確積稱窮競筆類紅紀級線組細終紹結給絕統繼續維網羅罰職聯勝腦臉藝節藥獲雖補裝觀規視覺覽觸訂認討記講許論設訪證評識訴詞試詩誠誤讀課調談賬貨質費資賽贊贏趨躍踐輕載輸運遠違連遲適選郵釋鐘錢鐵銀錯鎖鍵聞陽陰際陸險隨難頁頂項順須預領頻顆顏風飛飯飲館駐驗魯齊龍',
);

function count(text: string, characters: ReadonlySet<string>): number {
  let found = 0;
  for (const character of text) if (characters.has(character)) found += 1;
  return found;
}

/** `zh-Hans` or `zh-Hant` by the characters used; `zh` where they do not tell. */
export function chineseOf(words: readonly string[]): string {
  const text = words.join('');
  const lead = count(text, simplified) - count(text, traditional);
  if (lead === 0) return 'zh';
  return lead > 0 ? 'zh-Hans' : 'zh-Hant';
}

// Where the old yat became e in Serbian and (i)je in Croatian, in everyday words, and words of one side.
const serbian =
  /^(?:gde|ovde|nigde|negde|uvek|posle|pre|lep[aeiou]?|lepo|le[pš]e|vide(?:o|la|li|ti)|voleo|volela?|vole(?:ti)?|hteo|htela|hteli|živeo|živeti?|razume[mšt]?|razumeo|svet[aeu]?|svetu|reč|reči|vreme|mesto|dete|deca|devojk[aeiou]|čovek[aeou]?|čoveče|sneg|mleko|hleb|uspeo|uspeh|osećam|osećaš|osećate|verujem|veruješ|vera|ceo|cela|celo|beo|bela|sede|nedelj[aeiu]|sreć[aeu]|zameni|promeni|odelo|telo|hiljad[aeu]|bezbedn\p{L}*|šta|ko|neko|niko|hoću|opšt[ae]|tačno|porodic[aeu]|voz)$/u;
const croatian =
  /^(?:gdje|ovdje|nigdje|negdje|uvijek|poslije|prije|lijep[aeiou]?|lijepo|ljepše|vidje(?:o|la|li|ti)|vidio|volio|voljela?|voljeti|htio|htjela|htjeli|živio|živjeti|razumije[mš]?|razumio|svijet[aeu]?|riječ|riječi|vrijeme|mjesto|dijete|djeca|djevojk[aeiou]|čovjek[aeou]?|čovječe|snijeg|mlijeko|kruh|uspio|uspjeh|osjećam|osjećaš|osjećate|vjerujem|vjeruješ|vjera|cijel[aio]|bijel[aio]|sjedi|tjedan|tjedn[au]|sretan|odijelo|tijelo|tisuć[aeu]|što|tko|netko|nitko|obitelj|obitelji|vlak|točno|opć[ae]|uopće)$/u;

/** `sr-Latn` or `hr` for words that are one of them: the model's lines do not tell them apart. */
export function serbianOrCroatian(words: readonly string[]): 'sr-Latn' | 'hr' {
  let lead = 0;
  for (const word of words) {
    if (serbian.test(word)) lead += 1;
    else if (croatian.test(word)) lead -= 1;
  }
  return lead > 0 ? 'sr-Latn' : 'hr';
}
