/*-------------------------------------------------------------------------
 *
 * country_names.c
 *	  Names and codes of countries.  Made by src/country_names/make.py: do
 *	  not edit, but see src/country_names/aliases.csv.
 *
 *-------------------------------------------------------------------------
 */
#include "country_names.h"

const Country countries[] = {
	{"ABW", "Aruba"}, {"AFG", "Afghanistan"}, {"AGO", "Angola"},
	{"AIA", "Anguilla"}, {"ALA", "\303\205land Islands"}, {"ALB", "Albania"},
	{"AND", "Andorra"}, {"ANT", "Netherlands Antilles"},
	{"ARE", "United Arab Emirates"}, {"ARG", "Argentina"}, {"ARM", "Armenia"},
	{"ASM", "American Samoa"}, {"ATA", "Antarctica"},
	{"ATF", "French Southern Territories"}, {"ATG", "Antigua and Barbuda"},
	{"AUS", "Australia"}, {"AUT", "Austria"}, {"AZE", "Azerbaijan"},
	{"BDI", "Burundi"}, {"BEL", "Belgium"}, {"BEN", "Benin"},
	{"BES", "Caribbean Netherlands"}, {"BFA", "Burkina Faso"},
	{"BGD", "Bangladesh"}, {"BGR", "Bulgaria"}, {"BHR", "Bahrain"},
	{"BHS", "Bahamas"}, {"BIH", "Bosnia and Herzegovina"},
	{"BLM", "Saint Barth\303\251lemy"}, {"BLR", "Belarus"}, {"BLZ", "Belize"},
	{"BMU", "Bermuda"}, {"BOL", "Bolivia"}, {"BRA", "Brazil"},
	{"BRB", "Barbados"}, {"BRN", "Brunei"}, {"BTN", "Bhutan"},
	{"BVT", "Bouvet Island"}, {"BWA", "Botswana"},
	{"CAF", "Central African Republic"}, {"CAN", "Canada"},
	{"CCK", "Cocos (Keeling) Islands"}, {"CHE", "Switzerland"},
	{"CHL", "Chile"}, {"CHN", "China"}, {"CIV", "C\303\264te d'Ivoire"},
	{"CMR", "Cameroon"}, {"COD", "Congo (Kinshasa)"},
	{"COG", "Congo (Brazzaville)"}, {"COK", "Cook Islands"},
	{"COL", "Colombia"}, {"COM", "Comoros"}, {"CPV", "Cabo Verde"},
	{"CRI", "Costa Rica"}, {"CSK", "Czechoslovakia"}, {"CUB", "Cuba"},
	{"CUW", "Cura\303\247ao"}, {"CXR", "Christmas Island"},
	{"CYM", "Cayman Islands"}, {"CYP", "Cyprus"}, {"CZE", "Czechia"},
	{"DDR", "East Germany"}, {"DEU", "Germany"}, {"DJI", "Djibouti"},
	{"DMA", "Dominica"}, {"DNK", "Denmark"}, {"DOM", "Dominican Republic"},
	{"DZA", "Algeria"}, {"ECU", "Ecuador"}, {"EGY", "Egypt"},
	{"ERI", "Eritrea"}, {"ESH", "Western Sahara"}, {"ESP", "Spain"},
	{"EST", "Estonia"}, {"ETH", "Ethiopia"}, {"FIN", "Finland"},
	{"FJI", "Fiji"}, {"FLK", "Falkland Islands"}, {"FRA", "France"},
	{"FRO", "Faroe Islands"}, {"FSM", "Micronesia"}, {"GAB", "Gabon"},
	{"GBR", "United Kingdom"}, {"GEO", "Georgia"}, {"GGY", "Guernsey"},
	{"GHA", "Ghana"}, {"GIB", "Gibraltar"}, {"GIN", "Guinea"},
	{"GLP", "Guadeloupe"}, {"GMB", "Gambia"}, {"GNB", "Guinea-Bissau"},
	{"GNQ", "Equatorial Guinea"}, {"GRC", "Greece"}, {"GRD", "Grenada"},
	{"GRL", "Greenland"}, {"GTM", "Guatemala"}, {"GUF", "French Guiana"},
	{"GUM", "Guam"}, {"GUY", "Guyana"}, {"HKG", "Hong Kong"},
	{"HMD", "Heard Island and McDonald Islands"}, {"HND", "Honduras"},
	{"HRV", "Croatia"}, {"HTI", "Haiti"}, {"HUN", "Hungary"},
	{"IDN", "Indonesia"}, {"IMN", "Isle of Man"}, {"IND", "India"},
	{"IOT", "British Indian Ocean Territory"}, {"IRL", "Ireland"},
	{"IRN", "Iran"}, {"IRQ", "Iraq"}, {"ISL", "Iceland"}, {"ISR", "Israel"},
	{"ITA", "Italy"}, {"JAM", "Jamaica"}, {"JEY", "Jersey"},
	{"JOR", "Jordan"}, {"JPN", "Japan"}, {"KAZ", "Kazakhstan"},
	{"KEN", "Kenya"}, {"KGZ", "Kyrgyzstan"}, {"KHM", "Cambodia"},
	{"KIR", "Kiribati"}, {"KNA", "Saint Kitts and Nevis"},
	{"KOR", "South Korea"}, {"KWT", "Kuwait"}, {"LAO", "Laos"},
	{"LBN", "Lebanon"}, {"LBR", "Liberia"}, {"LBY", "Libya"},
	{"LCA", "Saint Lucia"}, {"LIE", "Liechtenstein"}, {"LKA", "Sri Lanka"},
	{"LSO", "Lesotho"}, {"LTU", "Lithuania"}, {"LUX", "Luxembourg"},
	{"LVA", "Latvia"}, {"MAC", "Macao"}, {"MAF", "Saint Martin"},
	{"MAR", "Morocco"}, {"MCO", "Monaco"}, {"MDA", "Moldova"},
	{"MDG", "Madagascar"}, {"MDV", "Maldives"}, {"MEX", "Mexico"},
	{"MHL", "Marshall Islands"}, {"MKD", "North Macedonia"}, {"MLI", "Mali"},
	{"MLT", "Malta"}, {"MMR", "Myanmar"}, {"MNE", "Montenegro"},
	{"MNG", "Mongolia"}, {"MNP", "Northern Mariana Islands"},
	{"MOZ", "Mozambique"}, {"MRT", "Mauritania"}, {"MSR", "Montserrat"},
	{"MTQ", "Martinique"}, {"MUS", "Mauritius"}, {"MWI", "Malawi"},
	{"MYS", "Malaysia"}, {"MYT", "Mayotte"}, {"NAM", "Namibia"},
	{"NCL", "New Caledonia"}, {"NER", "Niger"}, {"NFK", "Norfolk Island"},
	{"NGA", "Nigeria"}, {"NIC", "Nicaragua"}, {"NIU", "Niue"},
	{"NLD", "Netherlands"}, {"NOR", "Norway"}, {"NPL", "Nepal"},
	{"NRU", "Nauru"}, {"NTZ", "Neutral Zone"}, {"NZL", "New Zealand"},
	{"OMN", "Oman"}, {"PAK", "Pakistan"}, {"PAN", "Panama"},
	{"PCI", "Pacific Islands (Trust Territory)"}, {"PCN", "Pitcairn"},
	{"PER", "Peru"}, {"PHL", "Philippines"}, {"PLW", "Palau"},
	{"PNG", "Papua New Guinea"}, {"POL", "Poland"}, {"PRI", "Puerto Rico"},
	{"PRK", "North Korea"}, {"PRT", "Portugal"}, {"PRY", "Paraguay"},
	{"PSE", "Palestine"}, {"PYF", "French Polynesia"}, {"QAT", "Qatar"},
	{"REU", "R\303\251union"}, {"ROU", "Romania"}, {"RUS", "Russia"},
	{"RWA", "Rwanda"}, {"SAU", "Saudi Arabia"},
	{"SCG", "Serbia and Montenegro"}, {"SDN", "Sudan"}, {"SEN", "Senegal"},
	{"SGP", "Singapore"},
	{"SGS", "South Georgia and the South Sandwich Islands"},
	{"SHN", "Saint Helena"}, {"SJM", "Svalbard and Jan Mayen"},
	{"SLB", "Solomon Islands"}, {"SLE", "Sierra Leone"},
	{"SLV", "El Salvador"}, {"SMR", "San Marino"}, {"SOM", "Somalia"},
	{"SPM", "Saint Pierre and Miquelon"}, {"SRB", "Serbia"},
	{"SSD", "South Sudan"}, {"STP", "Sao Tome and Principe"}, {"SUN", "USSR"},
	{"SUR", "Suriname"}, {"SVK", "Slovakia"}, {"SVN", "Slovenia"},
	{"SWE", "Sweden"}, {"SWZ", "Eswatini"}, {"SXM", "Sint Maarten"},
	{"SYC", "Seychelles"}, {"SYR", "Syria"},
	{"TCA", "Turks and Caicos Islands"}, {"TCD", "Chad"}, {"TGO", "Togo"},
	{"THA", "Thailand"}, {"TJK", "Tajikistan"}, {"TKL", "Tokelau"},
	{"TKM", "Turkmenistan"}, {"TLS", "Timor-Leste"}, {"TON", "Tonga"},
	{"TTO", "Trinidad and Tobago"}, {"TUN", "Tunisia"},
	{"TUR", "T\303\274rkiye"}, {"TUV", "Tuvalu"}, {"TWN", "Taiwan"},
	{"TZA", "Tanzania"}, {"UGA", "Uganda"}, {"UKR", "Ukraine"},
	{"UMI", "United States Minor Outlying Islands"}, {"URY", "Uruguay"},
	{"USA", "United States"}, {"UZB", "Uzbekistan"}, {"VAT", "Holy See"},
	{"VCT", "Saint Vincent and the Grenadines"}, {"VDR", "North Vietnam"},
	{"VEN", "Venezuela"}, {"VGB", "British Virgin Islands"},
	{"VIR", "US Virgin Islands"}, {"VNM", "Vietnam"}, {"VUT", "Vanuatu"},
	{"WLF", "Wallis and Futuna"}, {"WSM", "Samoa"}, {"XKX", "Kosovo"},
	{"YEM", "Yemen"}, {"YMD", "South Yemen"}, {"YUG", "Yugoslavia"},
	{"ZAF", "South Africa"}, {"ZMB", "Zambia"}, {"ZWE", "Zimbabwe"}
};

const int ncountries = 260;

const uint16_t country_choices[][COUNTRY_CHOICES] = {
	{54, 197}, {125, 186}, {247, 248}, {44, 235}
};

const char country_key_text[] =
	"cuw" "gf" "islands miscellaneous pacific us" "gana" "china macao pr"
	"gambia republic" "eloignees etats islands mineures unis" "malaya" "hr"
	"288" "belgica" "commonwealth independent states" "griechenland"
	"ouzbekistan" "512" "gh" "ne" "zimbabwe" "cambodge" "376" "sh" "bgr"
	"dhy" "estados federados micronesia" "634" "sdn" "tschad" "brasil"
	"china mainland" "allemagne" "america central" "guiana" "oman" "wld"
	"eu extra" "vietnam" "nfk" "republic salvador" "bank west" "qat" "russie"
	"china hong kong sar" "french republic" "and caicos islands turks"
	"guyane" "cote ivoire" "free zones" "616" "bhutan" "scg" "brn"
	"america estados unidos" "comores" "iemen" "etats unis"
	"americaines samoa" "croacia republic" "752" "840" "catar" "slovakia"
	"samoa" "seychellen" "sudafrica" "580" "liechtenstein principality"
	"ubriges" "gha" "iraq republic" "kaz" "sz" "republic rwanda" "taipei"
	"nouvelle zelande" "republic tanzanie unie" "french guyana" "il"
	"australien" "mundo" "japan" "opec" "swasiland" "aserbaidschan" "andorre"
	"bahrain kingdom" "norvege" "68" "8" "150" "pt" "andorra principado"
	"and antigua barbuda" "bys" "income middle" "222" "grc" "niederlande"
	"tadjikistan" "asia east" "birmania" "republic tajikistan" "soudan" "eth"
	"city vatican" "aw" "britanico indico oceano territorio"
	"africaine republic sud" "arab jamahiriya libya" "ch"
	"coree democratic populaire republic" "martin saint" "148" "72"
	"and australia oceania" "jo" "724" "francia" "gdr germany" "mid" "250"
	"320" "corea republic" "islamic pakistan republic" "korea republic" "ma"
	"ukraine" "moldova" "taiwan" "holanda" "subtotal" "352" "e19" "698"
	"moldau" "cze" "ms" "mrt" "12" "vae" "cazaquistao" "um" "308" "sambia"
	"income lower middle" "lc" "turkiye" "neuguinea papua" "mac" "geo"
	"islands ryukyu" "republic sudafrica" "saint siege" "bhutan reino"
	"administrative china hong kong region special" "republic tschechische"
	"gg" "tanganyika" "eu" "sahara spanish" "chad" "barthelemy san" "458"
	"republic tanzania unida" "frankreich" "moldova republic" "tunisia"
	"chipre" "guine" "arab libyan republic" "gi" "wbg" "arabes emirats unis"
	"eg" "estonie" "republic zaire" "germany west" "mdg" "si" "antigua"
	"nordmazedonien" "camerun" "africa sul" "christmas islands" "eslovenia"
	"260" "nor" "arabie royaume saoudite" "be" "congo rd" "islands midway"
	"afrika" "islamic mauritania republic" "312" "honduras republic"
	"bangladesch" "indonesie republic" "morocco"
	"estados islands unidos virgenes" "km" "congo leopoldville" "ir" "841"
	"om" "by" "croatie republic" "and bonaire eustaquio saba san"
	"france french guiana" "pa" "jamaique" "kingdom thailand"
	"moldavia republic" "bahamas commonwealth" "ci" "espana reino" "mt"
	"africa" "atf" "reu" "chine populaire republic" "fs micronesia" "466"
	"afganistan" "israel state" "and miquelon pierre saint"
	"franzosisch guayana" "oceania" "sudan" "coreia norte" "532"
	"new zealand" "francaise guyane" "liechtenstein principaute" "tuv"
	"reino tonga" "470" "europeenne union" "hmd" "djibouti" "ps"
	"categories special" "etat palestine" "korea" "ltu" "697"
	"democratic republic vietnam" "all" "188" "al" "710" "santa sede"
	"armenie republic" "non specifie" "aia" "republic zambie" "bahamas"
	"caledonia nueva" "eritrea" "danemark" "214" "834"
	"administrativa china especial hong kong region" "leone republic sierra"
	"lucie saint" "maldivas republic" "puerto rico us" "cape verde"
	"emirates" "peru" "luxembourg" "other total" "ggy" "zar"
	"and ascension cunha helena saint tristan" "sfr yugoslavia"
	"democratic yemen" "erythree etat" "federacion rusa"
	"and georgie islands sandwich sud sud" "cuba" "ireland northern" "stp"
	"democratic leste republic timor" "and income low middle" "fyrom"
	"tschechoslowakei" "iran" "kasachstan" "republic suriname" "604"
	"democratic nam republic viet" "ecuador republic" "eritrea estado"
	"arabische republic syrien" "grand total" "marianas northern" "144"
	"orientale republic uruguay" "392" "st" "can" "islands wake"
	"faroe islands" "republic slovenie" "republic sudan" "eu intra" "152"
	"404" "344" "cyprus republic" "irish republic" "syrien"
	"brazzaville congo" "g20" "vd" "lituania republic" "208" "ht" "gesamt"
	"598" "bes" "500" "mar" "364" "is" "reino tailandia" "im" "wlf" "che"
	"eua" "norvege royaume" "sabah" "cx" "vietname" "234" "equador" "pci"
	"eswatini" "ethiopie" "mauritanie" "coree sud" "osterreich" "anguilla"
	"705" "aq" "cameroun republic" "418" "748" "leoa serra" "jugoslawien"
	"40" "jordania" "royaume uni" "cocos islands keeling" "736"
	"elfenbeinkuste" "paraguay" "868" "north vietnam"
	"arab jamahiriya libyan" "falklands" "ner" "serbia" "kitts nevis saint"
	"ng" "administrative chine hong kong region speciale" "711" "africa west"
	"kingdom sweden" "uzb" "aden yemen" "kingdom united" "wak" "gum" "mu"
	"atg" "hellenic republic" "rwanda" "aze" "bosnie herzegovine"
	"etat koweit" "eslovaca republic" "800" "498" "etats mexique unis"
	"monde reste" "rus" "637" "republic singapur" "brazil"
	"and georgia islands sandwich sur sur" "espagne" "sj" "484"
	"brazzaville congo republic" "europea union" "ton" "64" "cri" "portugal"
	"vct" "886" "africa central republic" "federation russie" "litauen"
	"fiji republic" "grenade" "row" "iran islamic republic" "poland" "s19"
	"am" "and countries not specified territories" "britain" "comoros"
	"europa" "leste timor" "comoras" "weisrussland" "784" "filipinas" "74"
	"co guyana operative republic" "mda" "mexico" "libanesa republic"
	"schweden" "581" "658" "all other" "gabon" "pologne" "422" "cameroun"
	"islands pitcairn" "republic tansania vereinigte" "248" "bg" "sudao sul"
	"egypt" "mr" "turkey" "jamaica"
	"algerienne and democratic populaire republic" "jersey" "republic uganda"
	"otras" "251" "bolivarian republic venezuela" "tl" "us" "bu" "835"
	"and heard islands islands macdonald" "chile republic" "restliche" "ua"
	"latvia republic" "dinamarca" "434" "535" "monaco" "income middle upper"
	"namibia republic" "neutral zone"
	"etat guinee independant nouvelle papouasie" "algerien" "nt"
	"cuba republic" "azerbaijao" "bajos paises" "oecd" "lesotho" "10" "mc"
	"romenia" "croatie" "federal republic somalia"
	"federal micronesia states" "bissau guinea" "east timor" "pan"
	"undisclosed" "chinese taipei" "algeria" "arabische emirate vereinigte"
	"athiopien" "islands us virgin" "tza" "dominicana republic"
	"royaume tonga" "gw" "albanie republic" "africa central" "helene saint"
	"brunei darussalam" "egy" "gmb" "palau republic" "sudkorea" "tg"
	"kingdom tonga" "guinea nueva papua" "africa eastern" "gy" "japao"
	"administrative chine macao region speciale" "gab" "sub total"
	"costa republic rica" "fr" "prt" "mejico" "bahrein" "nioue" "ls" "cs"
	"tanzania" "estados unidos" "bh" "slovenie" "china excl hong kong"
	"cooperativa guyana republic" "chn" "cote ivoire republic" "et"
	"colombie republic" "760" "mongolie" "non specified" "pm" "530" "lao pdr"
	"la" "pcn" "norway" "islands mariana northern" "cambodia" "zimbabue"
	"bielorrusia" "ge" "france" "congo people republic" "neukaledonien"
	"fiji" "ucrania" "chl" "gin" "mauritius" "russland" "pw" "libano" "84"
	"do" "montenegro" "suisse" "groenlandia" "mnp" "srb"
	"federal germany republic" "ouganda republic" "221" "rhodesia southern"
	"euu" "france incl monaco" "fx" "ghana republic" "birmanie" "dom"
	"etat qatar" "cabo republic verde" "bo" "unallocated" "malaisie"
	"islands man" "francesa guiana" "dominica" "republic sudan sur"
	"and argelina democratic popular republic" "608" "170" "620" "ec"
	"isle man" "caledonia new" "eastern republic uruguay" "mv"
	"arabe egypte republic" "440" "254" "324" "belorussia" "bissau guine"
	"694" "african central republic" "dr kongo" "mosambik" "cd"
	"polonia republic" "and britain great ireland kingdom northern united"
	"lituanie" "and britain great ireland northern" "burundi"
	"pologne republic" "cym" "francesa guayana" "chypre" "720"
	"coree republic" "eritrea state" "278" "eri" "hungary" "579"
	"eastern europe" "sd" "203" "mexique" "italienne republic"
	"panama republic" "uae" "zw" "npl" "112" "642"
	"australes francesas territorio tierras" "caribbean" "siam"
	"and caicos turks" "qa" "fji" "gb" "montserrat" "croatia republic"
	"fyr macedonia" "martin neerlandaise partie saint" "belgium luxembourg"
	"irland" "malaui" "nr" "federale nigeria republic" "eswatini royaume"
	"islands virgin" "marokko" "cub" "bissau guinea republic" "guyana"
	"scotland" "bielorrussia" "grossbritannien" "sowjetunion" "192" "ala"
	"others" "timor" "antilles dutch" "corea" "panama"
	"and east pakistan west" "estado qatar" "lettonie" "neuseeland" "fo"
	"lbn" "to" "wales" "756" "249" "botsuana" "guy" "388" "afg" "armenien"
	"cap vert" "chequia" "ind" "bt" "luxemburg" "899" "martinique" "chile"
	"marshallinseln" "insgesamt" "republic vietnam" "tp" "upper volta" "890"
	"administrativa china especial macao region" "french guiana" "tayikistan"
	"colombia" "sy" "federale republic somalie" "kr" "pl" "bulgaria republic"
	"none" "camboya" "congo" "caribbean netherlands" "republic singapore"
	"congo democratic" "china vr" "syria" "772" "guernsey" "me" "asean"
	"groenland" "omn" "autre" "phl" "cooperative guyana republic" "macedoine"
	"and bonaire eustatius saba saint" "france guadeloupe overseas"
	"moldawien" "oceanie" "alejadas estados islands menores unidos"
	"china volksrepublik" "occidental sahara" "republic yemen" "hebrides new"
	"islamique mauritanie republic" "sudafrika" "cpv" "armenia"
	"bhoutan royaume" "commonwealth dominica" "mex" "africa south" "estland"
	"ury" "denmark" "thailande" "290" "republic rwandese" "480" "iraque"
	"png" "zwe" "arab emirates united" "france martinique overseas" "414"
	"cyprus" "788" "at" "islands states united virgin" "curazao"
	"foderation russische" "kna" "spanien" "singapur" "suica" "bur" "turquia"
	"elena santa" "bolivarienne republic venezuela" "libya state" "mp"
	"colombia republic" "nyas rhodesia" "mongolei" "838" "717" "jordan" "sgp"
	"andorra" "de" "islamica mauritania republic" "my" "ni" "haiti republic"
	"24" "republic uzbekistan" "esp" "macau" "moz"
	"brazil federative republic" "butan" "872" "asia turkey"
	"china macao sar" "yemen" "islandia" "federal republic yugoslavia"
	"islands mariannes nord" "hellenique republic" "high income"
	"lettonie republic" "outras" "estonia" "australia" "pus" "vut"
	"ireland north" "807" "grece" "aus" "british honduras" "chade" "638"
	"ceylon" "aut" "palaos" "autriche" "france mayotte overseas" "792" "guam"
	"inglaterra" "kazajistan" "estonie republic" "faeroes" "bahrein royaume"
	"kir" "ba" "maldives republic" "burkina faso" "holy see" "400" "albania"
	"italiana republic" "autres" "mdv" "etat israel" "mali republic"
	"malte republic" "tansania" "372" "sb" "fi" "tn" "231" "finland republic"
	"238" "republic tunez" "drc" "bn" "republic tadjikistan"
	"and principe sao tome" "tobago trinidade" "kirghizistan" "ouganda"
	"poc taiwan" "btn" "republic togolese" "mco" "guinea new papua" "cm"
	"republic tayikistan" "849" "tc" "britain great kingdom united"
	"monaco principality" "swz" "686" "britanniques islands vierges" "tjk"
	"836" "republic tunisia" "marino san" "liberia republic" "asia western"
	"1" "582" "732" "italie" "svk" "danemark royaume" "albanien" "f49" "dprk"
	"44" "granada" "rumanien" "and granadinas san vicente" "croacia"
	"marin republic saint" "ita" "mo" "pse" "france overseas reunion"
	"camaroes" "etat independant samoa" "nc" "591" "jtn"
	"democratic german republic" "macedonia republic" "ruanda" "madagaskar"
	"764" "nga" "brunei" "uganda" "liechtenstein" "it" "gu" "bel" "pc" "kor"
	"vgb" "bangladesh popular republic" "egipto" "franca"
	"bretana gran irlanda norte reino unido" "etats federes micronesie" "90"
	"ag" "republic zambia" "534" "deutschland" "bd" "north yemen"
	"demokratische laos volksrepublik" "ssd" "and montenegro serbia"
	"jamaika" "somalia" "jey" "50" "and georgia islands sandwich south south"
	"wsm" "471" "chili" "camerun republic" "asia southeast" "cr" "428" "e29"
	"macedonia norte republic" "242" "332" "and tobago trinite" "global" "ml"
	"com" "republic zimbabwe" "bmu" "africa north"
	"francesa martin parte san" "cn" "coree nord" "helenica republic" "mmr"
	"islande republic" "yougoslavie" "mauritania" "cayman islands" "botswana"
	"paquistao" "r91" "usbekistan" "angola republic" "macedoine nord" "162"
	"810" "ecuatorial guinea republic" "income low" "f97"
	"arab republic syrian" "fro" "hong kong sar" "roumanie"
	"iceland republic" "4" "sm" "tajiquistao" "462" "es" "iot" "459"
	"afrique" "and grenadines saint vincent" "jor" "tobago trinidad" "ad"
	"marruecos" "and caicos islands turcas" "flk" "guinea portuguese" "533"
	"paraguai" "a59" "mng" "nauru" "688" "arab republic united"
	"democratic people republic yemen" "o19" "180" "dahomey" "nauru republic"
	"x2" "estado israel" "estado libia" "albania republic"
	"hachemite jordanie royaume" "bosnia hercegovina" "360"
	"and montenegro serbien" "guinea republic" "iran islamische republic"
	"libye" "and islands jan mayen svalbard" "ck" "262" "estado palestina"
	"guatemala" "irao" "jordanie" "kolumbien" "sk" "kh" "za1" "887"
	"lanka sri" "br" "32" "850" "nam viet" "eu28" "gronland" "dy" "vg"
	"macedonia" "tgo" "in" "and anguilla kitts nevis saint"
	"finlandia republic" "bielorussie" "304" "caledonia nova" "moldavia"
	"744" "kongo" "senegal" "sur" "irl" "fxx" "ven" "100"
	"and miquelon pedro san" "arabie saoudite" "persia" "twn" "rwa" "554"
	"hun" "afghanistan islamique republic" "francaise republic" "slovenia"
	"eslovenia republic" "wf" "estado kuwait" "checa republic" "ai" "zambie"
	"marin saint" "liechtenstein principado" "micronesia" "831" "europe" "an"
	"tokelaou" "islands norfolk" "426" "arabien saudi" "rs" "blz"
	"macedonia republic yugoslav" "chili republic" "ussr" "hv" "schweiz"
	"azerbaiyan" "gronelandia" "guadalupe" "oriental timor" "belgique"
	"argelia" "austria" "republic seychelles" "396" "america latin" "19"
	"348" "bosnia herzegovina" "africa northern" "dji" "sn" "bq" "esuatini"
	"niue" "suecia" "australes francaises terres" "costa marfim" "585" "nhb"
	"bolivien" "prk" "tha" "tz" "520" "ar" "slb" "pakistan"
	"and republic tobago trinite" "uk"
	"democratic ethiopie federale republic" "mauritius republic" "28" "pf"
	"congo zaire" "grl" "lby" "niger republic" "tkm"
	"amerika staaten vereinigte von" "european union" "africa south west"
	"rhodesia" "and islands pemba zanzibar" "kenya" "ungarn" "yd" "438"
	"bundesrepublik deutschland" "islands johnston" "kingdom norway" "libyen"
	"demais" "egito" "nam republic socialist viet" "56" "canada" "499"
	"and bosnien herzegowina" "hachemita jordania reino" "cameroon republic"
	"democratic kampuchea" "argentinien" "glp" "je" "457" "miscellaneous"
	"31" "djibouti republic" "liberia" "oman sultanate" "175" "gl" "bhs"
	"china pr" "dpr korea" "duchy grand luxembourg" "letonia" "mundo resto"
	"amerika" "ben" "116" "646" "asie" "ga" "zambia" "kyrgyz republic"
	"lettland" "khmer republic" "suazilandia" "196" "esh"
	"malaysia peninsula" "sa" "bolivie" "hungria" "suriname"
	"paraguay republic" "gs" "sxm" "663" "coree" "nueva zelanda" "lk"
	"bretana gran" "lux" "polonia" "cw" "dutch maarten part saint" "imn"
	"233" "ax" "franzosisch guyana" "democratic lao populaire republic" "hvo"
	"republics socialist soviet union" "548" "876" "irak" "450"
	"france french guiana overseas" "are" "macedonia north republic" "otros"
	"qatar" "ecuador" "384" "kazajstan republic" "british islands virgin"
	"deu" "dma" "indonesia" "islands keeling" "tj" "and tabago trinidad" "tt"
	"ss" "va" "and jan mayen svalbard" "feroe islands" "china" "gbr" "nan"
	"and democratic principe republic sao tome" "botswana republic"
	"iran islamica republic" "excl india sikkim" "334"
	"equatoriale guinee republic" "bhutan kingdom" "eu25"
	"dominican republic" "slovaquie" "gabun" "bfa" "est" "colombie" "spm"
	"lebanon" "andorre principaute" "arabes emirados unidos" "guadeloupe"
	"nicaragua" "dj" "africana centro republic" "azerbaijan republic"
	"espanha" "ie" "tun" "servia" "romania" "republic serbia"
	"americana samoa" "leone sierra" "bolivien plurinationaler staat" "96"
	"sau" "svalbard" "helena saint" "applicable not" "bra" "fidji republic"
	"republic tanzania united" "korea south" "antarctica" "guine nova papua"
	"macedonia norte" "asia eastern south" "grd" "unattributed" "ca"
	"konigreich vereinigtes" "caimanes islands" "lituania" "khm" "mkd" "275"
	"corea sur" "finlandia" "cameroon" "georgien" "porto rico" "ue"
	"and bosnia herzegovina" "624" "174" "byelorussian ssr" "czech republic"
	"outros" "gnq" "zaf" "hm" "ru" "blm" "cote d ivoire"
	"islands minor outlying states united" "rdc"
	"bangladesh populaire republic" "suedkorea" "not specified" "300" "478"
	"577" "libanon" "kongo republic" "duche grand luxembourg"
	"republic turkiye" "peru republic" "britannique indien ocean territoire"
	"232" "confederation swiss" "20" "660" "india" "madagascar" "590"
	"federal republic socialist yugoslavia" "democratic korea pr" "imy"
	"europe western" "rh" "namibie" "car" "jordanien" "britain great"
	"china hong kong" "jam" "belgien" "gn" "msr" "palastina"
	"centroafricana republic" "bahrein reino" "fsm" "malvinas"
	"kiribati republic" "280" "ddr" "malte" "simbabwe" "a49" "48" "798"
	"federal nigeria republic" "kirgistan" "null" "equateur republic" "586"
	"americaines islands vierges" "democratic kongo republic"
	"republic tcheque" "nam" "comoros union" "fj" "340" "588" "ado" "cog"
	"bb" "albanie" "pri" "ouzbekistan republic" "south vietnam"
	"china mainland pr" "tchecoslovaquie" "647" "pol" "swe" "korea north"
	"200" "kazajstan" "dinamarca reino" "vanuatu" "europe russia"
	"kazakhstan" "rusland" "446" "guatemala republic" "holland" "pz" "sikkim"
	"674" "republic senegal" "bangladesh people republic" "bisau guinea"
	"776" "guinee nouvelle papouasie" "vir" "sgs" "germany" "mk" "kambodscha"
	"perou" "ph" "antillen niederlandische" "unknown" "confederation suisse"
	"quirguistao" "aruba" "bermudes" "ubrige" "508" "arabia kingdom saudi"
	"equatorial guine" "asm" "benin republic" "703" "rom" "492" "ecu"
	"gabonesa republic" "kuwait state" "soudan sud" "tchad" "2" "mne"
	"rb venezuela" "asia elsewhere not other specified" "poland republic"
	"866" "gabonese republic" "yt" "bulgarien" "democratic germany republic"
	"islands marianas septentrionales" "madagascar republic" "86" "gp"
	"uruguai" "eslovaquia" "690" "singapour" "democratic lao people republic"
	"gaza strip" "sjm" "132" "serbien" "bosnien herzegowina" "574" "833"
	"and bretagne grande irlande nord royaume uni" "aquatorialguinea"
	"oriental republic uruguay" "140" "arabe republic syrienne"
	"lebanese republic" "syr" "westsahara" "europe turkey" "greece" "328"
	"cf" "demokratische kongo republic" "fidschi" "lv" "staaten vereinigte"
	"and bosnia herzegovina republic" "bas pays" "finlande republic"
	"royaume thailande" "fiyi" "banglades" "democratic korea republic"
	"monde" "410" "ant" "turquie" "td" "tca" "246" "336" "oman sultania"
	"palestina" "g7" "re" "all others" "afi" "mz" "uy" "bs" "palaos republic"
	"europeia uniao" "tv" "706" "azerbaidjan republic" "ntz" "kingdom spain"
	"republic zentralafrikanische" "arab egypt republic"
	"islamica pakistan republic" "mtq" "bulgarie" "mlt" "coast ivory" "652"
	"luxemburgo" "checoslovaquia" "rw" "bajos paises reino" "mf"
	"coreia republic" "nld" "ug" "arabia saudi" "malagasy republic" "zaire"
	"barthelemy saint" "falkland islands malvinas" "kw"
	"palestinian territories" "surinam" "lka" "eu27" "mh" "uga" "ke"
	"islands pacific territory trust" "belarus republic" "camboya reino"
	"equatorial guinea" "alb" "alemania federal republic" "espana"
	"francaise polynesie" "gib" "nz" "ssr ukrainian" "dd" "suedafrika"
	"and antilles aruba netherlands" "portuguese republic" "isr" "nh" "sg"
	"spain" "678" "malta republic" "argentina republic" "city state vatican"
	"civ" "uruguay" "allemagne federale republic" "bm" "jemen"
	"and republic tobago trinidad" "bosnia" "dz" "republic slovaque" "som"
	"tschechien" "usa" "rumania" "vnm" "guinea independent new papua state"
	"east germany" "fm" "guinea" "udssr" "bv" "reunion" "nzl"
	"denmark kingdom" "nordkorea" "cg" "faeroe islands" "federacao russa"
	"china taiwan" "brasil federativa republic" "burma myanmar" "islande"
	"republic singapour" "cu" "yu" "belgium" "europaische union" "hk"
	"lesotho royaume" "monaco principado" "268" "768" "kp" "noruega" "626"
	"cod" "zanzibar" "and republic tabago trinidad" "moldavie" "pg" "184"
	"democratic ethiopia federal republic" "irlande" "seychelles" "tkl"
	"america and caribbean latin" "nyasaland" "tcd" "266"
	"islamique pakistan republic" "mexican states united" "104"
	"costa marfil" "india republic" "pyf" "smr" "kirgizstan" "weissrussland"
	"lu" "36" "gabonaise republic" "py" "ascension" "congo kinshasa"
	"india protectorate sikkim" "gq" "pcz" "usbequistao"
	"estados mexicanos unidos" "kirghize republic" "and kitts nevis saint"
	"demokratische korea volksrepublik" "li"
	"democratic lanka republic socialist sri" "honduras" "skm" "vietna"
	"congo dr" "corea norte" "292" "bvt" "832" "316" "el" "hrv" "coreia sul"
	"pry" "hn" "sr" "cv" "francesa polinesia" "kampuchea"
	"congo democratic republic" "principe sao tome"
	"bolivia estado plurinacional" "guf" "other" "sao tome" "caf" "cok"
	"finland" "sudsudan" "angola" "578" "island" "and" "129" "area euro"
	"tunez" "bhr" "marrocos" "agypten" "bahrain" "erythree"
	"estado independiente samoa" "georgia" "america south"
	"kingdom netherlands" "dominikanische republic" "byelorussia" "212"
	"republic tchad" "0" "benim" "weltweit" "maf"
	"afganistan islamica republic" "bolivariana republic venezuela"
	"democratic lanka republic socialiste sri" "ata" "azerbaidjan" "vn"
	"and heard islands mcdonald" "asia central" "sen"
	"arabes emiratos unidos" "islands marshall"
	"nam republic socialista viet" "860" "americas" "reino unido"
	"republic soudan" "tchequia" "gambie" "gr" "arabia saudita"
	"austria republic" "islands marshall republic" "124" "arab emirates utd"
	"siria" "welt" "armenia republic" "china macao" "tto" "na" "562" "97"
	"mus" "belgica reino" "chipre republic" "islands misc pacific us" "682"
	"hnd" "curacao" "no" "republic togolesa" "mauretanien" "ae" "bwa" "bol"
	"ns" "russia" "nepal" "thailand" "gdr" "vc" "id" "georgia south" "katar"
	"korean republic" "malawi republic" "martinica" "740" "chypre republic"
	"ukr" "158" "lbr" "libya" "sle" "occupied palestinian territory" "662"
	"xk" "benin" "kap verde" "iran islamique republic" "malaysia" "461" "r20"
	"rok" "eu15" "hongrie" "somalie" "kenia" "komoren"
	"leona republic sierra" "residual" "burundi republic" "worldwide" "490"
	"argentine" "undistributed" "republic tcheca"
	"democratic lao popular republic" "china people republic"
	"city holy see state vatican" "fin" "africa southern"
	"arab republic yemen" "singapura" "south yemen" "chad republic" "algerie"
	"states united" "brasilien" "bissau guinee" "ki" "arabe republic siria"
	"108" "lso" "sweden" "spitzbergen" "496" "io" "92" "nueva zelandia"
	"slowakei" "vdr" "bf" "independent samoa state" "portuguesa republic"
	"818" "europe southern" "macao sar" "remainder" "camboja"
	"republic slowakische" "tonga" "531" "equatoriale guinee" "indien"
	"turkyie" "kroatien" "ye" "536" "cmr" "china republic"
	"nam republic socialiste viet" "costa rica" "mm" "eswatini reino"
	"uzbequistao" "570" "52" "839" "qatar state" "alemania" "turquemenistao"
	"ee uu" "emu" "tadschikistan" "tailandia" "729" "channel islands"
	"dutch guiana" "mx" "total" "co" "islands mariana north" "kuba"
	"arabia reino saudita" "marruecos reino" "276" "africa republic south"
	"francesa republic" "svn" "uzbekistan" "caiman islands" "libia"
	"northern rhodesia" "704" "gnb" "472" "fidji" "umi" "md"
	"myanmar republic" "noruega reino" "federacion rusia" "za" "630"
	"italian republic" "516" "cote divoire" "idn" "so" "dza" "ly" "584" "lr"
	"confederacion suiza" "libanaise republic" "islands salomon" "venezuela"
	"dnk" "sv" "and bosnia hercegovina" "coreia democratic popular republic"
	"cis" "gm" "tajikistan" "830" "tobago trindade" "592" "america north"
	"454" "gt" "british guiana" "asia" "af" "cxr" "tf" "239"
	"countries not specified" "dutch martin part saint" "kirguisa republic"
	"before usa" "ao" "bulgarie republic" "nova zelandia" "558"
	"belgium kingdom" "f19" "maroc" "dschibuti" "bz" "kuwait" "pak"
	"kingdom lesotho" "confidential" "lucia santa"
	"bolivia plurinational state" "524" "408" "guernesey"
	"bolivie etat plurinational" "laos rdp" "republic soudan sud" "iraq"
	"africa western" "dominicaine republic" "bolivia" "pe" "pitcairn" "854"
	"cambodge royaume" "indonesien" "republic vanuatu" "chine" "equateur"
	"guinee republic" "kiribati" "tunesien" "zypern" "china province taiwan"
	"pk" "irn" "britanicas islands virgenes" "226" "kazakhstan republic"
	"bolivarische republic venezuela" "and christopher nevis saint"
	"monaco principaute" "myanmar republic union" "ozeanien"
	"federation russian" "oesterreich" "and futuna islands wallis"
	"bangladesh" "burma" "italy" "mn" "republic serbie" "ve" "irq" "anguila"
	"congo democratic kinshasa republic" "asia russia" "kwt" "coreia" "862"
	"brb" "aland islands" "and bank gaza west" "mwi" "asia nes other" "tur"
	"turkmenistan" "east middle" "178" "ncl" "slowenien" "ghana" "jpn" "laos"
	"728" "america" "burma republic socialist union" "270" "hongkong"
	"bermuda" "antilles netherlands" "withheld" "76" "eritreia"
	"filipinas republic" "837" "as" "lituanie republic"
	"america states united" "and excluding jan mayen norway svalbard" "474"
	"136" "gibraltar" "and principe santo tome" "italia" "473" "rou" "gtm"
	"cl" "cyp" "gambie republic" "mw" "670" "antarctique"
	"nicaragua republic" "hu" "398" "sahara western" "shn"
	"republic tunisienne" "syc" "882" "namibia" "reino suecia" "turkei" "vat"
	"available not" "estonia republic" "norwegen" "haiti" "islandia republic"
	"lao" "barbade" "879" "lca" "italien" "mayotte" "mys" "brics"
	"estado guinea independiente nueva papua" "europe northern"
	"mozambique republic" "er" "myt" "netherlands" "remaining" "762" "abw"
	"guyana republic" "republic slovenia" "tunisie" "congo republic"
	"perou republic" "tuerkei" "51" "kenya republic" "latvia"
	"amerique etats unis" "bgd" "166" "andere" "mozambique" "58"
	"indonesia republic" "palestine" "maldivas" "canal excl panama zone"
	"lucia saint" "x1" "china macau sar" "guinee" "royaume suede" "654" "niu"
	"pdr yemen" "yugoslavia" "795" "letonia republic" "philippinen" "liban"
	"suede" "especificado no" "barbados" "lithuania" "malta" "samoa western"
	"italy republic" "per" "indonesie" "kn" "philippines" "sonstige"
	"cabo verde" "16" "757" "yem" "204" "azerbaiyan republic" "612" "se"
	"palestine state" "sl" "islands outlying us" "tw" "643" "col" "rusia"
	"w00" "583" "bw" "380" "527" "democratic korea people republic" "iceland"
	"bresil" "bunkers" "eh" "bhoutan" "malawi" "mq" "myanmar" "tanzanie"
	"saint vincent" "australie" "philippines republic" "comoras union"
	"eswatini kingdom" "suiza" "cc" "566" "england" "falkland islands" "699"
	"and antarctic french southern territories"
	"corea democratic popular republic" "csk" "jm" "tm"
	"democratic lanka republic socialista sri" "sudan sur" "unspecified"
	"659" "africa saharan sub" "oma" "dominique" "ago" "ken" "kirguistan"
	"azerbaijan" "serbie" "ymd" "pu" "etiopia" "lesoto" "macau sar" "hkg"
	"dm" "maurice" "zm" "maurice republic" "and bank gaza strip west"
	"democratic federal nepal republic" "equatorial guinea republic"
	"kyrgyzstan" "mali" "rest" "191"
	"administrative china macao region special" "ducado gran luxemburgo"
	"796" "804" "afghanistan islamic republic" "bas pays royaume"
	"and tobago trinidad" "french polynesia" "kirghizia" "bih" "argentina"
	"czechoslovakia" "sun" "world" "gabao" "belgique royaume"
	"republic sudafrika" "switzerland" "marino republic san" "bj" "cck"
	"mauricio republic" "grenada" "tuvalu" "maarten saint" "nu"
	"soviet union" "macedonia north" "au" "488" "croatia" "bulgaria"
	"hashemite jordan kingdom" "lithuania republic" "528" "republic turkey"
	"ee" "tr" "702" "az" "arg" "jp" "salomonen" "syrie" "inde" "bi"
	"ireland republic" "sarawak" "bouvet islands" "canal panama zone"
	"moldau republic" "nl" "etat libye" "butao" "ky" "lesotho reino" "lie"
	"nic" "70" "858" "218" "commonwealth dominique" "mhl" "ro" "tmp" "pn"
	"ira" "malediven" "blr" "andorra principality"
	"and antarctic french lands southern" "sc" "a79" "armenie" "504"
	"macedoine nord republic" "malasia" "np" "puerto rico" "zr" "gd" "fra"
	"ireland" "430" "niger" "pr" "francaise martin partie saint" "230"
	"cook islands" "rho" "slv" "belice" "cambodia kingdom" "secret"
	"african customs south union" "belize" "isl"
	"algeria democratic people republic" "842" "japon" "prc" "mauricio"
	"belarus" "368" "greenland" "french martin part saint" "ksv" "lb"
	"mazedonien" "442" "sudao" "comores union" "bl" "mexiko" "412" "kosovo"
	"swaziland" "356" "palau" "koweit" "leona sierra" "all countries"
	"inde republic" "kirgisistan" "su" "republic slovak" "nru"
	"espagne royaume" "kz" "maldives" "czechia" "cocos islands"
	"argentine republic" "and heard islands islands mcdonald" "barein" "258"
	"grosbritannien" "arabe egipto republic" "120" "american samoa" "cy"
	"mli" "894" "and democratic principe republic santo tome" "egypte" "tk"
	"uz" "france metropolitan" "roc taiwan" "bonaire" "finnland" "salvador"
	"portugaise republic" "nigeria" "republic south sudan" "south sudan"
	"burma union" "namibie republic" "and futuna wallis" "vi" "alemanha"
	"china hong kong pr" "156" "666" "turcomenistao" "autriche republic"
	"chinesische provinz taiwan" "summe" "french southern territories"
	"holandesa martin parte san" "kanada" "afrique sud" "macao" "mongolia"
	"ecuatorial guinea" "hong kong" "9" "568" "oman sultanat" "amerique"
	"finlande" "urss" "vatican" "vu" "africa middle" "bdi"
	"republic togolaise" "bissau guinee republic" "polen" "826" "891"
	"various" "xkx" "716" "nf" "baixos paises" "grecia"
	"ira islamica republic" "spitsbergen" "antarctic french south territory"
	"600" "kg" "macedonia tfyr" "296" "islands solomon" "cz" "asia south"
	"60" "bresil federative republic" "dk" "fk" "th" "780" "asia pacific"
	"georgie" "142" "afeganistao" "and bonaire eustache saba saint" "iq" "ws"
	"african customs southern union" "arm" "african c republic"
	"china popular republic" "lt" "sx" "asien" "lva" "mocambique" "417" "hti"
	"chi" "afars and french issas" "antartida" "tokelau" "mg" "yug" "brd"
	"mauricia" "eire" "ethiopia" "salomoninseln" "afghanistan" "kamerun"
	"irlanda" "quenia" "israel" "plw" "trinidad" "zmb" "maroc royaume"
	"singapore" "british indian ocean territory" "kingdom morocco" "frg"
	"540" "636" "and caiques islands turques" "tchequie" "gambia" "kgz"
	"democratic etiopia federal republic" "centrafricaine republic" "faroes"
	"tls" "togo" "brasilia" "caledonie nouvelle";

const CountryKey country_keys[] = {
	{0, 3, 0x38}, {3, 2, 0x60}, {5, 32, 0xef}, {37, 4, 0x55}, {41, 14, 0x8a},
	{55, 15, 0x59}, {70, 37, 0xef}, {107, 6, 0xa0}, {113, 2, 0x66},
	{115, 3, 0x55}, {118, 7, 0x13}, {125, 31, 0x2001}, {156, 12, 0x5c},
	{168, 11, 0xf2}, {179, 3, 0xaf}, {182, 2, 0x55}, {184, 2, 0xa4},
	{186, 8, 0x103}, {194, 8, 0x7a}, {202, 3, 0x71}, {205, 2, 0xca},
	{207, 3, 0x18}, {210, 3, 0x14}, {213, 28, 0x50}, {241, 3, 0xbf},
	{244, 3, 0xc6}, {247, 6, 0xdf}, {253, 6, 0x21}, {259, 14, 0x2c},
	{273, 9, 0x3e}, {282, 15, 0x2001}, {297, 6, 0x62}, {303, 4, 0xaf},
	{307, 3, 0x2001}, {310, 8, 0x2001}, {318, 7, 0xf9}, {325, 3, 0xa5},
	{328, 17, 0xce}, {345, 9, 0xbd}, {354, 3, 0xbf}, {357, 6, 0xc2},
	{363, 19, 0x63}, {382, 15, 0x4e}, {397, 24, 0xde}, {421, 6, 0x60},
	{427, 11, 0x2d}, {438, 10, 0x2000}, {448, 3, 0xb8}, {451, 6, 0x24},
	{457, 3, 0xc5}, {460, 3, 0x23}, {463, 22, 0xf1}, {485, 7, 0x33},
	{492, 5, 0xfe}, {497, 10, 0xf1}, {507, 17, 0xb}, {524, 16, 0x66},
	{540, 3, 0xd9}, {543, 3, 0xf1}, {546, 5, 0xbf}, {551, 8, 0xd7},
	{559, 5, 0xfc}, {564, 10, 0xdc}, {574, 9, 0x101}, {583, 3, 0x99},
	{586, 26, 0x84}, {612, 7, 0x2000}, {619, 3, 0x55}, {622, 13, 0x6f},
	{635, 3, 0x77}, {638, 2, 0xda}, {640, 15, 0xc3}, {655, 6, 0xeb},
	{661, 16, 0xae}, {677, 22, 0xec}, {699, 13, 0x60}, {712, 2, 0x71},
	{714, 10, 0xf}, {724, 5, 0x2001}, {729, 5, 0x76}, {734, 4, 0x2001},
	{738, 9, 0xda}, {747, 13, 0x11}, {760, 7, 0x6}, {767, 15, 0x19},
	{782, 7, 0xaa}, {789, 2, 0x20}, {791, 1, 0x5}, {792, 3, 0x2001},
	{795, 2, 0xbb}, {797, 18, 0x6}, {815, 19, 0xe}, {834, 3, 0x1d},
	{837, 13, 0x2001}, {850, 3, 0xce}, {853, 3, 0x5c}, {856, 11, 0xa9},
	{867, 11, 0xe2}, {878, 9, 0x2001}, {887, 8, 0x96}, {895, 19, 0xe2},
	{914, 6, 0xc6}, {920, 3, 0x4a}, {923, 12, 0xf3}, {935, 2, 0x0},
	{937, 34, 0x6c}, {971, 22, 0x101}, {993, 21, 0x82}, {1014, 2, 0x2a},
	{1016, 35, 0xba}, {1051, 12, 0x808b}, {1063, 3, 0xdf}, {1066, 2, 0x26},
	{1068, 21, 0x2001}, {1089, 2, 0x75}, {1091, 3, 0x48}, {1094, 7, 0x4e},
	{1101, 11, 0x3d}, {1112, 3, 0xef}, {1115, 3, 0x4e}, {1118, 3, 0x5f},
	{1121, 14, 0x7d}, {1135, 25, 0xb0}, {1160, 14, 0x7d}, {1174, 2, 0x8c},
	{1176, 7, 0xee}, {1183, 7, 0x8e}, {1190, 6, 0xeb}, {1196, 7, 0xa9},
	{1203, 8, 0x2001}, {1211, 3, 0x70}, {1214, 3, 0x2000}, {1217, 3, 0x6b},
	{1220, 6, 0x8e}, {1226, 3, 0x3c}, {1229, 2, 0x9c}, {1231, 3, 0x9b},
	{1234, 2, 0x43}, {1236, 3, 0x8}, {1239, 11, 0x77}, {1250, 2, 0xef},
	{1252, 3, 0x5d}, {1255, 6, 0x102}, {1261, 19, 0x2001}, {1280, 2, 0x83},
	{1282, 7, 0xe9}, {1289, 15, 0xb7}, {1304, 3, 0x8a}, {1307, 3, 0x53},
	{1310, 14, 0x76}, {1324, 18, 0x101}, {1342, 11, 0xf3}, {1353, 12, 0x24},
	{1365, 45, 0x63}, {1410, 21, 0x3c}, {1431, 2, 0x54}, {1433, 10, 0xec},
	{1443, 2, 0x2001}, {1445, 14, 0x47}, {1459, 4, 0xdf}, {1463, 14, 0x1c},
	{1477, 3, 0xa0}, {1480, 23, 0xec}, {1503, 10, 0x4e}, {1513, 16, 0x8e},
	{1529, 7, 0xe8}, {1536, 6, 0x3b}, {1542, 5, 0x57}, {1547, 20, 0x82},
	{1567, 2, 0x56}, {1569, 3, 0xbd}, {1572, 19, 0x8}, {1591, 2, 0x45},
	{1593, 7, 0x49}, {1600, 14, 0x2f}, {1614, 12, 0x3e}, {1626, 3, 0x8f},
	{1629, 2, 0xd8}, {1631, 7, 0xe}, {1638, 14, 0x93}, {1652, 7, 0x2e},
	{1659, 10, 0x101}, {1669, 17, 0x39}, {1686, 9, 0xd8}, {1695, 3, 0xd},
	{1698, 3, 0xaa}, {1701, 23, 0xc4}, {1724, 2, 0x13}, {1726, 8, 0x2f},
	{1734, 14, 0xef}, {1748, 6, 0x2001}, {1754, 27, 0x9b}, {1781, 3, 0x58},
	{1784, 17, 0x65}, {1801, 11, 0x17}, {1812, 18, 0x69}, {1830, 7, 0x8c},
	{1837, 31, 0xf8}, {1868, 2, 0x33}, {1870, 18, 0x2f}, {1888, 2, 0x6e},
	{1890, 3, 0xf1}, {1893, 2, 0xaf}, {1895, 2, 0x1d}, {1897, 16, 0x66},
	{1913, 30, 0x15}, {1943, 20, 0x60}, {1963, 2, 0xb1}, {1965, 8, 0x73},
	{1973, 16, 0xe1}, {1989, 17, 0x8e}, {2006, 20, 0x1a}, {2026, 2, 0x2d},
	{2028, 12, 0x48}, {2040, 2, 0x95}, {2042, 6, 0x2001}, {2048, 3, 0xd},
	{2051, 3, 0xc0}, {2054, 24, 0x2c}, {2078, 13, 0x50}, {2091, 3, 0x94},
	{2094, 10, 0x1}, {2104, 12, 0x71}, {2116, 25, 0xd1}, {2141, 19, 0x60},
	{2160, 7, 0x2001}, {2167, 5, 0xc6}, {2172, 12, 0xba}, {2184, 3, 0x7},
	{2187, 11, 0xae}, {2198, 16, 0x60}, {2214, 25, 0x84}, {2239, 3, 0xea},
	{2242, 11, 0xe6}, {2253, 3, 0x95}, {2256, 16, 0x2001}, {2272, 3, 0x64},
	{2275, 8, 0x3f}, {2283, 2, 0xbd}, {2285, 18, 0x2000}, {2303, 14, 0xbd},
	{2317, 5, 0x1001}, {2322, 3, 0x87}, {2325, 3, 0x2000}, {2328, 27, 0xf5},
	{2355, 3, 0x2001}, {2358, 3, 0x35}, {2361, 2, 0x5}, {2363, 3, 0x101},
	{2366, 10, 0xf3}, {2376, 16, 0xa}, {2392, 12, 0x2000}, {2404, 3, 0x3},
	{2407, 15, 0x102}, {2422, 7, 0x1a}, {2429, 15, 0xa3}, {2444, 7, 0x46},
	{2451, 8, 0x41}, {2459, 3, 0x42}, {2462, 3, 0xec}, {2465, 46, 0x63},
	{2511, 21, 0xcd}, {2532, 11, 0x83}, {2543, 17, 0x90}, {2560, 14, 0xb9},
	{2574, 10, 0x34}, {2584, 8, 0x8}, {2592, 4, 0xb4}, {2596, 10, 0x88},
	{2606, 11, 0x2000}, {2617, 3, 0x54}, {2620, 3, 0x2f}, {2623, 40, 0xca},
	{2663, 14, 0x100}, {2677, 16, 0xff}, {2693, 13, 0x46}, {2706, 15, 0xc2},
	{2721, 36, 0xc9}, {2757, 4, 0x37}, {2761, 16, 0x52}, {2777, 3, 0xd4},
	{2780, 31, 0xe5}, {2811, 21, 0x2001}, {2832, 5, 0x93}, {2837, 16, 0x36},
	{2853, 4, 0x6e}, {2857, 10, 0x77}, {2867, 17, 0xd6}, {2884, 3, 0xb4},
	{2887, 28, 0xf5}, {2915, 16, 0x44}, {2931, 14, 0x46}, {2945, 25, 0xdd},
	{2970, 11, 0x2001}, {2981, 17, 0x99}, {2998, 3, 0x85}, {3001, 26, 0xf0},
	{3027, 3, 0x76}, {3030, 2, 0xd4}, {3032, 3, 0x28}, {3035, 12, 0xef},
	{3047, 13, 0x4f}, {3060, 17, 0xd8}, {3077, 14, 0xc6}, {3091, 8, 0x2001},
	{3099, 3, 0x2b}, {3102, 3, 0x78}, {3105, 3, 0x63}, {3108, 15, 0x3b},
	{3123, 14, 0x6d}, {3137, 6, 0xdd}, {3143, 17, 0x30}, {3160, 3, 0x2001},
	{3163, 2, 0xf5}, {3165, 17, 0x87}, {3182, 3, 0x41}, {3185, 2, 0x67},
	{3187, 6, 0x2001}, {3193, 3, 0xb7}, {3196, 3, 0x15}, {3199, 3, 0x9c},
	{3202, 3, 0x8c}, {3205, 3, 0x6e}, {3208, 2, 0x70}, {3210, 15, 0xe1},
	{3225, 2, 0x6a}, {3227, 3, 0xfb}, {3230, 3, 0x2a}, {3233, 3, 0xf1},
	{3236, 15, 0xaa}, {3251, 5, 0xa0}, {3256, 2, 0x39}, {3258, 8, 0xf9},
	{3266, 3, 0x4f}, {3269, 7, 0x44}, {3276, 3, 0xb2}, {3279, 8, 0xda},
	{3287, 8, 0x4a}, {3295, 10, 0x9b}, {3305, 9, 0x7d}, {3314, 10, 0x10},
	{3324, 8, 0x3}, {3332, 3, 0xd8}, {3335, 2, 0xc}, {3337, 17, 0x2e},
	{3354, 3, 0x7f}, {3357, 3, 0xda}, {3360, 10, 0xcd}, {3370, 11, 0x100},
	{3381, 2, 0x10}, {3383, 8, 0x75}, {3391, 11, 0x52}, {3402, 21, 0x29},
	{3423, 3, 0xc6}, {3426, 14, 0x2d}, {3440, 8, 0xbc}, {3448, 3, 0xf9},
	{3451, 13, 0xf5}, {3464, 22, 0x82}, {3486, 9, 0x4d}, {3495, 3, 0xa4},
	{3498, 6, 0xd2}, {3504, 17, 0x7c}, {3521, 2, 0xa6}, {3523, 46, 0x63},
	{3569, 3, 0x2000}, {3572, 11, 0x2001}, {3583, 14, 0xd9}, {3597, 3, 0xf2},
	{3600, 10, 0xff}, {3610, 14, 0x52}, {3624, 3, 0xef}, {3627, 3, 0x61},
	{3630, 2, 0x9e}, {3632, 3, 0xe}, {3635, 17, 0x5c}, {3652, 6, 0xc3},
	{3658, 3, 0x11}, {3661, 18, 0x1b}, {3679, 11, 0x7e}, {3690, 17, 0xd7},
	{3707, 3, 0xed}, {3710, 3, 0x8e}, {3713, 18, 0x91}, {3731, 11, 0x2000},
	{3742, 3, 0xc2}, {3745, 3, 0x2000}, {3748, 17, 0xc8}, {3765, 6, 0x21},
	{3771, 36, 0xc9}, {3807, 7, 0x48}, {3814, 2, 0xcb}, {3816, 3, 0x91},
	{3819, 26, 0x30}, {3845, 13, 0x2001}, {3858, 3, 0xe6}, {3861, 2, 0x24},
	{3863, 3, 0x35}, {3866, 8, 0xbb}, {3874, 3, 0xf4}, {3877, 3, 0xfe},
	{3880, 23, 0x27}, {3903, 17, 0xc2}, {3920, 7, 0x87}, {3927, 13, 0x4c},
	{3940, 7, 0x5d}, {3947, 3, 0x2000}, {3950, 21, 0x6e}, {3971, 6, 0xb8},
	{3977, 3, 0xeb}, {3980, 2, 0xa}, {3982, 39, 0x2000}, {4021, 7, 0x52},
	{4028, 7, 0x33}, {4035, 6, 0x2001}, {4041, 11, 0xe5}, {4052, 7, 0x33},
	{4059, 12, 0x1d}, {4071, 3, 0x8}, {4074, 9, 0xb5}, {4083, 2, 0x25},
	{4085, 28, 0x62}, {4113, 3, 0x8e}, {4116, 6, 0x91}, {4122, 17, 0x80},
	{4139, 8, 0xd9}, {4147, 3, 0xef}, {4150, 3, 0x7c}, {4153, 9, 0x2000},
	{4162, 5, 0x51}, {4167, 7, 0xb8}, {4174, 3, 0x80}, {4177, 8, 0x2e},
	{4185, 16, 0xb3}, {4201, 28, 0xec}, {4229, 3, 0x4}, {4232, 2, 0x18},
	{4234, 9, 0xd3}, {4243, 5, 0x45}, {4248, 2, 0x9b}, {4250, 6, 0xe9},
	{4256, 7, 0x73}, {4263, 44, 0x43}, {4307, 6, 0x74}, {4313, 15, 0xed},
	{4328, 5, 0x2000}, {4333, 3, 0x4e}, {4336, 29, 0xf6}, {4365, 2, 0xe5},
	{4367, 2, 0xf1}, {4369, 2, 0x96}, {4371, 3, 0xec}, {4374, 35, 0x64},
	{4409, 14, 0x2b}, {4423, 9, 0x2000}, {4432, 2, 0xee}, {4434, 15, 0x89},
	{4449, 9, 0x41}, {4458, 3, 0x82}, {4461, 3, 0x15}, {4464, 6, 0x8d},
	{4470, 19, 0x2001}, {4489, 16, 0xa2}, {4505, 12, 0xad}, {4517, 42, 0xb7},
	{4559, 8, 0x43}, {4567, 2, 0xad}, {4569, 13, 0x37}, {4582, 10, 0x11},
	{4592, 12, 0xa9}, {4604, 4, 0x2001}, {4608, 7, 0x86}, {4615, 2, 0xc},
	{4617, 2, 0x8d}, {4619, 7, 0xc1}, {4626, 7, 0x66}, {4633, 24, 0xd0},
	{4657, 25, 0x50}, {4682, 13, 0x5a}, {4695, 10, 0xe5}, {4705, 3, 0xb1},
	{4708, 11, 0x2000}, {4719, 14, 0xeb}, {4733, 7, 0x43}, {4740, 28, 0x8},
	{4768, 9, 0x4a}, {4777, 17, 0xf8}, {4794, 3, 0xec}, {4797, 19, 0x42},
	{4816, 13, 0xe6}, {4829, 2, 0x5a}, {4831, 16, 0x5}, {4847, 14, 0x2001},
	{4861, 12, 0xca}, {4873, 17, 0x23}, {4890, 3, 0x45}, {4893, 3, 0x59},
	{4896, 14, 0xb6}, {4910, 8, 0x7d}, {4918, 2, 0xe0}, {4920, 13, 0xe6},
	{4933, 18, 0xb7}, {4951, 14, 0x2001}, {4965, 2, 0x62}, {4967, 5, 0x76},
	{4972, 42, 0x8a}, {5014, 3, 0x51}, {5017, 9, 0x2001}, {5026, 19, 0x35},
	{5045, 2, 0x4e}, {5047, 3, 0xbb}, {5050, 6, 0x91}, {5056, 7, 0x19},
	{5063, 5, 0xa8}, {5068, 2, 0x86}, {5070, 2, 0x1000}, {5072, 8, 0xec},
	{5080, 14, 0xf1}, {5094, 2, 0x19}, {5096, 8, 0xd8}, {5104, 20, 0x2c},
	{5124, 27, 0x62}, {5151, 3, 0x2c}, {5154, 20, 0x2d}, {5174, 2, 0x4a},
	{5176, 17, 0x32}, {5193, 3, 0xdd}, {5196, 8, 0x98}, {5204, 13, 0x2000},
	{5217, 2, 0xd1}, {5219, 3, 0x7}, {5222, 7, 0x7f}, {5229, 2, 0x7f},
	{5231, 3, 0xb3}, {5234, 6, 0xaa}, {5240, 24, 0x99}, {5264, 8, 0x7a},
	{5272, 8, 0x103}, {5280, 11, 0x1d}, {5291, 2, 0x53}, {5293, 6, 0x4e},
	{5299, 21, 0x30}, {5320, 13, 0xa3}, {5333, 4, 0x4c}, {5337, 7, 0xee},
	{5344, 3, 0x2b}, {5347, 3, 0x57}, {5350, 9, 0x9e}, {5359, 8, 0xc2},
	{5367, 2, 0xb6}, {5369, 6, 0x80}, {5375, 2, 0x1e}, {5377, 2, 0x42},
	{5379, 10, 0x97}, {5389, 6, 0x2a}, {5395, 11, 0x5e}, {5406, 3, 0x99},
	{5409, 3, 0xd2}, {5412, 24, 0x3e}, {5436, 16, 0xed}, {5452, 3, 0x2000},
	{5455, 17, 0x103}, {5472, 3, 0x2001}, {5475, 18, 0x4e}, {5493, 2, 0x4e},
	{5495, 14, 0x55}, {5509, 8, 0x96}, {5517, 3, 0x42}, {5520, 10, 0xbf},
	{5530, 19, 0x34}, {5549, 2, 0x20}, {5551, 11, 0x2000}, {5562, 8, 0xa0},
	{5570, 11, 0x6a}, {5581, 15, 0x60}, {5596, 8, 0x40}, {5604, 18, 0xd3},
	{5622, 40, 0x43}, {5662, 3, 0xb5}, {5665, 3, 0x32}, {5668, 3, 0xbb},
	{5671, 2, 0x44}, {5673, 8, 0x6a}, {5681, 13, 0xa3}, {5694, 24, 0xf0},
	{5718, 2, 0x90}, {5720, 21, 0x45}, {5741, 3, 0x87}, {5744, 3, 0x60},
	{5747, 3, 0x57}, {5750, 10, 0x1d}, {5760, 12, 0x5a}, {5772, 3, 0xcd},
	{5775, 24, 0x27}, {5799, 8, 0x2f}, {5807, 8, 0x9a}, {5815, 2, 0x2f},
	{5817, 16, 0xb8}, {5833, 49, 0x52}, {5882, 8, 0x87}, {5890, 34, 0x52},
	{5924, 7, 0x12}, {5931, 16, 0xb8}, {5947, 3, 0x3a}, {5950, 16, 0x60},
	{5966, 6, 0x3b}, {5972, 3, 0xff}, {5975, 14, 0x7d}, {5989, 13, 0x46},
	{6002, 3, 0x3d}, {6005, 3, 0x46}, {6008, 7, 0x68}, {6015, 3, 0xaa},
	{6018, 14, 0x2001}, {6032, 2, 0xc6}, {6034, 3, 0x3c}, {6037, 7, 0x91},
	{6044, 18, 0x72}, {6062, 15, 0xb1}, {6077, 3, 0x8}, {6080, 2, 0x103},
	{6082, 3, 0xab}, {6085, 3, 0x1d}, {6088, 3, 0xc1}, {6091, 38, 0xd},
	{6129, 9, 0x2001}, {6138, 4, 0xe1}, {6142, 16, 0xde}, {6158, 2, 0xbf},
	{6160, 3, 0x4c}, {6163, 2, 0x52}, {6165, 10, 0x9c}, {6175, 16, 0x66},
	{6191, 13, 0x93}, {6204, 32, 0xdb}, {6236, 18, 0x13}, {6254, 6, 0x6d},
	{6260, 6, 0x9f}, {6266, 2, 0xac}, {6268, 25, 0xa6}, {6293, 16, 0xda},
	{6309, 14, 0x1002}, {6323, 7, 0x8c}, {6330, 3, 0x37}, {6333, 22, 0x5a},
	{6355, 6, 0x62}, {6361, 8, 0x52}, {6369, 12, 0x1d}, {6381, 15, 0x52},
	{6396, 11, 0xd5}, {6407, 3, 0x37}, {6410, 3, 0x4}, {6413, 6, 0x2000},
	{6419, 5, 0xe5}, {6424, 14, 0x7}, {6438, 5, 0x1001}, {6443, 6, 0xb1},
	{6449, 22, 0xb0}, {6471, 12, 0xbf}, {6483, 8, 0x89}, {6491, 10, 0xae},
	{6501, 2, 0x4f}, {6503, 3, 0x80}, {6506, 2, 0xe6}, {6508, 5, 0x52},
	{6513, 3, 0x2a}, {6516, 3, 0x4e}, {6519, 8, 0x26}, {6527, 3, 0x62},
	{6530, 3, 0x73}, {6533, 3, 0x1}, {6536, 8, 0xa}, {6544, 8, 0x34},
	{6552, 7, 0x3c}, {6559, 3, 0x6b}, {6562, 2, 0x24}, {6564, 9, 0x88},
	{6573, 3, 0x2000}, {6576, 10, 0x9d}, {6586, 5, 0x2b}, {6591, 14, 0x92},
	{6605, 9, 0x2001}, {6614, 16, 0xf9}, {6630, 2, 0xe5}, {6632, 11, 0x16},
	{6643, 3, 0x100}, {6646, 42, 0x8a}, {6688, 13, 0x60}, {6701, 10, 0xe2},
	{6711, 8, 0x32}, {6719, 2, 0xdd}, {6721, 25, 0xd0}, {6746, 2, 0x7d},
	{6748, 2, 0xb8}, {6750, 17, 0x18}, {6767, 4, 0x2002}, {6771, 7, 0x7a},
	{6778, 5, 0x8030}, {6783, 21, 0x15}, {6804, 18, 0xc8}, {6822, 16, 0x2f},
	{6838, 8, 0x2c}, {6846, 5, 0xdd}, {6851, 3, 0xe3}, {6854, 8, 0x54},
	{6862, 2, 0x97}, {6864, 5, 0x2001}, {6869, 9, 0x5e}, {6878, 3, 0xaf},
	{6881, 5, 0x2000}, {6886, 3, 0xb5}, {6889, 27, 0x62}, {6916, 9, 0x93},
	{6925, 32, 0x15}, {6957, 26, 0x58}, {6983, 9, 0x8e}, {6992, 7, 0x2001},
	{6999, 39, 0xef}, {7038, 19, 0x2c}, {7057, 17, 0x47}, {7074, 14, 0xfe},
	{7088, 12, 0xfa}, {7100, 29, 0x9b}, {7129, 9, 0x101}, {7138, 3, 0x34},
	{7141, 7, 0xa}, {7148, 15, 0x24}, {7163, 21, 0x40}, {7184, 3, 0x91},
	{7187, 12, 0x101}, {7199, 7, 0x49}, {7206, 3, 0xf0}, {7209, 7, 0x41},
	{7216, 9, 0xe1}, {7225, 3, 0x2000}, {7228, 17, 0xc3}, {7245, 3, 0x9e},
	{7248, 6, 0x6f}, {7254, 3, 0xb7}, {7257, 3, 0x103}, {7260, 20, 0x8},
	{7280, 26, 0x9d}, {7306, 3, 0x7e}, {7309, 6, 0x3b}, {7315, 3, 0xe8},
	{7318, 2, 0x10}, {7320, 28, 0xf8}, {7348, 7, 0x38}, {7355, 20, 0xc2},
	{7375, 3, 0x7c}, {7378, 7, 0x48}, {7385, 8, 0xc8}, {7393, 5, 0x2a},
	{7398, 3, 0x96}, {7401, 7, 0xe9}, {7408, 11, 0xca}, {7419, 31, 0xf6},
	{7450, 11, 0x82}, {7461, 2, 0x99}, {7463, 17, 0x32}, {7480, 13, 0x2000},
	{7493, 8, 0x98}, {7501, 3, 0x2000}, {7504, 3, 0x2000}, {7507, 6, 0x75},
	{7513, 3, 0xc8}, {7516, 7, 0x6}, {7523, 2, 0x3e}, {7525, 28, 0x9b},
	{7553, 2, 0xa0}, {7555, 2, 0xa7}, {7557, 14, 0x67}, {7571, 2, 0x2},
	{7573, 19, 0xf2}, {7592, 3, 0x48}, {7595, 5, 0x8a}, {7600, 3, 0x9a},
	{7603, 26, 0x21}, {7629, 5, 0x24}, {7634, 3, 0xef}, {7637, 11, 0xe9},
	{7648, 15, 0x8a}, {7663, 5, 0xfe}, {7668, 8, 0x70}, {7676, 27, 0x100},
	{7703, 22, 0x99}, {7725, 19, 0x5c}, {7744, 11, 0x2001}, {7755, 17, 0x89},
	{7772, 6, 0x2000}, {7778, 7, 0x49}, {7785, 9, 0xf}, {7794, 3, 0xef},
	{7797, 3, 0xfa}, {7800, 13, 0x52}, {7813, 3, 0x93}, {7816, 5, 0x5c},
	{7821, 3, 0xf}, {7824, 16, 0x1e}, {7840, 5, 0xdf}, {7845, 3, 0xc0},
	{7848, 6, 0x85}, {7854, 3, 0x10}, {7857, 6, 0xb6}, {7863, 8, 0x10},
	{7871, 23, 0xa1}, {7894, 3, 0xe9}, {7897, 4, 0x61}, {7901, 10, 0x52},
	{7911, 10, 0x77}, {7921, 16, 0x49}, {7937, 7, 0x4f}, {7944, 15, 0x19},
	{7959, 3, 0x7b}, {7962, 2, 0x1b}, {7964, 17, 0x90}, {7981, 12, 0x16},
	{7993, 8, 0xf3}, {8001, 3, 0x75}, {8004, 7, 0x5}, {8011, 17, 0x72},
	{8028, 6, 0x2000}, {8034, 3, 0x90}, {8037, 11, 0x71}, {8048, 13, 0x94},
	{8061, 14, 0x95}, {8075, 8, 0xec}, {8083, 3, 0x6d}, {8086, 2, 0xcc},
	{8088, 2, 0x4b}, {8090, 2, 0xe8}, {8092, 3, 0x4a}, {8095, 16, 0x4b},
	{8111, 3, 0x4d}, {8114, 14, 0xe8}, {8128, 3, 0x2f}, {8131, 2, 0x23},
	{8133, 20, 0xe2}, {8153, 21, 0xd4}, {8174, 16, 0xe7}, {8190, 12, 0x79},
	{8202, 7, 0xed}, {8209, 10, 0xeb}, {8219, 3, 0x24}, {8222, 17, 0xe0},
	{8239, 3, 0x8d}, {8242, 16, 0xb7}, {8258, 2, 0x2e}, {8260, 19, 0xe2},
	{8279, 3, 0xef}, {8282, 2, 0xde}, {8284, 28, 0x52}, {8312, 19, 0x8d},
	{8331, 3, 0xda}, {8334, 3, 0xc7}, {8337, 28, 0xf7}, {8365, 3, 0xe2},
	{8368, 3, 0xec}, {8371, 16, 0xe8}, {8387, 10, 0xcf}, {8397, 16, 0x81},
	{8413, 12, 0x2001}, {8425, 1, 0x2001}, {8426, 3, 0xb2}, {8429, 3, 0x47},
	{8432, 6, 0x72}, {8438, 3, 0xd7}, {8441, 16, 0x41}, {8457, 8, 0x5},
	{8465, 3, 0x2000}, {8468, 4, 0xba}, {8472, 2, 0x1a}, {8474, 7, 0x5d},
	{8481, 8, 0xc1}, {8489, 26, 0xf4}, {8515, 7, 0x66}, {8522, 20, 0xcf},
	{8542, 3, 0x72}, {8545, 2, 0x8a}, {8547, 3, 0xbd}, {8550, 23, 0xc0},
	{8573, 8, 0x2e}, {8581, 22, 0xfc}, {8603, 2, 0xa3}, {8605, 3, 0xb1},
	{8608, 3, 0xef}, {8611, 26, 0x3d}, {8637, 18, 0x93}, {8655, 6, 0xc3},
	{8661, 10, 0x8f}, {8671, 3, 0xe1}, {8674, 3, 0xa6}, {8677, 6, 0x23},
	{8683, 6, 0xed}, {8689, 13, 0x84}, {8702, 2, 0x72}, {8704, 2, 0x61},
	{8706, 3, 0x13}, {8709, 2, 0xb2}, {8711, 3, 0x7d}, {8714, 3, 0xf7},
	{8717, 27, 0x17}, {8744, 6, 0x45}, {8750, 6, 0x4e}, {8756, 38, 0x52},
	{8794, 24, 0x50}, {8818, 2, 0xcc}, {8820, 2, 0xe}, {8822, 15, 0x102},
	{8837, 3, 0xdb}, {8840, 11, 0x3e}, {8851, 2, 0x17}, {8853, 11, 0xfe},
	{8864, 32, 0x7f}, {8896, 3, 0xd3}, {8899, 21, 0xc5}, {8920, 7, 0x73},
	{8927, 7, 0xd0}, {8934, 3, 0x74}, {8937, 2, 0x17}, {8939, 40, 0xc9},
	{8979, 3, 0xfc}, {8982, 3, 0x2000}, {8985, 5, 0x2b}, {8990, 16, 0x2e},
	{9006, 14, 0x2001}, {9020, 2, 0x35}, {9022, 3, 0x89}, {9025, 3, 0x2000},
	{9028, 24, 0x93}, {9052, 3, 0x4c}, {9055, 3, 0x67}, {9058, 18, 0xe7},
	{9076, 6, 0x2001}, {9082, 2, 0x94}, {9084, 3, 0x33}, {9087, 17, 0x103},
	{9104, 3, 0x1f}, {9107, 12, 0x2001}, {9119, 25, 0x8b}, {9144, 2, 0x2c},
	{9146, 10, 0xba}, {9156, 17, 0x5c}, {9173, 3, 0x96}, {9176, 16, 0x70},
	{9192, 11, 0x100}, {9203, 10, 0x9b}, {9213, 14, 0x3a}, {9227, 8, 0x26},
	{9235, 9, 0xb0}, {9244, 3, 0x2000}, {9247, 10, 0xf2}, {9257, 15, 0x2},
	{9272, 14, 0x93}, {9286, 3, 0x39}, {9289, 3, 0xd5}, {9292, 26, 0x5b},
	{9318, 10, 0x2001}, {9328, 3, 0x2000}, {9331, 20, 0xdd}, {9351, 3, 0x4f},
	{9354, 13, 0x63}, {9367, 8, 0xc1}, {9375, 16, 0x70}, {9391, 1, 0x1},
	{9392, 2, 0xcf}, {9394, 11, 0xe2}, {9405, 3, 0x90}, {9408, 2, 0x48},
	{9410, 3, 0x6c}, {9413, 3, 0xa0}, {9416, 7, 0x2001}, {9423, 28, 0xf4},
	{9451, 3, 0x75}, {9454, 15, 0xe7}, {9469, 2, 0x6}, {9471, 9, 0x8c},
	{9480, 25, 0xde}, {9505, 3, 0x4d}, {9508, 17, 0x5a}, {9525, 3, 0x0},
	{9528, 8, 0xbc}, {9536, 3, 0x2000}, {9539, 3, 0x98}, {9542, 5, 0xac},
	{9547, 3, 0xd2}, {9550, 20, 0x45}, {9570, 32, 0xff}, {9602, 3, 0x2000},
	{9605, 3, 0x2f}, {9608, 7, 0x14}, {9615, 14, 0xac}, {9629, 2, 0x2000},
	{9631, 13, 0x71}, {9644, 12, 0x82}, {9656, 16, 0x5}, {9672, 26, 0x75},
	{9698, 18, 0x1b}, {9716, 3, 0x69}, {9719, 22, 0xc5}, {9741, 15, 0x57},
	{9756, 24, 0x6e}, {9780, 5, 0x82}, {9785, 30, 0xcb}, {9815, 2, 0x31},
	{9817, 3, 0x3f}, {9820, 16, 0xbd}, {9836, 9, 0x5f}, {9845, 4, 0x6e},
	{9849, 8, 0x75}, {9857, 9, 0x32}, {9866, 2, 0xd7}, {9868, 2, 0x7a},
	{9870, 3, 0x2000}, {9873, 3, 0xfe}, {9876, 9, 0x85}, {9885, 2, 0x21},
	{9887, 2, 0x9}, {9889, 3, 0xf8}, {9892, 8, 0xf9}, {9900, 4, 0x2001},
	{9904, 8, 0x5e}, {9912, 2, 0x14}, {9914, 2, 0xf7}, {9916, 9, 0x93},
	{9925, 3, 0xe0}, {9928, 2, 0x6b}, {9930, 30, 0x7c}, {9960, 18, 0x4b},
	{9978, 11, 0x1d}, {9989, 3, 0x5e}, {9992, 14, 0xa3}, {10006, 8, 0x8e},
	{10014, 3, 0xcb}, {10017, 5, 0x8030}, {10022, 7, 0xc7}, {10029, 3, 0xd6},
	{10032, 3, 0x6d}, {10035, 3, 0x4e}, {10038, 3, 0xf6}, {10041, 3, 0x18},
	{10044, 22, 0xd1}, {10066, 15, 0xc4}, {10081, 6, 0x6e}, {10087, 3, 0xeb},
	{10090, 3, 0xc3}, {10093, 3, 0xae}, {10096, 3, 0x68}, {10099, 30, 0x1},
	{10129, 18, 0x4e}, {10147, 8, 0xd8}, {10155, 18, 0xd8}, {10173, 2, 0xfb},
	{10175, 13, 0x7e}, {10188, 14, 0x3c}, {10202, 2, 0x3}, {10204, 6, 0x102},
	{10210, 11, 0xcf}, {10221, 24, 0x84}, {10245, 10, 0x50}, {10255, 3, 0x54},
	{10258, 6, 0x2001}, {10264, 2, 0x7}, {10266, 8, 0xe3}, {10274, 15, 0xa5},
	{10289, 3, 0x86}, {10292, 13, 0xc4}, {10305, 2, 0xd2}, {10307, 3, 0x1e},
	{10310, 27, 0x93}, {10337, 14, 0x2b}, {10351, 4, 0xd5}, {10355, 2, 0x16},
	{10357, 7, 0x2a}, {10364, 10, 0x11}, {10374, 11, 0x5e}, {10385, 9, 0x58},
	{10394, 14, 0xe5}, {10408, 8, 0x13}, {10416, 7, 0x43}, {10423, 7, 0x10},
	{10430, 19, 0xdc}, {10449, 3, 0xef}, {10452, 13, 0x2001},
	{10465, 2, 0x2001}, {10467, 3, 0x68}, {10470, 18, 0x1b},
	{10488, 15, 0x2001}, {10503, 3, 0x3f}, {10506, 2, 0xc7}, {10508, 2, 0x15},
	{10510, 8, 0xda}, {10518, 4, 0xa8}, {10522, 6, 0xd9}, {10528, 27, 0xd},
	{10555, 12, 0x2d}, {10567, 3, 0xb6}, {10570, 3, 0xfa}, {10573, 8, 0x20},
	{10581, 3, 0xba}, {10584, 3, 0xe1}, {10587, 2, 0xec}, {10589, 3, 0xac},
	{10592, 2, 0x9}, {10594, 3, 0xcc}, {10597, 8, 0xb0}, {10605, 27, 0xe7},
	{10632, 2, 0x52}, {10634, 37, 0x4a}, {10671, 18, 0x9e}, {10689, 2, 0xe},
	{10691, 2, 0xbe}, {10693, 11, 0x2f}, {10704, 3, 0x5e}, {10707, 3, 0x82},
	{10710, 14, 0xa4}, {10724, 3, 0xe4}, {10727, 30, 0xf1},
	{10757, 14, 0x2001}, {10771, 17, 0xa2}, {10788, 8, 0x103},
	{10796, 26, 0xec}, {10822, 5, 0x78}, {10827, 6, 0x68}, {10833, 2, 0xff},
	{10835, 3, 0x84}, {10838, 26, 0x3e}, {10864, 16, 0xef}, {10880, 14, 0xaa},
	{10894, 6, 0x82}, {10900, 6, 0x2000}, {10906, 5, 0x45}, {10911, 27, 0xf9},
	{10938, 2, 0x13}, {10940, 6, 0x28}, {10946, 3, 0x97}, {10949, 23, 0x1b},
	{10972, 24, 0x75}, {10996, 17, 0x2e}, {11013, 20, 0x7a}, {11033, 11, 0x9},
	{11044, 3, 0x58}, {11047, 2, 0x74}, {11049, 3, 0xa0}, {11052, 13, 0x2000},
	{11065, 2, 0x11}, {11067, 17, 0x3f}, {11084, 7, 0x81}, {11091, 14, 0xaf},
	{11105, 3, 0xa1}, {11108, 2, 0x5e}, {11110, 3, 0x1a}, {11113, 8, 0x2c},
	{11121, 9, 0xba}, {11130, 22, 0x88}, {11152, 7, 0x89},
	{11159, 11, 0x2000}, {11170, 7, 0x2001}, {11177, 3, 0x14},
	{11180, 3, 0x7a}, {11183, 3, 0xc3}, {11186, 4, 0x2001}, {11190, 2, 0x51},
	{11192, 6, 0x102}, {11198, 15, 0x79}, {11213, 8, 0x89}, {11221, 14, 0x7a},
	{11235, 11, 0xda}, {11246, 3, 0x3b}, {11249, 3, 0x47}, {11252, 18, 0xa0},
	{11270, 2, 0xc4}, {11272, 7, 0x20}, {11279, 7, 0x68}, {11286, 8, 0xd6},
	{11294, 17, 0xbc}, {11311, 2, 0xc9}, {11313, 3, 0xdb}, {11316, 3, 0x8b},
	{11319, 5, 0x1001}, {11324, 13, 0xae}, {11337, 2, 0x85},
	{11339, 12, 0x52}, {11351, 3, 0x88}, {11354, 7, 0xb8}, {11361, 2, 0x38},
	{11363, 24, 0xdb}, {11387, 3, 0x6a}, {11390, 3, 0x49}, {11393, 2, 0x4},
	{11395, 18, 0x60}, {11413, 33, 0x7f}, {11446, 3, 0x16}, {11449, 32, 0xd5},
	{11481, 3, 0xfa}, {11484, 3, 0xfb}, {11487, 4, 0x6f}, {11491, 3, 0x8f},
	{11494, 29, 0x60}, {11523, 3, 0x8}, {11526, 24, 0x93}, {11550, 5, 0x2000},
	{11555, 5, 0xbf}, {11560, 7, 0x44}, {11567, 3, 0x2d}, {11570, 18, 0x77},
	{11588, 22, 0xf7}, {11610, 3, 0x3e}, {11613, 3, 0x40}, {11616, 9, 0x69},
	{11625, 15, 0x29}, {11640, 2, 0xe2}, {11642, 19, 0xe7}, {11661, 2, 0xe7},
	{11663, 2, 0xd3}, {11665, 2, 0xf3}, {11667, 22, 0xcb}, {11689, 13, 0x4f},
	{11702, 5, 0x2c}, {11707, 3, 0x52}, {11710, 3, 0x2002}, {11713, 41, 0xd4},
	{11754, 17, 0x26}, {11771, 22, 0x6e}, {11793, 17, 0x6b}, {11810, 3, 0x64},
	{11813, 27, 0x5b}, {11840, 14, 0x24}, {11854, 4, 0x2001},
	{11858, 18, 0x42}, {11876, 9, 0xd7}, {11885, 5, 0x51}, {11890, 3, 0x16},
	{11893, 3, 0x49}, {11896, 8, 0x32}, {11904, 3, 0xd1}, {11907, 7, 0x80},
	{11914, 19, 0x6}, {11933, 22, 0x8}, {11955, 10, 0x58}, {11965, 9, 0xa7},
	{11974, 2, 0x3f}, {11976, 24, 0x27}, {12000, 19, 0x11}, {12019, 7, 0x48},
	{12026, 2, 0x6d}, {12028, 3, 0xe8}, {12031, 6, 0xd2}, {12037, 7, 0xc1},
	{12044, 15, 0xd2}, {12059, 15, 0xb}, {12074, 12, 0xcd}, {12086, 30, 0x20},
	{12116, 2, 0x23}, {12118, 3, 0xc4}, {12121, 8, 0xcb}, {12129, 12, 0xca},
	{12141, 14, 0x2002}, {12155, 3, 0x21}, {12158, 14, 0x4c},
	{12172, 24, 0xec}, {12196, 11, 0x7d}, {12207, 10, 0xc}, {12217, 16, 0xb7},
	{12233, 15, 0x93}, {12248, 18, 0x2001}, {12266, 3, 0x5d},
	{12269, 12, 0x2000}, {12281, 2, 0x28}, {12283, 22, 0x52},
	{12305, 16, 0x3a}, {12321, 8, 0x87}, {12329, 3, 0x7a}, {12332, 3, 0x93},
	{12335, 3, 0xbd}, {12338, 9, 0x7d}, {12347, 9, 0x4b}, {12356, 8, 0x2e},
	{12364, 8, 0x53}, {12372, 10, 0xb9}, {12382, 2, 0x2001},
	{12384, 22, 0x1b}, {12406, 3, 0x5a}, {12409, 3, 0x33}, {12412, 16, 0x1d},
	{12428, 14, 0x3c}, {12442, 6, 0x2000}, {12448, 3, 0x5b},
	{12451, 3, 0x101}, {12454, 2, 0x64}, {12456, 2, 0xc2}, {12458, 3, 0x1c},
	{12461, 13, 0x2d}, {12474, 36, 0xef}, {12510, 3, 0x2f}, {12513, 29, 0x17},
	{12542, 9, 0x7d}, {12551, 13, 0x2000}, {12564, 3, 0x5c}, {12567, 3, 0x9b},
	{12570, 3, 0x2000}, {12573, 7, 0x80}, {12580, 14, 0x30},
	{12594, 22, 0x88}, {12616, 16, 0xe9}, {12632, 13, 0xb4},
	{12645, 35, 0x6c}, {12680, 3, 0x46}, {12683, 19, 0x2a}, {12702, 2, 0x6},
	{12704, 3, 0x3}, {12707, 5, 0x6b}, {12712, 10, 0x8f}, {12722, 3, 0xb1},
	{12725, 37, 0x100}, {12762, 19, 0xba}, {12781, 3, 0x6a},
	{12784, 14, 0x2001}, {12798, 2, 0x103}, {12800, 7, 0xa2},
	{12807, 3, 0x27}, {12810, 9, 0x75}, {12819, 13, 0x52}, {12832, 15, 0x63},
	{12847, 3, 0x73}, {12850, 7, 0x13}, {12857, 2, 0x57}, {12859, 3, 0x9c},
	{12862, 9, 0xbd}, {12871, 23, 0x27}, {12894, 13, 0x19}, {12907, 3, 0x50},
	{12910, 8, 0x4d}, {12918, 17, 0x7b}, {12935, 3, 0x3e}, {12938, 3, 0x3d},
	{12941, 5, 0x95}, {12946, 8, 0x103}, {12954, 3, 0x2000}, {12957, 2, 0x19},
	{12959, 3, 0xea}, {12962, 24, 0xa6}, {12986, 9, 0x79}, {12995, 4, 0x2002},
	{12999, 17, 0x44}, {13016, 3, 0xb0}, {13019, 27, 0xf8}, {13046, 25, 0x2f},
	{13071, 16, 0x3c}, {13087, 3, 0xa2}, {13090, 13, 0x33}, {13103, 2, 0x4c},
	{13105, 3, 0x65}, {13108, 3, 0xb0}, {13111, 3, 0x6}, {13114, 3, 0x30},
	{13117, 2, 0x22}, {13119, 7, 0x5}, {13126, 3, 0xb9}, {13129, 20, 0xf2},
	{13149, 13, 0xf9}, {13162, 17, 0x2c}, {13179, 15, 0x36}, {13194, 3, 0x76},
	{13197, 3, 0xb8}, {13200, 3, 0xd9}, {13203, 11, 0xba}, {13214, 3, 0x36},
	{13217, 9, 0x77}, {13226, 15, 0x41}, {13241, 7, 0xfa}, {13248, 13, 0xc2},
	{13261, 10, 0x77}, {13271, 7, 0xc2}, {13278, 3, 0x8a}, {13281, 18, 0x5f},
	{13299, 7, 0xa9}, {13306, 2, 0xb1}, {13308, 6, 0x6b}, {13314, 3, 0xcf},
	{13317, 16, 0xc7}, {13333, 26, 0x17}, {13359, 12, 0x5a}, {13371, 3, 0xe6},
	{13374, 25, 0xb7}, {13399, 3, 0xf8}, {13402, 3, 0xc9}, {13405, 7, 0x3e},
	{13412, 2, 0x93}, {13414, 10, 0x7a}, {13424, 5, 0xb4}, {13429, 2, 0xb5},
	{13431, 24, 0x7}, {13455, 7, 0x2000}, {13462, 20, 0x2a},
	{13482, 11, 0x79}, {13493, 5, 0x0}, {13498, 8, 0x1f}, {13506, 6, 0x2000},
	{13512, 3, 0x9a}, {13515, 20, 0xc4}, {13535, 16, 0x5b}, {13551, 3, 0xb},
	{13554, 14, 0x14}, {13568, 3, 0xd7}, {13571, 3, 0xc1}, {13574, 3, 0x8d},
	{13577, 3, 0x44}, {13580, 17, 0x51}, {13597, 12, 0x7e}, {13609, 10, 0xd3},
	{13619, 5, 0xdf}, {13624, 1, 0x2001}, {13625, 3, 0x97}, {13628, 12, 0xf6},
	{13640, 34, 0xeb}, {13674, 15, 0xb8}, {13689, 3, 0xf5}, {13692, 17, 0x51},
	{13709, 2, 0xa1}, {13711, 9, 0x18}, {13720, 27, 0x3d}, {13747, 32, 0x99},
	{13779, 19, 0x8f}, {13798, 2, 0x6c}, {13800, 2, 0x58}, {13802, 7, 0xf0},
	{13809, 10, 0xd7}, {13819, 3, 0xdc}, {13822, 9, 0xc8}, {13831, 30, 0x7f},
	{13861, 10, 0xbd}, {13871, 3, 0xcb}, {13874, 3, 0x34}, {13877, 7, 0xd2},
	{13884, 19, 0x1b}, {13903, 3, 0xa5}, {13906, 3, 0x6a}, {13909, 44, 0x52},
	{13953, 16, 0x5b}, {13969, 25, 0xf0}, {13994, 3, 0x27}, {13997, 23, 0xdd},
	{14020, 17, 0x80}, {14037, 3, 0xdd}, {14040, 10, 0x47}, {14050, 13, 0xe9},
	{14063, 6, 0x5c}, {14069, 3, 0x62}, {14072, 2, 0x27}, {14074, 28, 0x2f},
	{14102, 7, 0x4c}, {14109, 2, 0x89}, {14111, 18, 0xf1}, {14129, 31, 0x1b},
	{14160, 8, 0xa9}, {14168, 17, 0x4b}, {14185, 17, 0xe1}, {14202, 4, 0x4c},
	{14206, 9, 0x17}, {14215, 25, 0xba}, {14240, 5, 0x2001}, {14245, 3, 0x7d},
	{14248, 3, 0x7}, {14251, 7, 0xe9}, {14258, 2, 0xdf}, {14260, 3, 0xde},
	{14263, 3, 0x4b}, {14266, 3, 0xf3}, {14269, 13, 0xaf}, {14282, 9, 0xbd},
	{14291, 2, 0x2001}, {14293, 2, 0xc0}, {14295, 10, 0x2000},
	{14305, 3, 0x3f}, {14308, 2, 0x9a}, {14310, 2, 0xf0}, {14312, 2, 0x1a},
	{14314, 15, 0xb6}, {14329, 14, 0x2001}, {14343, 2, 0xea},
	{14345, 3, 0xd0}, {14348, 20, 0x11}, {14368, 3, 0xad}, {14371, 13, 0x48},
	{14384, 28, 0x27}, {14412, 19, 0x45}, {14431, 26, 0xb0}, {14457, 3, 0x9d},
	{14460, 8, 0x18}, {14468, 3, 0x95}, {14471, 11, 0x2d}, {14482, 3, 0x1c},
	{14485, 10, 0x88}, {14495, 14, 0x36}, {14509, 2, 0xc3}, {14511, 18, 0xa9},
	{14529, 2, 0x8b}, {14531, 15, 0x7d}, {14546, 3, 0xa9}, {14549, 2, 0xed},
	{14551, 12, 0xc4}, {14563, 17, 0x8f}, {14580, 5, 0x2f}, {14585, 16, 0x1c},
	{14601, 25, 0x4d}, {14626, 2, 0x7e}, {14628, 23, 0xbd}, {14651, 7, 0xd6},
	{14658, 3, 0x85}, {14661, 4, 0x2001}, {14665, 2, 0x92}, {14667, 3, 0xed},
	{14670, 2, 0x78}, {14672, 31, 0xb2}, {14703, 16, 0x1d}, {14719, 13, 0x7a},
	{14732, 17, 0x5b}, {14749, 3, 0x5}, {14752, 25, 0x3e}, {14777, 6, 0x48},
	{14783, 19, 0xbe}, {14802, 3, 0x56}, {14805, 2, 0xae}, {14807, 13, 0xee},
	{14820, 2, 0x3d}, {14822, 10, 0x101}, {14832, 30, 0x7}, {14862, 19, 0xbb},
	{14881, 3, 0x71}, {14884, 2, 0xfa}, {14886, 2, 0xc8}, {14888, 5, 0x48},
	{14893, 3, 0xd4}, {14896, 14, 0x95}, {14910, 18, 0x9}, {14928, 18, 0xf3},
	{14946, 3, 0x2d}, {14949, 7, 0xf0}, {14956, 27, 0x3e}, {14983, 2, 0x1f},
	{14985, 5, 0xfe}, {14990, 28, 0xe7}, {15018, 6, 0x1b}, {15024, 2, 0x43},
	{15026, 17, 0xd7}, {15043, 3, 0xd0}, {15046, 10, 0x3c}, {15056, 3, 0xf1},
	{15059, 7, 0xc1}, {15066, 3, 0xf9}, {15069, 34, 0xb7}, {15103, 12, 0x3d},
	{15115, 2, 0x50}, {15117, 6, 0x57}, {15123, 5, 0xd5}, {15128, 2, 0x25},
	{15130, 7, 0xc0}, {15137, 3, 0xae}, {15140, 15, 0x41}, {15155, 9, 0xba},
	{15164, 2, 0x30}, {15166, 14, 0x4f}, {15180, 15, 0xc2}, {15195, 12, 0xeb},
	{15207, 26, 0x21}, {15233, 13, 0x96}, {15246, 7, 0x70}, {15253, 18, 0xc8},
	{15271, 2, 0x37}, {15273, 2, 0x100}, {15275, 7, 0x13},
	{15282, 17, 0x2001}, {15299, 2, 0x63}, {15301, 15, 0x86},
	{15316, 17, 0x8d}, {15333, 3, 0x53}, {15336, 3, 0xe0}, {15339, 2, 0xba},
	{15341, 7, 0xaa}, {15348, 3, 0xe5}, {15351, 3, 0x2f}, {15354, 8, 0xec},
	{15362, 28, 0xe7}, {15390, 8, 0x8e}, {15398, 2, 0xb7}, {15400, 3, 0x31},
	{15403, 36, 0x4a}, {15439, 7, 0x6d}, {15446, 10, 0xdc}, {15456, 3, 0xe3},
	{15459, 27, 0x2001}, {15486, 9, 0x9f}, {15495, 3, 0xdf}, {15498, 3, 0x51},
	{15501, 27, 0xb0}, {15528, 21, 0x91}, {15549, 3, 0x96}, {15552, 12, 0x2d},
	{15564, 14, 0x6b}, {15578, 3, 0xbe}, {15581, 3, 0xcf}, {15584, 10, 0x79},
	{15594, 13, 0x1d}, {15607, 2, 0x88}, {15609, 2, 0xf}, {15611, 18, 0x51},
	{15629, 2, 0xbc}, {15631, 9, 0xca}, {15640, 14, 0x2f}, {15654, 25, 0x6b},
	{15679, 2, 0x5b}, {15681, 3, 0xb1}, {15684, 11, 0xf2}, {15695, 24, 0x91},
	{15719, 17, 0x79}, {15736, 21, 0x7c}, {15757, 33, 0xba}, {15790, 2, 0x84},
	{15792, 39, 0x85}, {15831, 8, 0x65}, {15839, 3, 0x6b}, {15842, 6, 0xf9},
	{15848, 8, 0x2f}, {15856, 11, 0xba}, {15867, 3, 0x56}, {15870, 3, 0x25},
	{15873, 3, 0x74}, {15876, 3, 0x61}, {15879, 2, 0x5c}, {15881, 3, 0x66},
	{15884, 10, 0x7d}, {15894, 3, 0xbc}, {15897, 2, 0x65}, {15899, 2, 0xd6},
	{15901, 2, 0x34}, {15903, 18, 0xbe}, {15921, 9, 0x7a}, {15930, 25, 0x2f},
	{15955, 17, 0xd4}, {15972, 28, 0x20}, {16000, 3, 0x60},
	{16003, 5, 0x2000}, {16008, 8, 0xd4}, {16016, 3, 0x27}, {16019, 3, 0x31},
	{16022, 7, 0x4b}, {16029, 8, 0xd3}, {16037, 6, 0x2}, {16043, 3, 0xaa},
	{16046, 6, 0x70}, {16052, 3, 0x6}, {16055, 3, 0x2000}, {16058, 9, 0x2001},
	{16067, 5, 0xe8}, {16072, 3, 0x19}, {16075, 8, 0x8c}, {16083, 7, 0x45},
	{16090, 7, 0x19}, {16097, 8, 0x46}, {16105, 26, 0xfc}, {16131, 7, 0x53},
	{16138, 13, 0x2001}, {16151, 19, 0xa9}, {16170, 23, 0x42},
	{16193, 11, 0x1d}, {16204, 3, 0x40}, {16207, 14, 0xdf},
	{16221, 1, 0x2001}, {16222, 5, 0x14}, {16227, 8, 0x2001},
	{16235, 3, 0x8b}, {16238, 28, 0x1}, {16266, 30, 0xf6}, {16296, 40, 0x85},
	{16336, 3, 0xc}, {16339, 11, 0x11}, {16350, 2, 0xf9}, {16352, 26, 0x64},
	{16378, 12, 0x2001}, {16390, 3, 0xc7}, {16393, 22, 0x8},
	{16415, 16, 0x92}, {16431, 28, 0xf9}, {16459, 3, 0xf2},
	{16462, 8, 0x2001}, {16470, 11, 0x52}, {16481, 15, 0xc6},
	{16496, 8, 0x3c}, {16504, 6, 0x59}, {16510, 2, 0x5c}, {16512, 14, 0xc4},
	{16526, 16, 0x10}, {16542, 25, 0x92}, {16567, 3, 0x28}, {16570, 17, 0x8},
	{16587, 5, 0xdd}, {16592, 4, 0x2001}, {16596, 16, 0xa}, {16612, 11, 0x8a},
	{16623, 3, 0xe7}, {16626, 2, 0x2002}, {16628, 3, 0xa4},
	{16631, 2, 0x2001}, {16633, 3, 0x9e}, {16636, 13, 0x13},
	{16649, 15, 0x3b}, {16664, 23, 0xef}, {16687, 3, 0xc4}, {16690, 3, 0x65},
	{16693, 7, 0x38}, {16700, 2, 0xaa}, {16702, 17, 0xe0}, {16719, 11, 0x9b},
	{16730, 2, 0x8}, {16732, 3, 0x26}, {16735, 3, 0x20}, {16738, 2, 0x2002},
	{16740, 6, 0xc2}, {16746, 5, 0xab}, {16751, 8, 0xe1}, {16759, 3, 0x3d},
	{16762, 2, 0xf4}, {16764, 2, 0x69}, {16766, 13, 0xc9}, {16779, 5, 0xbf},
	{16784, 15, 0x7d}, {16799, 15, 0x9f}, {16814, 9, 0x9d}, {16823, 3, 0xd6},
	{16826, 15, 0x3b}, {16841, 3, 0xee}, {16844, 3, 0xeb}, {16847, 3, 0x81},
	{16850, 5, 0x82}, {16855, 3, 0xcd}, {16858, 30, 0xbd}, {16888, 3, 0x83},
	{16891, 2, 0xfd}, {16893, 5, 0x14}, {16898, 9, 0x34}, {16907, 23, 0x6e},
	{16930, 8, 0xa0}, {16938, 3, 0xa0}, {16941, 3, 0x2000}, {16944, 3, 0x7d},
	{16947, 4, 0x2001}, {16951, 7, 0x68}, {16958, 7, 0xd0}, {16965, 5, 0x78},
	{16970, 7, 0x33}, {16977, 21, 0xcd}, {16998, 8, 0x2000},
	{17006, 16, 0x12}, {17022, 9, 0x2001}, {17031, 3, 0xeb}, {17034, 9, 0x9},
	{17043, 13, 0x2000}, {17056, 15, 0x3c}, {17071, 31, 0x7f},
	{17102, 21, 0x2c}, {17123, 27, 0xf3}, {17150, 3, 0x4b},
	{17153, 15, 0x2001}, {17168, 19, 0xfe}, {17187, 9, 0xc8},
	{17196, 11, 0xff}, {17207, 13, 0xdf}, {17220, 7, 0x43}, {17227, 13, 0xf1},
	{17240, 9, 0x21}, {17249, 13, 0x5a}, {17262, 2, 0x7b}, {17264, 20, 0xdd},
	{17284, 3, 0x12}, {17287, 3, 0x86}, {17290, 6, 0xd9}, {17296, 11, 0xcb},
	{17307, 3, 0x98}, {17310, 2, 0x6c}, {17312, 2, 0xf7}, {17314, 14, 0xae},
	{17328, 8, 0xd7}, {17336, 3, 0xf5}, {17339, 2, 0x16}, {17341, 23, 0xfc},
	{17364, 19, 0xbb}, {17383, 3, 0x45}, {17386, 15, 0x2001},
	{17401, 9, 0x8a}, {17410, 9, 0x2000}, {17419, 7, 0x7a}, {17426, 20, 0xd7},
	{17446, 5, 0xe6}, {17451, 3, 0x38}, {17454, 18, 0x5b}, {17472, 6, 0x6b},
	{17478, 7, 0xe9}, {17485, 8, 0x66}, {17493, 2, 0xfe}, {17495, 3, 0xad},
	{17498, 3, 0x2e}, {17501, 14, 0x1003}, {17515, 28, 0xf9},
	{17543, 10, 0x35}, {17553, 2, 0x96}, {17555, 14, 0xda}, {17569, 11, 0xf2},
	{17580, 3, 0xa8}, {17583, 2, 0x22}, {17585, 3, 0x2000}, {17588, 11, 0xbf},
	{17599, 8, 0x3e}, {17607, 14, 0xe4}, {17621, 5, 0xf1}, {17626, 3, 0x2001},
	{17629, 13, 0xe2}, {17642, 9, 0xe1}, {17651, 3, 0xc6},
	{17654, 15, 0x2000}, {17669, 12, 0xd6}, {17681, 2, 0x91},
	{17683, 5, 0x2001}, {17688, 2, 0x32}, {17690, 21, 0x99}, {17711, 4, 0x37},
	{17715, 20, 0xc4}, {17735, 15, 0x8c}, {17750, 3, 0x3e},
	{17753, 21, 0x101}, {17774, 17, 0x4e}, {17791, 3, 0xd8},
	{17794, 10, 0xf2}, {17804, 14, 0x3a}, {17818, 5, 0x82},
	{17823, 17, 0x102}, {17840, 3, 0xf9}, {17843, 3, 0x5a},
	{17846, 3, 0x2000}, {17849, 5, 0x4c}, {17854, 3, 0xef}, {17857, 2, 0x8e},
	{17859, 16, 0x96}, {17875, 13, 0xaa}, {17888, 16, 0xc2},
	{17904, 2, 0x101}, {17906, 3, 0xb9}, {17909, 16, 0x72}, {17925, 3, 0xa2},
	{17928, 12, 0x2d}, {17940, 3, 0x69}, {17943, 2, 0xd0}, {17945, 3, 0x43},
	{17948, 2, 0x82}, {17950, 3, 0x92}, {17953, 2, 0x81}, {17955, 19, 0x2a},
	{17974, 18, 0x80}, {17992, 15, 0xcc}, {18007, 9, 0xf6}, {18016, 3, 0x41},
	{18019, 2, 0xce}, {18021, 22, 0x1b}, {18043, 34, 0xba},
	{18077, 3, 0x2001}, {18080, 2, 0x59}, {18082, 10, 0xe2},
	{18092, 3, 0x2000}, {18095, 15, 0xe7}, {18110, 3, 0xb1},
	{18113, 13, 0x2001}, {18126, 3, 0x9f}, {18129, 2, 0x5f},
	{18131, 14, 0x62}, {18145, 4, 0x2001}, {18149, 2, 0x1}, {18151, 3, 0x39},
	{18154, 2, 0xd}, {18156, 3, 0xc9}, {18159, 23, 0x2000}, {18182, 23, 0xdb},
	{18205, 17, 0x79}, {18222, 10, 0xf1}, {18232, 2, 0x2}, {18234, 17, 0x18},
	{18251, 13, 0xae}, {18264, 3, 0xa7}, {18267, 15, 0x13},
	{18282, 3, 0x2000}, {18285, 5, 0x8c}, {18290, 9, 0x3f}, {18299, 2, 0x1e},
	{18301, 6, 0x7e}, {18307, 3, 0xb0}, {18310, 15, 0x86},
	{18325, 12, 0x2000}, {18337, 11, 0x83}, {18348, 27, 0x20},
	{18375, 3, 0xab}, {18378, 3, 0xba}, {18381, 9, 0x54}, {18390, 26, 0x20},
	{18416, 8, 0x7f}, {18424, 19, 0xd3}, {18443, 4, 0x6f},
	{18447, 14, 0x2001}, {18461, 20, 0x42}, {18481, 7, 0x20},
	{18488, 2, 0xb4}, {18490, 8, 0xb3}, {18498, 3, 0x16}, {18501, 16, 0x7a},
	{18517, 10, 0x69}, {18527, 16, 0xfa}, {18543, 5, 0x2c}, {18548, 8, 0x44},
	{18556, 15, 0x57}, {18571, 8, 0x7b}, {18579, 8, 0xe8}, {18587, 6, 0x3b},
	{18593, 21, 0xeb}, {18614, 2, 0xb0}, {18616, 3, 0x6e}, {18619, 27, 0xf7},
	{18646, 3, 0x5b}, {18649, 19, 0x77}, {18668, 31, 0xf6}, {18699, 27, 0x7c},
	{18726, 18, 0x8d}, {18744, 22, 0x96}, {18766, 8, 0x2001},
	{18774, 18, 0xc2}, {18792, 11, 0x10}, {18803, 25, 0xfb},
	{18828, 10, 0x17}, {18838, 5, 0x96}, {18843, 5, 0x72}, {18848, 2, 0x98},
	{18850, 15, 0xd2}, {18865, 2, 0xf6}, {18867, 3, 0x6f}, {18870, 7, 0x3},
	{18877, 34, 0x2f}, {18911, 11, 0xc2}, {18922, 3, 0x7e},
	{18925, 6, 0x1001}, {18931, 3, 0xf6}, {18934, 3, 0x22}, {18937, 13, 0x4},
	{18950, 18, 0xbd}, {18968, 3, 0x9f}, {18971, 14, 0xeb}, {18985, 3, 0xe9},
	{18988, 12, 0xe4}, {19000, 11, 0x2001}, {19011, 3, 0x30},
	{19014, 3, 0xa3}, {19017, 9, 0xd8}, {19026, 5, 0x55}, {19031, 3, 0x76},
	{19034, 4, 0x7f}, {19038, 3, 0xd3}, {19041, 7, 0x2001}, {19048, 30, 0x96},
	{19078, 3, 0x59}, {19081, 8, 0x63}, {19089, 7, 0x1f}, {19096, 20, 0x7},
	{19116, 8, 0x2000}, {19124, 2, 0x21}, {19126, 8, 0x46}, {19134, 18, 0xb5},
	{19152, 3, 0x2000}, {19155, 2, 0xb}, {19157, 17, 0x87}, {19174, 21, 0xf1},
	{19195, 39, 0xaa}, {19234, 3, 0x9d}, {19237, 3, 0x3a}, {19240, 9, 0x56},
	{19249, 23, 0xd4}, {19272, 6, 0x72}, {19278, 3, 0x2000}, {19281, 3, 0xc1},
	{19284, 3, 0x5f}, {19287, 2, 0x2b}, {19289, 3, 0x3b}, {19292, 15, 0x59},
	{19307, 2, 0x9f}, {19309, 3, 0xf4}, {19312, 11, 0xc}, {19323, 18, 0xa7},
	{19341, 2, 0x68}, {19343, 3, 0x77}, {19346, 14, 0x47}, {19360, 3, 0xca},
	{19363, 19, 0xe8}, {19382, 3, 0xdc}, {19385, 3, 0xfc}, {19388, 7, 0xa2},
	{19395, 12, 0xd9}, {19407, 6, 0xe9}, {19413, 3, 0xf3},
	{19416, 13, 0x2002}, {19429, 16, 0x49}, {19445, 8, 0xaa},
	{19453, 5, 0x67}, {19458, 17, 0x70}, {19475, 3, 0x7f}, {19478, 7, 0x22},
	{19485, 3, 0x2000}, {19488, 3, 0x83}, {19491, 7, 0x72}, {19498, 7, 0xa1},
	{19505, 3, 0xa0}, {19508, 5, 0x2001}, {19513, 39, 0xb7},
	{19552, 15, 0x2001}, {19567, 19, 0x9a}, {19586, 2, 0x46},
	{19588, 3, 0xa1}, {19591, 11, 0xa9}, {19602, 9, 0x2000}, {19611, 3, 0xe2},
	{19614, 3, 0x0}, {19617, 15, 0x62}, {19632, 17, 0xd8}, {19649, 7, 0xe8},
	{19656, 14, 0x30}, {19670, 14, 0xb4}, {19684, 7, 0xe9}, {19691, 2, 0xa},
	{19693, 14, 0x78}, {19707, 6, 0x89}, {19713, 19, 0xf1}, {19732, 3, 0x17},
	{19735, 3, 0x29}, {19738, 6, 0x2000}, {19744, 10, 0x9a}, {19754, 2, 0x13},
	{19756, 18, 0x69}, {19774, 9, 0xbd}, {19783, 8, 0x90}, {19791, 22, 0xb1},
	{19813, 11, 0x83}, {19824, 2, 0x2000}, {19826, 15, 0x8a},
	{19841, 6, 0x57}, {19847, 13, 0xd9}, {19860, 3, 0xca}, {19863, 3, 0xa8},
	{19866, 9, 0xff}, {19875, 10, 0x100}, {19885, 3, 0xe4}, {19888, 16, 0x89},
	{19904, 11, 0xb5}, {19915, 5, 0x80}, {19920, 5, 0xd9},
	{19925, 15, 0x2000}, {19940, 8, 0x22}, {19948, 9, 0x87}, {19957, 5, 0x95},
	{19962, 13, 0xfc}, {19975, 14, 0x72}, {19989, 3, 0xb4}, {19992, 9, 0x69},
	{20001, 2, 0x7c}, {20003, 11, 0xb5}, {20014, 8, 0x2000},
	{20022, 10, 0x34}, {20032, 2, 0xb}, {20034, 3, 0x2a}, {20037, 3, 0xfe},
	{20040, 3, 0x14}, {20043, 19, 0x11}, {20062, 3, 0xb3}, {20065, 2, 0xd9},
	{20067, 15, 0xbd}, {20082, 2, 0xcd}, {20084, 19, 0xef}, {20103, 2, 0xeb},
	{20105, 3, 0xc2}, {20108, 3, 0x32}, {20111, 5, 0xc2}, {20116, 3, 0x2001},
	{20119, 3, 0x50}, {20122, 2, 0x26}, {20124, 3, 0x72}, {20127, 3, 0x2000},
	{20130, 32, 0xba}, {20162, 7, 0x70}, {20169, 6, 0x21}, {20175, 7, 0x2000},
	{20182, 2, 0x47}, {20184, 7, 0x24}, {20191, 6, 0x9f}, {20197, 2, 0x9d},
	{20199, 7, 0x96}, {20206, 8, 0xec}, {20214, 13, 0xf4}, {20227, 9, 0xf},
	{20236, 20, 0xb5}, {20256, 13, 0x33}, {20269, 16, 0xda}, {20285, 5, 0x2a},
	{20290, 2, 0x29}, {20292, 3, 0xa6}, {20295, 7, 0x52}, {20302, 16, 0x4d},
	{20318, 3, 0x6b}, {20321, 41, 0xd}, {20362, 33, 0xba}, {20395, 3, 0x36},
	{20398, 2, 0x73}, {20400, 2, 0xe4}, {20402, 40, 0x85}, {20442, 9, 0xd3},
	{20451, 11, 0x2000}, {20462, 3, 0x7c}, {20465, 18, 0x2001},
	{20483, 3, 0xaf}, {20486, 9, 0x40}, {20495, 3, 0x2}, {20498, 3, 0x78},
	{20501, 10, 0x79}, {20511, 10, 0x11}, {20521, 6, 0xd2}, {20527, 3, 0xff},
	{20530, 2, 0xef}, {20532, 7, 0x4a}, {20539, 6, 0x86}, {20545, 9, 0x8a},
	{20554, 3, 0x63}, {20557, 2, 0x40}, {20559, 7, 0x9e}, {20566, 2, 0x102},
	{20568, 16, 0x9e}, {20584, 24, 0xbd}, {20608, 33, 0xab},
	{20641, 26, 0x5b}, {20667, 10, 0x79}, {20677, 4, 0x94},
	{20681, 4, 0x2000}, {20685, 3, 0x66}, {20688, 41, 0x8a},
	{20729, 22, 0x88}, {20751, 3, 0xde}, {20754, 3, 0xee}, {20757, 28, 0x1},
	{20785, 16, 0xa9}, {20801, 19, 0xe7}, {20820, 16, 0xbe}, {20836, 9, 0x79},
	{20845, 3, 0x1b}, {20848, 9, 0x9}, {20857, 14, 0x36}, {20871, 3, 0xd5},
	{20874, 5, 0x2001}, {20879, 5, 0x51}, {20884, 16, 0x13},
	{20900, 18, 0x101}, {20918, 11, 0x2a}, {20929, 19, 0xcf},
	{20948, 2, 0x14}, {20950, 3, 0x29}, {20953, 17, 0x9e}, {20970, 7, 0x5d},
	{20977, 6, 0xea}, {20983, 13, 0xdb}, {20996, 2, 0xa8}, {20998, 12, 0xd5},
	{21010, 15, 0x93}, {21025, 2, 0xf}, {21027, 3, 0xef}, {21030, 7, 0x66},
	{21037, 8, 0x18}, {21045, 24, 0x75}, {21069, 18, 0x87}, {21087, 3, 0xa9},
	{21090, 15, 0xe9}, {21105, 2, 0x49}, {21107, 2, 0xe9}, {21109, 3, 0xc8},
	{21112, 2, 0x11}, {21114, 3, 0x9}, {21117, 2, 0x76}, {21119, 9, 0xcc},
	{21128, 5, 0xdd}, {21133, 4, 0x6b}, {21137, 2, 0x12}, {21139, 16, 0x6d},
	{21155, 7, 0xa0}, {21162, 14, 0x25}, {21176, 17, 0xb1}, {21193, 15, 0x8e},
	{21208, 2, 0xa9}, {21210, 10, 0x82}, {21220, 5, 0x24}, {21225, 2, 0x3a},
	{21227, 13, 0x86}, {21240, 3, 0x84}, {21243, 3, 0xa7}, {21246, 2, 0x1b},
	{21248, 3, 0xf0}, {21251, 3, 0x44}, {21254, 22, 0x40}, {21276, 3, 0x92},
	{21279, 2, 0xc1}, {21281, 3, 0xe5}, {21284, 2, 0xb3}, {21286, 3, 0x6e},
	{21289, 9, 0x90}, {21298, 3, 0x1d}, {21301, 20, 0x6}, {21321, 35, 0xd},
	{21356, 2, 0xdc}, {21358, 3, 0x2000}, {21361, 7, 0xa}, {21368, 3, 0x8c},
	{21371, 23, 0x93}, {21394, 7, 0xa0}, {21401, 2, 0xab}, {21403, 11, 0xb9},
	{21414, 2, 0x2f}, {21416, 2, 0x5d}, {21418, 3, 0x4e}, {21421, 7, 0x6d},
	{21428, 3, 0x81}, {21431, 5, 0xa4}, {21436, 2, 0xb9}, {21438, 29, 0x8b},
	{21467, 3, 0x4a}, {21470, 12, 0x31}, {21482, 3, 0x103}, {21485, 3, 0xce},
	{21488, 6, 0x1e}, {21494, 16, 0x7a}, {21510, 6, 0x2000},
	{21516, 27, 0x2000}, {21543, 6, 0x1e}, {21549, 3, 0x70},
	{21552, 34, 0x43}, {21586, 3, 0xf1}, {21589, 5, 0x76}, {21594, 3, 0x2c},
	{21597, 8, 0x9e}, {21605, 7, 0x1d}, {21612, 3, 0x6f}, {21615, 9, 0x5e},
	{21624, 24, 0x8b}, {21648, 3, 0xfd}, {21651, 2, 0x80}, {21653, 10, 0x93},
	{21663, 3, 0x88}, {21666, 5, 0xc6}, {21671, 13, 0x33}, {21684, 2, 0x1c},
	{21686, 6, 0x91}, {21692, 3, 0xfd}, {21695, 6, 0xfd}, {21701, 9, 0xda},
	{21710, 3, 0x6b}, {21713, 5, 0xb6}, {21718, 6, 0x7e}, {21724, 12, 0xcd},
	{21736, 13, 0x2001}, {21749, 13, 0x6b}, {21762, 11, 0x79},
	{21773, 2, 0xd5}, {21775, 15, 0xd7}, {21790, 3, 0xac}, {21793, 15, 0x48},
	{21808, 2, 0x77}, {21810, 8, 0x90}, {21818, 7, 0x3c}, {21825, 13, 0x29},
	{21838, 18, 0x9}, {21856, 34, 0x64}, {21890, 6, 0x19}, {21896, 3, 0xbe},
	{21899, 14, 0x52}, {21913, 21, 0x45}, {21934, 3, 0x2e}, {21937, 14, 0xb},
	{21951, 2, 0x3b}, {21953, 3, 0x94}, {21956, 3, 0x102}, {21959, 43, 0xd4},
	{22002, 6, 0x45}, {22008, 2, 0xe3}, {22010, 2, 0xf2}, {22012, 19, 0x4e},
	{22031, 10, 0xeb}, {22041, 7, 0x15}, {22048, 8, 0x4b}, {22056, 8, 0xce},
	{22064, 19, 0xbb}, {22083, 7, 0xa6}, {22090, 20, 0xd3}, {22110, 11, 0xd3},
	{22121, 11, 0x96}, {22132, 16, 0xa2}, {22148, 17, 0xfb}, {22165, 2, 0xf8},
	{22167, 8, 0x3e}, {22175, 18, 0x63}, {22193, 3, 0x2c}, {22196, 3, 0xd1},
	{22199, 13, 0xe4}, {22212, 17, 0x10}, {22229, 26, 0xeb},
	{22255, 5, 0x2001}, {22260, 27, 0xd}, {22287, 26, 0xdb}, {22313, 6, 0x28},
	{22319, 11, 0x101}, {22330, 5, 0x8a}, {22335, 8, 0x98}, {22343, 17, 0x5b},
	{22360, 9, 0x63}, {22369, 1, 0x2001}, {22370, 3, 0x2000},
	{22373, 13, 0xaf}, {22386, 8, 0x2001}, {22394, 8, 0x4b}, {22402, 4, 0xd5},
	{22406, 7, 0xf3}, {22413, 2, 0xfa}, {22415, 13, 0x2001}, {22428, 3, 0x12},
	{22431, 18, 0xe0}, {22449, 22, 0x5a}, {22471, 5, 0xb8}, {22476, 3, 0x52},
	{22479, 3, 0xc5}, {22482, 7, 0x2000}, {22489, 3, 0xfd}, {22492, 3, 0x103},
	{22495, 2, 0xa5}, {22497, 13, 0xa9}, {22510, 6, 0x5c}, {22516, 21, 0x6e},
	{22537, 11, 0xcb}, {22548, 32, 0xd}, {22580, 3, 0xbc}, {22583, 2, 0x79},
	{22585, 14, 0x93}, {22599, 3, 0x7b}, {22602, 15, 0xcc}, {22617, 2, 0x3c},
	{22619, 10, 0x2001}, {22629, 2, 0x1f}, {22631, 26, 0x21},
	{22657, 2, 0x41}, {22659, 2, 0x4d}, {22661, 2, 0xe1}, {22663, 3, 0xe7},
	{22666, 12, 0x2001}, {22678, 7, 0x53}, {22685, 3, 0x2001},
	{22688, 11, 0x1}, {22699, 31, 0x15}, {22730, 2, 0x6f}, {22732, 2, 0xfc},
	{22734, 30, 0x2000}, {22764, 3, 0xa}, {22767, 18, 0x27},
	{22785, 22, 0x2c}, {22807, 2, 0x87}, {22809, 2, 0xdb}, {22811, 5, 0x2001},
	{22816, 3, 0x89}, {22819, 10, 0x9a}, {22829, 3, 0x79}, {22832, 3, 0x67},
	{22835, 3, 0x2000}, {22838, 22, 0x3f}, {22860, 9, 0xc}, {22869, 7, 0xe3},
	{22876, 2, 0x8f}, {22878, 3, 0x100}, {22881, 3, 0x3e}, {22884, 8, 0x9e},
	{22892, 4, 0x6d}, {22896, 8, 0x4a}, {22904, 13, 0xcc}, {22917, 11, 0x1},
	{22928, 7, 0x2e}, {22935, 7, 0x6d}, {22942, 6, 0x78}, {22948, 6, 0x71},
	{22954, 3, 0xb6}, {22957, 8, 0xe7}, {22965, 3, 0x102}, {22968, 13, 0x8c},
	{22981, 9, 0xc8}, {22990, 30, 0x6c}, {23020, 15, 0x8c}, {23035, 3, 0x3e},
	{23038, 3, 0xa3}, {23041, 3, 0x2000}, {23044, 27, 0xde}, {23071, 8, 0x3c},
	{23079, 6, 0x59}, {23085, 3, 0x79}, {23088, 35, 0x4a}, {23123, 23, 0x27},
	{23146, 6, 0x4f}, {23152, 3, 0xe5}, {23155, 4, 0xe0}, {23159, 8, 0x21},
	{23167, 18, 0xa3}
};

const uint16_t country_buckets[COUNTRY_BUCKETS + 1] = {
	0, 3, 3, 4, 6, 8, 9, 10, 13, 14, 15, 18, 19, 21, 21, 24, 24, 27, 29, 33,
	33, 33, 34, 35, 35, 35, 36, 38, 40, 41, 41, 43, 44, 45, 45, 47, 49, 50,
	50, 50, 51, 52, 54, 55, 56, 57, 57, 61, 61, 61, 63, 64, 64, 65, 67, 67,
	67, 67, 68, 71, 72, 73, 74, 74, 75, 77, 77, 79, 80, 81, 81, 82, 82, 83,
	83, 86, 88, 88, 89, 89, 90, 90, 91, 92, 92, 92, 92, 93, 94, 94, 95, 96,
	96, 97, 97, 98, 102, 103, 103, 104, 104, 105, 105, 106, 109, 111, 115,
	119, 121, 121, 122, 122, 123, 123, 123, 124, 124, 124, 126, 128, 128, 130,
	131, 132, 132, 132, 134, 134, 136, 137, 139, 139, 139, 141, 142, 142, 143,
	143, 146, 147, 148, 148, 148, 152, 153, 154, 155, 155, 157, 157, 158, 159,
	160, 161, 163, 163, 166, 168, 171, 171, 175, 175, 175, 177, 178, 179, 180,
	180, 181, 184, 186, 186, 188, 188, 190, 191, 191, 192, 192, 194, 197, 198,
	198, 198, 198, 198, 199, 201, 201, 201, 203, 203, 204, 205, 206, 207, 207,
	208, 208, 211, 212, 214, 214, 215, 218, 220, 220, 223, 227, 228, 230, 230,
	232, 233, 234, 237, 237, 237, 237, 239, 241, 243, 243, 243, 243, 245, 246,
	246, 247, 248, 250, 252, 252, 254, 257, 257, 258, 258, 259, 259, 260, 265,
	266, 267, 268, 268, 270, 271, 272, 274, 275, 275, 277, 278, 281, 282, 283,
	285, 285, 285, 286, 288, 288, 289, 290, 290, 290, 291, 292, 295, 296, 297,
	298, 299, 300, 301, 303, 304, 304, 305, 307, 308, 311, 311, 312, 313, 313,
	314, 315, 315, 315, 316, 317, 318, 318, 319, 320, 321, 322, 322, 322, 322,
	325, 325, 325, 325, 325, 325, 327, 328, 330, 331, 333, 336, 336, 336, 336,
	338, 339, 340, 341, 341, 342, 344, 344, 344, 345, 345, 348, 349, 349, 351,
	352, 353, 353, 354, 355, 356, 358, 360, 362, 364, 365, 367, 369, 372, 374,
	374, 374, 376, 377, 380, 381, 382, 382, 382, 383, 386, 387, 388, 389, 390,
	390, 392, 393, 395, 395, 396, 398, 398, 399, 400, 403, 404, 407, 410, 412,
	412, 412, 413, 413, 415, 416, 416, 418, 418, 419, 420, 421, 424, 425, 426,
	431, 435, 435, 435, 435, 436, 437, 438, 439, 441, 441, 442, 443, 444, 444,
	445, 446, 449, 449, 450, 451, 452, 453, 453, 455, 456, 456, 457, 458, 461,
	461, 463, 464, 465, 467, 468, 468, 470, 471, 472, 474, 474, 474, 474, 474,
	475, 476, 477, 478, 480, 481, 481, 482, 483, 483, 485, 488, 490, 490, 490,
	491, 492, 494, 494, 494, 494, 500, 501, 502, 502, 504, 504, 504, 505, 506,
	508, 511, 511, 512, 513, 513, 514, 515, 517, 518, 519, 519, 519, 519, 519,
	519, 520, 522, 522, 524, 525, 526, 530, 530, 530, 531, 531, 531, 532, 533,
	533, 534, 534, 534, 535, 535, 535, 536, 538, 540, 540, 541, 541, 542, 543,
	543, 544, 544, 545, 548, 548, 549, 550, 551, 555, 556, 558, 558, 558, 560,
	560, 560, 562, 566, 566, 569, 570, 571, 571, 571, 572, 573, 574, 574, 574,
	575, 576, 577, 577, 578, 579, 583, 586, 587, 588, 591, 592, 596, 596, 597,
	598, 598, 599, 600, 601, 601, 602, 603, 605, 606, 607, 607, 609, 609, 612,
	612, 612, 612, 613, 613, 615, 615, 615, 617, 619, 619, 621, 622, 622, 625,
	627, 629, 632, 635, 635, 639, 640, 641, 643, 644, 647, 650, 652, 653, 653,
	654, 654, 654, 656, 657, 657, 661, 662, 665, 666, 667, 667, 669, 674, 675,
	677, 679, 681, 682, 685, 685, 686, 688, 688, 689, 689, 691, 691, 693, 693,
	694, 695, 695, 695, 695, 696, 696, 697, 697, 698, 699, 700, 701, 701, 701,
	703, 703, 705, 706, 709, 709, 709, 709, 710, 711, 711, 712, 713, 717, 717,
	717, 719, 721, 722, 724, 725, 725, 725, 725, 727, 728, 729, 730, 732, 734,
	734, 735, 736, 737, 738, 740, 742, 744, 744, 747, 750, 750, 751, 751, 753,
	755, 756, 756, 759, 759, 759, 761, 762, 763, 766, 766, 771, 772, 772, 774,
	775, 777, 777, 778, 778, 779, 779, 779, 779, 782, 783, 784, 786, 790, 790,
	790, 790, 791, 792, 793, 793, 794, 795, 797, 797, 800, 802, 802, 804, 806,
	808, 810, 810, 811, 812, 813, 814, 816, 818, 818, 818, 819, 821, 823, 823,
	827, 828, 829, 831, 833, 835, 836, 836, 836, 836, 836, 838, 838, 838, 840,
	842, 843, 845, 845, 846, 847, 849, 851, 854, 855, 857, 859, 859, 860, 861,
	861, 862, 862, 863, 863, 867, 868, 870, 871, 872, 872, 874, 876, 877, 880,
	880, 881, 883, 883, 884, 886, 889, 890, 892, 894, 895, 895, 896, 897, 899,
	900, 901, 901, 903, 904, 904, 906, 907, 907, 909, 909, 909, 911, 913, 913,
	914, 915, 915, 916, 917, 918, 919, 922, 922, 922, 922, 923, 924, 925, 926,
	927, 928, 929, 930, 930, 933, 933, 933, 934, 935, 937, 937, 938, 938, 938,
	939, 939, 939, 939, 940, 942, 944, 945, 946, 947, 948, 951, 951, 951, 952,
	952, 953, 954, 958, 959, 959, 963, 964, 966, 966, 967, 968, 969, 970, 970,
	971, 973, 974, 975, 975, 975, 977, 980, 981, 981, 982, 982, 983, 985, 985,
	985, 985, 985, 985, 989, 989, 990, 993, 995, 996, 997, 998, 1003, 1005,
	1007, 1009, 1009, 1010, 1011, 1011, 1012, 1014, 1014, 1015, 1016, 1017,
	1017, 1020, 1022, 1023, 1024, 1026, 1026, 1027, 1029, 1030, 1031, 1033,
	1037, 1037, 1038, 1040, 1041, 1043, 1043, 1045, 1045, 1046, 1048, 1051,
	1053, 1054, 1054, 1055, 1057, 1057, 1057, 1058, 1060, 1062, 1062, 1064,
	1065, 1067, 1067, 1068, 1070, 1072, 1074, 1074, 1076, 1077, 1077, 1078,
	1079, 1079, 1079, 1082, 1084, 1087, 1087, 1090, 1091, 1094, 1094, 1096,
	1097, 1097, 1098, 1102, 1104, 1105, 1106, 1108, 1109, 1110, 1112, 1113,
	1114, 1115, 1117, 1118, 1119, 1121, 1123, 1123, 1125, 1130, 1130, 1133,
	1135, 1138, 1138, 1140, 1143, 1145, 1148, 1148, 1149, 1150, 1150, 1151,
	1151, 1151, 1153, 1157, 1158, 1159, 1163, 1163, 1164, 1166, 1168, 1170,
	1172, 1174, 1175, 1176, 1178, 1181, 1182, 1182, 1182, 1184, 1185, 1187,
	1187, 1188, 1190, 1190, 1190, 1191, 1194, 1195, 1196, 1197, 1199, 1201,
	1201, 1202, 1202, 1203, 1204, 1204, 1204, 1205, 1206, 1211, 1211, 1212,
	1213, 1214, 1216, 1217, 1218, 1220, 1221, 1224, 1225, 1226, 1227, 1229,
	1231, 1232, 1233, 1234, 1235, 1236, 1237, 1237, 1237, 1237, 1238, 1241,
	1242, 1243, 1243, 1244, 1246, 1247, 1248, 1248, 1249, 1250, 1250, 1250,
	1252, 1252, 1252, 1252, 1253, 1256, 1257, 1260, 1261, 1262, 1263, 1265,
	1268, 1270, 1270, 1271, 1272, 1274, 1274, 1274, 1274, 1274, 1277, 1278,
	1280, 1281, 1282, 1283, 1285, 1285, 1287, 1288, 1289, 1291, 1291, 1295,
	1296, 1297, 1298, 1298, 1298, 1298, 1299, 1300, 1302, 1302, 1303, 1305,
	1305, 1305, 1305, 1306, 1307, 1307, 1307, 1308, 1309, 1309, 1313, 1315,
	1315, 1315, 1317, 1317, 1319, 1320, 1322, 1325, 1326, 1327, 1329, 1330,
	1330, 1333, 1334, 1336, 1337, 1338, 1339, 1343, 1344, 1345, 1345, 1346,
	1349, 1350, 1350, 1350, 1352, 1355, 1356, 1357, 1357, 1359, 1361, 1362,
	1362, 1363, 1363, 1364, 1366, 1366, 1367, 1369, 1370, 1371, 1371, 1372,
	1374, 1376, 1379, 1381, 1383, 1386, 1387, 1387, 1389, 1390, 1390, 1391,
	1392, 1394, 1396, 1397, 1399, 1402, 1402, 1404, 1404, 1406, 1407, 1410,
	1410, 1412, 1414, 1415, 1417, 1417, 1417, 1417, 1420, 1420, 1424, 1427,
	1428, 1428, 1430, 1433, 1435, 1435, 1436, 1438, 1438, 1438, 1438, 1438,
	1440, 1441, 1446, 1448, 1449, 1449, 1452, 1454, 1456, 1456, 1458, 1459,
	1459, 1461, 1462, 1462, 1465, 1466, 1467, 1471, 1472, 1473, 1473, 1474,
	1474, 1477, 1479, 1481, 1484, 1486, 1489, 1491, 1491, 1492, 1494, 1496,
	1497, 1498, 1498, 1501, 1503, 1504, 1506, 1509, 1510, 1511, 1511, 1512,
	1513, 1514, 1515, 1518, 1519, 1519, 1521, 1521, 1525, 1525, 1526, 1527,
	1529, 1530, 1533, 1535, 1536, 1536, 1537, 1539, 1541, 1542, 1544, 1544,
	1546, 1548, 1549, 1549, 1551, 1551, 1552, 1556, 1556, 1556, 1556, 1557,
	1558, 1559, 1561, 1564, 1564, 1565, 1566, 1568, 1569, 1571, 1572, 1574,
	1574, 1576, 1578, 1578, 1580, 1583, 1583, 1586, 1588, 1588, 1588, 1591,
	1593, 1593, 1593, 1594, 1595, 1595, 1595, 1597, 1598, 1598, 1601, 1601,
	1602, 1604, 1604, 1604, 1605, 1608, 1608, 1608, 1609, 1609, 1609, 1610,
	1610, 1611, 1614, 1616, 1619, 1619, 1623, 1625, 1627, 1627, 1628, 1630,
	1631, 1633, 1634, 1635, 1635, 1635, 1638, 1640, 1640, 1644, 1646, 1646,
	1648, 1649, 1650, 1651, 1652, 1652, 1655, 1656, 1657, 1657, 1657, 1658,
	1658, 1661, 1662, 1664, 1664, 1665, 1665, 1666, 1667, 1668, 1668, 1668,
	1671, 1672, 1674, 1674, 1674, 1674, 1675, 1676, 1677, 1678, 1678, 1679,
	1680, 1680, 1680, 1680, 1680, 1680, 1680, 1680, 1681, 1684, 1686, 1689,
	1690, 1691, 1691, 1692, 1692, 1694, 1694, 1696, 1697, 1698, 1701, 1702,
	1704, 1705, 1706, 1708, 1710, 1713, 1713, 1714, 1716, 1719, 1719, 1719,
	1719, 1721, 1721, 1722, 1723, 1724, 1724, 1725, 1726, 1726, 1728, 1729,
	1730, 1730, 1731, 1731, 1731, 1732, 1736, 1737, 1739, 1739, 1739, 1740,
	1740, 1741, 1742, 1743, 1744, 1745, 1745, 1746, 1749, 1749, 1750, 1750,
	1753, 1753, 1753, 1755, 1758, 1759, 1760, 1763, 1767, 1768, 1770, 1770,
	1771, 1772, 1773, 1774, 1777, 1778, 1780, 1780, 1780, 1783, 1784, 1784,
	1784, 1784, 1784, 1787, 1790, 1790, 1791, 1793, 1794, 1798, 1798, 1799,
	1799, 1800, 1801, 1801, 1802, 1804, 1806, 1806, 1806, 1807, 1808, 1809,
	1810, 1812, 1814, 1814, 1815, 1818, 1823, 1826, 1828, 1830, 1833, 1833,
	1836, 1836, 1837, 1837, 1838, 1841, 1841, 1843, 1843, 1843, 1844, 1845,
	1845, 1845, 1845, 1845, 1846, 1848, 1852, 1852, 1854, 1855, 1855, 1856,
	1858, 1858, 1860, 1862, 1864, 1864, 1867, 1867, 1869, 1871, 1872, 1873,
	1873, 1874, 1875, 1878, 1882, 1883, 1884, 1884, 1885, 1886, 1888, 1890,
	1890, 1890, 1891, 1894, 1895, 1896, 1897, 1898, 1899, 1901, 1904, 1905,
	1907, 1910, 1910, 1910, 1910, 1912, 1912, 1913, 1914, 1915, 1916, 1917,
	1917, 1917, 1919, 1920, 1920, 1920, 1920, 1922, 1923, 1924, 1926, 1927,
	1931, 1933, 1933, 1934, 1934, 1939, 1940, 1941, 1941, 1943, 1945, 1946,
	1948, 1948, 1949, 1951, 1952, 1954, 1955, 1955, 1958, 1961, 1961, 1963,
	1963, 1964, 1964, 1966, 1967, 1969, 1972, 1973, 1973, 1975, 1977, 1978,
	1979, 1980, 1980, 1982, 1984, 1985, 1985, 1985, 1989, 1989, 1989, 1990,
	1991, 1992, 1992, 1992, 1992, 1993, 1996, 1998, 1999, 2002, 2003, 2006,
	2009, 2010, 2010, 2011, 2012, 2015, 2015, 2015, 2019, 2020, 2023, 2024,
	2028, 2031, 2031, 2033, 2034, 2036, 2036, 2037, 2039, 2039, 2040, 2041,
	2041, 2041, 2041, 2042, 2043, 2043, 2046, 2049, 2053, 2053, 2055, 2056,
	2058, 2058, 2058, 2059, 2062, 2062, 2063, 2063, 2065, 2069, 2069, 2069,
	2070, 2070, 2073, 2075, 2077, 2079, 2081, 2082, 2082, 2085, 2087, 2091,
	2091, 2091, 2093, 2094, 2095, 2095, 2097, 2099, 2100, 2102, 2105, 2106,
	2107, 2109, 2109, 2111, 2115, 2116, 2118, 2118, 2118, 2119, 2119, 2120,
	2121, 2122, 2122, 2122, 2123, 2124, 2125, 2125, 2128, 2129, 2129, 2129,
	2129, 2132, 2133, 2135, 2136, 2137, 2142, 2143, 2146, 2150, 2153, 2154,
	2157, 2158, 2159, 2161, 2162, 2163, 2163, 2164, 2166, 2166, 2168, 2171,
	2171, 2171, 2172, 2173, 2174, 2174, 2175, 2178, 2178, 2180, 2181, 2182,
	2184, 2186, 2186, 2188, 2189, 2189, 2189, 2189, 2190, 2192, 2196, 2197,
	2197, 2199, 2202, 2202, 2203, 2204, 2207, 2208, 2209, 2209, 2210, 2212,
	2213, 2214, 2216, 2218, 2218, 2219, 2224, 2225, 2227, 2229, 2230, 2230,
	2231, 2235, 2238, 2238, 2238, 2238, 2239, 2241, 2242, 2243, 2244, 2245,
	2246, 2247, 2249, 2252, 2253, 2255, 2255, 2255, 2256, 2258, 2259, 2259,
	2261, 2261, 2263, 2265, 2269, 2270, 2270, 2271, 2272, 2272, 2274, 2275,
	2276, 2277, 2279, 2279, 2281, 2281, 2282, 2283, 2284, 2285, 2286, 2287,
	2288, 2288, 2291, 2293, 2295, 2296, 2297, 2297, 2297, 2298, 2300, 2302,
	2302, 2302, 2304, 2306, 2309, 2312, 2312, 2313, 2313, 2315, 2316, 2316,
	2316, 2318, 2318, 2319, 2320, 2321, 2323, 2325, 2326, 2326, 2328, 2330,
	2331, 2333, 2336, 2337, 2339, 2339, 2339, 2339, 2343, 2343, 2344, 2346,
	2346, 2347, 2347, 2347, 2349, 2349, 2350, 2351, 2352, 2356, 2359, 2359,
	2363, 2364, 2365, 2366, 2368, 2370, 2373, 2374, 2375, 2376, 2376, 2379,
	2380, 2381, 2383, 2384, 2384, 2385, 2385, 2386, 2386, 2388, 2388, 2389,
	2390, 2393, 2394, 2396, 2396, 2398, 2399, 2403, 2404, 2405, 2405, 2406,
	2407, 2408, 2410, 2412, 2412
};

const CountryPattern country_patterns[] = {
	{"eu", 2, false, 0x2001}, {"eu27", 4, false, 0x2001},
	{"eu28", 4, false, 0x2001}, {"european union", 14, false, 0x2001},
	{"total other", 11, false, 0x2000}, {"world", 5, false, 0x2001},
	{"total", 5, false, 0x2001}, {"grand total", 11, false, 0x2001},
	{"sub total", 9, false, 0x2001}, {"subtotal", 8, false, 0x2001},
	{"all countries", 13, false, 0x2001}, {"global", 6, false, 0x2001},
	{"welt", 4, false, 0x2001}, {"gesamt", 6, false, 0x2001},
	{"summe", 5, false, 0x2001}, {"monde", 5, false, 0x2001},
	{"mundo", 5, false, 0x2001}, {"other", 5, false, 0x2000},
	{"others", 6, false, 0x2000}, {"all other", 9, false, 0x2000},
	{"all others", 10, false, 0x2000}, {"rest", 4, false, 0x2000},
	{"remaining", 9, false, 0x2000}, {"remainder", 9, false, 0x2000},
	{"residual", 8, false, 0x2000}, {"nes", 3, true, 0x2000},
	{"nec", 3, true, 0x2000}, {"nie", 3, true, 0x2000},
	{"not elsewhere specified", 23, true, 0x2000},
	{"unspecified", 11, false, 0x2000}, {"not specified", 13, false, 0x2000},
	{"non specified", 13, false, 0x2000},
	{"countries and territories not specified", 39, false, 0x2000},
	{"countries not specified", 23, false, 0x2000},
	{"unallocated", 11, false, 0x2000}, {"unattributed", 12, false, 0x2000},
	{"undistributed", 13, false, 0x2000}, {"undisclosed", 11, false, 0x2000},
	{"unknown", 7, false, 0x2000}, {"various", 7, false, 0x2000},
	{"miscellaneous", 13, false, 0x2000}, {"confidential", 12, false, 0x2000},
	{"secret", 6, false, 0x2000}, {"withheld", 8, false, 0x2000},
	{"andere", 6, false, 0x2000}, {"sonstige", 8, false, 0x2000},
	{"ubrige", 6, false, 0x2000}, {"ubriges", 7, false, 0x2000},
	{"restliche", 9, false, 0x2000}, {"autres", 6, false, 0x2000},
	{"autre", 5, false, 0x2000}, {"non specifie", 12, false, 0x2000},
	{"otros", 5, false, 0x2000}, {"otras", 5, false, 0x2000},
	{"no especificado", 15, false, 0x2000}, {"outros", 6, false, 0x2000},
	{"outras", 6, false, 0x2000}, {"demais", 6, false, 0x2000},
	{"total", 5, true, 0x2001}
};

const int ncountry_patterns = 59;

const CountryWord country_words[] = {
	{"&", "and"}, {"br", "british"}, {"da", ""}, {"das", ""}, {"de", ""},
	{"del", ""}, {"dem", "democratic"}, {"democratica", "democratic"},
	{"democratique", "democratic"}, {"der", ""}, {"des", ""}, {"die", ""},
	{"do", ""}, {"dos", ""}, {"du", ""}, {"e", ""}, {"el", ""},
	{"eq", "equatorial"}, {"est", ""}, {"et", "and"}, {"ex", ""},
	{"fed", "federal"}, {"federated", "federal"}, {"fmr", ""}, {"former", ""},
	{"fr", "french"}, {"ile", "islands"}, {"iles", "islands"},
	{"ilha", "islands"}, {"ilhas", "islands"}, {"insel", "islands"},
	{"inseln", "islands"}, {"is", "islands"}, {"isd", "islands"},
	{"isds", "islands"}, {"isl", "islands"}, {"isla", "islands"},
	{"island", "islands"}, {"islas", "islands"}, {"isls", "islands"},
	{"la", ""}, {"las", ""}, {"le", ""}, {"les", ""}, {"los", ""},
	{"n", "north"}, {"neth", "netherlands"}, {"of", ""}, {"p", ""},
	{"peoples", "people"}, {"prov", ""}, {"r", ""}, {"rep", "republic"},
	{"republica", "republic"}, {"republik", "republic"},
	{"republique", "republic"}, {"rev", ""}, {"s", "south"},
	{"sainte", "saint"}, {"sint", "saint"}, {"so", "south"}, {"st", "saint"},
	{"ste", "saint"}, {"sts", "states"}, {"terr", "territory"}, {"the", ""},
	{"und", "and"}, {"w", "west"}, {"y", "and"}
};

const int ncountry_words = 69;

const char country_letters[] =
	"                                 ,,,,,&'(),,,,..0123456789,,"
	",,,,,abcdefghijklmnopqrstuvwxyz(,),,'abcdefghijklmnopqrstuvw"
	"xyz(,),,,,,,,,,,,,,,,,,,,'',,,,,,,,,,,,, ,,,,,,,,,_,,_,,,,__"
	"'#,.,__,,,,,aaaaaaaceeeeiiiidnooooo,ouuuuy#saaaaaaaceeeeiiii"
	"dnooooo,ouuuuy#yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiii"
	"iiiiii##jjkk#llllll##llnnnnnn###oooooooorrrrrrsssssssstttttt"
	"uuuuuuuuuuuuwwyyyzzzzzz#################################oo##"
	"###########uu############################aaiioouuuuuuuuuu#aa"
	"aaaa##ggkkoooo##j###gg##nnaaaaooaaaaeeeeiiiioooorrrruuuusstt"
	"##hh######aaeeooooooooyy############################aabbbbbb"
	"ccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmm"
	"nnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
	"wwwwwwwwwwxxxxyyzzzzzzhtwy####s#aaaaaaaaaaaaaaaaaaaaaaaaeeee"
	"eeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyy" "yy######";

const CountryRange country_ranges[] = {
	{0x02B0, 0x02B8, '_'}, {0x02B9, 0x02BF, '\''}, {0x02C0, 0x036F, '_'},
	{0x1D2C, 0x1D6A, '_'}, {0x2000, 0x200A, ' '}, {0x200B, 0x200F, '_'},
	{0x2010, 0x2017, ','}, {0x2018, 0x201B, '\''}, {0x201C, 0x202E, ','},
	{0x202F, 0x202F, ' '}, {0x2030, 0x205E, ','}, {0x205F, 0x205F, ' '},
	{0x2060, 0x209F, '_'}, {0x20A0, 0x2BFF, ','}, {0x3000, 0x3000, ' '},
	{0x3001, 0x303F, ','}, {0xFE00, 0xFE0F, '_'}, {0xFEFF, 0xFEFF, '_'}
};

const int ncountry_ranges = 18;
