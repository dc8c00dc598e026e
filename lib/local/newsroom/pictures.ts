import { join } from 'node:path';

const PICTURES = join(import.meta.dirname, '../../../samples/pictures');

/**
 * Address of each picture in the sample articles → JPEG file on this machine, 1072 pixels wide. No sample domain
 * exists, so a server that shows a sample edition answers these addresses from here. Drawn by us; the SVG is beside it.
 */
export const SAMPLE_PICTURES: Readonly<Record<string, string>> = {
  'https://images.quaychronicle.example/seabed-survey-ship.jpg': join(PICTURES, 'seabed-survey-ship.jpg'),
  'https://images.quaychronicle.example/storm-lighthouse.jpg': join(PICTURES, 'storm-lighthouse.jpg'),
  'https://images.quaychronicle.example/ferry-sounds.jpg': join(PICTURES, 'ferry-sounds.jpg'),
  'https://photos.overlandwire.example/OW-118143.jpg': join(PICTURES, 'ferry-sounds.jpg'),
  'https://photos.overlandwire.example/OW-118197.jpg': join(PICTURES, 'tails-at-dusk.jpg'),
  'https://photos.overlandwire.example/OW-118204.jpg': join(PICTURES, 'seabed-survey-ship.jpg'),
  'https://static.northerncourier.example/img/conference-hall.jpg': join(PICTURES, 'conference-hall.jpg'),
  'https://static.northerncourier.example/img/hallin-reservoir.jpg': join(PICTURES, 'hallin-reservoir.jpg'),
  'https://media.ledgertimes.example/tails-at-dusk.jpg': join(PICTURES, 'tails-at-dusk.jpg'),
  'https://media.ledgertimes.example/alpine-lorries.jpg': join(PICTURES, 'alpine-lorries.jpg'),
  'https://img.openinquiry.example/abyssal-plain.jpg': join(PICTURES, 'abyssal-plain.jpg'),
  'https://img.openinquiry.example/village-dusk.jpg': join(PICTURES, 'village-dusk.jpg'),
  'https://img.openinquiry.example/observatory-night.jpg': join(PICTURES, 'observatory-night.jpg'),
  'https://cdn.matchday.example/mill-lane-floodlights.jpg': join(PICTURES, 'mill-lane-floodlights.jpg'),
  'https://assets.metropolisreview.example/projector.jpg': join(PICTURES, 'projector.jpg'),
};
