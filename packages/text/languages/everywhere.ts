import type { Language } from './language.ts';

export const everywhere: Language = {
  tag: 'und',
  puzzles: {
    games: `
      wordle | quordle | octordle | nerdle | worldle | globle | heardle | sudoku | kakuro | futoshiki | kenken | nonogram
    `,
  },
  cuePhrases: {
    crumb: '×',
    legal: '©… | (c) #…',
  },
  cueWords: {
    consent: 'cookie cookies gdpr adblock adblocker ad-blocker javascript browser browsers',
    promo: 'newsletter newsletters podcast podcasts app apps',
    legal: 'copyright © ltd llc inc pty plc s.r.l',
    credit: `
      getty shutterstock istock alamy unsplash reuters afp epa pixabay flickr imago dpa picture-alliance
      wikimedia thinkstock depositphotos zuma pexels ansa efe tass ria lapresse belga anp tt ritzau
      scanpix keystone apa istockphoto gettyimages adobe bloomberg
    `,
    account: 'login captcha recaptcha e-mail email',
    follow: `
      facebook twitter instagram whatsapp youtube linkedin pinterest telegram tiktok snapchat flipboard
      reddit tumblr rss tweet retweet hashtag messenger
    `,
  },
  page: {
    readers: '©',
    agencies: `
      dpa | dpad | afp | apa | ap | reuters | rtr | sid | kna | epd | ots | sda | keystone-sda | ats | belga
      | anp | efe | ep | europa press | ansa | adnkronos | agi | lusa | pap | čtk | ctk | mti | ntb | tt |
      ritzau | stt | tass | interfax | unian | ukrinform | pti | ani | ians | upi | xinhua | kyodo | jiji |
      yonhap | télam | telam | notimex | agerpres | mediafax | sita | tasr | hina | tanjug | anadolu | aa |
      dha | iha | cp | pa | pa media
    `,
    sharing: `
      facebook | twitter | whatsapp | pinterest | linkedin | telegram | instagram | reddit | xing |
      messenger | tumblr | flipboard | bluesky | threads | mail | email | e-mail
    `,
  },
};
