/** Pictures for the examples, drawn here so that nothing is fetched: SVG by file name. */
export function artFor(name: string): string {
  const draw = DRAWINGS[name] ?? abstract;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1136 640" width="1136" height="640" preserveAspectRatio="xMidYMid slice">${draw(name)}</svg>`;
}

const DRAWINGS: Readonly<Record<string, (name: string) => string>> = { summit, viaduct, violin };

/** A repeatable sequence of numbers from 0 to 1 (mulberry32), so that each picture is the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A mountain wall in three greys, the sun on its upper snow, tents with lamps in front. */
function summit(): string {
  const next = sequence(23);
  const stars = Array.from({ length: 46 }, () => {
    const [x, y] = [next() * 1136, next() * 190];
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(0.7 + next()).toFixed(1)}" fill="#fff" opacity="${(0.25 + next() * 0.5).toFixed(2)}"/>`;
  }).join('');
  const far = ridge('#6c7a97', 372, 120, next);
  const near = ridge('#2b3347', 520, 70, next);
  const tents = [
    [286, 566, 1],
    [402, 584, 1.25],
    [776, 572, 0.9],
  ]
    .map(
      ([x, y, scale]) =>
        `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="0" cy="4" rx="74" ry="12" fill="#ffcf87" opacity=".22"/><path d="M-46 0Q-30 -52 0 -54Q30 -52 46 0z" fill="#e9a23b"/><path d="M-46 0Q-30 -52 0 -54Q-6 -30 -12 0z" fill="#c9772c"/><path d="M-4 0Q2 -26 6 -30Q14 -18 18 0z" fill="#ffe9b8"/></g>`,
    )
    .join('');
  const flags = ['#3f6fb0', '#f4f1e6', '#b8402f', '#3d7f56', '#e2b33c'];
  const line = Array.from({ length: 15 }, (_, i) => {
    const t = (i + 0.5) / 15;
    const [x, y] = [620 + t * 516, 470 + Math.sin(t * Math.PI) * 60 - t * 90];
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l22 -3l-2 26l-19 -2z" fill="${flags[i % 5]}" opacity=".92"/>`;
  }).join('');
  return (
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#22304f"/><stop offset=".5" stop-color="#6d7ea6"/><stop offset=".8" stop-color="#e5b9a0"/></linearGradient>` +
    `<linearGradient id="l" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffd9a8"/><stop offset=".5" stop-color="#f0bfa0"/><stop offset="1" stop-color="#a9aec4"/></linearGradient>` +
    `<linearGradient id="d" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8e8fae"/><stop offset="1" stop-color="#4c587a"/></linearGradient></defs>` +
    `<rect width="1136" height="640" fill="url(#s)"/>${stars}${far}` +
    `<path d="M150 560L330 360L392 392L478 262L520 284L604 118L652 172L700 166L786 300L836 284L1010 520L1136 560z" fill="url(#d)"/>` +
    `<path d="M604 118L652 172L636 232L668 300L626 360L660 452L560 560H300L392 452L420 392L478 262L520 284z" fill="url(#l)"/>` +
    `<path d="M604 118L590 214L548 268L560 330L500 402L520 470L470 560H392L452 420L470 330L520 284z" fill="#fff4e2" opacity=".5"/>` +
    `<path d="M700 166L720 246L762 300L752 380L812 470L800 560H860L836 430L786 300z" fill="#c9c6d6" opacity=".35"/>` +
    `${near}<path d="M0 566Q260 520 560 560T1136 540V640H0z" fill="#cfd3dd"/><path d="M0 600Q300 566 620 596T1136 580V640H0z" fill="#aab0c2"/>` +
    `<path d="M620 470Q878 560 1136 380" fill="none" stroke="#1d2230" stroke-width="2"/>${line}${tents}`
  );
}

function ridge(colour: string, base: number, height: number, next: () => number): string {
  let path = `M0 640V${base}`;
  for (let x = 0; x <= 1136; x += 71) path += `L${x} ${(base - next() * height).toFixed(0)}`;
  return `<path d="${path}V640z" fill="${colour}"/>`;
}

/** Night, a crescent moon, and a train on seven arches. */
function viaduct(): string {
  const next = sequence(31);
  const arches = Array.from({ length: 7 }, (_, i) => {
    const x = i * 178 - 40;
    return `<path d="M${x + 26} 640V470a63 63 0 0 1 126 0V640z" fill="#1a2a3d"/><path d="M${x + 26} 640V470a63 63 0 0 1 126 0" fill="none" stroke="#8b8573" stroke-width="9" opacity=".5"/>`;
  }).join('');
  const carriages = Array.from({ length: 5 }, (_, i) => {
    const x = 60 + i * 208;
    const windows = Array.from(
      { length: 7 },
      (_, w) =>
        `<rect x="${x + 16 + w * 25}" y="306" width="16" height="22" rx="2" fill="#ffd27a" opacity="${(0.55 + next() * 0.45).toFixed(2)}"/>`,
    ).join('');
    return `<rect x="${x}" y="290" width="202" height="62" rx="8" fill="#3d6486"/><rect x="${x}" y="338" width="202" height="6" fill="#c9a65a"/>${windows}<path d="M${x + 30} 358h34m76 0h34" stroke="#0e151f" stroke-width="12" stroke-linecap="round"/>`;
  }).join('');
  return (
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#101a2c"/><stop offset="1" stop-color="#3d5873"/></linearGradient></defs>` +
    `<rect width="1136" height="640" fill="url(#s)"/><path d="M868 69a62 62 0 1 1 -38 112a66 66 0 0 0 38 -112z" fill="#f5ecd2"/>` +
    `${ridge('#18263a', 400, 130, next)}<rect y="364" width="1136" height="26" fill="#a59c85"/><rect y="388" width="1136" height="252" fill="#6f6a5b"/>${arches}${carriages}` +
    `<rect y="362" width="1136" height="5" fill="#d8cfb6"/>`
  );
}

/** Seen from above, lying across the picture. */
function violin(): string {
  const body =
    'M-250 0C-262 -86 -214 -128 -150 -116C-104 -108 -86 -78 -54 -74C-22 -78 0 -98 44 -98C112 -98 140 -56 140 0C140 56 112 98 44 98C0 98 -22 78 -54 74C-86 78 -104 108 -150 116C-214 128 -262 86 -250 0z';
  const hole = (side: number) =>
    `<path d="M-92 ${side * 52}c26 ${side * -14} 40 ${side * 14} 74 ${side * -4}" fill="none" stroke="#2a120a" stroke-width="7" stroke-linecap="round"/><circle cx="-92" cy="${side * 54}" r="7" fill="#2a120a"/><circle cx="-18" cy="${side * 47}" r="6" fill="#2a120a"/>`;
  const strings = [-13.5, -4.5, 4.5, 13.5]
    .map((y) => `<path d="M-206 ${y}L430 ${y * 0.6}" stroke="#efe3c4" stroke-width="2"/>`)
    .join('');
  const pegs = [0, 1, 2, 3]
    .map(
      (i) =>
        `<path d="M${446 + i * 20} ${i % 2 === 0 ? -12 : 12}v${i % 2 === 0 ? -30 : 30}" stroke="#1b1210" stroke-width="9" stroke-linecap="round"/>`,
    )
    .join('');
  const folds = [90, 250, 430, 610, 800, 980]
    .map(
      (x, i) =>
        `<path d="M${x} 0C${x + 60} 200 ${x - 70} 420 ${x + 30} 640" stroke="${i % 2 === 0 ? '#5a1019' : '#a52c36'}" stroke-width="34" fill="none" opacity=".35"/>`,
    )
    .join('');
  return (
    `<defs><radialGradient id="v"><stop offset="0" stop-color="#d98a3d"/><stop offset=".75" stop-color="#a9551f"/><stop offset="1" stop-color="#7c3714"/></radialGradient></defs>` +
    `<rect width="1136" height="640" fill="#821d27"/>${folds}` +
    `<g transform="translate(470 350) rotate(-17) scale(1.16)"><path d="${body}" transform="translate(8 14)" fill="#000" opacity=".3"/><path d="${body}" fill="url(#v)" stroke="#5b260d" stroke-width="5"/>` +
    `${hole(-1)}${hole(1)}<path d="M-236 -16L-120 -22V22L-236 16z" fill="#1b1210"/><path d="M70 -20L440 -11V11L70 20z" fill="#1b1210"/><path d="M436 -14h92q26 0 26 15t-26 13h-92z" fill="#8a4219"/>` +
    `<path d="M-60 -34v68" stroke="#e0b47a" stroke-width="9"/>${pegs}${strings}</g>`
  );
}

/** Bands of colour, different for each name. */
function abstract(name: string): string {
  const next = sequence([...name].reduce((sum, character) => sum * 31 + (character.codePointAt(0) ?? 0), 7));
  const hue = Math.floor(next() * 360);
  const bands = Array.from({ length: 7 }, (_, i) => {
    const y = 120 + i * 80;
    return `<path d="M0 ${y}C280 ${(y - 90 * next()).toFixed(0)} 620 ${(y + 110 * next()).toFixed(0)} 1136 ${(y - 60 * next()).toFixed(0)}V640H0z" fill="hsl(${(hue + i * 9) % 360} 34% ${74 - i * 8}%)"/>`;
  }).join('');
  return `<rect width="1136" height="640" fill="hsl(${hue} 40% 84%)"/><circle cx="${200 + next() * 700}" cy="150" r="64" fill="#fff" opacity=".75"/>${bands}`;
}
