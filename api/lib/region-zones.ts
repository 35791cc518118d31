import { plainName } from './country.ts';

/** Country → zone → its regions, as code and name. Where a region has two, the one of most people. */
const tables: Record<string, Record<string, string>> = {
  US: {
    'America/New_York': `CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,
      IN Indiana,KY Kentucky,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,NH New Hampshire,
      NJ New Jersey,NY New York,NC North Carolina,OH Ohio,PA Pennsylvania,RI Rhode Island,
      SC South Carolina,VT Vermont,VA Virginia,WV West Virginia`,
    'America/Chicago': `AL Alabama,AR Arkansas,IL Illinois,IA Iowa,KS Kansas,LA Louisiana,
      MN Minnesota,MS Mississippi,MO Missouri,NE Nebraska,ND North Dakota,OK Oklahoma,
      SD South Dakota,TN Tennessee,TX Texas,WI Wisconsin`,
    'America/Denver': `CO Colorado,ID Idaho,MT Montana,NM New Mexico,UT Utah,WY Wyoming`,
    'America/Phoenix': 'AZ Arizona',
    'America/Los_Angeles': 'CA California,NV Nevada,OR Oregon,WA Washington',
    'America/Anchorage': 'AK Alaska',
    'Pacific/Honolulu': 'HI Hawaii',
    'America/Puerto_Rico': 'PR Puerto Rico,VI Virgin Islands',
    'Pacific/Guam': 'GU Guam,MP Northern Mariana Islands',
    'Pacific/Pago_Pago': 'AS American Samoa',
  },
  CA: {
    'America/St_Johns': 'NL Newfoundland and Labrador,NF Newfoundland',
    'America/Halifax': 'NS Nova Scotia,NB New Brunswick,PE Prince Edward Island',
    'America/Toronto': 'ON Ontario,QC Quebec,PQ Quebec,NU Nunavut',
    'America/Winnipeg': 'MB Manitoba',
    'America/Regina': 'SK Saskatchewan',
    'America/Edmonton': 'AB Alberta,NT Northwest Territories',
    'America/Vancouver': 'BC British Columbia',
    'America/Whitehorse': 'YT Yukon',
  },
  AU: {
    'Australia/Sydney': 'NSW New South Wales,ACT Australian Capital Territory',
    'Australia/Melbourne': 'VIC Victoria',
    'Australia/Hobart': 'TAS Tasmania',
    'Australia/Brisbane': 'QLD Queensland',
    'Australia/Adelaide': 'SA South Australia',
    'Australia/Darwin': 'NT Northern Territory',
    'Australia/Perth': 'WA Western Australia',
  },
  BR: {
    'America/Sao_Paulo': `AL Alagoas,AP Amapa,BA Bahia,CE Ceara,DF Distrito Federal,
      ES Espirito Santo,GO Goias,MA Maranhao,MG Minas Gerais,PA Para,PB Paraiba,PE Pernambuco,
      PI Piaui,PR Parana,RJ Rio de Janeiro,RN Rio Grande do Norte,RS Rio Grande do Sul,
      SC Santa Catarina,SE Sergipe,SP Sao Paulo,TO Tocantins`,
    'America/Manaus': 'AM Amazonas,RO Rondonia,RR Roraima',
    'America/Cuiaba': 'MT Mato Grosso,MS Mato Grosso do Sul',
    'America/Rio_Branco': 'AC Acre',
  },
  MX: {
    'America/Tijuana': 'BCN Baja California,BC Baja California',
    'America/Mazatlan': 'BCS Baja California Sur,NAY Nayarit,SIN Sinaloa',
    'America/Hermosillo': 'SON Sonora',
    'America/Cancun': 'ROO Quintana Roo,QR Quintana Roo',
    'America/Mexico_City': `AGU Aguascalientes,CAM Campeche,CHH Chihuahua,CHP Chiapas,
      CMX Ciudad de Mexico,COA Coahuila,COL Colima,DUR Durango,GRO Guerrero,GUA Guanajuato,
      HID Hidalgo,JAL Jalisco,MEX Estado de Mexico,MIC Michoacan,MOR Morelos,NLE Nuevo Leon,
      OAX Oaxaca,PUE Puebla,QUE Queretaro,SLP San Luis Potosi,TAB Tabasco,TAM Tamaulipas,
      TLA Tlaxcala,VER Veracruz,YUC Yucatan,ZAC Zacatecas`,
  },
  ID: {
    'Asia/Makassar': `BA Bali,NB Nusa Tenggara Barat,NT Nusa Tenggara Timur,
      KS Kalimantan Selatan,KI Kalimantan Timur,KU Kalimantan Utara,SA Sulawesi Utara,
      SN Sulawesi Selatan,SR Sulawesi Barat,SG Sulawesi Tenggara,ST Sulawesi Tengah,GO Gorontalo`,
    'Asia/Jayapura': 'MA Maluku,MU Maluku Utara,PA Papua,PB Papua Barat',
    'Asia/Jakarta': `AC Aceh,BB Bangka Belitung,BE Bengkulu,BT Banten,JA Jambi,JB Jawa Barat,
      JI Jawa Timur,JK DKI Jakarta,JK Jakarta,JT Jawa Tengah,KB Kalimantan Barat,
      KR Kepulauan Riau,KT Kalimantan Tengah,LA Lampung,RI Riau,SB Sumatera Barat,
      SS Sumatera Selatan,SU Sumatera Utara,YO Yogyakarta`,
  },
  RU: {
    'Europe/Kaliningrad': 'KGD Kaliningrad',
    'Europe/Moscow': 'MOW Moscow,MOS Moscow Oblast,SPE Saint Petersburg,LEN Leningrad',
    'Europe/Samara': 'SAM Samara,UD Udmurtia,SAR Saratov,AST Astrakhan,ULY Ulyanovsk',
    'Asia/Yekaterinburg': `SVE Sverdlovsk,CHE Chelyabinsk,PER Perm,TYU Tyumen,KHM Khanty Mansi,
      YAN Yamalo Nenets,BA Bashkortostan,ORE Orenburg,KGN Kurgan`,
    'Asia/Omsk': 'OMS Omsk',
    'Asia/Krasnoyarsk': `NVS Novosibirsk,KYA Krasnoyarsk,TOM Tomsk,KEM Kemerovo,ALT Altai Krai,
      KK Khakassia,TY Tuva`,
    'Asia/Irkutsk': 'IRK Irkutsk,BU Buryatia',
    'Asia/Yakutsk': 'SA Yakutia,ZAB Zabaykalsky,AMU Amur',
    'Asia/Vladivostok': 'PRI Primorsky,KHA Khabarovsk',
    'Asia/Magadan': 'MAG Magadan,SAK Sakhalin',
    'Asia/Kamchatka': 'KAM Kamchatka,CHU Chukotka',
  },
  ES: {
    'Atlantic/Canary': 'CN Canarias,CN Canary Islands,GC Las Palmas,TF Santa Cruz de Tenerife',
  },
  PT: { 'Atlantic/Azores': '20 Azores,20 Acores', 'Atlantic/Madeira': '30 Madeira' },
  CL: { 'America/Punta_Arenas': 'MA Magallanes', 'America/Coyhaique': 'AI Aysen' },
  EC: { 'Pacific/Galapagos': 'W Galapagos' },
  KI: {
    'Pacific/Tarawa': 'G Gilbert Islands',
    'Pacific/Kanton': 'P Phoenix Islands',
    'Pacific/Kiritimati': 'L Line Islands',
  },
  NZ: { 'Pacific/Chatham': 'CIT Chatham Islands' },
};

const known = new Map<string, Map<string, string>>();

/** The zone of a region by its code (`TX`, `US-TX`) or name; null where it is not in the table. */
export function zoneOfRegion(country: string, region: string | null): string | null {
  const table = tables[country];
  if (!table || region === null) return null;
  const name = plainName(region);
  const zones = known.get(country) ?? zonesByName(table);
  known.set(country, zones);
  return zones.get(name) ?? zones.get(name.replace(`${country} `, '')) ?? null;
}

function zonesByName(table: Record<string, string>): Map<string, string> {
  const zones = new Map<string, string>();
  for (const [zone, list] of Object.entries(table)) {
    for (const entry of list.split(/,\s*/)) {
      const [code = '', ...name] = entry.split(' ');
      zones.set(code, zone).set(plainName(name.join(' ')), zone);
    }
  }
  return zones;
}
