import type { BriefWords, DemoContent } from './content.ts'
import { bannerFormat, feedFormat, storyFormat } from './formats.ts'

const stollenText: BriefWords = {
  title: 'Text about the stollen',
  goal: 'Orders before 15 December: forty in a week at least.',
  audience: 'Neighbours and regulars of 28 to 55 who buy presents for the table early.',
  tone: 'Calm and tasty, as a baker tells it over the counter. No raptures, no exclamation marks.',
  structure: 'A headline with the name. Why three weeks. Two kinds and whom they suit. Price, dates, where to collect. The link last.',
  references: 'bakeryno1.example/stollen\nLast year’s post of 4 December: the paragraph about linen was liked',
  asks: {
    kind: 'text',
    length: { min: 600, max: 1200, unit: 'characters' },
    phrases: [
      { text: 'Christmas stollen', match: 'forms', min: 2, max: 4 },
      { text: 'icing sugar', match: 'exact', min: 1, max: null },
      { text: 'order', match: 'forms', min: 1, max: 2 },
      { text: 'Bakery No. 1', match: 'exact', min: 1, max: null },
    ],
    links: ['bakeryno1.example/stollen'],
    stopWords: [
      { text: 'unique', match: 'exact' },
      { text: 'unforgettable', match: 'exact' },
      { text: 'cheap', match: 'forms' },
    ],
  },
  versions: [
    {
      text: 'Christmas stollen is waiting for you!\n\nOur stollen has a unique taste and brings an unforgettable experience to the whole family. We use the best ingredients and a traditional recipe.\n\nHurry to order, the number is limited!',
      note: 'A first, short one.',
      remarks: [
        { words: 'These words fit any cake. Tell why three weeks and what happens meanwhile.', quote: 'an unforgettable experience' },
        { words: 'We do not rush our guests: the date says enough.', quote: 'Hurry to order' },
        { words: 'The link is missing, and so are the two kinds.' },
      ],
    },
    {
      text: 'Christmas stollen: how to choose yours\n\nThree weeks are left, and that is exactly what a good stollen needs. We kneaded the first batch on the twentieth of November. Now it lies in the cold pantry, wrapped in linen and dusted with icing sugar. It has a unique smell: rum, zest and a little cinnamon.\n\nClassic. Marzipan, raisins and candied peel. Take it if it is your first: this is how they baked it in Dresden five hundred years ago.\n\nPoppy seed. Softer and not so sweet. The seeds are scalded in the evening and ground with honey in the morning. Good with plain tea.\n\nEach weighs 750 grams. Taste a slice of Christmas stollen at the counter of Bakery No 1, 12 Mill Street. Order until 15 December, collect from the twentieth on.\n\nbakeryno1.example/stollen',
      note: 'Two kinds and the dates are in. I kept one sentence about the smell, tell me if it is too much.',
      remarks: [
        { words: 'Take out “unique”: rum, zest and cinnamon do the work.', quote: 'unique smell' },
        { words: 'The name has a full stop: “Bakery No. 1”.', quote: 'Bakery No 1' },
      ],
    },
  ],
}

const stollenPicture: BriefWords = {
  title: 'Post and story “Christmas stollen”',
  goal: 'Announce the orders: the headline reads on a phone, the address without zooming.',
  audience: 'The same as the text’s: neighbours and regulars.',
  tone: 'Dark green, cream letters, one thing, large. No baubles.',
  structure: 'Headline on top, stollen in the middle, date, address and mark below.',
  references: 'Colours: #17402f, #b5793f, #f3e3c8\nInter, weights 500 and 800',
  asks: {
    kind: 'design',
    formats: [feedFormat('Post 4:5'), storyFormat('Story 9:16')],
    types: ['image/jpeg', 'image/png'],
    maxBytes: 1_000_000,
    texts: ['Christmas stollen', 'Order until 15 December', '12 Mill Street'],
  },
  versions: [
    {
      pictures: [{ file: 'stollen-post-1-en.jpg', formatId: 'feed' }],
      note: 'The post only; the story follows when we agree on the layout.',
      remarks: [
        {
          words: 'The address cannot be read on a phone. Take the cream of the headline.',
          box: { x: 0.03, y: 0.9, width: 0.55, height: 0.05 },
        },
        { words: 'The mark further left, onto the margin.', box: { x: 0.84, y: 0.84, width: 0.15, height: 0.12 } },
        { words: 'A larger headline: it leads.', box: { x: 0.03, y: 0.04, width: 0.64, height: 0.18 } },
      ],
    },
    {
      pictures: [
        { file: 'stollen-post-2-en.jpg', formatId: 'feed' },
        { file: 'stollen-story-en.jpg', formatId: 'story' },
      ],
      note: 'Margins, address and headline put right, the story added.',
      remarks: [
        {
          words: 'The second line comes close to the sugar and to the edge. Make it smaller.',
          box: { x: 0.07, y: 0.285, width: 0.9, height: 0.05 },
        },
      ],
    },
  ],
}

const starterText: BriefWords = {
  title: 'Captions for the starter carousel',
  goal: 'Show that a starter is alive, and take the fear away.',
  audience: 'Those who bake at home once a week and have not tried one yet.',
  tone: 'Friendly and to the point. One caption, one thought.',
  structure: 'Five captions, one for each picture, each on its own line.',
  references: 'Pictures on the drive: “Starter, October”, 14 to 18',
  asks: {
    kind: 'text',
    length: { min: 40, max: 90, unit: 'words' },
    phrases: [
      { text: 'starter', match: 'forms', min: 3, max: null },
      { text: 'warm water', match: 'exact', min: 1, max: null },
    ],
    links: [],
    stopWords: [{ text: 'easy', match: 'forms' }],
  },
  versions: [
    {
      text: 'A starter lives in a jar and likes it warm.\nWe feed it twice a day: flour and water in equal parts.\nBubbles mean that it woke up.\nDoes it smell of apples? Then all is well.\nBaking with a starter is easy, try it this Saturday.',
      note: 'Five captions as asked.',
      remarks: [
        { words: 'Which water? Everybody asks exactly this.', quote: 'flour and water in equal parts' },
        { words: 'Let us not promise “easy”: hardly anybody manages the first time.', quote: 'is easy' },
      ],
    },
  ],
}

const zinaScript: BriefWords = {
  title: 'Script for a video about Zina the starter',
  goal: 'Forty seconds that are watched to the end: a starter with a name and a temper.',
  audience: 'Followers who like our posts about people.',
  tone: 'Warm, with a smile, no grand voice.',
  structure: 'A question first. Three scenes. The last picture: Marat closes the jar.',
  references: '',
  asks: {
    kind: 'text',
    length: { min: 60, max: 110, unit: 'words' },
    phrases: [{ text: 'Marat', match: 'exact', min: 2, max: null }],
    links: [],
    stopWords: [],
  },
  written:
    'Who gets up before the baker?\n\nFive in the morning, the kitchen. Marat takes the lid off a jar and says: “Good morning, Zina.”\n\nScene two: flour, water, a spoon. Zina rises, a mark on the glass shows how far.',
  versions: [],
}

const preorderStory: BriefWords = {
  title: 'Story “Orders are open”',
  goal: 'Visits of the page for orders.',
  audience: 'Followers who watch stories on their way to work.',
  tone: 'As the stollen post: the same ground and letters.',
  structure: 'A question on top, room for the link sticker in the middle.',
  references: 'Post and story “Christmas stollen”, second version',
  asks: {
    kind: 'design',
    formats: [storyFormat('Story 9:16')],
    types: ['image/jpeg', 'image/png'],
    maxBytes: 800_000,
    texts: ['Orders are open', 'until 15 December'],
  },
  versions: [],
}

const breakfastText: BriefWords = {
  title: 'Text “Breakfast from one loaf”',
  goal: 'Saves: recipes people come back to.',
  audience: 'Parents who make breakfast in ten minutes.',
  tone: 'Short and cheerful.',
  structure: 'Three toasts, each with a name and two sentences.',
  references: '',
  asks: {
    kind: 'text',
    length: { min: 300, max: 600, unit: 'characters' },
    phrases: [{ text: 'rye bread', match: 'exact', min: 1, max: 3 }],
    links: [],
    stopWords: [{ text: 'healthy', match: 'forms' }],
  },
  versions: [
    {
      text: 'Breakfast from one loaf\n\nToast with an egg. Fry a slice in butter, a soft egg and salt on top.\n\nToast with curd. Stir it with sour cream, add cucumber and dill. It tastes best on rye bread.\n\nToast with a pear. Honey, pear, five minutes under the grill. Children ask for more, we tried twice.\n\nOne loaf is enough for three people until Wednesday.',
      note: 'About 400 characters.',
      remarks: [],
    },
  ],
}

const cafeBanner: BriefWords = {
  title: 'Banner for partner cafes',
  goal: 'The head of a letter to cafes that buy our bread.',
  audience: 'Managers of cafes.',
  tone: 'Businesslike.',
  structure: '',
  references: '',
  asks: {
    kind: 'design',
    formats: [bannerFormat('Banner 16:9')],
    types: ['image/png'],
    maxBytes: 500_000,
    texts: ['Bread before you open'],
  },
  versions: [],
}

const storageText: BriefWords = {
  title: 'Winter storage step by step',
  goal: 'Bookings of storage and service.',
  audience: 'Those who ride from April to October and keep the bike on the balcony.',
  tone: 'A mechanic explains it to a neighbour.',
  structure: 'Seven steps as a list, an offer and the link at the end.',
  references: 'bikehouse.example/workshop',
  asks: {
    kind: 'text',
    length: { min: 500, max: 1000, unit: 'characters' },
    phrases: [
      { text: 'winter storage', match: 'exact', min: 1, max: 3 },
      { text: 'chain', match: 'forms', min: 1, max: null },
    ],
    links: ['bikehouse.example/workshop'],
    stopWords: [{ text: 'discount', match: 'forms' }],
  },
  versions: [
    {
      text: 'Seven steps until spring\n\nBefore winter storage a bike wants to be washed and dried, then one thing after the other.\n\n1. Wipe the frame and look at the welds.\n2. Clean the chain and use a thick grease.\n3. Let out half of the air, never all of it.\n4. Take the battery of the light home.\n5. Slacken the cables: shift to the smallest cog.\n6. Hang it by the frame or use a stand, do not lay it down.\n7. Cover it with cloth, film collects water.\n\nNo room? We keep it for 12 a month and give it back tuned in spring.\n\nbikehouse.example/workshop',
      note: 'Gleb checked all seven steps.',
      remarks: [],
    },
  ],
}

const routePicture: BriefWords = {
  title: 'Map of the route around the pond',
  goal: 'A picture people save and take along.',
  audience: 'Families with children.',
  tone: 'Plain and large, as a map of the underground.',
  structure: 'The pond, the line, the stops: benches, coffee, water.',
  references: 'Track: bikehouse.example/routes',
  asks: { kind: 'design', formats: [feedFormat('Post 4:5')], types: ['image/jpeg', 'image/png'], maxBytes: 1_000_000, texts: [] },
  versions: [{ pictures: [{ file: 'route.jpg', formatId: 'feed' }], note: 'The line is thicker than on the last map.', remarks: [] }],
}

const seasonText: BriefWords = {
  title: 'Winter rental announcement',
  goal: 'Bookings for the first weekend of December.',
  audience: 'Those who rented a bike in summer.',
  tone: 'Cheerful, without “hurry up”.',
  structure: 'What opens, what it costs, how to book.',
  references: 'bikehouse.example/rental',
  asks: {
    kind: 'text',
    length: { min: 300, max: 700, unit: 'characters' },
    phrases: [{ text: 'winter rental', match: 'exact', min: 1, max: 3 }],
    links: ['bikehouse.example/rental'],
    stopWords: [{ text: 'hurry', match: 'forms' }],
  },
  versions: [],
}

const snowStory: BriefWords = {
  title: 'Story “The first track”',
  goal: 'Replies with pictures of tracks.',
  audience: 'Followers who ride all year.',
  tone: 'Quiet and cold, a lot of white.',
  structure: 'The track from corner to corner, room for a question on top.',
  references: '',
  asks: {
    kind: 'design',
    formats: [storyFormat('Story 9:16')],
    types: ['image/jpeg'],
    maxBytes: 800_000,
    texts: ['Whose track is it?'],
  },
  versions: [
    {
      pictures: [{ file: 'snow.jpg', formatId: 'story' }],
      note: 'A quick sketch.',
      remarks: [
        { words: 'This is 4:5; a story is 1080 × 1920.' },
        { words: 'The question goes here: leave room.', box: { x: 0.1, y: 0.06, width: 0.8, height: 0.22 } },
      ],
    },
  ],
}

export const briefsEn: DemoContent['briefs'] = {
  stollenText,
  stollenPicture,
  starterText,
  zinaScript,
  preorderStory,
  breakfastText,
  cafeBanner,
  storageText,
  routePicture,
  seasonText,
  snowStory,
}
