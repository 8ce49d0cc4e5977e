/** 《党政机关公文格式》 GB/T 9704-2012 as Word measures it. */

/** Twentieths of a point, from millimetres. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4, with 37 mm above (天头) and 28 mm on the left (订口); type area 156 mm × 225 mm. */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  left: twips(28),
  right: twips(26),
  bottom: twips(35),
  /** The page number stands 7 mm below the type area. */
  footer: 1247,
};

/** 22 lines in 225 mm: one line of the grid, in twips. */
export const linePitch = Math.floor(twips(225) / 22);

/** Half points. 2号 is 22 pt, 3号 16 pt, 4号 14 pt. */
export const sizes = { title: 44, body: 32, number: 28, table: 21 };

/** 28 characters of 16 pt make 158 mm: each is set 0.25 pt closer to fit the 156 mm. Twips. */
export const closer = -5;

/** The fonts of the standard. Who has them not gets what the office program puts in their place. */
export const fonts = {
  title: '方正小标宋简体',
  chapter: '黑体',
  heading: '楷体_GB2312',
  body: '仿宋_GB2312',
  number: '宋体',
  latin: 'Times New Roman',
};

/** What to use where a font of the standard is not installed, in this order. */
export const fallbacks: Readonly<Record<string, readonly string[]>> = {
  [fonts.title]: ['小标宋', '宋体', 'Noto Serif CJK SC'],
  [fonts.chapter]: ['SimHei', 'Noto Sans CJK SC'],
  [fonts.heading]: ['楷体', 'KaiTi', 'Noto Serif CJK SC'],
  [fonts.body]: ['仿宋', 'FangSong', 'Noto Serif CJK SC'],
  [fonts.number]: ['SimSun', 'Noto Serif CJK SC'],
};
