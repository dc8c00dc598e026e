/** An event and how three newsrooms tell it, in words and with witnesses of their own. */
export interface ToldEvent {
  readonly title: string;
  readonly tellings: readonly { readonly title: string; readonly body: string }[];
}

/** Seven events, one for each day of a week. Made up; the places and people do not exist. */
export const EVENTS: readonly ToldEvent[] = [
  told(
    [
      'Tunnel under the Varn reopens after a year',
      'The road tunnel under the river Varn reopened on Sunday after a year of repairs. Engineer Ilse Brandt led a crew of 340 who relined the tubes and replaced the pumps. The first lorries drove through the tunnel at six in the morning.',
    ],
    [
      'Drivers return to the Varn tunnel',
      'Drivers used the Varn tunnel again on Sunday, a year after it was shut for repairs. Haulier Pieter Maas said the reopened road tunnel saves his lorries 50 minutes. New pumps now keep the river out of the tubes.',
    ],
    [
      'Varn road tunnel open again, hauliers relieved',
      'Hauliers welcomed the reopening of the road tunnel under the Varn, which repairs had closed for a year. The chamber of trade in Sudholm, led by Agnes Thorne, counted 12,000 lorries a week on the detour. The tunnel has new pumps and lining.',
    ],
  ),
  told(
    [
      'Dockers in Port Merrow end their strike',
      'Dockers in Port Merrow ended their strike after 11 days on Monday. Union chair Tomas Reyes accepted a raise of 4.5 per cent from the terminal operators. Cranes in the container port moved again in the evening.',
    ],
    [
      'Port Merrow strike over as union takes pay offer',
      'The strike that closed the container port of Port Merrow is over: the dockers’ union took a pay offer of 4.5 per cent. Forty ships wait in the bay, pilot Hanne Lund said, and unloading them will take until Friday.',
    ],
    [
      'Cranes move again in Port Merrow after dockers’ strike',
      'Containers are moving again in Port Merrow, where dockers struck for 11 days over pay. The union’s members still have to vote on the raise, lawyer Bruno Fassi noted. Importers feared empty shelves had the strike gone on.',
    ],
  ),
  told(
    [
      'Comet Halvorsen seen without a telescope',
      'Comet Halvorsen could be seen by eye on Monday night, low in the western sky. Astronomer Priya Nair of the Kestrel observatory counted 27 sightings. The comet was discovered in March and passes the sun next month.',
    ],
    [
      'Comet Halvorsen now bright enough for the naked eye',
      'Stargazers no longer need a telescope for comet Halvorsen, which stood above the western horizon on Monday night. Teacher Omar Idris took 60 pupils to a hill to see it. The comet comes closest to the sun next month.',
    ],
    [
      'Where to look for comet Halvorsen tonight',
      'Look low in the west after sunset: comet Halvorsen can be seen by eye. Photographer Lucia Berg advises a dark hill and ten minutes of patience. Discovered in March, the comet will pass the sun next month and fade.',
    ],
  ),
  told(
    [
      'Flood wardens warn of Sennet overflow',
      'Flood wardens warned that the river Sennet may overflow its banks by the weekend. Officer Mara Quill expects 80 millimetres of rain in the hills. Residents of Lower Ashby were told to carry furniture upstairs.',
    ],
    [
      'Lower Ashby prepares as the Sennet rises',
      'Sandbags are stacked in Lower Ashby, where the river Sennet is expected to overflow its banks. Innkeeper Walt Sorley has carried his furniture upstairs. Flood wardens warn of heavy rain in the hills until the weekend.',
    ],
    [
      'Heavy rain brings flood warning for the Sennet valley',
      'A flood warning is in force for the Sennet valley, with heavy rain expected in the hills. Farmer Jenny Oakes drove her 200 sheep to higher ground. Wardens say the Sennet could overflow at Lower Ashby by the weekend.',
    ],
  ),
  told(
    [
      'Museum buys lost Arkwright portrait',
      'The city museum bought a lost portrait by the painter Arkwright for 2.1 million. Curator Jonas Feld found the painting in a barn near Tolby. It shows the painter’s sister and will hang in the great hall from spring.',
    ],
    [
      'Arkwright portrait from a barn goes to the city museum',
      'A portrait by Arkwright that hung in a barn for decades now belongs to the city museum. The farmer, Egon Vries, had taken the painting for a copy. The museum paid 2.1 million and will show it in spring.',
    ],
    [
      'The painter’s sister comes home: museum gets Arkwright painting',
      'The lost portrait of the painter Arkwright’s sister will hang in the city museum. Restorer Sabine Kohl needs until spring to clean the painting, which was found in a barn. Donors gave most of the 2.1 million the museum paid.',
    ],
  ),
  told(
    [
      'Chess prodigy Lena Moritz wins the Kestrel open',
      'Lena Moritz, aged 13, won the Kestrel open chess tournament with 8 points from 9 games. Her coach Ivo Danek wept. She beat the top seed with a rook sacrifice in the last round.',
    ],
    [
      'Thirteen-year-old Lena Moritz takes Kestrel chess title',
      'A rook sacrifice in the last round gave Lena Moritz, 13, the title of the Kestrel open chess tournament. Runner-up Rasmus Holt called her attack fearless. She finished the tournament half a point ahead.',
    ],
    [
      'Kestrel open: schoolgirl Moritz beats the masters',
      'Schoolgirl Lena Moritz left four chess masters behind and won the Kestrel open. Her school in Dunmere, where Edda Lang teaches her mathematics, showed the last round on a screen. The 13-year-old sacrificed a rook to win it.',
    ],
  ),
  told(
    [
      'Bakers demand cheaper grain from Oslan',
      'Bakers asked parliament to drop the duty on grain from Oslan. Miller Greta Holm spoke for 1,900 bakeries whose flour has become dearer by a third. The farm minister promised an answer within a month.',
    ],
    [
      'Parliament hears bakers on Oslan grain duty',
      'The duty on Oslan grain makes bread too dear, bakers told parliament. Deputy Karel Vosz wants it dropped; the farm minister will answer within a month. Flour costs a third more than a year ago.',
    ],
    [
      'Dear flour: bakeries want Oslan grain without duty',
      'Bakeries want the duty on grain from Oslan to fall because flour has become dearer by a third. Growers’ spokesman Nils Tanner warned parliament against it. The minister for farming has a month to answer the bakers.',
    ],
  ),
];

function told(...tellings: readonly [title: string, body: string][]): ToldEvent {
  return {
    title: tellings[0]?.[0] ?? '',
    tellings: tellings.map(([title, body]) => ({ title, body })),
  };
}
