/** Endings that make an address of bare words, without `https://`: the common general ones and every country's (IANA root zone). */
const general = 'com org net info biz pro shop store online site app dev club blog xyz moscow name mobi edu gov int top space website news'
const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz ' +
  'de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it ' +
  'je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ' +
  'ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg ' +
  'th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
const ending = `(?:${`${general} ${countries}`.replaceAll(' ', '|')})(?![\\p{L}\\p{N}-]|\\.[a-z0-9])`
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const rest = '[^\\s<>«»"\']*'
const withScheme = `https?://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}\\p{N}-]*\\p{L}(?::\\d+)?(?:[/?#]${rest})?`
const bare = `(?<![\\p{L}\\p{N}@.$#_/-])(?:${label}\\.)+${ending}(?:/${rest})?`
const link = new RegExp(`${withScheme}|${bare}`, 'giu')

/** The addresses written out in a text, as microblogs find them; the full stop after one is not part of it. */
export function linksIn(text: string): readonly string[] {
  // A text without a point between letters holds no address.
  if (!/\.\S/.test(text)) return []
  return (text.match(link) ?? []).map(withoutTail)
}

/** Punctuation that ends the sentence rather than the address; a closing bracket stays where the address opened it. */
function withoutTail(address: string): string {
  const cut = address.replace(/[.,:;!?…\]]+$/u, '')
  return cut.endsWith(')') && !cut.includes('(') ? withoutTail(cut.slice(0, -1)) : cut
}
