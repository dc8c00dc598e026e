/**
 * Kinds of events with the words in which reporters tell them. `{…}` is filled from the event, so that two tellings
 * share its names and figures and little else, and two fires in two towns share everything but those.
 */
export interface EventKind {
  readonly section: string;
  readonly language: string;
  readonly headlines: readonly string[];
  /** One of these opens the text. */
  readonly openings: readonly string[];
  readonly facts: readonly string[];
}

export const EVENT_KINDS: readonly EventKind[] = [
  {
    section: 'Local',
    language: 'en',
    headlines: [
      'Fire destroys {place} {building}; {n} people led to safety',
      '{n} escape as {building} burns in {place}',
      'Blaze guts historic {building} in {place}',
      '{place} {building} lost to overnight fire',
      'Crews fight {place} blaze for {hours} hours',
      '“We lost everything”: {place} mourns its {building}',
    ],
    openings: [
      'A fire that broke out shortly after midnight has destroyed the {building} in {place}.',
      'Flames tore through the {building} in {place} early on {day}, forcing {n} people into the street.',
      '{n} people got out in time when the {building} at {place} caught fire in the night.',
      'Investigators are searching the ruins of the {building} in {place} after a fire that took {hours} hours to put out.',
    ],
    facts: [
      'Nobody was seriously hurt, fire chief {who} said.',
      'Some {crew} firefighters from four towns were called out.',
      '{who}, who led the operation, said the roof had come down within twenty minutes.',
      'Police believe that an electrical fault in the cellar was to blame.',
      'The {building} was built in {year} and had been restored at a cost of {money} million.',
      'The mayor, {other}, promised that it would be rebuilt.',
      'Neighbours opened the school hall and brought blankets and tea.',
      'The road through {place} stays closed until the walls have been made safe.',
    ],
  },
  {
    section: 'Politics',
    language: 'en',
    headlines: [
      '{who} resigns as transport minister over {place} contract',
      'Transport minister {who} quits',
      '{who} steps down after {money}m rail deal inquiry',
      'Prime minister accepts {who}’s resignation',
      '“I have become the story”: minister {who} goes',
      'Opposition calls for election as {who} leaves cabinet',
    ],
    openings: [
      'Transport minister {who} resigned on {day} over the award of a {money} million rail contract in {place}.',
      '{who} has left the cabinet, two days after auditors criticised a contract worth {money} million.',
      'The government lost its transport minister on {day} when {who} stepped down.',
      'The prime minister accepted the resignation of {who} “with regret” on {day} evening.',
    ],
    facts: [
      'Auditors had found that the winning bidder, {firm}, paid for a holiday of the minister’s adviser.',
      '{firm} said that it had kept to all rules.',
      '{other}, who speaks for the opposition, said the resignation came {n} days too late.',
      'In a letter of two pages the minister wrote: “I have become the story, and that helps nobody.”',
      'The contract for the line to {place} was signed in the spring and is now suspended.',
      'Deputy minister {third} takes over until a successor is named.',
      'It is the third resignation from the cabinet this year.',
    ],
  },
  {
    section: 'World',
    language: 'en',
    headlines: [
      'Earthquake of magnitude {mag} strikes {place}, killing at least {n}',
      'At least {n} dead in {place} earthquake',
      'Rescuers dig through rubble after {place} quake',
      '{place} quake: thousands spend night in the open',
      'Strong quake levels villages near {place}',
      'Hospital in {place} overwhelmed after magnitude {mag} tremor',
      'Survivor pulled from {place} rubble after {hours} hours',
      'Aid flights leave for earthquake-hit {place}',
    ],
    openings: [
      'An earthquake of magnitude {mag} shook the {place} region before dawn on {day}, killing at least {n} people.',
      'Rescue teams searched collapsed houses around {place} on {day} after the strongest earthquake there in decades.',
      'At least {n} people died when a magnitude {mag} earthquake hit {place} while most were asleep.',
      'The death toll from the earthquake near {place} rose to {n} on {day}, officials said.',
    ],
    facts: [
      'The geological survey put the depth at {hours} kilometres and counted {crew} aftershocks.',
      'The airport of {place} is closed because of cracks in its runway.',
      'Provincial governor {who} declared a state of emergency.',
      'Neighbouring countries sent dogs, tents and field hospitals.',
      '{other}, a nurse, said that patients were being treated in the car park.',
      'Telephone lines in {n} villages are down.',
      'A quake in {year} killed hundreds in the same valley.',
      'The Red Crescent asked for donations of blood.',
    ],
  },
  {
    section: 'Business',
    language: 'en',
    headlines: [
      '{firm} to close {place} plant with loss of {crew} jobs',
      '{crew} jobs go as {firm} shuts {place} factory',
      '{place} stunned by {firm} closure',
      'Union vows to fight {firm} over {place}',
      '{firm} blames energy prices for {place} closure',
      'Shares in {firm} rise after plant is axed',
    ],
    openings: [
      '{firm} will close its plant in {place} by the summer, and {crew} people will lose their jobs.',
      'Workers at {firm} in {place} were told on {day} that their factory is to shut.',
      'The end of {firm} in {place} will cost {crew} jobs, the company announced on {day}.',
    ],
    facts: [
      'Chief executive {who} said that the works had lost {money} million in two years.',
      'Union leader {other} called the decision a betrayal.',
      'The plant opened in {year} and makes gearboxes for tractors.',
      'The region’s economy minister, {third}, offered help for a buyer.',
      'Production moves to a new site abroad.',
      'A meeting with the works council is planned for next week.',
    ],
  },
  {
    section: 'Sport',
    language: 'en',
    headlines: [
      '{team} beat {rival} {score} to win the cup',
      '{score}: {team} lift cup after dramatic final',
      '{who} scores twice as {team} win final',
      'Heartbreak for {rival} in cup final',
      '{team} end {hours}-year wait for a trophy',
    ],
    openings: [
      '{team} won the cup on {day} with a {score} victory over {rival}.',
      'Two goals from {who} gave {team} the cup and left {rival} in tears.',
      'After {hours} years without a trophy {team} are champions again.',
    ],
    facts: [
      '{rival} had led at half-time through a header by {other}.',
      'The winning goal came in the {n}th minute.',
      'Coach {third} called it the best day of his life.',
      'The attendance of {crew} thousand was a record.',
      'A parade through {place} is planned for Monday.',
      'Both sides finished with ten men.',
    ],
  },
  {
    section: 'Health',
    language: 'en',
    headlines: [
      'New drug slows {illness} in trial of {crew} patients',
      '{illness} drug trial shows promise, say {place} researchers',
      'Hope for patients with {illness}',
      'Regulator to review {firm} drug for {illness}',
    ],
    openings: [
      'A drug developed by {firm} slowed {illness} in a trial with {crew} patients, researchers in {place} reported on {day}.',
      'Patients with {illness} declined more slowly when given a new drug, according to a study from {place}.',
    ],
    facts: [
      'Symptoms worsened {n} per cent more slowly than with a placebo.',
      '{who}, who led the study, warned against calling it a cure.',
      'One patient in {hours} had swelling of the brain.',
      '{firm} has asked the regulator for approval.',
      'Charity director {other} said families had waited decades for such news.',
    ],
  },
  {
    section: 'Local',
    language: 'en',
    headlines: [
      '{who} charged with murder of {place} teacher',
      'Man, {hours}, in court over death of {place} teacher',
      '{place} killing: suspect appears in court',
      'Teacher’s death: vigil held in {place}',
    ],
    openings: [
      '{who}, {hours}, appeared in court on {day} charged with the murder of a teacher in {place}.',
      'A man has been charged with killing {other}, the teacher found dead at her home in {place}.',
    ],
    facts: [
      '{other}, {n}, taught music at the secondary school.',
      'The suspect spoke only to confirm his name.',
      'Detective {third} asked witnesses who drove past the canal bridge to come forward.',
      'The next hearing is in {crew} days.',
      'Hundreds of pupils laid flowers at the school gate.',
    ],
  },
  {
    section: 'Science',
    language: 'en',
    headlines: [
      'Probe {craft} lands on far side of the moon',
      'Touchdown: {craft} reaches the moon',
      '{craft} sends first pictures from lunar crater',
      'After {hours} months {craft} lands safely',
    ],
    openings: [
      'The unmanned probe {craft} landed in a crater on the far side of the moon on {day}.',
      'Engineers cheered at the control centre in {place} when {craft} reported a soft landing.',
    ],
    facts: [
      'It carries a rover of {n} kilograms and a drill.',
      'Mission director {who} said all instruments were working.',
      'The flight took {hours} months and cost {money} million.',
      'Scientists hope to find ice below the surface.',
      'An earlier attempt failed in {year}.',
    ],
  },
  {
    section: 'World',
    language: 'de',
    headlines: [
      'Erdbeben der Stärke {mag} erschüttert {place}: mindestens {n} Tote',
      'Mindestens {n} Tote nach Erdbeben bei {place}',
      'Retter suchen in {place} nach Überlebenden',
      'Schweres Beben zerstört Dörfer bei {place}',
    ],
    openings: [
      'Ein Erdbeben der Stärke {mag} hat die Region {place} vor Tagesanbruch erschüttert und mindestens {n} Menschen getötet.',
      'Nach dem schweren Erdbeben bei {place} suchen Rettungskräfte in den Trümmern nach Überlebenden.',
    ],
    facts: [
      'Der Flughafen von {place} ist wegen Rissen in der Landebahn geschlossen.',
      'Gouverneur {who} rief den Notstand aus.',
      'Die Krankenhäuser behandeln Verletzte auf dem Parkplatz, sagte die Krankenschwester {other}.',
      'Es gab {crew} Nachbeben.',
    ],
  },
  {
    section: 'World',
    language: 'fr',
    headlines: [
      'Séisme de magnitude {mag} à {place} : au moins {n} morts',
      'Au moins {n} morts dans un tremblement de terre près de {place}',
      'À {place}, les secours fouillent les décombres',
    ],
    openings: [
      'Un séisme de magnitude {mag} a secoué la région de {place} avant l’aube, faisant au moins {n} morts.',
      'Les secouristes fouillent les maisons effondrées autour de {place} après le tremblement de terre.',
    ],
    facts: [
      'L’aéroport de {place} est fermé à cause de fissures sur la piste.',
      'Le gouverneur {who} a décrété l’état d’urgence.',
      'On a compté {crew} répliques pendant la nuit.',
      'Les lignes téléphoniques de {n} villages sont coupées.',
    ],
  },
];

/** Small pieces of one teller: who, what they did, and two sentences about it, each drawn by itself. */
export const BRIEFS = {
  section: 'Local',
  who: [
    'Beekeeper|bees',
    'Choir director|choir',
    'Ferry captain|boat',
    'Retired engineer|workshop',
    'Librarian|reading room',
    'Allotment holder|garden',
    'Baker|ovens',
    'Cyclist|bicycle',
    'Museum curator|collection',
    'Lighthouse keeper|lamp',
    'Football referee|whistle',
    'Chess champion|board',
    'Vet|surgery',
    'Bus driver|route',
    'Potter|kiln',
    'Lifeguard|tower',
  ],
  did: [
    'wins national prize for {thing}',
    'sues council over {thing}',
    'gives {thing} to hospital after forty years',
    'finds Roman coins beneath {thing}',
    'opens {thing} to refugees',
    'loses {thing} in autumn storm',
    'sells {thing} to finance voyage round the world',
    'sets world record with {thing}',
    'wants smartphones banned near {thing}',
    'turns {thing} into a café',
    'is fined for noise from {thing}',
    'writes novel about {thing}',
  ],
  sentences: [
    '{who} had applied three times before, without success.',
    'The council said that it would look into the matter in the new year.',
    'A film crew from Japan spent a week in {place} last summer.',
    '“My grandmother would have laughed,” {who} told us.',
    'Tickets cost {hours} at the door; children pay half.',
    'The idea came to {who} on a night train to the coast.',
    'More than {crew} people have signed a petition.',
    'Experts from the university will examine everything in spring.',
    'The insurance company has not answered yet.',
    'It is the first case of its kind in the county since {year}.',
    '{other}, a neighbour, has mixed feelings.',
    'Half of the proceeds go to the hospice.',
    'The opening had been planned for May.',
    'Volunteers are still wanted on Thursdays.',
    '{who} learned the trade from an uncle in Lisbon.',
    'A judge will decide in February.',
  ],
} as const;

/** What every paper prints each day, under the same headline, and what it was paid for. */
export const SERVICES: readonly {
  readonly kind: string;
  readonly headline: string;
  readonly texts: readonly string[];
}[] = [
  {
    kind: 'weather',
    headline: 'Weather forecast for {day}',
    texts: [
      'Rain will reach the coast by noon, with gusts of up to {n} kilometres an hour along the cliffs. Highs of {hours} degrees.',
      'Dry and mild in the hills. In the valleys fog until ten, then sunny spells and light wind from the south.',
    ],
  },
  {
    kind: 'horoscope',
    headline: 'Horoscope for {day}',
    texts: [
      'Aries: a letter brings good news. Taurus: spend less. Gemini: somebody thinks of you. Cancer: rest tonight.',
      'Aries: keep calm at work. Taurus: an old friend calls. Gemini: money matters clear up. Cancer: travel is favoured.',
    ],
  },
  {
    kind: 'paid',
    headline: 'Sponsored: {n} reasons to book your winter cruise now',
    texts: [
      'Paid for by {firm}. Cabins with a balcony from {money} a night, breakfast included. Book before the end of the month.',
    ],
  },
];
