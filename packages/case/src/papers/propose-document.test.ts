import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeDocument } from './propose-document.ts';
import type { BodyPart, DocumentKind, DocumentLanguage, DocumentSide, ReportModality } from './proposal.ts';

const today = '2026-03-01';

interface Snippet {
  readonly name: string;
  readonly text: string;
  readonly kind?: DocumentKind | null;
  readonly modality?: ReportModality | null;
  readonly language?: DocumentLanguage | null;
  readonly date?: string | null;
  readonly side?: DocumentSide | null;
  readonly part?: BodyPart | null;
}

/** Made up, in the manner of real papers. */
const snippets: readonly Snippet[] = [
  {
    name: 'English MRI report, day of birth and print date beside the examination',
    text: 'RADIOLOGY REPORT\nMRI of the right knee\nPatient: A. Example   DOB: 12/04/1961\nExamination date: 5 March 2024\nTechnique: sagittal PD FS, coronal T1.\nFindings: There is a horizontal tear of the medial meniscus. No fracture.\nImpression: Medial meniscal tear.\nPrinted on 7 March 2024',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'en',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'English radiograph of both knees',
    text: 'X-ray report: both knees, weight bearing AP and lateral\nDate of exam: 2023-11-30\nFindings: moderate narrowing of the medial compartment of the right and left knee.\nImpression: Bilateral osteoarthritis.',
    kind: 'imaging-report',
    modality: 'XR',
    language: 'en',
    date: '2023-11-30',
    side: 'both',
    part: 'knee',
  },
  {
    name: 'English CT of the lumbar spine compared with an earlier MRI',
    text: 'CT lumbar spine\nStudy date: 14 Feb 2025\nComparison: MRI of 3 January 2024.\nFindings: There is no fracture. Facet arthropathy at L4/5.\nImpression: degenerative change.',
    kind: 'imaging-report',
    modality: 'CT',
    language: 'en',
    date: '2025-02-14',
    side: null,
    part: 'lumbar-spine',
  },
  {
    name: 'English operation note; implants and tourniquet; “left in situ” is no side',
    text: 'OPERATION NOTE\nDate of operation: 21/06/2022\nProcedure: Right total knee replacement\nSurgeon: Mr Example   Anaesthesia: spinal\nTourniquet 62 minutes. Drain was left in situ.\nPre-operative diagnosis: osteoarthritis.\nPost-operative diagnosis: same.',
    kind: 'operation-note',
    language: 'en',
    date: '2022-06-21',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'English operative report where day and month could be either way',
    text: 'Operative report\nDate of surgery: 03/04/2023\nProcedure: left hip arthroscopy\nAnesthesia: general. Estimated blood loss: 20 ml.',
    kind: 'operation-note',
    language: 'en',
    date: null,
    side: 'left',
    part: 'hip',
  },
  {
    name: 'the same, settled by another date of the paper',
    text: 'Operative report\nDOB: 04/25/1970\nDate of surgery: 03/04/2023\nProcedure: left hip arthroscopy\nAnesthesia: general.',
    kind: 'operation-note',
    language: 'en',
    date: '2023-03-04',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'English clinic letter that speaks of an operation note and a scan',
    text: 'Orthopaedic clinic letter\nClinic date: 9 May 2025\nDear Dr Example,\nI saw this patient, who is right-handed, with pain in her left shoulder. I reviewed the operation note from 2021 and the MRI of the shoulder.\nOn examination the range of motion is reduced. There is no pain on the right.\nFollow-up in three months.',
    kind: 'consultation-note',
    language: 'en',
    date: '2025-05-09',
    side: 'left',
    part: 'shoulder',
  },
  {
    name: 'English proposal',
    text: 'Treatment plan\n18 August 2025\nWe recommend surgery: lumbar fusion L4/5 with decompression.\nPlanned procedure: TLIF.',
    kind: 'proposed-plan',
    language: 'en',
    date: '2025-08-18',
    part: 'lumbar-spine',
  },
  {
    name: 'English implant record',
    text: 'Implant record\nPatient implant card for total hip replacement, right hip\nDate of implantation 2019-10-02\nManufacturer: Example Ortho\nREF 12-345   LOT 77812\nSerial number 0099   Use by 2028-01-31',
    kind: 'implant-record',
    language: 'en',
    date: '2019-10-02',
    side: 'right',
    part: 'hip',
  },
  {
    name: 'English discharge summary',
    text: 'DISCHARGE SUMMARY\nDate of admission: 1 June 2023\nDate of discharge: 6 June 2023\nThe patient was treated with a total knee replacement of the left knee. Discharge medication: paracetamol.',
    kind: 'discharge-summary',
    language: 'en',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'English laboratory report',
    text: 'Laboratory report\nCollected: 12 Jan 2026\nCRP 34 mg/l (reference range 0-5)\nESR 60 mm/h\nWhite cell count 11.2',
    kind: 'laboratory',
    language: 'en',
    date: '2026-01-12',
    side: null,
    part: null,
  },
  {
    name: 'English consent form',
    text: 'Consent form for surgery\nI hereby consent to arthroscopy of the right ankle. The risks have been explained to me.\nSignature of patient        Date 02 Feb 2026',
    kind: 'consent',
    language: 'en',
    date: '2026-02-02',
    side: 'right',
    part: 'ankle',
  },
  {
    name: 'English referral',
    text: 'Referral letter\nDated 30 September 2025\nDear colleague, thank you for seeing this man with pain in the left foot. I would be grateful if you could advise. He left the hospital against advice last year.',
    kind: 'referral-letter',
    language: 'en',
    date: '2025-09-30',
    side: 'left',
    part: 'foot',
  },
  {
    name: 'English ultrasound of a shoulder; “us” is a pronoun',
    text: 'Ultrasound report\nRight shoulder\nScan date: 2 December 2025\nThe patient came to us with pain. Findings: full-thickness tear of the supraspinatus.\nImpression: rotator cuff tear.',
    kind: 'imaging-report',
    modality: 'US',
    language: 'en',
    date: '2025-12-02',
    side: 'right',
    part: 'shoulder',
  },
  {
    name: 'English letter with two sides in the head: a person must settle it',
    text: 'MRI report\nRight knee / left hip\nFindings: there is oedema.\nImpression: oedema.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'en',
    side: null,
    date: null,
    part: null,
  },
  {
    name: 'English: only denied',
    text: 'Thank you. The operation note is not available and the discharge summary is missing.',
    kind: null,
    language: 'en',
    date: null,
  },
  {
    name: 'English appointment letter: a day to come is not its date',
    text: 'Dear patient, your next appointment is on 14 May 2026. Please bring the disc with you to the hospital.',
    kind: null,
    language: 'en',
    date: null,
  },
  {
    name: 'English: date of birth alone',
    text: 'Name: A. Example\nDate of birth: 01.02.1950\nThe patient is well and there is no pain.',
    kind: null,
    language: 'en',
    date: null,
    side: null,
  },
  {
    name: 'English femoral neck is no neck',
    text: 'X-ray report\nLeft femoral neck fracture\nExam date: 17 Jul 2024\nFindings: displaced fracture.\nImpression: fracture of the left femoral neck.',
    kind: 'imaging-report',
    modality: 'XR',
    language: 'en',
    date: '2024-07-17',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'English: an unlabelled day of decades ago is left alone',
    text: 'A. Example, 12 May 1960\nThe patient is well and there is some pain in the right knee.',
    date: null,
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Spanish study date without a label beside a day of birth without “de”',
    text: 'Paciente: X\nFecha nacimiento: 12/05/1960\nRM de columna lumbosacra\n23/09/2025\nSe observa hernia discal L5-S1.\nConclusión: hernia discal',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'es',
    date: '2025-09-23',
    part: 'lumbar-spine',
  },
  {
    name: 'US report with a side as RT and dates that show their order',
    text: 'MRI KNEE RT W/O CONTRAST\nDOB 01/02/1960  Exam Date: 10/25/2025\nIMPRESSION: Complete ACL tear.\nElectronically signed 10/26/2025',
    kind: 'imaging-report',
    modality: 'MR',
    date: '2025-10-25',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Dutch clinic letter without a title',
    text: 'Geachte collega,\nOp 12 januari 2026 zag ik bovengenoemde patiënt op de polikliniek in verband met pijn aan de linkerheup.\nLichamelijk onderzoek: beperkte rotatie.\nConclusie: coxartrose links.\nBeleid: totale heupprothese links.',
    kind: 'consultation-note',
    language: 'nl',
    date: '2026-01-12',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'German letter that names the other side too: a person must settle it',
    text: 'Musterstadt, 12.02.2026\nPatient: geb. 03.03.1955\nDiagnosen: Gonarthrose rechts, Z.n. Hüft-TEP links 2015\nwir berichten über den Patienten, der sich am 10.02.2026 in unserer Sprechstunde vorstellte.',
    language: 'de',
    side: null,
  },
  {
    name: 'Chinese MRI report',
    text: '某某医院 磁共振检查报告\n姓名：某某  性别：女  年龄：58岁  出生日期：1966年1月2日\n检查部位：右膝关节  检查日期：2024年3月5日\n影像所见：内侧半月板后角见高信号，未见骨折。\n诊断意见：右膝内侧半月板撕裂。\n报告日期：2024年3月6日',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'zh',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Chinese operation note',
    text: '手术记录\n手术日期：2023年11月20日\n术前诊断：左侧股骨头坏死\n手术名称：左侧全髋关节置换术\n麻醉方式：全麻  出血量：300ml',
    kind: 'operation-note',
    language: 'zh',
    date: '2023-11-20',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Chinese discharge summary',
    text: '出院小结\n入院日期：2025年4月1日 出院日期：2025年4月9日\n出院诊断：腰椎管狭窄\n出院医嘱：休息',
    kind: 'discharge-summary',
    language: 'zh',
    part: 'lumbar-spine',
    side: null,
  },
  {
    name: 'Chinese outpatient note',
    text: '门诊病历\n就诊日期：2025-10-11\n主诉：双膝疼痛三年\n现病史：行走困难。\n体格检查：双膝活动受限。\n处理意见：保守治疗。',
    kind: 'consultation-note',
    language: 'zh',
    date: '2025-10-11',
    side: 'both',
    part: 'knee',
  },
  {
    name: 'Chinese radiograph, slashed date',
    text: 'DR检查报告单\n检查部位：骨盆正位\n检查时间：2024/12/03\n影像表现：双侧髋关节间隙变窄。\n诊断意见：双侧髋关节退变。',
    kind: 'imaging-report',
    modality: 'XR',
    language: 'zh',
    date: '2024-12-03',
    side: 'both',
  },
  {
    name: 'Chinese implant sheet',
    text: '植入物登记表\n手术日期：2021年8月9日  部位：左膝\n生产厂家：某某公司 型号规格：A-3 批号：20210501 失效日期：2031年5月1日',
    kind: 'implant-record',
    language: 'zh',
    date: '2021-08-09',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Chinese consent',
    text: '手术知情同意书\n患者：某某\n拟行右肩关节镜手术\n患者签名：      日期：2026年1月15日',
    kind: 'consent',
    language: 'zh',
    date: '2026-01-15',
    side: 'right',
    part: 'shoulder',
  },
  {
    name: 'Chinese laboratory',
    text: '检验报告单\n采集时间：2026-02-01 08:20\nC反应蛋白 12 mg/L 参考范围 0-8\n白细胞 9.8\n血沉 40',
    kind: 'laboratory',
    language: 'zh',
    date: '2026-02-01',
  },
  {
    name: 'Chinese traditional, Minguo year',
    text: '放射科檢查報告\n檢查日期：民國113年3月5日\n檢查部位：左膝關節 X光\n影像學所見：關節間隙狹窄',
    kind: 'imaging-report',
    modality: 'XR',
    language: 'zh',
    date: '2024-03-05',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Chinese date in Chinese numbers',
    text: '手术记录\n二〇二四年三月二十五日\n手术名称：右踝骨折切开复位\n麻醉方式：腰麻',
    kind: 'operation-note',
    language: 'zh',
    date: '2024-03-25',
    side: 'right',
    part: 'ankle',
  },
  {
    name: 'German MRI letter',
    text: 'Radiologischer Befund\nMRT des linken Kniegelenks vom 05.03.2024\nPatient: geb. 12.04.1961\nFragestellung: Meniskusläsion?\nBefund: Kein Nachweis einer Fraktur. Riss des Innenmeniskus.\nBeurteilung: Innenmeniskusriss.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'de',
    date: '2024-03-05',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'German operation report',
    text: 'Operationsbericht\nOP-Datum: 03.02.2021\nOperateur: Dr. Beispiel\nDiagnose: Coxarthrose rechts\nOperation: Implantation einer Hüft-TEP rechts\nAnästhesie: Spinalanästhesie. Hautschnitt lateral.',
    kind: 'operation-note',
    language: 'de',
    date: '2021-02-03',
    side: 'right',
    part: 'hip',
  },
  {
    name: 'German discharge letter',
    text: 'Entlassungsbericht\nWir berichten über die stationäre Behandlung vom 01.09.2024 bis 08.09.2024.\nDiagnose: Gonarthrose links\nTherapie: Knie-TEP links\nEntlassungsmedikation: Ibuprofen',
    kind: 'discharge-summary',
    language: 'de',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'German clinic letter, spelt-out date',
    text: 'Ambulanzbrief\nMusterstadt, den 5. März 2025\nSehr geehrte Kollegin,\nder Patient stellte sich in unserer Sprechstunde vor. Anamnese: Schulterschmerz rechts.\nKlinischer Befund: Beweglichkeit der Schulter eingeschränkt.\nProcedere: Wiedervorstellung am 01.06.2025',
    kind: 'consultation-note',
    language: 'de',
    date: '2025-03-05',
    side: 'right',
    part: 'shoulder',
  },
  {
    name: 'German implant pass',
    text: 'Implantatpass\nEndoprothese Hüfte links, implantiert am 12.11.2018\nHersteller: Beispiel GmbH  Artikelnummer 5512  Chargennummer A77\nVerwendbar bis 30.11.2022',
    kind: 'implant-record',
    language: 'de',
    date: '2018-11-12',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'German referral',
    text: 'Überweisung an Orthopädie\n10.10.2025\nBitte um Mitbehandlung bei Schmerzen im rechten Fuß, mit der Bitte um Abklärung der Ursache',
    kind: 'referral-letter',
    language: 'de',
    date: '2025-10-10',
    side: 'right',
    part: 'foot',
  },
  {
    name: 'German: report denied',
    text: 'Der Patient kommt zur Kontrolle. Der OP-Bericht liegt nicht vor und wird von der Klinik nicht mehr aufbewahrt.',
    kind: null,
    language: 'de',
    date: null,
  },
  {
    name: 'French MRI report',
    text: 'COMPTE RENDU D’IRM\nIRM du genou gauche du 12 avril 2024\nNée le 03/05/1970\nIndication : gonalgie.\nTechnique : séquences sagittales.\nRésultat : fissure du ménisque interne, pas de fracture.\nConclusion : lésion méniscale.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'fr',
    date: '2024-04-12',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'French operation report, day first by language',
    text: 'COMPTE RENDU OPÉRATOIRE\nDate de l’intervention : 04/05/2022\nOpérateur : Dr Exemple\nProthèse totale de hanche droite\nAnesthésie générale. Voie d’abord postérieure. Incision de 12 cm.',
    kind: 'operation-note',
    language: 'fr',
    date: '2022-05-04',
    side: 'right',
    part: 'hip',
  },
  {
    name: 'French consultation',
    text: 'Compte rendu de consultation\nle 1er février 2025\nCher confrère,\nj’ai vu en consultation ce patient pour une douleur de l’épaule droite. À l’examen, la mobilité est réduite.',
    kind: 'consultation-note',
    language: 'fr',
    date: '2025-02-01',
    side: 'right',
    part: 'shoulder',
  },
  {
    name: 'French discharge',
    text: 'Lettre de sortie\nLe patient a été hospitalisé pour une fracture de la cheville gauche.\nDate d’entrée : 10/01/2024\nDate de sortie : 14/01/2024\nTraitement de sortie : antalgiques',
    kind: 'discharge-summary',
    language: 'fr',
    side: 'left',
    part: 'ankle',
  },
  {
    name: 'Spanish MRI report',
    text: 'INFORME DE RESONANCIA MAGNÉTICA\nRodilla derecha\nFecha de nacimiento: 02/03/1965\nFecha del estudio: 15 de marzo de 2024\nTécnica: secuencias en tres planos.\nHallazgos: rotura del menisco interno, sin fractura.\nConclusión: rotura meniscal.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'es',
    date: '2024-03-15',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Spanish standing film of the foot: “de pie”',
    text: 'INFORME RADIOLÓGICO\nRadiografía de rodilla izquierda de pie\nFecha del estudio: 07/08/2025\nHallazgos: pinzamiento del compartimento interno.\nConclusión: gonartrosis.',
    kind: 'imaging-report',
    modality: 'XR',
    language: 'es',
    date: '2025-08-07',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Spanish operation',
    text: 'PROTOCOLO QUIRÚRGICO\nFecha de la intervención: 21.10.2023\nCirujano: Dr. Ejemplo  Ayudante: Dra. Ejemplo\nAnestesia raquídea. Isquemia 50 min.\nArtroplastia total de cadera izquierda',
    kind: 'operation-note',
    language: 'es',
    date: '2023-10-21',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Spanish discharge',
    text: 'INFORME DE ALTA\nFecha de ingreso: 01/02/2024\nFecha de alta: 05/02/2024\nPaciente con fractura de tobillo derecho. Tratamiento al alta: reposo.',
    kind: 'discharge-summary',
    language: 'es',
    side: 'right',
    part: 'ankle',
  },
  {
    name: 'Italian MRI',
    text: 'REFERTO DI RISONANZA MAGNETICA\nRM ginocchio destro\nNata il 04/06/1958\nData esame: 18/09/2024\nQuesito clinico: gonalgia.\nConclusioni: lesione del menisco mediale, non fratture.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'it',
    date: '2024-09-18',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Italian operation',
    text: 'VERBALE OPERATORIO\nData intervento: 3 maggio 2021\nOperatore: Dr. Esempio  Aiuto: Dr. Esempio\nAnestesia spinale\nArtroprotesi totale d’anca sinistra',
    kind: 'operation-note',
    language: 'it',
    date: '2021-05-03',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Italian visit: “in piedi” is no foot',
    text: 'VISITA ORTOPEDICA\nData visita: 11/12/2025\nEsame obiettivo: dolore al ginocchio sinistro, non riesce a stare in piedi a lungo. Si consiglia controllo tra tre mesi.',
    kind: 'consultation-note',
    language: 'it',
    date: '2025-12-11',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Portuguese MRI',
    text: 'LAUDO DE RESSONÂNCIA MAGNÉTICA\nJoelho esquerdo\nData de nascimento: 10/10/1972\nData do exame: 22/01/2025\nTécnica: sequências ponderadas.\nAchados: lesão do menisco medial, sem fratura.\nImpressão: lesão meniscal.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'pt',
    date: '2025-01-22',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Portuguese operation',
    text: 'DESCRIÇÃO CIRÚRGICA\nData da cirurgia: 9 de junho de 2022\nCirurgião: Dr. Exemplo. Anestesia: raqui. Garrote.\nArtroplastia total do quadril direito',
    kind: 'operation-note',
    language: 'pt',
    date: '2022-06-09',
    side: 'right',
    part: 'hip',
  },
  {
    name: 'Dutch report',
    text: 'RADIOLOGIEVERSLAG\nMRI linkerknie\nGeboren 03-04-1963\nDatum onderzoek: 17-09-2024\nKlinische gegevens: pijn aan de knie.\nBevindingen: scheur van de meniscus, geen fractuur.\nConclusie: meniscusscheur.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'nl',
    date: '2024-09-17',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Dutch operation',
    text: 'OPERATIEVERSLAG\nOperatiedatum: 5 maart 2020\nOperateur: dr. Voorbeeld\nTotale heupprothese rechts\nAnesthesie: spinaal. Incisie, sluiten in lagen.',
    kind: 'operation-note',
    language: 'nl',
    date: '2020-03-05',
    side: 'right',
    part: 'hip',
  },
  {
    name: 'Polish MRI',
    text: 'Wynik badania rezonansu magnetycznego\nOpis badania: MR stawu kolanowego prawego\nData urodzenia: 1970-05-05\nData badania: 2024-06-12\nWnioski: uszkodzenie łąkotki, bez złamania.',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'pl',
    date: '2024-06-12',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Polish discharge card',
    text: 'Karta informacyjna leczenia szpitalnego\nData przyjęcia: 2023-02-01  Data wypisu: 2023-02-07\nRozpoznanie: zwyrodnienie lewego stawu biodrowego\nEpikryza: wykonano operację w znieczuleniu.',
    kind: 'discharge-summary',
    language: 'pl',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Polish operation with a month name',
    text: 'Protokół operacyjny\nData operacji: 5 marca 2022 r.\nOperator: dr Przykład, asysta: dr Przykład\nZnieczulenie ogólne.\nEndoproteza stawu biodrowego lewego',
    kind: 'operation-note',
    language: 'pl',
    date: '2022-03-05',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Russian MRI',
    text: 'ПРОТОКОЛ ИССЛЕДОВАНИЯ\nМРТ правого коленного сустава\nДата рождения: 01.02.1960\nДата исследования: 5 марта 2024 г.\nЗаключение: разрыв медиального мениска, без перелома.\nВрач-рентгенолог',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'ru',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Russian operation',
    text: 'Протокол операции\nДата операции: 14.10.2021\nХирург: Примеров. Анестезия: спинальная. Кровопотеря 200 мл.\nЭндопротезирование левого тазобедренного сустава',
    kind: 'operation-note',
    language: 'ru',
    date: '2021-10-14',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Russian discharge',
    text: 'ВЫПИСНОЙ ЭПИКРИЗ\nНаходилась на лечении с 01.03.2023 по 10.03.2023\nДиагноз: правосторонний гонартроз\nРекомендации при выписке',
    kind: 'discharge-summary',
    language: 'ru',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Turkish MRI',
    text: 'MR RAPORU\nSağ diz MR incelemesi\nDoğum tarihi: 01.01.1970\nTetkik tarihi: 15.05.2024\nBulgular: medial menisküste yırtık izlendi, kırık yok.\nSonuç: menisküs yırtığı',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'tr',
    date: '2024-05-15',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Turkish operation: “ayakta” is no foot',
    text: 'AMELİYAT NOTU\nAmeliyat tarihi: 7 Kasım 2022\nCerrah: Dr. Örnek. Anestezi: spinal. Turnike 40 dk.\nSol diz total protez ameliyatı\nHasta ayakta duruyor ve yürüyor',
    kind: 'operation-note',
    language: 'tr',
    date: '2022-11-07',
    side: 'left',
    part: 'knee',
  },
  {
    name: 'Arabic MRI',
    text: 'تقرير الرنين المغناطيسي\nالركبة اليمنى\nتاريخ الميلاد: ١٩٦٥/٠٢/٠١\nتاريخ الفحص: ٥ مارس ٢٠٢٤\nالنتائج: تمزق الغضروف الهلالي بدون كسر\nالخلاصة: تمزق',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'ar',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Arabic operation',
    text: 'تقرير العملية\nتاريخ العملية: 12/11/2021\nالجراح: د. مثال   التخدير: نصفي\nتبديل مفصل الورك الأيسر',
    kind: 'operation-note',
    language: 'ar',
    date: '2021-11-12',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Japanese MRI, era year',
    text: '画像診断報告書\n検査部位：右膝関節 MRI\n生年月日：昭和40年1月2日\n検査日：令和6年3月5日\n所見：内側半月板に断裂を認める。骨折なし。\n診断：内側半月板断裂',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'ja',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Japanese operation',
    text: '手術記録\n手術日：2022年7月8日\n術式：左人工股関節全置換術\n術者：例　麻酔：全身麻酔　出血量：250mL\n左股関節を後方から進入した。',
    kind: 'operation-note',
    language: 'ja',
    date: '2022-07-08',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Japanese referral',
    text: '診療情報提供書\n2025年9月1日\n腰椎の痛みでご紹介いたします。よろしくお願いします。',
    kind: 'referral-letter',
    language: 'ja',
    date: '2025-09-01',
    part: 'lumbar-spine',
  },
  {
    name: 'Korean MRI',
    text: '영상의학 판독소견서\n검사명: 우측 무릎 MRI\n생년월일: 1968년 2월 3일\n검사일: 2024년 3월 5일\n소견: 내측 반월상 연골 파열. 골절 없음.\n결론: 반월상 연골 파열',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'ko',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'Korean operation',
    text: '수술기록지\n수술일: 2021.09.10\n수술명: 좌측 고관절 전치환술\n집도의: 예시  마취: 전신마취  출혈량: 300',
    kind: 'operation-note',
    language: 'ko',
    date: '2021-09-10',
    side: 'left',
    part: 'hip',
  },
  {
    name: 'Thai report, Buddhist year',
    text: 'รายงานผลการตรวจทางรังสี\nMRI ข้อเข่าขวา\nวันที่ตรวจ 5 มีนาคม 2567',
    kind: 'imaging-report',
    modality: 'MR',
    language: 'th',
    date: '2024-03-05',
    side: 'right',
    part: 'knee',
  },
  {
    name: 'nonsense from a scan',
    text: '~~ ;; 12 ,, xx 9 lll',
    kind: null,
    language: null,
    date: null,
    side: null,
    part: null,
  },
  {
    name: 'nothing',
    text: '',
    kind: null,
    modality: null,
    language: null,
    date: null,
    side: null,
    part: null,
  },
];

describe('proposeDocument', () => {
  it.each(snippets)('$name', ({ text, name: _name, ...expected }) => {
    const found = proposeDocument(text, { fileName: 'scan.pdf', today });
    const values = {
      kind: found.kind.value,
      modality: found.modality.value,
      language: found.language.value,
      date: found.date.value,
      side: found.side.value,
      part: found.bodyPart.value,
    };
    expect(values).toMatchObject(expected);
  });

  it('shows the words for each, at their place in the text', () => {
    const text =
      'Operationsbericht\nOP-Datum: 03.02.2021\nDiagnose: Coxarthrose rechts, der Patient wurde operiert';
    const found = proposeDocument(text, { fileName: 'x.pdf', today });
    const said = [found.kind, found.date, found.side, found.bodyPart].map(({ shown }) => shown[0]);
    expect(said.map((quote) => quote?.text)).toEqual([
      'Operationsbericht',
      '03.02.2021',
      'rechts',
      'Coxarthrose',
    ]);
    for (const quote of said) expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it('keeps places right where letters fold to more or fewer', () => {
    const text =
      'Straße ﬁlm ①\nRöntgenbericht der Hüfte links vom 05.03.2024, der Patient wurde mit dem Bus gebracht';
    const { bodyPart, date } = proposeDocument(text, { fileName: 'x', today });
    expect(bodyPart.shown[0]?.text).toBe('Hüfte');
    expect(date.shown[0]?.text).toBe('05.03.2024');
  });

  it('says ambiguous, with both readings, where day and month may be either way', () => {
    const { date } = proposeDocument(
      'MRI report of the knee\nExam date: 03/04/2023\nFindings: there is a tear',
      { fileName: 'x', today },
    );
    expect(date).toMatchObject({
      value: null,
      sureness: 'ambiguous',
      candidates: ['2023-04-03', '2023-03-04'],
    });
  });

  it('names the competing sides', () => {
    const { side } = proposeDocument('MRI report\nRight knee and left hip\nFindings: there is oedema', {
      fileName: 'x',
      today,
    });
    expect(side).toMatchObject({ value: null, sureness: 'ambiguous' });
    expect(side.candidates.toSorted()).toEqual(['left', 'right']);
  });

  it.each([
    ['IMG_20240305_1020.jpg', '2024-03-05'],
    ['OP-Bericht 03.02.2021.pdf', '2021-02-03'],
    ['2024-03-05 mri.pdf', '2024-03-05'],
    ['03-04-2023.pdf', null],
    ['scan0001.pdf', null],
    ['20991231.pdf', null],
  ])('takes a date from the name %s only where it is plain', (fileName, value) => {
    const { date } = proposeDocument('', { fileName, today });
    expect(date.value).toBe(value);
    expect(date.shown.map((quote) => quote.in)).toEqual(value === null ? [] : ['name']);
  });

  it('never throws, and every quote stands where it says', () => {
    const piece = fc.constantFrom(
      'MRI ',
      'right ',
      '03/04/2023',
      '膝',
      'İ',
      'ß',
      'ﬁ',
      '\u0301',
      '😀',
      '\n',
      'Date of birth: ',
      '令和6年',
      'left',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const { kind, modality, language, date, side, bodyPart } = proposeDocument(text, {
            fileName: text,
            today,
          });
          for (const { shown } of [kind, modality, language, date, side, bodyPart])
            for (const quote of shown) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(kind.value === null || kind.shown.length > 0).toBe(true);
        },
      ),
    );
  });

  it('looks at the beginning of a very long text only', () => {
    const found = proposeDocument(`Operation note\n${'words '.repeat(400_000)}\nright knee`, {
      fileName: 'x',
      today,
    });
    expect(found.kind.value).toBe('operation-note');
    expect(found.side.value).toBeNull();
  });
});
