/** A short text in two languages; Chinese is the one that counts. */
export interface Text {
  zh: string;
  en: string;
}

/** What stands at a name; a text in two languages gives each the half of its own. */
export type Detail = string | number | Text;
/** A reason is always told in both languages. */
export type Details = Readonly<Record<string, Detail>> & { readonly reason?: Text };

/** Puts details where `{name}` stands. */
export function filled({ zh, en }: Text, details: Details): Text {
  const put = (text: string, language: keyof Text) =>
    text.replaceAll(/\{(\w+)\}/g, (all, name: string) => {
      const detail = details[name] ?? all;
      return typeof detail === 'object' ? detail[language] : String(detail);
    });
  return { zh: put(zh, 'zh'), en: put(en, 'en') };
}
