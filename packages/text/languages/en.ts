import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  quotes: '“ ” ‘ ’',
  smallWords: `
    the of and to in a is that for on was with as by at from it he be this are has have had not but his
    they an which or its said were will been who their more would about there she her we you i if when
    what can could one into than some so do my our over after no out up just like them only also because
    most very how then
  `,
  stopWords: `
    a about above after again against all also although always am among an and another any are aren as
    at away back be became because been before being below between both but by came can cannot come
    comes could couldn day days did didn do does doesn doing don done down during each either else even
    ever every few for former from further get gets getting go goes going got had hadn has hasn have
    haven having he her here hers herself him himself his how however i if in instead into is isn it its
    itself just know last later least less let like ll made make makes making many may me might more
    most much must my myself near need never new next no nor not now of off often on once one only onto
    or other others our ours out over own part per perhaps please put rather re really reported
    reportedly s said same saw say saying says see seen she should shouldn since so some still such t
    take taken takes taking tell than that the their theirs them themselves then there these they this
    those though through thus time to today together told tomorrow too took toward towards two under
    until up upon us use used using ve very via wants was wasn way we week weeks well went were weren
    what when where whether which while who whole whom whose why will with within without won would
    wouldn year years yes yesterday yet you your yours yourself
  `,
  numberWords: `
    two three four five six seven eight nine ten dozen dozens twenty thirty forty fifty sixty
    hundred hundreds thousand thousands half quarter eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
  `,
  months: `
    jan january | feb february | mar march | apr april | may | jun june | jul july | aug august |
    sep sept september | oct october | nov november | dec december
  `,
  ago: { after: 'ago', lately: 'just now|yesterday' },
  abbreviations: `
    Mr Mrs Ms Mx Dr Prof Sen Rep Reps Sens Gov Lt Col Gen Maj Capt Sgt Cpl Pvt Adm Cmdr Rev Hon Pres
    Supt St Ste Mt Ft Jr Sr Inc Ltd Corp Co Bros No Nos vs v approx est dept Dept Univ Jan Feb Mar Apr
    Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Fig al e.g i.e cf p pp Art Sec
  `,
  pointsBack: `
    i | we | our | my | he | she | it | its | they | his | her | hers | their | theirs | this | that |
    these | those | such | there | but | and | yet | so | or | nor | however | meanwhile | also |
    instead | still | then | now | both | neither | another | other/others | either | afterwards |
    moreover | nevertheless | therefore | thus | among them | one of them/the |
    the two/three/latter/former/pair/trio/other/others |
    in/at/by/for/with/of/on/to/after/before/despite/under it/this/that/these/those/them/his/her/their/its/him/both
  `,
  speech: 'says said wrote writes',
  cuePhrases: {
    'section-header': `
      related | related articles | related article | related stories | related story | related posts |
      related post | related content | related news | related topics | related coverage | related links |
      related reading | related videos | related video | related items | related to this story |
      related searches | more from … | more on … | more stories… | more news… | more in … |
      more like this | more articles… | more coverage… | more posts… | more to explore | more to read |
      more about … | more headlines | more top stories | more of … | more by … | more great reads |
      more videos | more | you may also like… | you might also like… | you may like… | you might like… |
      you may also be interested… | you might be interested… | you may be interested… |
      you'll also like… | you'll love… | you may also enjoy… | you might also enjoy… |
      you may have missed… | you might have missed… | in case you missed it | icymi | recommended |
      recommended for you | recommended stories | recommended articles | recommended reading |
      recommended videos | recommended by… | recommendations | we recommend | read next… | read more |
      read also | read this next | what to read next | what to watch next | up next… | next up… |
      next read… | see also | also see | also read | also on… | also in… | also of interest |
      on the same topic | in other news | other news… | other stories… | other articles… | other posts… |
      further reading | keep reading… | continue reading… | discover more… | explore more… | don't miss… |
      dont miss… | must read… | must reads | must see… | worth reading | most read… | most popular… |
      most viewed… | most recent… | most commented… | most shared… | most watched… | most discussed… |
      most emailed… | top stories… | top news… | top articles… | top posts… | top videos… | top picks… |
      top # | trending… | what's trending | what's hot | what's new | hot topics | latest | latest news… |
      latest stories… | latest articles… | latest posts… | latest videos… | latest headlines… |
      latest in … | latest from … | latest on … | the latest… | latest updates | latest issue |
      latest edition | popular | popular now | popular posts | popular articles | popular stories |
      popular news | popular in… | popular topics | popular categories | popular videos |
      popular searches | popular tags | recent posts | recent articles | recent news | recent stories |
      recent videos | recent entries | recently viewed | new posts | featured | featured stories |
      featured articles | featured posts | featured video | featured videos | featured content |
      featured on … | editor's picks | editors' picks | editors picks | editor's pick | editor's choice |
      editors' choice | our picks | staff picks | from our partners… | from the web |
      from around the web | around the web | from our sponsors | from the archive… | from the archives… |
      from other sites | from our network | elsewhere on… | elsewhere | promoted stories |
      promoted content | promoted links | sponsored | sponsored content | sponsored stories |
      sponsored links | sponsored by… | sponsored posts | paid content | partner content | ads by… |
      ad content by… | in this section | in this article | in this story | in this series |
      in this package | in this issue | table of contents | contents | jump to… | on this page |
      what's inside | next article | previous article | next post | previous post | next story |
      previous story | prev | next | previous | older posts | newer posts | older post | newer post |
      older | newer | post navigation | navigation | article navigation | previous post link |
      about the author | about the authors | about the writer | about author | about this author |
      about us | about this site | about this blog | author | authors | author bio | written by |
      meet the author | contributors | more by this author | more from this author | tags | tag | topics |
      topic | categories | category | filed under | filed in | filed to | posted in | archives | archive |
      blogroll | tag cloud | keywords | key words | labels | share | share this | share this article |
      share this story | share this post | share this page | share this on… | share this with… |
      share on… | share via… | share with… | share article | share story | share post | share it |
      share your… | share options | share the article | sharing | spread the word | spread the love |
      like this | quick links | useful links | external links | links | resources | site links |
      site map | sitemap | help | contact | contact us | get in touch | connect | connect with us |
      follow us | follow us on… | follow on… | find us on… | join us on… | like us on… | stay connected… |
      stay in touch | stay up to date… | stay informed… | social | social media | legal | company |
      our company | our sites | our network | our brands | partners | advertisement | advertising |
      advertise with us | newsletter | newsletters | our newsletter | our newsletters | email newsletter |
      newsletter sign up | newsletter signup | sign up… | subscribe… | join our… | join the … | join us… |
      get the latest… | get our… | get more… | want more… | stay tuned | breaking news | breaking | live |
      live updates | live now | watch live | watch now | videos | video | photos | photo galleries |
      galleries | gallery | photo gallery | podcasts | podcast | events | upcoming events | jobs |
      classifieds | obituaries | weather | horoscopes | crossword | crosswords | games | polls | poll |
      quiz
    `,
    'comment-header': `
      comments | comment | comments # to # of # | # comments | # comment | comments # | comment # | comments closed |
      comments are closed… | comments off | no comments | no comments yet | no comments so far |
      add a comment | add comment | add your comment | add new comment | leave a comment… | leave
      a reply… | leave your comment… | leave a response | leave comment | leave us a comment |
      post a comment… | post comment | post your comment | post a reply | post new comment | write
      a comment… | write a reply | make a comment | view comments… | view all comments | view #
      comments | view all # comments | show comments… | show # comments | show all comments | hide
      comments | read comments… | read all comments | read the comments | read # comments | see
      comments… | see all comments | see # comments | load comments… | load more comments | open
      comments | all comments | all # comments | your comment | your comments | user comments |
      reader comments | readers' comments | readers comments | what readers say | what our readers
      say | what readers are saying | what our readers are saying | what readers think | what our
      readers think | what you say | what you said | what you think | readers say | readers' views
      | readers' voices | readers' reactions | readers respond | readers react | reader responses
      | reader replies | reader views | from our readers | your views | your thoughts | your
      opinions | your letters | your reactions | your replies | reader reactions | comments for
      this thread are now… | comments for this post | comments on this article | comments on this
      story | comments on … | comments to … | comment on this article | comment on this story |
      comments section | comments policy… | comment policy… | comment guidelines | commenting
      guidelines | commenting rules | comments feed | comments rss | facebook comments | latest
      comments | recent comments | newest comments | top comments | most liked comments | sort
      comments… | sort by newest… | join the conversation… | join the discussion… | join the
      debate… | start the conversation… | start a conversation… | start the discussion… | the
      conversation | conversation | conversations | discussion | discuss | discuss this … |
      discussion # comments | reply to this… | # replies… | # reply… | # responses… | # response…
      | # thoughts on… | # thought on… | # comments on… | # comment on… | # comments to… | #
      discussions on… | one thought on… | one response to… | one comment… | responses | replies |
      reader interactions | what do you think… | tell us what you think… | have your say… | have a
      comment… | be the first to comment… | be first to comment | log in to comment… | login to
      comment… | sign in to comment… | log in to reply | log in or register to post… | you must be
      logged in to… | please log in to comment | register to comment | notify me of… | save my
      name… | your email address will not be… | commenting on this… | we welcome your comments… |
      trackbacks… | trackback | pingbacks… | pingback… | reactions | disqus comments | comments
      powered by… | view the discussion thread | please enable javascript to view the… | letters
      to the editor | write a letter to the editor | share your thoughts… | share your views… |
      share your opinion… | what's your view… | what are your thoughts… | add your voice… | add to
      the conversation… | leave your thoughts… | comments below | comments from readers | comments
      from our readers | reader comments # | reader responses # | reader discussion | community
      discussion | community comments | conversation # | discussion # | responses # | replies # |
      responses to … | replies to … | # people are talking about… | # people commented… | #
      conversations | # discussions | # messages | # reactions | # posts in this thread | # posts
      in discussion | sort by: newest… | newest first | oldest first | most recommended | reader
      picks | viewing # comments | viewing # of # comments | viewing all comments | showing #
      comments | showing # of # comments | log in or sign up to… | log in or register to
      comment… | log in to leave a comment… | sign up to comment | subscribe to comment | create
      an account to comment | only subscribers can comment… | your say | your turn | talkback |
      talkbacks | feedback from readers | letters from readers | what people are saying
    `,
    speaker: `
      reply | reply to this | permalink | report | report abuse | report comment | report this comment |
      flag | flag as inappropriate | flag comment | like | likes | # likes | # like | dislike | upvote |
      downvote | log in to reply | login to reply | edit | quote | # points | # votes | vote up |
      vote down | show replies | hide replies | view replies | view reply | view # replies | # replies |
      # reply | load more replies | in reply to… | replying to… | see more from… | recommend |
      recommended # | share reply | like reply | reply share | like reply share | reply # like |
      like # reply | report user | block user | top commenter | guest | anonymous says |
      awaiting moderation | your comment is awaiting moderation | this comment was removed… |
      this comment has been removed… | this comment has been deleted | comment deleted | comment removed |
      deleted user | expand comment | copy link to comment
    `,
    crumb: `
      advertisement | advertisements | advertising | advertise | advert | ad | ads | sponsored |
      promoted | promo | sponsor | advertisement advertisement | advertisement # of # |
      advertisement continue reading… | advertisement - … | story continues… | story continues
      below… | article continues… | article continues below… | continues below… | scroll to
      continue… | scroll for… | scroll down… | scroll to top | continue reading… | continue reading
      below | continue to… | remove ads… | why this ad | ad feedback | report ad | skip ad | close
      ad | hide ad | this is an ad | ad choices | adchoices | paid post | partner | share | share
      this | shares | # shares | # share | share on facebook… | share on twitter… | share on x… |
      share on linkedin… | share on whatsapp… | share on reddit… | share on pinterest… | share on
      tumblr… | share on telegram… | share on email… | share by email | share via email… | share
      via… | share link | share to facebook… | share to twitter… | share to… | share url | share
      article… | share full article | share tweet | share tweet share | tweet | tweet this | tweets
      | retweet | pin | pin it | pinned | email | e-mail | email this | email this article… | email
      article | email a friend | e-mail this article | email to a friend… | mail | send | send to… |
      send this by email | send by email | print | print this… | print article | print page | print
      friendly… | printer friendly… | save | save article | save story | save for later | save this
      story… | saved | bookmark | bookmark this… | facebook | twitter | x | x twitter | whatsapp |
      whats app | linkedin | linked in | pinterest | reddit | flipboard | telegram | messenger |
      facebook messenger | tumblr | instagram | youtube | google | google plus | google news | rss |
      rss feed | snapchat | tiktok | threads | bluesky | mastodon | discord | digg | stumbleupon |
      stumble upon | delicious | pocket | vk | vkontakte | viber | line | xing | weibo | wechat |
      odnoklassniki | buffer | evernote | hacker news | copy | copy link | copy url | copy this… |
      link copied… | copied | copied to clipboard | url copied… | link | get link | permalink |
      embed | embed code | embed this… | click to share… | click to email… | click to print… | click
      to copy… | click here… | click to enlarge | click to expand | click to play | click image… |
      click on image… | tap to… | opens in new window | opens in a new window | opens in a new tab |
      external link… | facebook twitter… | twitter facebook… | facebook twitter whatsapp… | facebook
      email… | whatsapp email… | close | close menu | close modal | close dialog | close this… |
      close search | close video | x close | play | play video | play now | play all | play audio |
      pause | stop | mute | unmute | loading | loading… | volume | fullscreen | full screen | exit
      fullscreen | replay | rewind | settings | captions | subtitles | captions off | chapters |
      descriptions off… | subtitles off… | quality | speed | playback rate | current time… |
      duration… | remaining time… | loaded… | progress… | stream type… | seek to live… | picture-in-
      picture | this is a modal window… | beginning of dialog window… | end of dialog window |
      advanced settings… | video player… | audio player… | media player… | media playback… | video
      unavailable | video loading… | the video could not be loaded… | autoplay… | up next | now
      playing | listen | listen now | listen to this… | listen to article… | listen to the article |
      listen to story | watch | watch now | watch video | watch the video… | watch live | watch
      below | watch here | video | videos | audio | photo | photos | image | images | picture |
      pictures | gallery | slideshow | view gallery | view slideshow | view photos | view all | view
      more | view all photos | view image… | view fullscreen | view full size | view larger | view
      on … | view comments | view this post on instagram | launch gallery | open gallery | open
      image… | open in app… | open app | open menu | see all | see more… | show more… | show less |
      show all | show me… | load more… | more | more… | more info | more details | more information
      | read more… | read full… | read the full… | read now | read in app | read article | read
      story | learn more… | find out more… | discover | expand | collapse | enlarge | enlarge image…
      | zoom | zoom in | hide caption | toggle caption | hide | show | toggle navigation | toggle
      menu | toggle search | toggle… | slide # of #… | image # of #… | photo # of #… | # of # | # /
      # | previous slide… | next slide… | next image | previous image | swipe… | back | back to top…
      | back to article | back to… | go to… | go back | return to… | return to top | top | to top |
      up | down | next | prev | previous | skip | skip to… | skip advertisement | skip content… |
      skip past… | jump to content… | jump to… | home | homepage | home page | menu | main menu |
      site menu | navigation | main navigation | search | search for… | search site… | search this…
      | search… | search the site | go | submit | ok | okay | cancel | yes | no | apply | done |
      reset | clear | clear all | filter | sort by | sort | all | news | select… | choose… | login |
      log in | log in… | log out | logout | sign in | sign in… | sign out | sign up | sign up… |
      sign me up | signup | subscribe | subscribe now… | subscribe today… | subscribed | subscribe
      to… | subscribe for… | register | register now | register for… | join | join now | join us |
      my account | account | your account | profile | edit profile | my profile | create account |
      create an account | create free account | forgot password… | forgot your password… | reset
      password | remember me | username | password | email address | your email | your email address
      | enter your email… | enter email… | first name | last name | name | website | your name |
      required | donate | donate now | support us… | buy now… | buy it now… | buy tickets | buy |
      shop now… | shop | order now | add to cart | add to basket | check price… | view deal | see
      it… | see price… | see at… | view at… | buy at… | from $ # | get it… | get offer | get deal |
      free trial | start free trial | try now… | try it free | download | download app | download
      the app… | download pdf | pdf | get the app | app store | google play | available on… | follow
      | follow us | follow this… | follow me | following | followers | # followers | follow author |
      follow topic… | follow topics | follow on… | follow @… | like | like us… | like this | like
      loading | liked | unlike | love | haha | wow | sad | angry | upvote | comment | comments |
      reply | report | report this… | report an error… | report error… | report a typo… | report
      issue | correction… | suggest a correction | spotted an error… | see something wrong… | rate
      this… | rating | reviews | votes | vote | your rating | notifications | turn on notifications…
      | enable notifications | allow | accept | accept all… | accept cookies… | reject all… |
      decline | deny | i agree | i accept | agree | manage cookies… | cookie settings… | manage
      preferences… | manage consent… | privacy settings… | got it | dismiss | no thanks | maybe
      later | not now | continue | continue without… | proceed | translate | translate this page |
      select language | language | english | font size… | text size… | a a a | aa | dark mode |
      light mode | text to speech | getty | getty images | reuters | ap | afp | file | file photo |
      pa | pa media | shutterstock | istock | alamy | unsplash | new | hot | live | updated |
      exclusive | breaking | opinion | premium | subscriber only | subscribers only | subscriber
      exclusive | for subscribers | members only | plus | free | javascript… | please enable
      javascript… | enable javascript… | you need to enable javascript… | your browser does not
      support… | this browser is not supported… | copyright | terms | privacy | credits | disclaimer
      | disclosure | sources | source | via | n a | null | undefined | untitled | article content |
      ad policy | current issue | breadcrumb trail links | join the conversation | story continues
      below | author of the article:
    `,
    'link-line': `
      vote:… | vote now:… | poll:… | quiz:… | have your say:… | related:… | read more:… |
      read more about… | read more from… | read more on… | read more in… | read more at… | see more:… |
      see also:… | also read:… | also see:… | read also:… | read next:… | read this:… | read:… | more:… |
      must read:… | don't miss:… | dont miss:… | watch:… | watch below:… | listen:… | listen to:… |
      in photos:… | in pictures:… | photos:… | video:… | gallery:… | recommended:… |
      recommended reading:… | sponsored:… | trending:… | up next:… | next:… | previous:… | previously:… |
      related article:… | related articles:… | related stories:… | related story:… | related video:… |
      related content:… | related reading:… | related coverage:… | related link:… | read full story:… |
      read the full story… | full story:… | full coverage:… | live updates:… | click here to… |
      click here for… | click to read… | tap here to… | for more on… | for more, … | for more stories… |
      for more news… | for the latest… | to read more… | you can read more… | continue reading:… |
      check out our… | check out more… | check out:… | follow our live… | find out more about… |
      learn more:… | learn more about… | see our full… | subscribe to our… | subscribe to the… |
      subscribe to … | sign up for our… | sign up for the… | sign up to our… | sign up here… |
      sign up to receive… | sign up for … | get our… | get the latest… | get breaking news… |
      get all the latest… | get more… | get the best… | get daily… | get the day's… | want more… |
      want to read more… | download our… | join our… | join the conversation… | like our… | like us on… |
      follow us on… | follow us at… | follow us for… | follow @… | follow him… | follow her… |
      follow them… | follow the author… | follow me on… | find us on… | connect with us… | reach us at… |
      contact us at… | email us at… | send us… | have a tip… | got a tip… | do you have a story… |
      got a story… | have a story… | if you have a story… | tell us:… | share your … | don't forget to… |
      never miss… | stay up to date… | stay on top of… | stay informed… | keep up with… | help us… |
      support our… | support local… | support independent… | become a supporter… | become a subscriber… |
      already a subscriber… | already a member… | to continue reading… | this content is only… |
      this article is for subscribers… | thanks for reading… | thank you for reading… |
      this story has been shared… | this video is not available… | 
      this post contains affiliate… | this article contains affiliate… | as an amazon associate… |
      products featured… | the views expressed… | the opinions expressed… | views expressed in this…
    `,
    credit: `
      photo:… | photos:… | photo by… | photos by… | photo courtesy… | photo credit… | photo credits… |
      photograph:… | photograph by… | photography by… | photographs by… | photographer:… | image:… |
      images:… | image by… | image courtesy… | image credit… | image credits… | image source… |
      image via… | image caption… | image copyright… | image supplied… | picture:… | pictures:… |
      picture by… | picture courtesy… | picture credit… | pic:… | pics:… | pic by… | pic credit… |
      credit:… | credits:… | credit ap | credit getty… | credit reuters… | caption:… | caption… |
      media caption… | illustration:… | illustration by… | illustrations by… | illustration photo… |
      graphic:… | graphic by… | infographic:… | artwork:… | artwork by… | cover photo… | cover image… |
      header image… | featured image… | feature image… | lead image… | main image… | hero image… |
      top image… | thumbnail… | screenshot:… | screenshot by… | screengrab:… | screen grab… | video by… |
      video credit… | video courtesy… | courtesy of… | courtesy:… | courtesy photo… | file photo… |
      file image… | file picture… | handout… | supplied | stock photo… | stock image… | source: getty… |
      source: reuters… | source: ap… | source: afp… | source: supplied… | source: instagram… |
      source: twitter… | source: youtube… | representative image… | representational image… |
      left to right… | pictured:… | pictured is… | pictured above… | pictured left… | pictured right… |
      above:… | below:… | clockwise from… | from left… | from left:…
    `,
    byline: `
      by … | by:… | written by… | words by… | words:… | text:… | text by… | story by… | reported by… |
      reporting by… | author:… | authors:… | posted by… | published by… | posted on… | posted in… |
      contributed by… | edited by… | reviewed by… | fact checked by… | translated by… | updated by… |
      interview by… | opinion by… | commentary by… | analysis by… | guest post by… | special to…
    `,
    legal: `
      all rights reserved… | copyright… | terms of use… | terms of service… | terms and conditions… |
      terms & conditions… | terms conditions… | terms… | privacy policy… | privacy notice… |
      privacy statement… | privacy & cookies… | privacy… | cookie policy… | cookie notice… | cookies… |
      cookies policy… | do not sell… | your privacy choices… | your california… | california privacy… |
      accessibility… | accessibility statement… | legal notice… | legal… | imprint… | about… | about us… |
      contact us… | contact… | careers… | jobs… | advertise… | advertise with us… | advertising… |
      media kit… | press… | sitemap… | site map… | faq… | faqs… | help… | help center… | help centre… |
      feedback… | support… | customer service… | customer care… | subscriptions… | editorial guidelines… |
      editorial policy… | editorial standards… | ethics policy… | ethics… | code of conduct… |
      code of ethics… | corrections… | complaints… | syndication… | licensing… | permissions… |
      reprints… | powered by… | proudly powered by… | built with… | designed by… | website by… |
      web design… | theme by… | theme:… | hosted by… | registered in england… | registered office… |
      company number… | company registration… | registration number… | part of … | a division of… |
      is a registered trademark… | this material may not be… | no part of this… | reproduction in whole…
    `,
    tags: `
      tags:… | tag:… | tagged:… | tagged with:… | tagged as… | tagged with… | tagged in… | tagged … |
      filed under:… | filed under… | filed in:… | filed to:… | categories:… | category:… | topics:… |
      topic:… | keywords:… | labels:… | more on:… | more about:… | in:… | posted in:… | posted in… |
      posted under… | hashtags:…
    `,
  },
  cueWords: {
    consent: 'consent opt-out optout',
    promo: `
      inbox subscribe subscribed subscriber subscribers subscription subscriptions unsubscribe signup
      sign-up e-newsletter paywall sponsored advertisement advertisements advertiser affiliate
    `,
    legal: 'trademark trademarks reserved disclaimer registered registration',
    credit: 'handout courtesy photograph photographer screenshot screengrab',
    account: 'password username logged log-in sign-in required',
    follow: 'follow followers',
    commerce: `
      commission affiliates shipping discount coupon checkout cart amazon retailer retailers price
      prices buy sale deals
    `,
  },
  corrections: `
    correction | corrections and clarifications | clarification | corrected | an earlier version of this
    article/story | a previous version of this article/story | this article/story was amended/corrected
    | this article/story has been amended/corrected | we have corrected
  `,
  paid: {
    labels: `
      sponsored | sponsored content | sponsored post | sponsored article | sponsor content | paid content |
      paid post | paid partnership | paid programme | paid program | partner content | partnered content |
      branded content | brand studio | brandvoice | native advertising | advertorial | advertorials |
      advertisement | advertisement feature | advertising feature | ad feature | promoted | promoted content
      | promotional feature | commercial feature
    `,
    openings: `
      sponsored content | sponsored post | sponsored by | sponsor content | paid content | paid post | paid
      for by | paid for and presented by | paid partnership | this is paid content | this is a paid
      post/article/advertisement/promotion | this is sponsored content | this content is paid for | this
      content was paid for | this content is sponsored | this article is sponsored | this post is sponsored
      | in paid partnership with | partner content | branded content | advertorial | advertisement feature |
      advertising feature | ad feature | promoted content
    `,
    doubtful: 'sponsored | advertisement | advertising | promoted | ad | pr',
  },
  services: {
    labels: `
      horoscope | horoscopes | astrology | crossword | crosswords | puzzles | sudoku | obituaries |
      obituary | death notices | recipes | recipe | tv listings | tv guide | listings | what's on |
      whats on | event listings | classifieds | shopping | best deals | lottery results | quiz | quizzes |
      letters | letters to the editor | cartoons | comics | weather forecast | coupons | wirecutter |
      underscored | births, marriages and deaths | births marriages and deaths | births marriages deaths |
      bmds | family notices | funeral notices | public notices | legal notices | tv tonight |
      situations vacant | job vacancies | horoscopes and puzzles | lottery | photo galleries | galleries |
      community calendar | calendar of events | lunch menus | school lunch menus | police blotter |
      sheriffs log | birthdays | birthday wishes | pet of the week | church services | tide tables |
      jobs of the week | your stars
    `,
    titles: `
      weather forecast/forecasts | weather report | today's weather | your weather | weekend weather |
      daily horoscope | weekly horoscope | today's horoscope | your horoscope | your daily horoscope |
      horoscope today | your stars | crossword | cryptic crossword | quick crossword | daily crossword |
      prize crossword | today's crossword | crossword answers | sudoku | wordle today |
      wordle hints/answers/answer/hint | today's wordle | puzzle of the day | daily quiz | weekend quiz |
      quiz | recipe | recipe of the day/week | tv tonight | what to watch tonight | what's on tv |
      tv listings | what's on | things to do | events this week/weekend | event listings |
      lottery results | winning numbers | winning lottery numbers | lottery numbers | tide times |
      letters to the editor | cartoon | cartoon of the day | photo/picture of the day | court round-up |
      today's best deals | best deals | deals of the day | black friday deals | what the papers say |
      newspaper headlines | traffic report | birthdays today | today's birthdays | gas prices near |
      public notices | quiz of the week | weather for the weekend | community calendar |
      calendar of events | school lunch menus | school menus | lunch menus | police blotter |
      sheriff's log | police log | pet of the week | dog of the week | cat of the week | birthday wishes |
      birthday greetings | surf report | snow report | pollen count | your stars today | tonight's tv |
      church services | church directory | jobs of the week | tide tables | weather in brief |
      gas prices near me | gas prices today | petrol prices today | mortgage rates today |
      exchange rates today | gold price today | road closures this | horoscopes for |
      sunrise and sunset times | prayer times
    `,
    deaths: 'obituary | obituaries | death notices | funeral notices | in memoriam',
    doubtful:
      'nostalgia | weather | forecast | horoscope | horoscopes | lottery | lotto | shopping | tonight | deals',
    says: `
      today | tonight | tomorrow | weekend | week | morning | afternoon | rain | rainy | sun | sunny |
      sunshine | showers | cloud | clouds | cloudy | snow | frost | fog | mist | wind | winds | windy | mild
      | dry | wet | cold | warm | hot | cooler | warmer | storm | thunderstorms | drizzle | degrees | aries
      | taurus | gemini | cancer | leo | virgo | libra | scorpio | sagittarius | capricorn | aquarius |
      pisces | stars | signs | sign | numbers | jackpot | draw | results | bargains | discounts
    `,
    phrases: `
      speed camera locations | where speed cameras will be | lucky … signs | zodiac sign/signs |
      star sign/signs | best … deals | best … sales | sales … what to expect | deals … what to expect |
      deals you can | deals to shop | gift guide | gift ideas | off at amazon | contains spoilers |
      wordle hint/hints/answer/answers | connections hints | spelling bee answers | horoscope for |
      winning lottery numbers | powerball numbers for | powerball results |
      mega millions numbers/results | numbers for … jackpot | how to watch | how and where to watch |
      where to watch | how to stream | tv channel and | and tv channel | time, tv channel |
      tv channel, live | live stream … start time | start time, tv | kick-off time |
      what to watch on/this/tonight | what to stream | best shows/films/movies to stream/watch |
      best … on netflix | new on netflix/disney/prime/hulu/max | betting odds: | betting odds and |
      odds and picks | odds, picks | picks and odds | promo code/codes | free bets | betting tips |
      betting preview | discount/bonus/coupon code/codes | voucher code/codes | on tv tonight |
      things to do in | today in history | on this day in | win tickets | win a pair of |
      monday/tuesday/wednesday/thursday/friday/saturday/sunday forecast | crossword and sudoku |
      today's crossword/sudoku | tonight's/saturday's/wednesday's lotto/lottery numbers | lotto results |
      euromillions results/numbers | what's on in | property of the week | home/house of the week |
      job of the week | this week's vacancies | this week's jobs | traffic and travel: |
      roadworks this week | road closures this week | pharmacies open this/on/today/tonight |
      pharmacy rota | planned power outages/cuts | planned outages | petrol/fuel/diesel/gas prices today |
      cheapest petrol/fuel/gas | exchange rates today | saturday/sunday/daily/weekend/friday quiz: |
      births, marriages and deaths | photo/picture gallery: | photos/pictures of the week |
      planning applications this week | will it rain this/on/at | mortgage rates today |
      savings rates today | gas prices near you | stocks to watch today | off right now |
      your stars today | tonight's tv | pet of the week | menus for the week | lunch menus for |
      school menus for | quiz: how much do you know | test your knowledge | mobile speed cameras this week | mobile speed cameras this weekend
    `,
    kitchen: `
      cup cups tbsp tablespoon tablespoons tsp teaspoon teaspoons ounce ounces oz pinch clove cloves stick
      sticks
    `,
    cooking: `bake baked baking roast roasted simmer simmered boil boiled fry fried stir stirred whisk whisked chop chopped peel peeled slice sliced soften overcook overcooking preheat knead grate grated drizzle garnish serve served halved topped oven saucepan skillet dough marinate`,
    best: 'best | the best',
    goods: `
      headphones | earbuds | laptops | tablets | smartphones | phones | smartwatches | fitness trackers |
      tvs | televisions | soundbars | speakers | cameras | monitors | keyboards | routers | printers |
      projectors | power banks | chargers | dash cams | e-readers | air fryers | air fryer | coffee makers
      | espresso machines | kettles | toasters | blenders | slow cookers | pressure cookers | frying pans
      | knife sets | vacuums | vacuum cleaners | robot vacuums | cordless vacuums | mattresses | mattress
      | pillows | duvets | sheets | air purifiers | dehumidifiers | humidifiers | space heaters | electric
      heaters | electric blankets | sunscreens | moisturizers | moisturisers | shampoos | hair dryers |
      razors | shavers | electric toothbrushes | perfumes | mascaras | sneakers | trainers | running shoes
      | walking shoes | hiking boots | winter coats | leggings | jeans | swimsuits | suitcases | luggage |
      carry-ons | backpacks | office chairs | standing desks | grills | lawn mowers | tents | sleeping
      bags | strollers | car seats | winter tyres | winter tires | advent calendars | toys | gifts |
      stocking fillers | vpns | vpn | credit cards | phone plans | headset | headphone | laptop |
      smartphone | earphones
    `,
    corners: `
      weather | traffic and travel | cooking | tv and radio | events | games | jobs | property for sale
    `,
    instructions: `
      brown the | melt the | add the | add a | stir in | stir the | whisk the | whisk in | chop the |
      peel the | slice the | preheat the | knead the | drizzle with/over | simmer for/until/gently |
      bake for/until/in | roast for/until/in | season with/well | fold in | grate the | boil the |
      fry the | mix the | pour in/over | cook for/until/over | serve with/hot | drain the/and | toss the |
      heat the | bake at | bake the | cream the | fold the | beat the | cover and | let it rest |
      let rest | rub the | spread the | sprinkle with | reduce the heat | bring to the boil |
      bring to a boil
    `,
    news: `
      halts | halted | angers | protest | protests | union | unions | tax | hospital
    `,
  },
  incidents: `
    dead | dies | died | killed | kills | kill | injured | hurt | arrested | arrest | detained | charged |
    charges | jailed | court | judge | trial | police | lawsuit | sued | sues | fined | fraud | stolen |
    theft | stole | robbed | scam | cheat | cheated | ban | bans | banned | strike | resigns | sacked |
    fired | evacuated | cancelled | canceled | closed | closes | shut | disaster | emergency | chaos |
    crisis | minister | government | mayor | parliament | watchdog | wins | won | claims | claimed | winner
    | damage | damaged | destroys | destroyed | cuts | falls | rises | warns | economists | investigation |
    investigated | error | wrong | apologises | apologizes | sells | bought | merger | shares
  `,
  crimes: `
    busted | brothel | prostitution | prostitutes | assault | assaulted | rape | raped | murder |
    murdered | stabbed | stabbing | shooting | gunman | abuse | abused | guilty | indicted |
    arraigned | convicted | sentenced | prison | trafficking | smuggling | kidnapped | suspect |
    victim | victims | lewd act
  `,
  captions: `
    a general view | an aerial view | an aerial photo | a file photo | in this file photo | in this
    photo | in this image | in this picture | in this handout | in this undated | in this
    combination | in this screengrab | in this frame | in this illustration | file photo | handout
    photo | handout image | stock photo | stock image | library image | is pictured | are pictured |
    pictured left | pictured right | pictured above | pictured below | pictured in | pictured at |
    pictured with | seen here | seen above | from left to right | from left, | from right, | second
    from left | second from right | far left | far right, | poses for a photo | poses for a
    photograph | poses for a picture | shown in this | taken from video | image taken from | photo
    illustration | photo taken | artist's impression
  `,
  discussion: {
    buttons: `
      reply replies like likes liked unlike dislike dislikes share report flag quote edit delete
      permalink link upvote upvotes downvote downvotes vote votes point points rating score
      recommend recommended recommends helpful more up down this comment post to respect thanks
      thank agree disagree funny insightful mark as spam hide collapse abuse useful
    `,
    roles: `
      senior member | junior member | full member | new member | member | registered user |
      community member | top commenter | top contributor | subscriber | premium member |
      verified | moderator | guest | supporter | banned | veteran member | active member | op |
      author | staff | join date:… | joined:… | posts:… | location:… | member since…
    `,
    signed: 'posted by | submitted by | written by | comment by | reply by | by',
  },
  pageNotes: `
    you have full access to this article | access articles from | i would like to be emailed |
    listen here on | listen to this article | this audio is auto-generated | this summary was
    generated | this article was generated | this story was generated | add us as a preferred source
    | make us a preferred source | add/make us your preferred source | as an amazon associate | we
    may earn | we earn a commission | we independently review | we independently select | when you
    purchase through links | when you buy through links | if you buy something through | this
    article contains affiliate links | this story contains affiliate links | this post may contain
    affiliate | this post contains affiliate | all products featured | by signing up | by entering
    your email | we use your sign-up | you can unsubscribe at any time | your browser does not
    support | your support helps | please enable javascript | to view this content | to continue
    reading | this content is only available | this content is for subscribers | this article is for
    subscribers | this article is exclusive to | this article is free | you've reached your limit |
    gift this article | share this article free | this is a subscriber | this is member-only |
    become a member to | create a free account | create an account to | sign in to your account |
    log in to your account | start your free trial | enable notifications | get notified | don't
    miss a story | don't miss out | reading this on mobile | we want to hear from you | have a story
    to share | have you got a story | got a tip | follow us on | download our app | download the app
    | read our privacy notice | enjoy unlimited access | this article is a joint | this story is a
    joint | this article is a collaboration | this article was produced in partnership | this story
    was produced in partnership | this article was originally published | this story was originally
    published | this article first appeared in/on/at | this story first appeared in/on/at | this
    piece first appeared in/on/at | this story is part of | this article is part of | this content
    is reserved | subscribe now to read | unlimited online access to | share your thoughts and join
    | enjoy additional articles | create an account or sign in | this advertisement has not loaded |
    exclusive articles from | you can save this article | editor's note: | editors' note: | enter
    your email | please verify your email | log in to bookmark | this content is hosted by | this
    video is not available | to enjoy more | thank you for reading | you are now signed up | you
    have been subscribed | this video has expired | please note that this article | this article
    includes material | this story includes material | read our privacy policy | see our privacy
    policy/notice | this audio was generated | this audio was created | this is an ai-generated |
    key points generated by ai | the views expressed in this | the views expressed by the author | a
    version of this article/story | some links on this page | you're reading a | thanks for signing
    up | support our journalism | support independent journalism | our journalism is | welcome back
    to | our standards:… | we apologize, this video… | join our whatsapp… | join our telegram… |
    have you been affected by… | got a news tip… | contact the reporter at… | email the reporter at…
    | as a subscriber, you… | this page requires javascript… | subscribers can gift… | was this
    email forwarded to you… | show caption… | hide caption… | a post shared by… | like this story?…
  `,
  reported: `
    with files from | with inputs from | with additional reporting by/from | additional reporting
    by/from | with reporting by/from | reporting by | compiled by | with contributions from | with
    material from | source: | sources: | source :
  `,
  sections: {
    world: `
      world | international | foreign | global | europe | asia | africa | americas | middle east |
      mideast | us world | world news
    `,
    politics: `
      politics | government | elections | election | parliament | congress | white house | westminster
      | policy
    `,
    business: `
      business | economy | economics | markets | finance | money | companies | industry | work |
      personal finance | real estate
    `,
    technology: `
      technology | tech | digital | internet | gadgets | ai | cybersecurity | science and technology
    `,
    science: 'science | space | environment | climate | nature | weather and climate',
    health: 'health | medicine | wellbeing | coronavirus | health and wellness',
    local: `
      local | city | town | regional | region | metro | community | communities | neighbourhood | uk
      news | us news | nation | national | crime | courts | police | public safety | safety | crime and safety
      | education | schools | transport | traffic | home news
    `,
    culture: `
      culture | arts | art | entertainment | books | film | movies | music | theatre | theater | tv |
      television | lifestyle | life | style | fashion | travel | food | food and drink | celebrity |
      showbiz | media
    `,
    sport: `
      sport | sports | football | soccer | cricket | tennis | rugby | golf | olympics | athletics |
      basketball | baseball | hockey | cycling | boxing | racing | formula 1 | f1 | motorsport | nba |
      nfl | nhl | mlb | mls | wnba | premier league | champions league | world cup
    `,
    opinion: `
      opinion | opinions | comment | comment is free | commentisfree | editorial | editorials |
      columns | columnists | op ed | views | letters | analysis and opinion
    `,
  },
  disasters: `
    earthquake | stampede | crush | crash | explosion | blast | shooting | flood | floods | flooding |
    wildfire | wildfires | landslide | hurricane | cyclone | typhoon | tsunami | collapse | collapses |
    derails | derailment | disaster | massacre | attack | bombing | factory fire | house fire | blaze |
    fire kills | fire at | tornado | twister | train crash | plane crash | capsizes | explodes |
    exploded | derailed | mudslide | avalanche | quake | aftershock | bridge collapse | roof collapse |
    collapsed | dam burst | capsized | pile-up
  `,
  signs: {
    future: `
      will | is expected to | are expected to | is due | are due | is set to | are set to | is to |
      are to | plans to | plan to | next week | next month | next year | tomorrow | from monday
    `,
    limits: `
      unless | until | despite | although | not yet | only if | denied | denies | unclear | not
      clear | no evidence | did not say | did not respond | has not said | has not been confirmed |
      could not be | declined to | refused to | does not apply | stops short
    `,
    speech: 'said | says | told | wrote | added | asked | warned | called',
  },
  live: `
    live updates | live update | live blog | liveblog | live: | live – | live - | live coverage | live
    reaction | latest updates | as it happened | as they happened | minute by minute
  `,
  opinions: `
    our columnist | argues our | writes our columnist | in this op-ed | in this opinion piece | in a guest essay for
  `,
  questionWords: 'how why',
  questions: 'who the',
  puzzles: {
    games: 'spelling bee | crossword',
    help: 'hint | hints | answers | solutions | clues',
  },
  explainers: `
    stories of | the story of | what we know | what to know | what you need to know | here's what/why/how/where/when | here
    is what/why/how | how | why | what happens/happened/we/you/to | who is/are/was/were | what is/are/was/were | what the | when is | where is |
    explained | explainer | live | watch | in pictures | in photos | photos | pictures | video |
    analysis | opinion | timeline | everything | inside the | meet the | the moment | listen | quiz |
    q&a | factbox | key takeaways | takeaways | five/three/four/six/seven/ten
    things/takeaways/questions/key | everything you | all you need
  `,
  weighty: `
    dead | dies | died | killed | kills | kill | death toll | assassinated | war | airstrike | airstrikes |
    missile strike | invasion | die | deaths | fatalities | killing | lost their lives | drowned | drowns |
    fatal crash | fatal fire | fatal accident | fatally injured | bodies found | bodies recovered
  `,
  warnings: `
    not to drink | do not drink | boil water | boil their water | boil tap water | evacuate | evacuated |
    evacuation order | evacuation orders | state of emergency | state of disaster | stay indoors |
    keep windows closed | boil order | boil-water | boil notice | boil advisory | boil water notice |
    shelter in place | unsafe to drink | unfit to drink | not safe to drink
  `,
  tolls: {
    dead: `
      dead | killed | die | died | dies | kills | kill | killing | deaths | drown | drowned | death toll
    `,
    rising: 'rises | rose | climbs | climbed | increases | passes | tops | reaches | hits',
    past: `
      fact check | claim* | hoax* | fake* | false* | myth* | did not | remember* | anniversary | memorial* |
      tribute* | commemorat* | trial | accused | charged | jailed | sentenced | convicted | verdict |
      appeal | inquest | inquiry | review* | thriller | film* | movie* | novel* | netflix | series |
      episode | drama | documentary | drill | exercise | simulat* | notable | flu | on this day |
      down from | fall to | falls to | fell to | fall from | falls from | fell from | drop to | drops to |
      drop from
    `,
    invented: `
      thriller | netflix | whodunit | crime drama | tv drama | tv series | crime series | book review |
      film review | theatre review | play review | game review | tv review | whodunnit
    `,
    works: `
      film | movie | novel | play | theatre | game | video game | shooter | series | drama | comedy |
      musical | opera | review | documentary
    `,
    people: `people | persons | children | pupils | students | schoolchildren | men | women | workers | miners | passengers | soldiers | civilians | tourists | residents | migrants | firefighters`,
    atLeast: `at least | more than | as many as | up to | nearly | about | another`,
  },
  heads: `president | prime minister | chancellor | king | queen | pope`,
  zodiac: 'aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces',
  shopping: {
    bargain: 'half price | half-price | you can still get | lowest price | save £/$',
    tested:
      'headphone | headphones | earbuds | soundbar | smartwatch | air fryer | robot vacuum | vacuum cleaner | e-reader',
    testedBehind: 'review | reviews | hands-on',
    testedBefore: 'review',
    off: 'off',
    cheaper: 'discount',
    only: 'for | only | just',
    offers: 'deals',
    articles: 'the',
  },
  page: {
    readers: `
      you | your | yours | our | us | account | newsletter | subscri* | browser | app | javascript | cookie
      | cookies | affiliate | affiliates | commission | earlier version | corrected | correction | this
      article/story/post/piece/text/report
    `,
    things: `
      article | story | audio | content | browser | affiliate | newsletter | javascript | summary | subscri
      | source | access | advertisement | piece
    `,
    old: `
      this article/story/post is more than # year*/month* old | this article/story/post is over #
      year*/month* old
    `,
    data: `
      personal data | user information | privacy policy/notice/statement | terms of/and
      use/service/conditions | newsletter | newsletters | ad block* | adblock* | ad-block* | cookie |
      cookies
    `,
    agrees: `
      by signing up … you | by subscribing … you | by registering … you | by clicking … you | by submitting
      … you | by entering … you | by continuing … you | by providing … you | you agree | i
      agree/consent/accept | i hereby agree/consent/accept | we use cookies/your | we noticed | we will
      process | your personal data | your consent | your email | of your personal data | please
      disable/allow | please turn off | this site/website uses | this web site uses | this site/website is
      protected
    `,
    affiliate: 'affiliate link* | affiliate-link* | affiliatelink*',
    earns: 'earn | earns | receive | receives | get | gets',
    commission: 'commission',
    earned: 'paid to us',
    ourselves: 'we | our | us',
    here: 'we | our | you | your | this page/post/article/site/story | these are/links',
    preferred: 'preferred source',
    readingTime: 'reading time',
    agencies:
      'the canadian press | the associated press | associated press | agencies | staff | wire | wires',
    joining: 'and | of | the | by | from | in | for | with | editing | writing | source | news | a',
    sharing: 'print | copy link',
  },
  outcomes: {
    agreed: `
      deal reached | reach deal | reaches deal | reach a deal | after deal | deal struck | agree |
      agrees | agreed
    `,
    calledOff: 'called off | calls off | call off | strike off',
    verdict: 'guilty | acquitted | convicted | convicts | cleared | sentenced | jailed',
    exit: `
      resigns | resign | resigned | quits | quit | steps down | stands down | stood down | left office |
      sacked | fired | ousted
    `,
    freed: 'freed | released',
    found: 'found dead',
    rescued: 'found alive | found safe | rescued',
    held: `
      caught | captured | surrenders | surrendered | arrested | arrest | held by police | held over |
      held on suspicion | man/woman/suspect/teenager/boy/girl held | detained | in custody
    `,
    charged: 'charged',
    death: 'dies | died | dead | killed',
    deathLater: `
      dies in hospital | died in hospital | dies of/from injuries | dies of/from his/her/their injuries
    `,
    collapse: `
      erupts | erupted | eruption | bursts | burst | dam/dike/dyke/levee/embankment breaks/broke |
      collapses | collapsed | collapse
    `,
    sale: 'sold | bought | buys | walks away | bankrupt | goes bust | takeover | merger',
    vote: `
      passes | passed | approves | approved | rejects | rejected | vetoes | backs | backed | clears |
      cleared by | adopts | adopted | votes for | vote for | say/says yes | ayes
    `,
    win: 'wins | loses',
    other: 'reopens | reopened | recovered | identified',
  },
  feedWords: `rss atom feed feeds full all latest top breaking news headline headlines stories articles posts home homepage page front main update updates channel
    world international national local politics business economy sport sports culture science technology opinion`,
  embargoes: {
    openings:
      'embargo/embargoed until/till | embargo/embargoed for release | embargo/embargoed not before | under embargo until/till',
    closed: 'embargo | embargoed | under embargo | not for release/publication/broadcast',
    moment:
      'until till before not for release publication broadcast at on to from the midnight noon am pm a p m gmt bst utc cet cest est h hrs hours st nd rd th',
    forbids: 'not for publication/release/print | do not publish/print',
    until: 'before until till yet',
    marks:
      'EMBARGOED | STRICTLY EMBARGOED | HOLD | NOT FOR PUBLICATION | DO NOT PUBLISH | DO NOT PRINT | DO NOT RUN',
    brackets: 'DRAFT | EMBARGO | EMBARGOED | HOLD | HELD | KILL | KILLED | SPIKE | SPIKED',
  },
};
