const HAN = String.raw`[\p{Script=Han}《》〈〉“”〔〕、。；：，（）]`;

const signs: Record<string, string> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };

const afterHan = new RegExp(
  String.raw`(?<=${HAN})[,:;()]|\((?=${HAN})|(?<=\d)\)(?=${HAN}|$)`,
  'gu',
);

/**
 * The law's and the system's own texts with the punctuation of Chinese print (GB/T 15834-2011). Never
 * for what somebody has stated: that is shown as it was recorded.
 */
export function punctuated(text: string): string {
  const once = text.replaceAll(afterHan, (sign) => signs[sign] ?? sign);
  // A sign may stand behind one that has only now become Chinese: ),
  return once === text ? text : punctuated(once);
}
