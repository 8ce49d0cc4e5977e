/** A short text in two languages; Chinese is the one that counts. */
export interface Text {
  zh: string;
  en: string;
}

export type Details = Readonly<Record<string, string | number>>;

/** Puts details where `{name}` stands. */
export function filled({ zh, en }: Text, details: Details): Text {
  const put = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(details[name] ?? all));
  return { zh: put(zh), en: put(en) };
}
