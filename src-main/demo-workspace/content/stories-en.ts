import type { DemoContent } from './content.ts'

export const storiesEn: DemoContent['stories'] = {
  stollen: {
    firstLine: 'A stollen takes three weeks',
    body: 'Draft: the text comes from Daniel, the picture from Mary.\n\nOrder until 15 December: bakeryno1.example/stollen',
  },
  starter: { firstLine: 'A starter in five pictures', body: 'A carousel: one picture, one thought. Olivia writes the captions.' },
  zina: { firstLine: 'Zina wakes up at five', body: 'A video of forty seconds about a starter called Zina. The script is being written.' },
  preorder: {
    firstLine: 'Orders are open until 15 December',
    body: 'Choose the weight and the day, we put a stollen aside in your name. Pay when you collect it.\n\nbakeryno1.example/stollen',
  },
  breakfast: { firstLine: 'Breakfast from one loaf', body: 'Draft: the text comes with the brief.' },
  difference: {
    firstLine: 'Yeast or sourdough: what is the difference',
    body: 'With yeast the dough rises in two hours, with a starter in eighteen. The second has a tangy crumb and a crust that cracks on the third day too.\n\nCome and compare: on Thursdays we cut both.',
    ownText:
      'Yeast: two hours.\nStarter: eighteen.\n\nWhere the other sixteen go and why they are worth it, shown by Marat in the kitchen. Two doughs, one table, no secrets.',
  },
  teaSet: {
    firstLine: 'The tea set now comes with cherries',
    body: 'Six puffs, a jar of jam and a box fit for a present. Packed in the morning, yours until eight in the evening.\n\n5.90 until the end of the month.',
    changedBody:
      'Six puffs, a jar of cherry jam and a box fit for a present. Packed in the morning, yours until eight in the evening.\n\n6.40 from Monday, the old price until Sunday.',
  },
  companies: {
    firstLine: 'Boxes for colleagues: from ten on',
    body: 'Baked to order, a name on every box, delivered by nine. From twenty boxes on you pay 15 % less.',
    note: 'No discount yet: it will be settled on Friday. Write “we do the sums for you” and send it back to me.',
  },
  guests: {
    firstLine: 'Guests who come when we open',
    body: 'Peter takes a rye and tells how it used to be. Lena runs to her shift and gets the first croissant. We asked seven people why they want bread at seven in the morning.',
  },
  handFirst: {
    firstLine: 'Our oven is older than we are',
    body: 'It was built in 1987 and has gone cold three times since. Have a look inside.\n\n#bakeryno1',
  },
  handSecond: {
    firstLine: 'Ginger stars: painting together',
    body: 'White icing, a brush and patience. On Saturday at noon the table is set for those who bring children.\n\n#bakeryno1 #gingerstars',
  },
  handThird: {
    firstLine: 'The bagel your grandmother remembers',
    body: 'First boiled, then baked. That is why the crust shines and the inside is dense.\n\n#bakeryno1',
  },
  handWaits: {
    firstLine: 'Which croissant is yours',
    body: 'With almonds, with chocolate, or plain to dip into coffee? Tell us in the comments: of the winner we bake twice as many tomorrow.\n\n#bakeryno1 #croissant',
  },
  storage: { firstLine: 'Seven steps until spring', body: 'Draft: the text is being reviewed.' },
  routeMap: {
    firstLine: 'A map: around the pond without climbs',
    body: 'Eighteen kilometres, three benches, one coffee shop. Save the map and show it to a mechanic when lost.',
  },
  season: { firstLine: 'Winter rental opens', body: 'Draft: waiting for the announcement from Daniel.' },
  snow: {
    firstLine: 'The first track in the snow',
    body: 'Whoever rides the embankment before seven gets tea. Send us a picture of your track.',
  },
}
