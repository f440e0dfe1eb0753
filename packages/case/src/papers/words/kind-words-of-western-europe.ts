import type { KindWords } from './kind-words-row.ts';

/** German, French, Spanish and Italian. To be confirmed by native readers. */
export const kindWordsOfWesternEurope: readonly KindWords[] = [
  {
    language: 'de',
    title: {
      'imaging-report':
        'radiologischer befund|befundbericht radiologie|mrt-befund|mrt befund|rontgenbefund|ct-befund|radiologie befund|kernspintomographie|magnetresonanztomographie|radiologischer befundbericht|rontgenbericht',
      'operation-note': 'operationsbericht|op-bericht|op bericht|operationsprotokoll|opbericht',
      'consultation-note':
        'ambulanzbrief|sprechstundenbericht|arztbrief|ambulanter arztbrief|ambulanzbericht|konsilbericht|sprechstunde',
      'proposed-plan':
        'behandlungsplan|operationsplanung|op-planung|therapieempfehlung|op-empfehlung|kostenvoranschlag',
      'implant-record':
        'implantatpass|implantat-pass|endoprothesenpass|implantatdokumentation|prothesenpass|implantatausweis',
      'discharge-summary': 'entlassungsbericht|entlassbrief|entlassungsbrief|epikrise|entlassbericht',
      laboratory:
        'laborbefund|laborbericht|laborwerte|histologischer befund|mikrobiologischer befund|pathologischer befund',
      consent:
        'einwilligungserklarung|aufklarungsbogen|einverstandniserklarung|einwilligung in die operation',
      'referral-letter': 'uberweisung|uberweisungsschein|einweisung|krankenhauseinweisung|uberweisungsbrief',
    },
    trait: {
      'imaging-report':
        'beurteilung|befund|fragestellung|untersuchungstechnik|technik|sequenzen|rechtfertigende indikation|voraufnahmen|radiologie|radiologe*',
      'operation-note':
        'operateur|assistenz|blutsperre|hautschnitt|anasthesie|schnitt-naht-zeit|praoperative diagnose|postoperative diagnose|indikation zur operation',
      'consultation-note':
        'anamnese|klinischer befund|stellte sich vor|stellte sich in|wir berichten uber|korperliche untersuchung|procedere|beweglichkeit|wiedervorstellung',
      'proposed-plan':
        'empfehlen wir die operation|empfehlen wir die implantation|indikation zur implantation|geplanter eingriff|geplante operation',
      'implant-record':
        'chargennummer|chargen-nr|seriennummer|hersteller|artikelnummer|!REF|!LOT|verwendbar bis',
      'discharge-summary':
        'stationare behandlung|entlassungsmedikation|aufnahmedatum|entlassungsdatum|entlassmedikation|stationaren aufenthalt',
      laboratory: 'referenzbereich|normwert|normbereich|leukozyten|crp|hamoglobin|material|mg/l|mmol/l',
      consent: 'ich willige ein|unterschrift des patienten',
      'referral-letter': 'mit der bitte um|bitte um mitbehandlung',
    },
    ignore: 'op-bericht folgt|befund folgt',
  },
  {
    language: 'fr',
    title: {
      'imaging-report':
        'compte rendu d’imagerie|compte rendu de radiologie|compte rendu d’irm|compte-rendu d’irm|compte rendu irm|compte rendu radiologique|compte rendu de scanner|imagerie medicale|centre d’imagerie',
      'operation-note': 'compte rendu operatoire|compte-rendu operatoire|cro|protocole operatoire',
      'consultation-note':
        'compte rendu de consultation|compte-rendu de consultation|lettre de consultation|consultation du',
      'proposed-plan':
        'proposition operatoire|plan de traitement|projet operatoire|proposition chirurgicale|devis',
      'implant-record':
        'carte d’implant|carnet d’implant|fiche de tracabilite|carte de porteur d’implant|tracabilite des implants|carte porteur',
      'discharge-summary':
        'lettre de sortie|compte rendu d’hospitalisation|compte-rendu d’hospitalisation|lettre de liaison',
      laboratory:
        'resultats d’analyses|resultats de laboratoire|compte rendu d’analyses|analyses medicales|compte rendu anatomopathologique',
      consent: 'consentement eclaire|formulaire de consentement',
      'referral-letter': 'lettre d’adressage|courrier d’adressage',
    },
    trait: {
      'imaging-report': 'technique|resultats|resultat|conclusion|radiologue|sequences|incidences|indication',
      'operation-note':
        'operateur|aide operatoire|anesthesie|garrot|voie d’abord|incision|fermeture plan par plan',
      'consultation-note':
        'j’ai vu en consultation|j’ai recu en consultation|examen clinique|antecedents|a l’examen|motif de consultation|cher confrere',
      'proposed-plan': 'je propose une|indication operatoire|intervention prevue|nous proposons',
      'implant-record': 'numero de lot|numero de serie|fabricant|!REF|!LOT|date de peremption',
      'discharge-summary': 'date de sortie|date d’entree|traitement de sortie|a ete hospitalise*',
      laboratory: 'valeurs de reference|valeurs usuelles|leucocytes|hemoglobine|proteine c|prelevement|mg/l',
      'referral-letter': 'je vous adresse|merci de recevoir',
    },
  },
  {
    language: 'es',
    title: {
      'imaging-report':
        'informe radiologico|informe de resonancia|informe de radiologia|informe de imagen|informe de rm|informe de tc|informe ecografico|diagnostico por imagen*',
      'operation-note':
        'informe quirurgico|nota operatoria|protocolo operatorio|protocolo quirurgico|hoja quirurgica|informe operatorio|descripcion quirurgica',
      'consultation-note':
        'informe de consulta|nota de consulta|informe clinico|consulta externa|nota de evolucion|informe medico',
      'proposed-plan':
        'plan quirurgico|propuesta quirurgica|plan de tratamiento|presupuesto|propuesta de cirugia',
      'implant-record': 'tarjeta de implante|hoja de implantes|registro de implantes|tarjeta del implante',
      'discharge-summary': 'informe de alta|epicrisis|alta hospitalaria|resumen de alta',
      laboratory:
        'resultados de laboratorio|informe de laboratorio|analitica|analisis de sangre|informe de anatomia patologica',
      consent: 'consentimiento informado',
      'referral-letter': 'hoja de derivacion|volante de derivacion|carta de derivacion|interconsulta',
    },
    trait: {
      'imaging-report':
        'hallazgos|tecnica|impresion diagnostica|impresion|conclusion|radiologo|secuencias|proyecciones',
      'operation-note':
        'cirujano|ayudante|anestesia|isquemia|diagnostico preoperatorio|diagnostico postoperatorio|incision|sangrado',
      'consultation-note':
        'exploracion fisica|motivo de consulta|anamnesis|enfermedad actual|antecedentes|acude a consulta',
      'proposed-plan':
        'se recomienda cirugia|se propone|se indica cirugia|cirugia propuesta|intervencion propuesta',
      'implant-record': 'numero de lote|numero de serie|fabricante|!REF|!LOT|caducidad',
      'discharge-summary': 'fecha de ingreso|fecha de alta|tratamiento al alta',
      laboratory: 'valores de referencia|leucocitos|hemoglobina|proteina c|muestra|mg/l',
    },
  },
  {
    language: 'it',
    title: {
      'imaging-report':
        'referto radiologico|referto di risonanza|referto rm|referto tc|referto ecografico|diagnostica per immagini|referto di radiologia|referto esame',
      'operation-note':
        'verbale operatorio|descrizione intervento|atto operatorio|registro operatorio|verbale di intervento|verbale di sala operatoria',
      'consultation-note':
        'visita ortopedica|visita specialistica|referto di visita|relazione clinica|visita ambulatoriale',
      'proposed-plan': 'proposta di intervento|piano di trattamento|proposta di ricovero|preventivo',
      'implant-record':
        'tesserino impianto|tessera impianto|scheda impianto|tessera per il portatore di impianto',
      'discharge-summary': 'lettera di dimissione|relazione di dimissione',
      laboratory: 'esami di laboratorio|esami ematici|referto di laboratorio|esame istologico',
      consent: 'consenso informato',
      'referral-letter': 'impegnativa|richiesta di visita',
    },
    trait: {
      'imaging-report': 'conclusioni|quesito clinico|radiologo|sequenze|tecnica|proiezioni|medico radiologo',
      'operation-note':
        'operatore|aiuto|anestesia|laccio|incisione|diagnosi preoperatoria|diagnosi postoperatoria',
      'consultation-note': 'esame obiettivo|anamnesi|controllo tra|si consiglia',
      'proposed-plan': 'si propone intervento|indicazione chirurgica|intervento proposto',
      'implant-record': 'numero di lotto|lotto|matricola|fabbricante|!REF|!LOT|scadenza',
      'discharge-summary': 'data di ricovero|data di dimissione|terapia domiciliare',
      laboratory: 'valori di riferimento|leucociti|emoglobina|pcr|campione|mg/l',
    },
  },
];
