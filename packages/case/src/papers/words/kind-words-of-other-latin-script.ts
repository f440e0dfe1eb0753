import type { KindWords } from './kind-words-row.ts';

/** Portuguese, Dutch, Polish and Turkish. To be confirmed by native readers. */
export const kindWordsOfOtherLatinScript: readonly KindWords[] = [
  {
    language: 'pt',
    title: {
      'imaging-report':
        'laudo de ressonancia|laudo radiologico|laudo de exame|relatorio de imagem|laudo de tomografia|relatorio de ressonancia|diagnostico por imagem|relatorio radiologico',
      'operation-note':
        'relatorio cirurgico|descricao cirurgica|relatorio operatorio|protocolo operatorio|relato cirurgico',
      'consultation-note': 'relatorio de consulta|nota de consulta|relatorio medico|consulta de ortopedia',
      'proposed-plan': 'plano cirurgico|proposta cirurgica|plano de tratamento|orcamento',
      'implant-record': 'cartao de implante|registro de implante|registo de implante|ficha de implante',
      'discharge-summary': 'relatorio de alta|sumario de alta|nota de alta|resumo de alta|carta de alta',
      laboratory:
        'resultados de laboratorio|exames laboratoriais|analises clinicas|exame de sangue|laudo anatomopatologico',
      consent: 'consentimento informado|termo de consentimento',
      'referral-letter': 'encaminhamento|carta de referenciacao',
    },
    trait: {
      'imaging-report':
        'achados|tecnica|impressao diagnostica|impressao|conclusao|radiologista|sequencias|laudo',
      'operation-note':
        'cirurgiao|anestesia|garrote|incisao|diagnostico pre-operatorio|diagnostico pos-operatorio|auxiliar',
      'consultation-note': 'exame fisico|queixa principal|anamnese|historia da doenca|antecedentes',
      'implant-record': 'numero de lote|numero de serie|fabricante|!REF|!LOT|validade',
      'discharge-summary': 'data de internamento|data de internacao|data de alta',
      laboratory: 'valores de referencia|leucocitos|hemoglobina|proteina c|amostra|mg/l',
    },
  },
  {
    language: 'nl',
    title: {
      'imaging-report':
        'radiologieverslag|verslag radiologie|mri-verslag|rontgenverslag|beeldvormend onderzoek|verslag mri',
      'operation-note': 'operatieverslag|ok-verslag|operatie verslag',
      'consultation-note': 'polikliniekbrief|consultverslag|poliklinische brief|specialistenbrief',
      'proposed-plan': 'behandelplan|operatieplan|operatievoorstel',
      'implant-record': 'implantaatkaart|implantatenkaart|implantaatregistratie|implantaatpas',
      'discharge-summary': 'ontslagbrief|ontslagbericht|ontslagverslag',
      laboratory: 'laboratoriumuitslag*|labuitslag*|bloeduitslag*|laboratoriumverslag',
      consent: 'toestemmingsformulier|toestemmingsverklaring',
      'referral-letter': 'verwijsbrief|verwijzing',
    },
    trait: {
      'imaging-report': 'conclusie|bevindingen|klinische gegevens|vraagstelling|radioloog|techniek|verslag',
      'operation-note': 'operateur|assistent|anesthesie|bloedleegte|incisie|sluiten in lagen',
      'consultation-note': 'lichamelijk onderzoek|anamnese|ik zag|zag ik|reden van komst|geachte collega',
      'implant-record': 'lotnummer|serienummer|fabrikant|!REF|!LOT',
      'discharge-summary': 'opnamedatum|ontslagdatum|medicatie bij ontslag',
      laboratory: 'referentiewaarde*|leukocyten|hemoglobine|crp|mg/l',
    },
  },
  {
    language: 'pl',
    title: {
      'imaging-report':
        'opis badania|wynik badania obrazowego|wynik badania radiologicznego|opis badania mr|wynik badania rm',
      'operation-note': 'protokol operacyjny|opis operacji|opis zabiegu',
      'consultation-note':
        'karta konsultacji|konsultacja ortopedyczna|karta wizyty|historia wizyty|porada ambulatoryjna',
      'proposed-plan': 'plan leczenia|kwalifikacja do operacji|plan operacji|kwalifikacja do zabiegu',
      'implant-record': 'karta implantu|paszport implantu|karta implantowa',
      'discharge-summary':
        'karta informacyjna leczenia szpitalnego|karta wypisowa|wypis ze szpitala|karta informacyjna',
      laboratory:
        'wyniki badan laboratoryjnych|wynik badania laboratoryjnego|sprawozdanie z badan laboratoryjnych',
      consent: 'zgoda na zabieg|swiadoma zgoda|formularz zgody|zgoda na operacje',
      'referral-letter': 'skierowanie',
    },
    trait: {
      'imaging-report': 'wnioski|badanie wykonano|sekwencj*|radiolog|lekarz opisujacy|projekcj*|opis',
      'operation-note':
        'operator|asysta|znieczulenie|rozpoznanie przedoperacyjne|rozpoznanie pooperacyjne|opaska uciskowa|ciecie',
      'consultation-note': 'badanie przedmiotowe|wywiad|zalecenia|badaniem fizykalnym',
      'implant-record': 'numer serii|numer seryjny|producent|!REF|!LOT',
      'discharge-summary': 'data przyjecia|data wypisu|epikryza',
      laboratory: 'zakres referencyjny|wartosci referencyjne|leukocyty|hemoglobina|crp|mg/l',
    },
  },
  {
    language: 'tr',
    title: {
      'imaging-report':
        'mr raporu|mri raporu|radyoloji raporu|goruntuleme raporu|bt raporu|ultrason raporu|tetkik raporu|grafi raporu|inceleme raporu',
      'operation-note': 'ameliyat notu|ameliyat raporu|operasyon notu|ameliyat kagidi',
      'consultation-note': 'poliklinik notu|muayene notu|konsultasyon notu|muayene raporu|poliklinik muayene',
      'proposed-plan': 'tedavi plani|ameliyat plani|ameliyat onerisi',
      'implant-record': 'implant karti|implant kayit|protez karti',
      'discharge-summary': 'epikriz|epikriz raporu|taburcu ozeti|cikis ozeti',
      laboratory: 'laboratuvar sonuc*|tahlil sonuc*|kan tahlili|patoloji raporu|laboratuvar raporu',
      consent: 'onam formu|aydinlatilmis onam|riza formu',
      'referral-letter': 'sevk kagidi|sevk formu',
    },
    trait: {
      'imaging-report': 'bulgular|sonuc|radyolog|sekans*|teknik|klinik bilgi|izlendi',
      'operation-note': 'cerrah|anestezi|turnike|insizyon|ameliyat oncesi tani|ameliyat sonrasi tani|kanama',
      'consultation-note': 'sikayet*|fizik muayene|ozgecmis|hikayesi|oneriler',
      'implant-record': 'lot numarasi|seri numarasi|seri no|uretici|!REF|!LOT|son kullanma',
      'discharge-summary': 'yatis tarihi|cikis tarihi|taburcu*',
      laboratory: 'referans araligi|lokosit|hemoglobin|crp|sedimantasyon|mg/l',
    },
  },
];
