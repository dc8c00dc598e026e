/** Pictures for the examples, drawn here so that nothing is fetched: SVG by file name. */
export function artFor(name: string): string {
  const draw = DRAWINGS[name] ?? abstract;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1136 640" width="1136" height="640" preserveAspectRatio="xMidYMid slice">${draw(name)}</svg>`;
}

const DRAWINGS: Readonly<Record<string, (name: string) => string>> = { river, harbour, laboratory };

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

function river(): string {
  const next = sequence(7);
  const hills = [
    ['#8fa3a8', 292, 60],
    ['#6f8a8c', 322, 46],
    ['#536f6c', 350, 34],
  ]
    .map(([colour, base, height]) => ridge(String(colour), Number(base), Number(height), next))
    .join('');
  const reeds = Array.from({ length: 150 }, () => {
    const x = next() * 1136;
    const y = 470 + next() * 170;
    const height = 14 + (y - 460) * 0.28 * (0.5 + next());
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q${(next() * 8 - 4).toFixed(1)} ${(-height / 2).toFixed(1)} ${(next() * 12 - 6).toFixed(1)} ${(-height).toFixed(1)}" stroke="#26372b" stroke-width="${(1 + (y - 470) / 110).toFixed(1)}" fill="none" opacity=".75"/>`;
  }).join('');
  const birds = [
    [420, 150],
    [452, 138],
    [488, 146],
    [516, 128],
    [548, 140],
  ]
    .map(
      ([x, y]) =>
        `<path d="M${x} ${y}q7 -8 13 0q6 -8 13 0" fill="none" stroke="#3b3a3a" stroke-width="2.2"/>`,
    )
    .join('');
  return (
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7f98a8"/><stop offset=".5" stop-color="#d9c6ab"/><stop offset="1" stop-color="#f2d9ac"/></linearGradient>` +
    `<linearGradient id="w" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f0d7ad"/><stop offset=".45" stop-color="#b9b6a3"/><stop offset="1" stop-color="#5b7480"/></linearGradient>` +
    `<radialGradient id="g"><stop offset="0" stop-color="#fff6dd"/><stop offset="1" stop-color="#fff6dd" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="1136" height="640" fill="url(#s)"/><circle cx="760" cy="262" r="190" fill="url(#g)"/><circle cx="760" cy="262" r="34" fill="#fff9e8"/>` +
    `${hills}<rect y="352" width="1136" height="288" fill="#5f7350"/>` +
    `<path d="M748 352c-40 18-190 22-168 48s330 24 262 62-520 34-596 88 110 90 160 90h520c-60-30-260-58-180-96s330-60 250-110-300-38-262-56 60-20 44-26z" fill="url(#w)"/>` +
    `<path d="M0 430c90-16 180-10 236 4s-40 32-110 34-126 10-126 10zM940 420c70-14 150-6 196 2v40c-60 4-150-2-196-14s-50-20 0-28z" fill="url(#w)" opacity=".9"/>` +
    `<path d="M0 520c60-12 120-6 150 8s-30 26-150 30z" fill="url(#w)" opacity=".8"/>` +
    `<g fill="#33463a">${[90, 150, 190, 300, 905, 960, 1000, 1080].map((x, i) => `<ellipse cx="${x}" cy="${366 - (i % 3) * 4}" rx="${20 + (i % 4) * 7}" ry="${14 + (i % 3) * 5}"/>`).join('')}</g>${reeds}${birds}`
  );
}

function ridge(colour: string, base: number, height: number, next: () => number): string {
  let path = `M0 640V${base}`;
  for (let x = 0; x <= 1136; x += 71)
    path += `S${x - 30} ${(base - next() * height).toFixed(0)} ${x} ${(base - next() * height).toFixed(0)}`;
  return `<path d="${path}V640z" fill="${colour}"/>`;
}

function harbour(): string {
  const next = sequence(11);
  const colours = ['#a14a2b', '#2f5d62', '#c08a3e', '#37474f', '#7a2e2e', '#4c7a5b', '#8d6e63'];
  let boxes = '';
  for (let column = 0; column < 19; column += 1) {
    const rows = 2 + Math.floor(next() * 4);
    for (let row = 0; row < rows; row += 1) {
      const colour = colours[Math.floor(next() * colours.length)];
      boxes += `<rect x="${column * 61 - 6}" y="${556 - row * 36}" width="58" height="33" fill="${colour}"/><path d="M${column * 61 + 6} ${556 - row * 36}v33m12 -33v33m12 -33v33" stroke="#000" opacity=".16" stroke-width="2"/>`;
    }
  }
  const crane = (x: number, scale: number) =>
    `<g transform="translate(${x} 590) scale(${scale})" stroke="#1d2327" stroke-width="11" fill="none"><path d="M-70 0L-46-330M70 0L46-330M-62-110H62M-54-220H54M-46-330H46M-250-330H300M0-330V-430L-240-330M0-430L290-330"/><path d="M-160-326V-210" stroke-width="4"/><rect x="-186" y="-210" width="52" height="30" fill="#c08a3e" stroke="none"/></g>`;
  return (
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2e3f55"/><stop offset=".55" stop-color="#c56b4a"/><stop offset="1" stop-color="#f0b878"/></linearGradient></defs>` +
    `<rect width="1136" height="640" fill="url(#s)"/>${crane(290, 1)}${crane(820, 1.15)}${boxes}<rect y="589" width="1136" height="51" fill="#1a2226"/>`
  );
}

function laboratory(): string {
  const tubes = Array.from({ length: 7 }, (_, i) => {
    const x = 120 + i * 140;
    const level = [300, 340, 270, 360, 250, 330, 290][i] ?? 300;
    const colour = i === 4 ? '#f0a23c' : '#7fd0c0';
    return (
      `<rect x="${x}" y="150" width="66" height="390" rx="33" fill="#cfeee8" opacity=".2"/>` +
      `<path d="M${x} ${level}h66v207a33 33 0 0 1-66 0z" fill="${colour}" opacity=".86"/>` +
      `<rect x="${x - 7}" y="138" width="80" height="20" rx="8" fill="#e6f5f1" opacity=".8"/><rect x="${x + 10}" y="180" width="7" height="310" rx="3" fill="#fff" opacity=".4"/>`
    );
  }).join('');
  return (
    `<defs><radialGradient id="g" cx=".58" cy=".45" r=".75"><stop offset="0" stop-color="#3f8f86"/><stop offset="1" stop-color="#0f2f35"/></radialGradient></defs>` +
    `<rect width="1136" height="640" fill="url(#g)"/>${tubes}<rect y="552" width="1136" height="88" fill="#0a2126"/><rect y="548" width="1136" height="5" fill="#8fd6cb" opacity=".5"/>`
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
