import { getAllCountries } from 'countries-and-timezones';

/** ISO 3166-1 and Kosovo: two letters and three, one country after the other. */
const codes = `
AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW
AX ALA AZ AZE BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN
BO BOL BQ BES BR BRA BS BHS BT BTN BV BVT BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG
CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE
DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN
FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL
GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV
HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM
JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO
LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE
MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS
MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL
NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI
PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN
SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV
SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON
TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN
VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM XK XKX YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE`;

/** What carriers call some of them. */
const otherNames = `
GB UK,GB GREAT BRITAIN,GB ENGLAND,GB SCOTLAND,GB WALES,GB NORTHERN IRELAND,GR EL,US UNITED STATES,
US U S A,NL THE NETHERLANDS,NL HOLLAND,CZ CZECH REPUBLIC,TR TURKEY,KR KOREA,KR REPUBLIC OF KOREA,
KR KOREA REPUBLIC OF,RU RUSSIAN FEDERATION,VN VIET NAM,HK HONG KONG SAR,HK HONG KONG SAR CHINA,
MO MACAU,CN MAINLAND CHINA,CN PEOPLES REPUBLIC OF CHINA,TW TAIWAN PROVINCE OF CHINA,
CI COTE DIVOIRE,VA VATICAN CITY,MK MACEDONIA,SZ SWAZILAND,LA LAO PDR,BN BRUNEI DARUSSALAM,
MD REPUBLIC OF MOLDOVA,AE UAE,DE DEUTSCHLAND,AT OSTERREICH,BE BELGIE,BE BELGIQUE,CH SCHWEIZ,
CH SUISSE,ES ESPANA,FR FRANKREICH,IT ITALIA,NL NEDERLAND,PL POLSKA,DK DANMARK,SE SVERIGE,NO NORGE,
FI SUOMI,BR BRASIL,XK KOSOVO`;

let known: Map<string, string> | undefined;

/** Two capital letters from a code of two or three letters or an English name; null for the rest. */
export function countryCode(country: string | null): string | null {
  if (country === null) return null;
  known ??= readTable();
  return known.get(plainName(country)) ?? null;
}

/** Capitals without accents, one space between words: how names are compared. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase();

function readTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const { id, name } of Object.values(getAllCountries())) table.set(plainName(name), id);
  const list = codes.trim().split(/\s+/);
  for (let i = 0; i < list.length; i += 2) {
    const two = list[i] ?? '';
    table.set(two, two).set(list[i + 1] ?? '', two);
  }
  for (const entry of otherNames.trim().split(/,\s*/)) table.set(entry.slice(3), entry.slice(0, 2));
  return table;
}
