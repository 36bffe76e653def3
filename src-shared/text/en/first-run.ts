export const firstRun = {
  language: 'Language',
  languageName: { ru: 'Русский', en: 'English' },
  progress: '{{done}} of {{total}}',
  screen: {
    title: 'Where to start',
    line: 'Rubrika plans posts, publishes them on time and prepares the client’s report. All data stay on this computer.',
    demoTitle: 'Demo',
    demoLine: 'Two brands, eight channels and three months of posts. Nothing reaches a real network.',
    demo: 'Look at the demo',
    ownTitle: 'Your own work',
    ownLine: 'Your brands and channels. No account and no network needed to begin.',
    own: 'Start my own',
    ownAgain: 'Open my own',
    opening: { demo: 'Making the demo', own: 'Opening your workspace' },
  },
  name: { title: 'What is your name', line: 'Everything you do is signed with it. Seen only here.', label: 'Name' },
  brand: { title: 'First brand', line: 'The client whose social media you run. Others can be added later.' },
  channel: {
    title: 'First channel',
    line: 'Where posts will come out. One can plan without any.',
    skip: 'Skip',
  },
} as const
