import { describe, expect, test } from 'vitest';
import { groupStories } from '../group-stories.ts';
import type { StoryText } from '../story-text.ts';

interface Parallel {
  readonly language: string;
  /** One event as two papers tell it. */
  readonly event: readonly [string, string];
  /** The same kind of event somewhere else, in nearly the same words. */
  readonly elsewhere: string;
  readonly others: readonly string[];
}

/** Two towns' openings, councils, strikes and accidents of one day: all that differs is where, who and how much. */
const PARALLELS: readonly Parallel[] = [
  {
    language: 'de',
    event: [
      'Neues Stadtmuseum in Verden öffnet seine Türen\nNach fünf Jahren Bauzeit hat am Samstag das neue Stadtmuseum in Verden eröffnet. Rund 800 Besucher kamen am ersten Tag in das frühere Amtsgericht. Bürgermeister Holger Brandes sprach von einem großen Tag für die Stadt. Das Haus hat 6,4 Millionen Euro gekostet. Zu sehen ist zunächst eine Ausstellung über die Domweih.',
      'Verden feiert sein Museum im alten Amtsgericht\nSchlange stehen vor dem Amtsgericht: Hunderte Verdener wollten am Samstag dabei sein, als das Stadtmuseum erstmals Besucher einließ. 6,4 Millionen Euro hat der Umbau verschlungen, fünf Jahre haben die Handwerker gebraucht. Die erste Schau widmet sich der Domweih. Der Eintritt ist bis Ende des Monats frei.',
    ],
    elsewhere:
      'Stadtbibliothek Soest nach Umbau wieder eröffnet\nDie Stadtbibliothek in Soest ist am Samstag nach zwei Jahren Umbau wieder eröffnet worden. Viele Besucher nutzten den ersten Tag, um sich die neuen Räume anzusehen. Bürgermeisterin Eva Ruthenkamp nannte das Haus ein Wohnzimmer für alle. Die Kosten liegen bei 3,1 Millionen Euro. Neu sind ein Café und ein Lesegarten.',
    others: [
      'Brand in Lagerhalle in Hanau: Feuerwehr stundenlang im Einsatz\nIn der Nacht zu Samstag ist in Hanau eine Lagerhalle ausgebrannt. Nach Angaben der Polizei wurde niemand verletzt. Die Feuerwehr war mit 120 Kräften im Einsatz. Der Schaden liegt bei rund zwei Millionen Euro. Die Ursache ist noch unklar, die Kriminalpolizei hat die Ermittlungen aufgenommen.',
      'Bär und Stefaniak schießen Aue zum Sieg\nErzgebirge Aue kann wieder siegen: Nach drei Niederlagen gelang den Veilchen gegen Rot-Weiss Essen ein 2:0. Marcel Bär traf kurz vor der Pause, Marvin Stefaniak per Freistoß kurz danach. RWE kam kaum zu Chancen.',
      'Reisebus kippt auf der A9 bei Bayreuth um: 19 Verletzte\nAuf der A9 bei Bayreuth ist am Samstagmorgen ein Reisebus umgekippt. 19 Menschen wurden nach Angaben der Polizei verletzt, vier davon schwer. Die Autobahn war in Richtung Berlin fünf Stunden gesperrt. Die Ursache ist noch unklar.',
    ],
  },
  {
    language: 'fr',
    event: [
      'Le nouveau musée de la Dentelle ouvre ses portes à Alençon\nAprès quatre ans de travaux, le nouveau musée de la Dentelle a ouvert ses portes samedi à Alençon. Près de 900 visiteurs sont venus le premier jour. Le maire, Joaquim Pueyo, a salué un grand jour pour la ville. Le chantier a coûté 7,2 millions d’euros. L’entrée est gratuite jusqu’à la fin du mois.',
      'Alençon retrouve sa dentelle dans un écrin de verre\nDes centaines d’Alençonnais ont fait la queue samedi devant l’ancien collège des jésuites. Fermé depuis quatre ans, le musée de la Dentelle y présente 300 pièces sous une verrière neuve. Coût de l’opération : 7,2 millions d’euros, dont la moitié payée par la région.',
    ],
    elsewhere:
      'La médiathèque de Rodez ouvre enfin ses portes\nAprès trois ans de travaux, la nouvelle médiathèque a ouvert ses portes samedi à Rodez. De nombreux habitants sont venus le premier jour. Le maire, Christian Teyssèdre, a salué un lieu ouvert à tous. Le chantier a coûté 5,8 millions d’euros. L’inscription est gratuite pour les moins de 18 ans.',
    others: [
      'Incendie dans un entrepôt de Mulhouse, aucun blessé\nUn incendie a détruit un entrepôt dans la nuit de vendredi à samedi à Mulhouse. Aucun blessé n’est à déplorer, selon les pompiers, qui ont mobilisé 90 hommes. Les dégâts sont estimés à deux millions d’euros. L’origine du sinistre reste inconnue. Une enquête a été ouverte par le parquet.',
      'À Limoges, des usagers à pied pour une semaine\nPas de trolley, presque pas de bus : les Limougeauds marchent. Six conducteurs sur dix de la régie de transports ont débrayé, et quatre lignes seulement roulent encore. La direction a convié la CFDT mercredi.',
      'Municipale à Sète : le second tour reporté\nLe tribunal a annulé vendredi le premier tour de l’élection municipale de Sète, après la découverte de 300 fausses procurations. Le maire sortant, Luc Ferrer, dénonce une décision politique. Un nouveau vote aura lieu dans trois mois.',
    ],
  },
  {
    language: 'es',
    event: [
      'Abre sus puertas el nuevo Museo del Vino en Almansa\nTras cuatro años de obras, el nuevo Museo del Vino abrió sus puertas el sábado en Almansa. Cerca de 700 visitantes acudieron el primer día. La alcaldesa, Pilar Callado, habló de un gran día para la ciudad. La obra ha costado 3,6 millones de euros. La entrada será gratuita hasta final de mes.',
      'Almansa brinda por su museo\nCon una copa en la mano recorrieron cientos de almanseños la antigua bodega de la calle Virgen de Belén, convertida en Museo del Vino. El edificio llevaba cuatro años en obras y ha costado 3,6 millones. Hasta que acabe el mes no habrá que pagar entrada.',
    ],
    elsewhere:
      'La nueva biblioteca municipal de Mieres abre sus puertas\nTras tres años de obras, la nueva biblioteca municipal abrió sus puertas el sábado en Mieres. Muchos vecinos acudieron el primer día. El alcalde, Manuel Ángel Álvarez, habló de una casa para todos. La obra ha costado 2,9 millones de euros. El horario se amplía hasta las diez de la noche.',
    others: [
      'Un incendio destruye una nave industrial en Elda\nUn incendio destruyó en la madrugada del sábado una nave industrial en Elda. No hubo heridos, según los bomberos, que trabajaron durante ocho horas. Los daños ascienden a un millón de euros. La Policía investiga las causas del fuego.',
      'Raúl Fernández desespera a Ipurua\nNi con uno más. El Eibar chocó contra Raúl Fernández, que detuvo una pena máxima a Bautista, y no pasó del empate sin goles ante un Mirandés que se quedó con diez en el minuto 45. Los armeros siguen quintos.',
      'Vuelca un autobús en la A-92 en Guadix: 15 heridos\nUn autobús volcó el sábado por la mañana en la A-92 a la altura de Guadix. Según la Guardia Civil, 15 personas resultaron heridas, dos de ellas graves. La autovía estuvo cortada tres horas. Se investigan las causas del accidente.',
    ],
  },
  {
    language: 'it',
    event: [
      'Rapina in gioielleria a Vicenza, bottino da 200 mila euro\nDue uomini armati hanno rapinato venerdì sera una gioielleria nel centro di Vicenza. Il bottino è di 200 mila euro. I carabinieri cercano un’auto grigia. Il titolare, di 61 anni, è sotto shock ma non è ferito.',
      'Vicenza, armati in corso Palladio: via con l’oro\nPistola in pugno, tre minuti in tutto. I banditi sono entrati all’ora di chiusura nella gioielleria di corso Palladio, a Vicenza, e sono fuggiti su un’auto grigia con 200 mila euro in gioielli. Illeso il gioielliere di 61 anni.',
    ],
    elsewhere:
      'Rapina in banca a Foggia, ostaggi liberati dopo due ore\nTre uomini armati hanno rapinato venerdì pomeriggio una banca nella periferia di Foggia. Il bottino è di 90 mila euro. I carabinieri cercano un furgone bianco. Otto clienti sono stati chiusi in bagno per due ore.',
    others: [
      'Apre a Faenza il nuovo museo della ceramica moderna\nDopo quattro anni di lavori ha aperto sabato a Faenza il nuovo museo della ceramica moderna. Circa 800 visitatori sono arrivati il primo giorno. Il sindaco Massimo Isola ha parlato di una grande giornata per la città. I lavori sono costati 5,5 milioni di euro. L’ingresso è gratuito fino a fine mese.',
      'Trenta persone in strada per le fiamme in via Tiburtina\nUna stufetta lasciata accesa, forse. A Pescara il fuoco è partito dal terzo piano di un condominio di via Tiburtina. In trenta sono scesi con l’autoscala, quattro sono in ospedale per il fumo.',
      'La Reggiana perde 1-2 contro il Bari\nLa Reggiana ha perso sabato per 1-2 contro il Bari al Mapei Stadium. Per gli ospiti hanno segnato Lasagna e Novakovich. Portanova ha accorciato su rigore. La squadra di Viali scende al sedicesimo posto.',
    ],
  },
  {
    language: 'nl',
    event: [
      'Nieuw stadsmuseum in Tiel open voor publiek\nNa vier jaar verbouwen is zaterdag het nieuwe stadsmuseum in Tiel geopend. Ongeveer 700 bezoekers kwamen op de eerste dag kijken. Burgemeester Hans Beenakker sprak van een grote dag voor de stad. De bouw heeft 4,6 miljoen euro gekost. De toegang is tot het einde van de maand gratis.',
      'Tiel toont zijn fruitverleden in oude jamfabriek\nHonderden Tielenaren stonden in de rij voor de voormalige jamfabriek, waar het stadsmuseum na vier jaar eindelijk zijn deuren opende. Er zijn potten, persen en affiches te zien. Het kostte 4,6 miljoen. Tot de eerste hoeft niemand te betalen.',
    ],
    elsewhere:
      'Bibliotheek Hoorn na verbouwing heropend\nNa twee jaar verbouwen is zaterdag de bibliotheek in Hoorn heropend. Veel inwoners kwamen op de eerste dag kijken. Burgemeester Jan Nieuwenburg sprak van een huiskamer voor iedereen. De bouw heeft 3,2 miljoen euro gekost. De openingstijden zijn verruimd tot tien uur ’s avonds.',
    others: [
      'Grote brand verwoest loods in Waalwijk\nEen grote brand heeft in de nacht van vrijdag op zaterdag een loods in Waalwijk verwoest. Niemand raakte gewond, meldt de brandweer, die acht uur bezig was met blussen. De schade bedraagt twee miljoen euro. De politie onderzoekt de oorzaak.',
      'Bucker houdt Limburgse derby op nul\nEen rode kaart voor VVV, een penalty voor VVV, maar geen goals. Koen Bucker pakte de bal van Timber op de streep en de derby in Kerkrade eindigde zoals hij begon.',
      'Bus kantelt op A76 bij Heerlen: 15 gewonden\nOp de A76 bij Heerlen is zaterdagochtend een touringcar gekanteld. Volgens de politie raakten 15 mensen gewond, van wie twee ernstig. De snelweg was drie uur afgesloten. De oorzaak wordt onderzocht.',
    ],
  },
  {
    language: 'pt',
    event: [
      'Incêndio destrói armazém em Maringá\nUm incêndio destruiu na madrugada de sábado um armazém em Maringá. Ninguém ficou ferido, segundo os bombeiros, que trabalharam oito horas. O prejuízo é de um milhão de reais. A polícia investiga as causas do fogo.',
      'Depósito de pneus pega fogo em Maringá\nA fumaça preta era vista de Sarandi. Um depósito de pneus da zona sul maringaense virou cinza; os bombeiros levaram oito horas para apagar as chamas. Não havia ninguém no local. O dono fala em um milhão de perdas.',
    ],
    elsewhere:
      'Incêndio em prédio de Niterói deixa quatro feridos\nUm incêndio começou na madrugada de sábado em um prédio de Niterói. Quatro pessoas ficaram feridas, segundo os bombeiros, que retiraram 30 moradores. A polícia investiga as causas do fogo.',
    others: [
      'Novo museu do azulejo abre as portas em Ovar\nDepois de quatro anos de obras, o novo museu do azulejo abriu as portas no sábado em Ovar. Cerca de 700 visitantes estiveram lá no primeiro dia. O presidente da câmara, Salvador Malheiro, falou de um grande dia para a cidade. As obras custaram 3,4 milhões de euros. A entrada é gratuita até ao fim do mês.',
      'Tadeu garante o empate do Goiás no clássico\nO Vila perdeu um jogador e um pênalti, mas não o jogo. Tadeu pegou a cobrança de Alesson no Serra Dourada e o clássico goiano terminou sem gols.',
      'Autocarro capota na A25 em Viseu: 15 feridos\nUm autocarro capotou no sábado de manhã na A25 em Viseu. Segundo a GNR, 15 pessoas ficaram feridas, duas com gravidade. A autoestrada esteve cortada três horas. As causas do acidente estão a ser investigadas.',
    ],
  },
  {
    language: 'pl',
    event: [
      'W Żywcu otwarto kryty basen\nPo trzech latach budowy w sobotę w Żywcu otwarto kryty basen. Pierwszego dnia przyszło ponad tysiąc osób. Burmistrz Antoni Szlagor pierwszy wskoczył do wody. Budowa kosztowała 40 milionów złotych. Bilet kosztuje 15 złotych.',
      'Burmistrz Żywca skoczył na główkę\nAntoni Szlagor dotrzymał słowa. Żywczanie czekali na pływalnię dziesięć lat, kosztowała 40 milionów, a wejście to 15 złotych. Szkoły popływają za pół ceny.',
    ],
    elsewhere:
      'W Sanoku otwarto nowe muzeum ikon\nPo czterech latach budowy w sobotę w Sanoku otwarto nowe muzeum ikon. Pierwszego dnia przyszło około 700 osób. Burmistrz Tomasz Matuszewski mówił o wielkim dniu dla miasta. Budowa kosztowała 12 milionów złotych. Wstęp jest bezpłatny do końca miesiąca.',
    others: [
      'Pożar hali magazynowej w Radomiu\nW nocy z piątku na sobotę w Radomiu spłonęła hala magazynowa. Nikt nie został ranny, podaje straż pożarna, która gasiła ogień przez osiem godzin. Straty oszacowano na dwa miliony złotych. Przyczyny wyjaśnia policja.',
    ],
  },
];

/** The first line is the headline. */
function textOf(written: string, language: string): StoryText {
  const [title = '', ...paragraphs] = written.split('\n');
  return { title, paragraphs, language, publishedAt: '2026-11-28T08:00:00Z' };
}

describe.each(PARALLELS)('a day in $language with the same thing in two towns', (day) => {
  const { language, event, elsewhere, others } = day;

  test('keeps the two events apart', () => {
    const texts = [event[0], elsewhere, ...others].map((written) => textOf(written, language));
    expect(groupStories(texts).stories.map(({ length }) => length)).toEqual(texts.map(() => 1));
  });

  test('brings together what two papers tell of one', () => {
    const texts = [...event, elsewhere, ...others].map((written) => textOf(written, language));
    expect(groupStories(texts).stories.filter(({ length }) => length > 1)).toEqual([[0, 1]]);
  });
});
