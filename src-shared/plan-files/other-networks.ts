import { foldedName, withoutSigns } from '#shared/networks/nicknames.ts'

/** Places where people publish that the program has no network of its own for. */
const others =
  /^(?:сферум|sferum|тенчат|tenchat|вайбер|viber|ват?сапп?|вотсапп?|whats ?app(?: channel)?|yappy|яппи|likee|snapchat|снапчат|дискорд|discord|твич|twitch|реддит|reddit|vc|vc\.?ru|виси|хабр|habr|пикабу|pikabu|яндекс кью|вайбс|wibes|nuum|нуум|substack|tumblr|quora|wechat|weibo|truth social|google (?:business|my business)(?: profile)?|gmb|2 ?gis|2 ?гис|яндекс карты|авито|avito|сетка|setka|boosty|бусти|patreon|дзен студия)$/u

/** Whether a heading names such a place. */
export function namesOtherNetwork(heading: string): boolean {
  return others.test(foldedName(withoutSigns(heading)))
}
