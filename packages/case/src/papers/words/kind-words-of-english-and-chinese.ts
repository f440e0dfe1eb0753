import type { KindWords } from './kind-words-row.ts';

/** English and Chinese. */
export const kindWordsOfEnglishAndChinese: readonly KindWords[] = [
  {
    language: 'en',
    title: {
      'imaging-report':
        'radiology report|imaging report|mri report|ct report|x-ray report|xray report|ultrasound report|diagnostic imaging|radiological report|report of mri',
      'operation-note':
        'operation note|operative note|operative report|operation report|surgical report|operation record|op note|procedure note',
      'consultation-note':
        'clinic letter|clinic note|consultation note|consultation report|outpatient letter|outpatient note|progress note|orthopaedic clinic|orthopedic consultation|office visit',
      'proposed-plan':
        'treatment plan|surgical plan|proposed surgery|proposed operation|surgical recommendation|recommendation for surgery|estimate of treatment|quotation for surgery|preoperative plan',
      'implant-record':
        'implant record|implant card|implant passport|implant log|implant sticker*|implant registration|device identification card|joint registry',
      'discharge-summary':
        'discharge summary|discharge letter|discharge report|summary of hospitalization|hospital course',
      laboratory:
        'laboratory report|lab report|lab results|laboratory results|blood test results|synovial fluid analysis|microbiology report|pathology report|histopathology report',
      consent: 'consent form|informed consent|consent to treatment|consent for surgery|consent to operation',
      'referral-letter': 'referral letter|letter of referral|referral form',
    },
    trait: {
      'imaging-report':
        'impression|findings|technique|clinical indication|comparison|sequences|radiologist|views',
      'operation-note':
        'preoperative diagnosis|postoperative diagnosis|pre-operative diagnosis|post-operative diagnosis|tourniquet|estimated blood loss|anaesthesia|anesthesia|incision|implants used|procedure performed|assistant surgeon',
      'consultation-note':
        'on examination|physical examination|history of present*|i reviewed|i saw|seen in clinic|range of motion|chief complaint|follow-up in',
      'proposed-plan':
        'we recommend surgery|i recommend surgery|is recommended to undergo|planned procedure|scheduled for surgery|surgery is recommended|listed for',
      'implant-record': '!REF|!LOT|lot number|serial number|manufacturer|use by|udi',
      'discharge-summary':
        'date of discharge|discharge medication*|date of admission|discharged home|length of stay',
      laboratory:
        'reference range|crp|esr|haemoglobin|hemoglobin|white cell count|leucocytes|specimen|mg/l|mmol/l|g/dl',
      consent: 'i hereby consent|i consent to|signature of patient|risks have been explained',
      'referral-letter':
        'i would be grateful if|thank you for seeing|kindly see|refer this patient|i am referring',
    },
  },
  {
    language: 'zh',
    title: {
      'imaging-report':
        '检查报告|檢查報告|影像报告|影像學報告|影像学报告|诊断报告单|诊断报告|影像诊断报告|放射报告|放射科报告|报告单',
      'operation-note': '手术记录|手術記錄|手术经过|手術紀錄',
      'consultation-note': '门诊病历|門診病歷|会诊记录|門診紀錄|门诊记录|病程记录',
      'proposed-plan': '手术方案|治疗方案|手术计划|治療計畫|术前讨论|术前小结|手術計畫',
      'implant-record': '植入物登记|植入物记录|植入材料登记|植入物使用登记|植入物卡|植入物標籤|内植物登记',
      'discharge-summary': '出院小结|出院记录|出院摘要|出院病歷摘要|出院证明|出院志',
      laboratory: '检验报告|檢驗報告|化验单|检验报告单|病理报告|血常规|生化检验',
      consent: '知情同意书|手术同意书|手術同意書|知情同意書',
      'referral-letter': '转诊单|轉診單|转诊信|介绍信|转院证明',
    },
    trait: {
      'imaging-report':
        '影像所见|影像學所見|影像表现|影像学表现|检查所见|诊断意见|诊断印象|检查部位|放射学诊断|检查方法|检查技术',
      'operation-note':
        '术前诊断|术后诊断|術前診斷|術後診斷|麻醉方式|出血量|手术名称|手術名稱|术者|手术医师|切口|止血带',
      'consultation-note': '主诉|主訴|现病史|現病史|体格检查|體格檢查|查体|既往史|处理意见',
      'proposed-plan': '拟行|建议手术|拟施手术|擬行|建議手術',
      'implant-record': '批号|批號|型号规格|生产厂家|生产日期|失效日期|序列号|规格型号|唯一标识',
      'discharge-summary': '入院日期|出院日期|出院医嘱|入院时间|出院时间|住院天数|出院诊断|出院診斷',
      laboratory: '参考范围|參考值|参考值|参考区间|标本|白细胞|血沉|c反应蛋白|红细胞',
      consent: '患者签名|同意手术|风险告知',
    },
  },
];
