import { describe, expect, test } from 'vitest';
import { groupStories } from '../group-stories.ts';
import type { StoryText } from '../story-text.ts';

interface Day {
  readonly language: string;
  /** The same event, by two papers. */
  readonly event: readonly [string, string];
  /** What else the town's paper has that day. */
  readonly others: readonly string[];
}

const DAYS: readonly Day[] = [
  {
    language: 'de',
    event: [
      'Fähre Seeadler rammt Mole in Kappeln, neun Verletzte\nDie Fähre Seeadler ist am Dienstagabend in Kappeln gegen die Mole gefahren. Dabei wurden nach Angaben der Wasserschutzpolizei neun Menschen verletzt, zwei von ihnen schwer. Das Schiff war auf dem Weg von Schleimünde in den Hafen, als offenbar die Steuerung ausfiel.',
      'Neun Verletzte bei Unglück mit Fähre in Kappeln\nBeim Anlegen in Kappeln hat die Seeadler die Mole gerammt. Neun Fahrgäste sind verletzt worden, wie die Wasserschutzpolizei mitteilt. Die Steuerung der Fähre soll kurz vor der Einfahrt in den Hafen ausgefallen sein, sie kam von Schleimünde.',
    ],
    others: [
      'Stadtrat streitet über Haushalt des Freibads\nDer Stadtrat hat am Dienstag darüber beraten, wie es mit dem Freibad weitergehen soll. Für die Sanierung der Becken sind nach Angaben der Verwaltung rund zwei Millionen Euro nötig, die im Haushalt nicht vorgesehen sind. Eine Entscheidung soll es erst nach der Sommerpause geben.',
      'Schülerinnen gewinnen Landespreis für Bienenprojekt\nDie Klasse 8b hat in diesem Jahr den Landespreis für Naturschutz bekommen. Die Schülerinnen hatten auf dem Dach der Schule vier Völker angesiedelt und darüber ein Tagebuch geführt, das nun auch als Buch zu haben ist.',
      'Einbruch in Juweliergeschäft: Täter fliehen auf Rollern\nIn der Nacht sind Unbekannte in ein Juweliergeschäft in der Altstadt eingedrungen. Sie haben nach Angaben der Polizei Schmuck mitgenommen und sind auf Rollern geflohen. Die Ermittler suchen nun Menschen, die in der Nacht etwas gesehen haben.',
      'Museum zeigt Briefe einer vergessenen Dichterin\nDas Museum am Markt zeigt von Sonntag an Briefe, die eine fast vergessene Dichterin an ihre Schwester geschrieben hat. Sie sind erst im vergangenen Jahr auf einem Dachboden gefunden worden und werden nun zum ersten Mal gezeigt.',
    ],
  },
  {
    language: 'es',
    event: [
      'Un incendio en la nave de Corchos Almela obliga a cortar la A-7\nUn incendio que se declaró el martes por la tarde en la nave de Corchos Almela, en Villena, obligó a cortar la A-7 durante tres horas. Según los bomberos no hay que lamentar heridos, pero la nave ha quedado destruida por completo.',
      'La nave de Corchos Almela arde en Villena sin causar heridos\nLos bomberos han tardado seis horas en apagar el fuego que destruyó la nave de Corchos Almela en Villena. No hubo heridos, aunque la A-7 estuvo cortada por el humo durante buena parte de la tarde del martes.',
    ],
    others: [
      'El ayuntamiento aplaza la reforma del mercado de abastos\nEl pleno del ayuntamiento ha decidido este martes aplazar la reforma del mercado de abastos, que debía comenzar en otoño. La alcaldesa asegura que no hay dinero para todos los proyectos que estaban en marcha y que antes se debe arreglar el pabellón de deportes.',
      'Una vecina de cien años recibe la medalla de la ciudad\nLa que fue maestra de varias generaciones de niños en el barrio del Carmen ha recibido la medalla de la ciudad el día en que cumplía cien años. En el acto, al que asistieron sus antiguos alumnos, dijo que no había hecho más que su trabajo.',
      'Detenido por robar bicicletas en los garajes del centro\nLa policía ha detenido a un hombre al que se le atribuyen más de veinte robos de bicicletas en los garajes del centro. Según los agentes, las vendía después por internet a precios muy por debajo de los que tienen en las tiendas.',
      'El festival de teatro abre con una obra sobre la vendimia\nEl festival de teatro de la comarca abre este año con una obra sobre la vendimia que han escrito los propios vecinos. Las entradas para los tres primeros días ya se han agotado, según los organizadores.',
    ],
  },
  {
    language: 'fr',
    event: [
      "L'effondrement du pont de Sillé fait deux blessés\nLe pont de Sillé s'est effondré mardi matin au passage d'un camion chargé de gravier. Le conducteur et un cycliste ont été blessés, selon la préfecture de la Sarthe. L'ouvrage, qui avait été inspecté l'an dernier, devait être réparé cet hiver.",
      'Un pont s’effondre à Sillé sous un camion de gravier\nUn camion de gravier est tombé dans la rivière mardi à Sillé lorsque le pont s’est effondré. Deux personnes, le conducteur et un cycliste, ont été blessées. D’après la préfecture, une inspection de l’ouvrage avait eu lieu l’an dernier.',
    ],
    others: [
      "La mairie renonce à fermer l'école du bourg\nLa mairie a annoncé mardi soir qu'elle renonçait à fermer l'école du bourg, comme elle l'avait prévu au printemps. Les parents d'élèves, qui étaient venus nombreux au conseil, se disent soulagés, mais ils demandent que la décision soit écrite.",
      "Le club d'aviron fête ses cent ans avec une descente du fleuve\nPour ses cent ans, le club d'aviron de la ville organise dimanche une descente du fleuve qui est ouverte à tous. Il y aura des bateaux pour ceux qui n'en ont pas, et un repas est prévu à l'arrivée pour les équipages.",
      "Trois ans de prison pour l'escroc aux fausses factures\nLe tribunal a condamné mardi à trois ans de prison un homme qui avait envoyé de fausses factures à des dizaines de commerçants. Il devra aussi rembourser les sommes qu'il a reçues, a dit la présidente, qui a parlé d'une affaire hors du commun.",
      "La sécheresse inquiète les éleveurs de la vallée\nAvec un mois sans pluie, les éleveurs de la vallée disent ne plus avoir assez de foin pour l'hiver. Ils ont demandé à être reçus par le préfet et souhaitent que des aides soient versées avant la fin de l'année.",
    ],
  },
  {
    language: 'it',
    event: [
      'Crolla il tetto della palestra Galvani a Imola, nessun ferito\nIl tetto della palestra Galvani è crollato nella notte a Imola sotto il peso della neve. Non ci sono feriti, perché a quell’ora l’edificio era vuoto. I vigili del fuoco hanno chiuso la strada e il sindaco ha disposto controlli in tutte le altre palestre.',
      'Imola, cede per la neve il tetto della palestra Galvani\nLa neve ha fatto cedere nella notte il tetto della palestra Galvani. L’edificio di Imola era vuoto e dunque nessuno è rimasto ferito. Il sindaco vuole che i vigili del fuoco controllino anche le altre palestre della città.',
    ],
    others: [
      'Il consiglio approva la zona a traffico limitato\nIl consiglio comunale ha approvato ieri sera, dopo una lunga discussione, la nuova zona a traffico limitato del centro. Entrerà in vigore dopo l’estate e i residenti avranno un permesso che non si paga, ha detto l’assessore alla mobilità.',
      'Una biblioteca per chi aspetta il treno alla stazione\nDa lunedì chi aspetta il treno alla stazione potrà prendere un libro in prestito e renderlo all’arrivo. L’idea è di un gruppo di pensionati che hanno raccolto i volumi in tutto il quartiere e che li hanno ordinati da soli.',
      'Truffa agli anziani, arrestati due finti tecnici del gas\nI carabinieri hanno arrestato due uomini che si facevano passare per tecnici del gas e che sono entrati in almeno dodici case di anziani. Sono stati traditi dalle telecamere di un negozio e hanno già ammesso una parte dei furti.',
      'Raccolto di olive scarso, i prezzi saliranno ancora\nLa siccità ha ridotto della metà il raccolto di olive nelle colline, dicono i produttori, che parlano della peggiore annata da vent’anni. I prezzi dell’olio sono già alti e saliranno ancora prima della fine dell’anno.',
    ],
  },
  {
    language: 'nl',
    event: [
      'Treinstel ontspoord bij Duivenhoek, spoor dagen dicht\nEen treinstel is dinsdagochtend ontspoord bij Duivenhoek. Niemand raakte gewond, maar het spoor tussen Roosendaal en Goes blijft volgens ProRail nog zeker drie dagen dicht. De trein reed over een wissel die juist was vernieuwd.',
      'Geen treinen naar Goes na ontsporing bij Duivenhoek\nNa de ontsporing bij Duivenhoek rijden er tussen Roosendaal en Goes zeker drie dagen geen treinen. Het treinstel liep uit de rails op een pas vernieuwde wissel, meldt ProRail. Er vielen geen gewonden.',
    ],
    others: [
      'Gemeente wil oude watertoren alsnog verkopen\nDe gemeente wil de oude watertoren alsnog verkopen, omdat het onderhoud te veel geld kost. De raad had daar vorig jaar nog niet mee ingestemd. Volgens de wethouder is er nu een koper die er woningen in wil maken en de buitenkant laat zoals die is.',
      'Brugklassers bouwen samen een boot van plastic afval\nBrugklassers van het lyceum hebben in vier weken een boot gebouwd van afval dat zij zelf uit de gracht hebben gehaald. Zaterdag varen ze er voor het eerst mee. De boot blijft daarna in de school liggen, zodat iedereen hem kan bekijken.',
      'Celstraf voor man die auto’s van de buren in brand stak\nEen man die vier auto’s van zijn buren in brand heeft gestoken, moet twee jaar de cel in. Dat heeft de rechter dinsdag bepaald. De man zei dat hij niet meer weet wat er die nacht is gebeurd, maar er waren beelden van.',
      'Bakkers vrezen voor winter vanwege hoge energieprijs\nBakkers in de streek zeggen dat zij de winter niet doorkomen als de prijs van gas nog verder stijgt. Ze willen dat er net als twee jaar geleden steun komt. Sommigen bakken nu al een dag in de week minder dan ze gewend waren.',
    ],
  },
  {
    language: 'pl',
    event: [
      'Zawaliła się hala targowa w Krośnie, trzy osoby ranne\nW Krośnie we wtorek rano zawaliła się część hali targowej. Jak podaje straż pożarna, ranne zostały trzy osoby, a pod gruzami nie ma już nikogo. Halę budowano od roku, a przyczyną miało być pęknięcie dźwigara.',
      'Trzy osoby ranne po katastrofie hali w Krośnie\nPęknięcie dźwigara było według straży pożarnej przyczyną zawalenia się hali targowej w Krośnie. Trzy osoby są ranne. Strażacy przeszukali gruzy i nikogo więcej nie znaleźli.',
    ],
    others: [
      'Radni nie chcą nowego parkingu przy rynku\nRadni nie zgodzili się we wtorek na budowę parkingu przy rynku, choć burmistrz mówił, że jest on potrzebny. Za było tylko pięć osób. Mieszkańcy, którzy zebrali podpisy przeciw, mówią, że to nie jest koniec tej sprawy.',
      'Uczniowie nagrali płytę z kolędami sprzed wieku\nUczniowie szkoły muzycznej nagrali płytę z kolędami, które nie były śpiewane od wieku. Nuty do nich znalazła w archiwum ich nauczycielka. Płyta będzie do kupienia w szkole, a to, co zostanie zarobione, trafi do hospicjum.',
      'Oszust podawał się za policjanta i wyłudził oszczędności\nPolicja zatrzymała mężczyznę, który podawał się za policjanta i wyłudził od starszych osób ponad dwieście tysięcy. Został zatrzymany, kiedy przyszedł po pieniądze do kolejnego mieszkania. Grozi mu do ośmiu lat więzienia.',
      'Sadownicy liczą straty po majowych przymrozkach\nSadownicy mówią, że po majowych przymrozkach nie będzie w tym roku czereśni, a jabłek będzie o połowę mniej. Chcą, żeby rząd wypłacił im pomoc jeszcze przed zimą, tak jak to było dwa lata temu.',
    ],
  },
  {
    language: 'tr',
    event: [
      'Gölcük’te tersanede patlama: dört işçi yaralandı\nGölcük’te bulunan Akdeniz Tersanesi’nde salı sabahı bir patlama oldu. Valilik dört işçinin yaralandığını ve birinin durumunun ağır olduğunu açıkladı. Patlamanın boyahanedeki gaz sıkışması nedeniyle olduğu tahmin ediliyor.',
      'Akdeniz Tersanesi’ndeki patlamada dört işçi yaralı\nGölcük’teki Akdeniz Tersanesi’nin boyahanesinde gaz sıkışması patlamaya yol açtı. Dört işçi yaralandı, bunlardan biri ağır. Valilik tersanede çalışmanın durdurulduğunu duyurdu.',
    ],
    others: [
      'Belediye meclisi otobüs zammını erteledi\nBelediye meclisi otobüs ücretlerine yapılacak zammı yılın sonuna kadar erteledi. Başkan bu kararın kolay olmadığını ama herkes için en doğru karar olduğunu söyledi. Meclisin bir sonraki toplantısında konu yeniden ele alınacak.',
      'Lise öğrencileri köy okuluna kütüphane kurdu\nBir grup lise öğrencisi bütün yaz çalışarak bir köy okuluna kütüphane kurdu. Kitapların çoğu ilçedeki evlerden toplandı. Öğrenciler bu yıl iki köy okulu için daha aynı şeyi yapmak istediklerini söyledi.',
      'Kuyumcuyu soyan iki kişi otogarda yakalandı\nÇarşıdaki bir kuyumcuyu soyduktan sonra kaçan iki kişi otogarda yakalandı. Polis çantalarında çalınan altınların büyük bir kısmının bulunduğunu söyledi. İkisi de çıkarıldıkları mahkemede tutuklandı.',
      'Kuraklık fındık üreticisini zor durumda bıraktı\nÜreticiler kuraklık nedeniyle bu yıl fındıkta yarı yarıya bir kayıp olduğunu söylüyor. Ziraat odası başkanı da desteklerin kış gelmeden ödenmesi gerektiğini belirtti. Fiyatların ise daha da artması bekleniyor.',
    ],
  },
  {
    language: 'ja',
    event: [
      '気仙沼で漁船火災、乗組員12人全員無事\n27日未明、宮城県気仙沼市の港に停泊していた漁船「第八海幸丸」から火が出て、船体の半分が焼けた。乗組員12人は全員避難して無事だった。気仙沼海上保安署が原因を調べている。',
      '漁船「第八海幸丸」が焼ける　気仙沼港、けが人なし\n気仙沼港で27日未明、停泊中の「第八海幸丸」が燃えた。12人の乗組員は逃げてけがはなかった。海上保安署によると、機関室付近から出火したとみられる。',
    ],
    others: [
      '市議会、プール改修の予算を先送り\n市議会は27日、市民プールの改修にかかる費用をめぐって議論したが、結論は来月に先送りされた。市の担当者は、このままでは夏までに工事が終わらない可能性があるとしている。',
      '高校生が考えた弁当、駅で販売へ\n地元の高校生が考えた弁当が、来週から駅の売店で販売されることになった。生徒たちは半年かけて農家を訪ね、野菜の使い方を学んできたという。',
      '貴金属店に強盗、男2人が逃走\n27日夜、商店街の貴金属店に男2人が押し入り、指輪などを奪って逃げた。警察によると、店員にけがはなく、防犯カメラの映像を調べている。',
      '忘れられた詩人の手紙を公開　文学館\n長く忘れられていた詩人が妹にあてた手紙が、日曜日から文学館で公開される。昨年、古い家の屋根裏から見つかったもので、一般に公開されるのは初めてだという。',
    ],
  },
  {
    language: 'zh',
    event: [
      '连江一座在建大桥垮塌 四名工人受伤\n周二上午，福建连江一座在建的敖江二桥发生局部垮塌，四名工人受伤，其中一人伤势较重。当地政府表示，事故原因正在调查，附近道路已经封闭。',
      '敖江二桥施工时垮塌 连江四人受伤送医\n福建连江正在施工的敖江二桥周二部分垮塌，造成四名工人受伤。政府部门已封闭周边道路，并对事故原因展开调查。',
    ],
    others: [
      '市人大讨论游泳馆改造经费\n市人大常委会周二讨论了游泳馆的改造经费问题。负责人表示，如果没有足够的资金，工程可能要推迟到明年才能开始，目前还没有作出决定。',
      '中学生养蜂项目获省级奖项\n一所中学的学生在教学楼屋顶养蜂，并且写下了观察日记，这个项目近日获得了省级奖项。老师表示，他们已经准备把日记出版成书。',
      '两名男子抢劫金店后逃跑\n周二晚上，两名男子进入一家金店，抢走了一些首饰后逃跑。警方表示，店员没有受伤，目前正在查看附近的监控录像。',
      '文学馆展出一位诗人的信件\n文学馆将从周日开始展出一位诗人写给妹妹的信件。这些信件是去年在一座老房子里发现的，这是第一次向公众展出。',
    ],
  },
  {
    language: 'ar',
    event: [
      'انهيار جسر قيد الإنشاء في القنيطرة وإصابة أربعة عمال\nانهار صباح الثلاثاء جزء من جسر سبو قيد الإنشاء في القنيطرة، مما أدى إلى إصابة أربعة عمال، أحدهم في حالة خطيرة. وقالت السلطات إنها فتحت تحقيقا في أسباب الحادث وأغلقت الطريق.',
      'إصابة أربعة عمال في انهيار جسر سبو بالقنيطرة\nأصيب أربعة عمال يوم الثلاثاء عندما انهار جزء من جسر سبو الذي يجري بناؤه في القنيطرة. وأغلقت السلطات الطريق المجاورة وبدأت التحقيق في الحادث.',
    ],
    others: [
      'المجلس البلدي يؤجل تجديد المسبح\nقرر المجلس البلدي يوم الثلاثاء تأجيل تجديد المسبح إلى العام المقبل. وقال رئيس البلدية إن الأموال لا تكفي لكل المشاريع التي تم الإعلان عنها، وإن هناك أعمالا أخرى أكثر أهمية.',
      'تلاميذ يفوزون بجائزة عن مشروع لتربية النحل\nفاز تلاميذ إحدى المدارس بجائزة وطنية عن مشروع لتربية النحل فوق سطح المدرسة. وقالت المعلمة إنهم كتبوا يوميات عن المشروع وإنها ستنشر في كتاب.',
      'الشرطة تبحث عن رجلين سرقا محل مجوهرات\nتبحث الشرطة عن رجلين دخلا محل مجوهرات في وسط المدينة وسرقا منه كمية من الذهب قبل أن يهربا. ولم يصب أحد من العاملين في المحل بأذى.',
      'معرض لرسائل شاعرة منسية\nيفتح المتحف يوم الأحد معرضا لرسائل كتبتها شاعرة منسية إلى أختها. وقد تم العثور على هذه الرسائل في العام الماضي داخل بيت قديم، وهي تعرض لأول مرة.',
    ],
  },
  {
    language: 'ru',
    event: [
      'В Кинешме обрушился мост, четверо рабочих пострадали\nВо вторник утром в Кинешме обрушилась часть моста через Казоху, который ремонтировали с весны. По данным МЧС, пострадали четверо рабочих, один из них находится в тяжёлом состоянии. Движение перекрыто.',
      'Четверо пострадавших при обрушении моста через Казоху в Кинешме\nПри ремонте моста через Казоху в Кинешме обрушился пролёт. Пострадали четверо рабочих, сообщили в МЧС. Один доставлен в больницу в тяжёлом состоянии, дорога закрыта.',
    ],
    others: [
      'Депутаты отложили ремонт бассейна\nГородские депутаты во вторник отложили решение о ремонте бассейна. По словам мэра, денег на все работы, которые были запланированы на этот год, не хватит, и поэтому начать их смогут только после зимы.',
      'Школьники получили премию за пасеку на крыше\nШкольники, которые завели пасеку на крыше своей школы, получили областную премию. Они вели дневник, который теперь будет издан книгой, сообщила их учительница.',
      'Полиция ищет двоих, ограбивших ювелирный магазин\nПолиция ищет двух мужчин, которые ночью ограбили ювелирный магазин в центре города. Они унесли кольца и цепочки и скрылись на самокатах. Никто из сотрудников не пострадал.',
      'Музей показывает письма забытой поэтессы\nС воскресенья в музее можно будет увидеть письма, которые забытая поэтесса писала своей сестре. Их нашли в прошлом году на чердаке старого дома, и раньше они нигде не выставлялись.',
    ],
  },
];

/** The first line is the headline. */
function textOf(written: string, language: string): StoryText {
  const [title = '', ...paragraphs] = written.split('\n');
  return { title, paragraphs, language, publishedAt: null };
}

describe.each(DAYS)('a small paper’s day in $language', ({ language, event, others }) => {
  test('keeps articles apart that share nothing but the words of their language', () => {
    const texts = [event[0], ...others].map((written) => textOf(written, language));
    expect(groupStories(texts).stories.map(({ length }) => length)).toEqual(texts.map(() => 1));
  });

  test('brings together what two papers tell of one event', () => {
    const texts = [...event, ...others].map((written) => textOf(written, language));
    expect(groupStories(texts).stories).toContainEqual([0, 1]);
  });
});
