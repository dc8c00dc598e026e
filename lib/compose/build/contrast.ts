/** Contrast ratio of two `#rrggbb` colours, 1 to 21. @see WCAG 2.2, "contrast ratio" and "relative luminance" */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (channels === undefined) throw new RangeError(`not a colour like #1a2b3c: ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    linear(Number.parseInt(channel, 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
