import type { Pack } from '../../provision.ts';
import {
  guangdongBusiness,
  guangdongCounsel,
  guangdongExperts,
  guangdongOrder288,
  guangdongReports,
} from './decisions.ts';
import { guangdongOrder183, guangdongOrder303 } from './hearings.ts';
import { guangdongOrder277 } from './normative-documents.ts';

/** The province's instruments, one pack each. */
export const guangdong: readonly Pack[] = [
  guangdongOrder288,
  guangdongOrder183,
  guangdongOrder303,
  guangdongExperts,
  guangdongCounsel,
  guangdongBusiness,
  guangdongOrder277,
  guangdongReports,
];
