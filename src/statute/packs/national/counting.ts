import type { Pack } from '../../provision.ts';

export const civilCode: Pack = {
  id: 'civil-code',
  version: '1.1.0',
  title: '《中华人民共和国民法典》',
  instrument: '主席令第四十五号',
  level: 'national',
  from: '2021-01-01',
  provisions: [
    {
      id: 'CNT-2',
      article: '第二百条、第二百零一条、第二百零三条、第二百零四条、第一千二百五十九条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '(民事期间,仅作类比)按日计算的,开始的当日不计入;期间最后一日是法定休假日的,以休假日结束的次日为最后一日;“以上、以内、届满”包括本数,“不满、超过、以外”不包括本数。',
        en: 'By analogy with civil law: the starting day is not counted; a last day that is a holiday moves on; “at least” and “within” include the number, “more than” and “beyond” do not.',
      },
      evidence: [],
      instead: {
        zh: '日历按此计算:首日不计入,末日遇休息日顺延',
        en: 'The calendar counts so: not the first day, and on from a last day of rest',
      },
    },
  ],
};

export const holidayMeasures: Pack = {
  id: 'holiday-measures',
  version: '1.1.0',
  title: '《全国年节及纪念日放假办法》',
  instrument: '国务院2024年11月10日修订',
  level: 'national',
  // The day of the revision; earlier matters are counted by the notices of their own years.
  from: '2024-11-10',
  provisions: [
    {
      id: 'CNT-6',
      article: '第二条、第六条、第七条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '工作日按照国务院办公厅当年的节假日安排(含调休)计算;没有当年安排的,不予计算,不作推测。',
        en: 'Working days follow the year’s notice, make-up workdays included; without the notice the engine refuses to count.',
      },
      evidence: [],
      instead: {
        zh: '日历只采用当年的官方安排,缺少的年份拒绝计算',
        en: 'The calendar takes the year’s official notice alone and refuses a year without it',
      },
    },
  ],
};
