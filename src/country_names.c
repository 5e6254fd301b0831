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
	"tadjikistan" "asia east" "birmania" "republic tajikistan" "soudan"
	"china hong including kong" "eth" "city vatican" "aw"
	"britanico indico oceano territorio" "africaine republic sud"
	"arab jamahiriya libya" "ch" "coree democratic populaire republic"
	"martin saint" "148" "72" "and australia oceania" "jo" "724" "francia"
	"gdr germany" "mid" "250" "320" "corea republic"
	"islamic pakistan republic" "korea republic" "ma" "ukraine" "moldova"
	"taiwan" "holanda" "subtotal" "352" "e19" "698" "moldau" "cze" "ms" "mrt"
	"12" "vae" "cazaquistao" "um" "308" "sambia" "income lower middle" "lc"
	"turkiye" "neuguinea papua" "mac" "geo" "islands ryukyu"
	"republic sudafrica" "saint siege" "bhutan reino"
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
	"china except hong kong" "bretana gran" "lux" "polonia" "cw"
	"dutch maarten part saint" "imn" "233" "ax" "franzosisch guyana"
	"democratic lao populaire republic" "hvo"
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
	{914, 6, 0xc6}, {920, 25, 0x2c}, {945, 3, 0x4a}, {948, 12, 0xf3},
	{960, 2, 0x0}, {962, 34, 0x6c}, {996, 22, 0x101}, {1018, 21, 0x82},
	{1039, 2, 0x2a}, {1041, 35, 0xba}, {1076, 12, 0x808b}, {1088, 3, 0xdf},
	{1091, 2, 0x26}, {1093, 21, 0x2001}, {1114, 2, 0x75}, {1116, 3, 0x48},
	{1119, 7, 0x4e}, {1126, 11, 0x3d}, {1137, 3, 0xef}, {1140, 3, 0x4e},
	{1143, 3, 0x5f}, {1146, 14, 0x7d}, {1160, 25, 0xb0}, {1185, 14, 0x7d},
	{1199, 2, 0x8c}, {1201, 7, 0xee}, {1208, 7, 0x8e}, {1215, 6, 0xeb},
	{1221, 7, 0xa9}, {1228, 8, 0x2001}, {1236, 3, 0x70}, {1239, 3, 0x2000},
	{1242, 3, 0x6b}, {1245, 6, 0x8e}, {1251, 3, 0x3c}, {1254, 2, 0x9c},
	{1256, 3, 0x9b}, {1259, 2, 0x43}, {1261, 3, 0x8}, {1264, 11, 0x77},
	{1275, 2, 0xef}, {1277, 3, 0x5d}, {1280, 6, 0x102}, {1286, 19, 0x2001},
	{1305, 2, 0x83}, {1307, 7, 0xe9}, {1314, 15, 0xb7}, {1329, 3, 0x8a},
	{1332, 3, 0x53}, {1335, 14, 0x76}, {1349, 18, 0x101}, {1367, 11, 0xf3},
	{1378, 12, 0x24}, {1390, 45, 0x63}, {1435, 21, 0x3c}, {1456, 2, 0x54},
	{1458, 10, 0xec}, {1468, 2, 0x2001}, {1470, 14, 0x47}, {1484, 4, 0xdf},
	{1488, 14, 0x1c}, {1502, 3, 0xa0}, {1505, 23, 0xec}, {1528, 10, 0x4e},
	{1538, 16, 0x8e}, {1554, 7, 0xe8}, {1561, 6, 0x3b}, {1567, 5, 0x57},
	{1572, 20, 0x82}, {1592, 2, 0x56}, {1594, 3, 0xbd}, {1597, 19, 0x8},
	{1616, 2, 0x45}, {1618, 7, 0x49}, {1625, 14, 0x2f}, {1639, 12, 0x3e},
	{1651, 3, 0x8f}, {1654, 2, 0xd8}, {1656, 7, 0xe}, {1663, 14, 0x93},
	{1677, 7, 0x2e}, {1684, 10, 0x101}, {1694, 17, 0x39}, {1711, 9, 0xd8},
	{1720, 3, 0xd}, {1723, 3, 0xaa}, {1726, 23, 0xc4}, {1749, 2, 0x13},
	{1751, 8, 0x2f}, {1759, 14, 0xef}, {1773, 6, 0x2001}, {1779, 27, 0x9b},
	{1806, 3, 0x58}, {1809, 17, 0x65}, {1826, 11, 0x17}, {1837, 18, 0x69},
	{1855, 7, 0x8c}, {1862, 31, 0xf8}, {1893, 2, 0x33}, {1895, 18, 0x2f},
	{1913, 2, 0x6e}, {1915, 3, 0xf1}, {1918, 2, 0xaf}, {1920, 2, 0x1d},
	{1922, 16, 0x66}, {1938, 30, 0x15}, {1968, 20, 0x60}, {1988, 2, 0xb1},
	{1990, 8, 0x73}, {1998, 16, 0xe1}, {2014, 17, 0x8e}, {2031, 20, 0x1a},
	{2051, 2, 0x2d}, {2053, 12, 0x48}, {2065, 2, 0x95}, {2067, 6, 0x2001},
	{2073, 3, 0xd}, {2076, 3, 0xc0}, {2079, 24, 0x2c}, {2103, 13, 0x50},
	{2116, 3, 0x94}, {2119, 10, 0x1}, {2129, 12, 0x71}, {2141, 25, 0xd1},
	{2166, 19, 0x60}, {2185, 7, 0x2001}, {2192, 5, 0xc6}, {2197, 12, 0xba},
	{2209, 3, 0x7}, {2212, 11, 0xae}, {2223, 16, 0x60}, {2239, 25, 0x84},
	{2264, 3, 0xea}, {2267, 11, 0xe6}, {2278, 3, 0x95}, {2281, 16, 0x2001},
	{2297, 3, 0x64}, {2300, 8, 0x3f}, {2308, 2, 0xbd}, {2310, 18, 0x2000},
	{2328, 14, 0xbd}, {2342, 5, 0x1001}, {2347, 3, 0x87}, {2350, 3, 0x2000},
	{2353, 27, 0xf5}, {2380, 3, 0x2001}, {2383, 3, 0x35}, {2386, 2, 0x5},
	{2388, 3, 0x101}, {2391, 10, 0xf3}, {2401, 16, 0xa}, {2417, 12, 0x2000},
	{2429, 3, 0x3}, {2432, 15, 0x102}, {2447, 7, 0x1a}, {2454, 15, 0xa3},
	{2469, 7, 0x46}, {2476, 8, 0x41}, {2484, 3, 0x42}, {2487, 3, 0xec},
	{2490, 46, 0x63}, {2536, 21, 0xcd}, {2557, 11, 0x83}, {2568, 17, 0x90},
	{2585, 14, 0xb9}, {2599, 10, 0x34}, {2609, 8, 0x8}, {2617, 4, 0xb4},
	{2621, 10, 0x88}, {2631, 11, 0x2000}, {2642, 3, 0x54}, {2645, 3, 0x2f},
	{2648, 40, 0xca}, {2688, 14, 0x100}, {2702, 16, 0xff}, {2718, 13, 0x46},
	{2731, 15, 0xc2}, {2746, 36, 0xc9}, {2782, 4, 0x37}, {2786, 16, 0x52},
	{2802, 3, 0xd4}, {2805, 31, 0xe5}, {2836, 21, 0x2001}, {2857, 5, 0x93},
	{2862, 16, 0x36}, {2878, 4, 0x6e}, {2882, 10, 0x77}, {2892, 17, 0xd6},
	{2909, 3, 0xb4}, {2912, 28, 0xf5}, {2940, 16, 0x44}, {2956, 14, 0x46},
	{2970, 25, 0xdd}, {2995, 11, 0x2001}, {3006, 17, 0x99}, {3023, 3, 0x85},
	{3026, 26, 0xf0}, {3052, 3, 0x76}, {3055, 2, 0xd4}, {3057, 3, 0x28},
	{3060, 12, 0xef}, {3072, 13, 0x4f}, {3085, 17, 0xd8}, {3102, 14, 0xc6},
	{3116, 8, 0x2001}, {3124, 3, 0x2b}, {3127, 3, 0x78}, {3130, 3, 0x63},
	{3133, 15, 0x3b}, {3148, 14, 0x6d}, {3162, 6, 0xdd}, {3168, 17, 0x30},
	{3185, 3, 0x2001}, {3188, 2, 0xf5}, {3190, 17, 0x87}, {3207, 3, 0x41},
	{3210, 2, 0x67}, {3212, 6, 0x2001}, {3218, 3, 0xb7}, {3221, 3, 0x15},
	{3224, 3, 0x9c}, {3227, 3, 0x8c}, {3230, 3, 0x6e}, {3233, 2, 0x70},
	{3235, 15, 0xe1}, {3250, 2, 0x6a}, {3252, 3, 0xfb}, {3255, 3, 0x2a},
	{3258, 3, 0xf1}, {3261, 15, 0xaa}, {3276, 5, 0xa0}, {3281, 2, 0x39},
	{3283, 8, 0xf9}, {3291, 3, 0x4f}, {3294, 7, 0x44}, {3301, 3, 0xb2},
	{3304, 8, 0xda}, {3312, 8, 0x4a}, {3320, 10, 0x9b}, {3330, 9, 0x7d},
	{3339, 10, 0x10}, {3349, 8, 0x3}, {3357, 3, 0xd8}, {3360, 2, 0xc},
	{3362, 17, 0x2e}, {3379, 3, 0x7f}, {3382, 3, 0xda}, {3385, 10, 0xcd},
	{3395, 11, 0x100}, {3406, 2, 0x10}, {3408, 8, 0x75}, {3416, 11, 0x52},
	{3427, 21, 0x29}, {3448, 3, 0xc6}, {3451, 14, 0x2d}, {3465, 8, 0xbc},
	{3473, 3, 0xf9}, {3476, 13, 0xf5}, {3489, 22, 0x82}, {3511, 9, 0x4d},
	{3520, 3, 0xa4}, {3523, 6, 0xd2}, {3529, 17, 0x7c}, {3546, 2, 0xa6},
	{3548, 46, 0x63}, {3594, 3, 0x2000}, {3597, 11, 0x2001}, {3608, 14, 0xd9},
	{3622, 3, 0xf2}, {3625, 10, 0xff}, {3635, 14, 0x52}, {3649, 3, 0xef},
	{3652, 3, 0x61}, {3655, 2, 0x9e}, {3657, 3, 0xe}, {3660, 17, 0x5c},
	{3677, 6, 0xc3}, {3683, 3, 0x11}, {3686, 18, 0x1b}, {3704, 11, 0x7e},
	{3715, 17, 0xd7}, {3732, 3, 0xed}, {3735, 3, 0x8e}, {3738, 18, 0x91},
	{3756, 11, 0x2000}, {3767, 3, 0xc2}, {3770, 3, 0x2000}, {3773, 17, 0xc8},
	{3790, 6, 0x21}, {3796, 36, 0xc9}, {3832, 7, 0x48}, {3839, 2, 0xcb},
	{3841, 3, 0x91}, {3844, 26, 0x30}, {3870, 13, 0x2001}, {3883, 3, 0xe6},
	{3886, 2, 0x24}, {3888, 3, 0x35}, {3891, 8, 0xbb}, {3899, 3, 0xf4},
	{3902, 3, 0xfe}, {3905, 23, 0x27}, {3928, 17, 0xc2}, {3945, 7, 0x87},
	{3952, 13, 0x4c}, {3965, 7, 0x5d}, {3972, 3, 0x2000}, {3975, 21, 0x6e},
	{3996, 6, 0xb8}, {4002, 3, 0xeb}, {4005, 2, 0xa}, {4007, 39, 0x2000},
	{4046, 7, 0x52}, {4053, 7, 0x33}, {4060, 6, 0x2001}, {4066, 11, 0xe5},
	{4077, 7, 0x33}, {4084, 12, 0x1d}, {4096, 3, 0x8}, {4099, 9, 0xb5},
	{4108, 2, 0x25}, {4110, 28, 0x62}, {4138, 3, 0x8e}, {4141, 6, 0x91},
	{4147, 17, 0x80}, {4164, 8, 0xd9}, {4172, 3, 0xef}, {4175, 3, 0x7c},
	{4178, 9, 0x2000}, {4187, 5, 0x51}, {4192, 7, 0xb8}, {4199, 3, 0x80},
	{4202, 8, 0x2e}, {4210, 16, 0xb3}, {4226, 28, 0xec}, {4254, 3, 0x4},
	{4257, 2, 0x18}, {4259, 9, 0xd3}, {4268, 5, 0x45}, {4273, 2, 0x9b},
	{4275, 6, 0xe9}, {4281, 7, 0x73}, {4288, 44, 0x43}, {4332, 6, 0x74},
	{4338, 15, 0xed}, {4353, 5, 0x2000}, {4358, 3, 0x4e}, {4361, 29, 0xf6},
	{4390, 2, 0xe5}, {4392, 2, 0xf1}, {4394, 2, 0x96}, {4396, 3, 0xec},
	{4399, 35, 0x64}, {4434, 14, 0x2b}, {4448, 9, 0x2000}, {4457, 2, 0xee},
	{4459, 15, 0x89}, {4474, 9, 0x41}, {4483, 3, 0x82}, {4486, 3, 0x15},
	{4489, 6, 0x8d}, {4495, 19, 0x2001}, {4514, 16, 0xa2}, {4530, 12, 0xad},
	{4542, 42, 0xb7}, {4584, 8, 0x43}, {4592, 2, 0xad}, {4594, 13, 0x37},
	{4607, 10, 0x11}, {4617, 12, 0xa9}, {4629, 4, 0x2001}, {4633, 7, 0x86},
	{4640, 2, 0xc}, {4642, 2, 0x8d}, {4644, 7, 0xc1}, {4651, 7, 0x66},
	{4658, 24, 0xd0}, {4682, 25, 0x50}, {4707, 13, 0x5a}, {4720, 10, 0xe5},
	{4730, 3, 0xb1}, {4733, 11, 0x2000}, {4744, 14, 0xeb}, {4758, 7, 0x43},
	{4765, 28, 0x8}, {4793, 9, 0x4a}, {4802, 17, 0xf8}, {4819, 3, 0xec},
	{4822, 19, 0x42}, {4841, 13, 0xe6}, {4854, 2, 0x5a}, {4856, 16, 0x5},
	{4872, 14, 0x2001}, {4886, 12, 0xca}, {4898, 17, 0x23}, {4915, 3, 0x45},
	{4918, 3, 0x59}, {4921, 14, 0xb6}, {4935, 8, 0x7d}, {4943, 2, 0xe0},
	{4945, 13, 0xe6}, {4958, 18, 0xb7}, {4976, 14, 0x2001}, {4990, 2, 0x62},
	{4992, 5, 0x76}, {4997, 42, 0x8a}, {5039, 3, 0x51}, {5042, 9, 0x2001},
	{5051, 19, 0x35}, {5070, 2, 0x4e}, {5072, 3, 0xbb}, {5075, 6, 0x91},
	{5081, 7, 0x19}, {5088, 5, 0xa8}, {5093, 2, 0x86}, {5095, 2, 0x1000},
	{5097, 8, 0xec}, {5105, 14, 0xf1}, {5119, 2, 0x19}, {5121, 8, 0xd8},
	{5129, 20, 0x2c}, {5149, 27, 0x62}, {5176, 3, 0x2c}, {5179, 20, 0x2d},
	{5199, 2, 0x4a}, {5201, 17, 0x32}, {5218, 3, 0xdd}, {5221, 8, 0x98},
	{5229, 13, 0x2000}, {5242, 2, 0xd1}, {5244, 3, 0x7}, {5247, 7, 0x7f},
	{5254, 2, 0x7f}, {5256, 3, 0xb3}, {5259, 6, 0xaa}, {5265, 24, 0x99},
	{5289, 8, 0x7a}, {5297, 8, 0x103}, {5305, 11, 0x1d}, {5316, 2, 0x53},
	{5318, 6, 0x4e}, {5324, 21, 0x30}, {5345, 13, 0xa3}, {5358, 4, 0x4c},
	{5362, 7, 0xee}, {5369, 3, 0x2b}, {5372, 3, 0x57}, {5375, 9, 0x9e},
	{5384, 8, 0xc2}, {5392, 2, 0xb6}, {5394, 6, 0x80}, {5400, 2, 0x1e},
	{5402, 2, 0x42}, {5404, 10, 0x97}, {5414, 6, 0x2a}, {5420, 11, 0x5e},
	{5431, 3, 0x99}, {5434, 3, 0xd2}, {5437, 24, 0x3e}, {5461, 16, 0xed},
	{5477, 3, 0x2000}, {5480, 17, 0x103}, {5497, 3, 0x2001}, {5500, 18, 0x4e},
	{5518, 2, 0x4e}, {5520, 14, 0x55}, {5534, 8, 0x96}, {5542, 3, 0x42},
	{5545, 10, 0xbf}, {5555, 19, 0x34}, {5574, 2, 0x20}, {5576, 11, 0x2000},
	{5587, 8, 0xa0}, {5595, 11, 0x6a}, {5606, 15, 0x60}, {5621, 8, 0x40},
	{5629, 18, 0xd3}, {5647, 40, 0x43}, {5687, 3, 0xb5}, {5690, 3, 0x32},
	{5693, 3, 0xbb}, {5696, 2, 0x44}, {5698, 8, 0x6a}, {5706, 13, 0xa3},
	{5719, 24, 0xf0}, {5743, 2, 0x90}, {5745, 21, 0x45}, {5766, 3, 0x87},
	{5769, 3, 0x60}, {5772, 3, 0x57}, {5775, 10, 0x1d}, {5785, 12, 0x5a},
	{5797, 3, 0xcd}, {5800, 24, 0x27}, {5824, 8, 0x2f}, {5832, 8, 0x9a},
	{5840, 2, 0x2f}, {5842, 16, 0xb8}, {5858, 49, 0x52}, {5907, 8, 0x87},
	{5915, 34, 0x52}, {5949, 7, 0x12}, {5956, 16, 0xb8}, {5972, 3, 0x3a},
	{5975, 16, 0x60}, {5991, 6, 0x3b}, {5997, 3, 0xff}, {6000, 14, 0x7d},
	{6014, 13, 0x46}, {6027, 3, 0x3d}, {6030, 3, 0x46}, {6033, 7, 0x68},
	{6040, 3, 0xaa}, {6043, 14, 0x2001}, {6057, 2, 0xc6}, {6059, 3, 0x3c},
	{6062, 7, 0x91}, {6069, 18, 0x72}, {6087, 15, 0xb1}, {6102, 3, 0x8},
	{6105, 2, 0x103}, {6107, 3, 0xab}, {6110, 3, 0x1d}, {6113, 3, 0xc1},
	{6116, 38, 0xd}, {6154, 9, 0x2001}, {6163, 4, 0xe1}, {6167, 16, 0xde},
	{6183, 2, 0xbf}, {6185, 3, 0x4c}, {6188, 2, 0x52}, {6190, 10, 0x9c},
	{6200, 16, 0x66}, {6216, 13, 0x93}, {6229, 32, 0xdb}, {6261, 18, 0x13},
	{6279, 6, 0x6d}, {6285, 6, 0x9f}, {6291, 2, 0xac}, {6293, 25, 0xa6},
	{6318, 16, 0xda}, {6334, 14, 0x1002}, {6348, 7, 0x8c}, {6355, 3, 0x37},
	{6358, 22, 0x5a}, {6380, 6, 0x62}, {6386, 8, 0x52}, {6394, 12, 0x1d},
	{6406, 15, 0x52}, {6421, 11, 0xd5}, {6432, 3, 0x37}, {6435, 3, 0x4},
	{6438, 6, 0x2000}, {6444, 5, 0xe5}, {6449, 14, 0x7}, {6463, 5, 0x1001},
	{6468, 6, 0xb1}, {6474, 22, 0xb0}, {6496, 12, 0xbf}, {6508, 8, 0x89},
	{6516, 10, 0xae}, {6526, 2, 0x4f}, {6528, 3, 0x80}, {6531, 2, 0xe6},
	{6533, 5, 0x52}, {6538, 3, 0x2a}, {6541, 3, 0x4e}, {6544, 8, 0x26},
	{6552, 3, 0x62}, {6555, 3, 0x73}, {6558, 3, 0x1}, {6561, 8, 0xa},
	{6569, 8, 0x34}, {6577, 7, 0x3c}, {6584, 3, 0x6b}, {6587, 2, 0x24},
	{6589, 9, 0x88}, {6598, 3, 0x2000}, {6601, 10, 0x9d}, {6611, 5, 0x2b},
	{6616, 14, 0x92}, {6630, 9, 0x2001}, {6639, 16, 0xf9}, {6655, 2, 0xe5},
	{6657, 11, 0x16}, {6668, 3, 0x100}, {6671, 42, 0x8a}, {6713, 13, 0x60},
	{6726, 10, 0xe2}, {6736, 8, 0x32}, {6744, 2, 0xdd}, {6746, 25, 0xd0},
	{6771, 2, 0x7d}, {6773, 2, 0xb8}, {6775, 17, 0x18}, {6792, 4, 0x2002},
	{6796, 7, 0x7a}, {6803, 5, 0x8030}, {6808, 21, 0x15}, {6829, 18, 0xc8},
	{6847, 16, 0x2f}, {6863, 8, 0x2c}, {6871, 5, 0xdd}, {6876, 3, 0xe3},
	{6879, 8, 0x54}, {6887, 2, 0x97}, {6889, 5, 0x2001}, {6894, 9, 0x5e},
	{6903, 3, 0xaf}, {6906, 5, 0x2000}, {6911, 3, 0xb5}, {6914, 27, 0x62},
	{6941, 9, 0x93}, {6950, 32, 0x15}, {6982, 26, 0x58}, {7008, 9, 0x8e},
	{7017, 7, 0x2001}, {7024, 39, 0xef}, {7063, 19, 0x2c}, {7082, 17, 0x47},
	{7099, 14, 0xfe}, {7113, 12, 0xfa}, {7125, 29, 0x9b}, {7154, 9, 0x101},
	{7163, 3, 0x34}, {7166, 7, 0xa}, {7173, 15, 0x24}, {7188, 21, 0x40},
	{7209, 3, 0x91}, {7212, 12, 0x101}, {7224, 7, 0x49}, {7231, 3, 0xf0},
	{7234, 7, 0x41}, {7241, 9, 0xe1}, {7250, 3, 0x2000}, {7253, 17, 0xc3},
	{7270, 3, 0x9e}, {7273, 6, 0x6f}, {7279, 3, 0xb7}, {7282, 3, 0x103},
	{7285, 20, 0x8}, {7305, 26, 0x9d}, {7331, 3, 0x7e}, {7334, 6, 0x3b},
	{7340, 3, 0xe8}, {7343, 2, 0x10}, {7345, 28, 0xf8}, {7373, 7, 0x38},
	{7380, 20, 0xc2}, {7400, 3, 0x7c}, {7403, 7, 0x48}, {7410, 8, 0xc8},
	{7418, 5, 0x2a}, {7423, 3, 0x96}, {7426, 7, 0xe9}, {7433, 11, 0xca},
	{7444, 31, 0xf6}, {7475, 11, 0x82}, {7486, 2, 0x99}, {7488, 17, 0x32},
	{7505, 13, 0x2000}, {7518, 8, 0x98}, {7526, 3, 0x2000}, {7529, 3, 0x2000},
	{7532, 6, 0x75}, {7538, 3, 0xc8}, {7541, 7, 0x6}, {7548, 2, 0x3e},
	{7550, 28, 0x9b}, {7578, 2, 0xa0}, {7580, 2, 0xa7}, {7582, 14, 0x67},
	{7596, 2, 0x2}, {7598, 19, 0xf2}, {7617, 3, 0x48}, {7620, 5, 0x8a},
	{7625, 3, 0x9a}, {7628, 26, 0x21}, {7654, 5, 0x24}, {7659, 3, 0xef},
	{7662, 11, 0xe9}, {7673, 15, 0x8a}, {7688, 5, 0xfe}, {7693, 8, 0x70},
	{7701, 27, 0x100}, {7728, 22, 0x99}, {7750, 19, 0x5c}, {7769, 11, 0x2001},
	{7780, 17, 0x89}, {7797, 6, 0x2000}, {7803, 7, 0x49}, {7810, 9, 0xf},
	{7819, 3, 0xef}, {7822, 3, 0xfa}, {7825, 13, 0x52}, {7838, 3, 0x93},
	{7841, 5, 0x5c}, {7846, 3, 0xf}, {7849, 16, 0x1e}, {7865, 5, 0xdf},
	{7870, 3, 0xc0}, {7873, 6, 0x85}, {7879, 3, 0x10}, {7882, 6, 0xb6},
	{7888, 8, 0x10}, {7896, 23, 0xa1}, {7919, 3, 0xe9}, {7922, 4, 0x61},
	{7926, 10, 0x52}, {7936, 10, 0x77}, {7946, 16, 0x49}, {7962, 7, 0x4f},
	{7969, 15, 0x19}, {7984, 3, 0x7b}, {7987, 2, 0x1b}, {7989, 17, 0x90},
	{8006, 12, 0x16}, {8018, 8, 0xf3}, {8026, 3, 0x75}, {8029, 7, 0x5},
	{8036, 17, 0x72}, {8053, 6, 0x2000}, {8059, 3, 0x90}, {8062, 11, 0x71},
	{8073, 13, 0x94}, {8086, 14, 0x95}, {8100, 8, 0xec}, {8108, 3, 0x6d},
	{8111, 2, 0xcc}, {8113, 2, 0x4b}, {8115, 2, 0xe8}, {8117, 3, 0x4a},
	{8120, 16, 0x4b}, {8136, 3, 0x4d}, {8139, 14, 0xe8}, {8153, 3, 0x2f},
	{8156, 2, 0x23}, {8158, 20, 0xe2}, {8178, 21, 0xd4}, {8199, 16, 0xe7},
	{8215, 12, 0x79}, {8227, 7, 0xed}, {8234, 10, 0xeb}, {8244, 3, 0x24},
	{8247, 17, 0xe0}, {8264, 3, 0x8d}, {8267, 16, 0xb7}, {8283, 2, 0x2e},
	{8285, 19, 0xe2}, {8304, 3, 0xef}, {8307, 2, 0xde}, {8309, 28, 0x52},
	{8337, 19, 0x8d}, {8356, 3, 0xda}, {8359, 3, 0xc7}, {8362, 28, 0xf7},
	{8390, 3, 0xe2}, {8393, 3, 0xec}, {8396, 16, 0xe8}, {8412, 10, 0xcf},
	{8422, 16, 0x81}, {8438, 12, 0x2001}, {8450, 1, 0x2001}, {8451, 3, 0xb2},
	{8454, 3, 0x47}, {8457, 6, 0x72}, {8463, 3, 0xd7}, {8466, 16, 0x41},
	{8482, 8, 0x5}, {8490, 3, 0x2000}, {8493, 4, 0xba}, {8497, 2, 0x1a},
	{8499, 7, 0x5d}, {8506, 8, 0xc1}, {8514, 26, 0xf4}, {8540, 7, 0x66},
	{8547, 20, 0xcf}, {8567, 3, 0x72}, {8570, 2, 0x8a}, {8572, 3, 0xbd},
	{8575, 23, 0xc0}, {8598, 8, 0x2e}, {8606, 22, 0xfc}, {8628, 2, 0xa3},
	{8630, 3, 0xb1}, {8633, 3, 0xef}, {8636, 26, 0x3d}, {8662, 18, 0x93},
	{8680, 6, 0xc3}, {8686, 10, 0x8f}, {8696, 3, 0xe1}, {8699, 3, 0xa6},
	{8702, 6, 0x23}, {8708, 6, 0xed}, {8714, 13, 0x84}, {8727, 2, 0x72},
	{8729, 2, 0x61}, {8731, 3, 0x13}, {8734, 2, 0xb2}, {8736, 3, 0x7d},
	{8739, 3, 0xf7}, {8742, 27, 0x17}, {8769, 6, 0x45}, {8775, 6, 0x4e},
	{8781, 38, 0x52}, {8819, 24, 0x50}, {8843, 2, 0xcc}, {8845, 2, 0xe},
	{8847, 15, 0x102}, {8862, 3, 0xdb}, {8865, 11, 0x3e}, {8876, 2, 0x17},
	{8878, 11, 0xfe}, {8889, 32, 0x7f}, {8921, 3, 0xd3}, {8924, 21, 0xc5},
	{8945, 7, 0x73}, {8952, 7, 0xd0}, {8959, 3, 0x74}, {8962, 2, 0x17},
	{8964, 40, 0xc9}, {9004, 3, 0xfc}, {9007, 3, 0x2000}, {9010, 5, 0x2b},
	{9015, 16, 0x2e}, {9031, 14, 0x2001}, {9045, 2, 0x35}, {9047, 3, 0x89},
	{9050, 3, 0x2000}, {9053, 24, 0x93}, {9077, 3, 0x4c}, {9080, 3, 0x67},
	{9083, 18, 0xe7}, {9101, 6, 0x2001}, {9107, 2, 0x94}, {9109, 3, 0x33},
	{9112, 17, 0x103}, {9129, 3, 0x1f}, {9132, 12, 0x2001}, {9144, 25, 0x8b},
	{9169, 2, 0x2c}, {9171, 10, 0xba}, {9181, 17, 0x5c}, {9198, 3, 0x96},
	{9201, 16, 0x70}, {9217, 11, 0x100}, {9228, 10, 0x9b}, {9238, 14, 0x3a},
	{9252, 8, 0x26}, {9260, 9, 0xb0}, {9269, 3, 0x2000}, {9272, 10, 0xf2},
	{9282, 15, 0x2}, {9297, 14, 0x93}, {9311, 3, 0x39}, {9314, 3, 0xd5},
	{9317, 26, 0x5b}, {9343, 10, 0x2001}, {9353, 3, 0x2000}, {9356, 20, 0xdd},
	{9376, 3, 0x4f}, {9379, 13, 0x63}, {9392, 8, 0xc1}, {9400, 16, 0x70},
	{9416, 1, 0x1}, {9417, 2, 0xcf}, {9419, 11, 0xe2}, {9430, 3, 0x90},
	{9433, 2, 0x48}, {9435, 3, 0x6c}, {9438, 3, 0xa0}, {9441, 7, 0x2001},
	{9448, 28, 0xf4}, {9476, 3, 0x75}, {9479, 15, 0xe7}, {9494, 2, 0x6},
	{9496, 9, 0x8c}, {9505, 25, 0xde}, {9530, 3, 0x4d}, {9533, 17, 0x5a},
	{9550, 3, 0x0}, {9553, 8, 0xbc}, {9561, 3, 0x2000}, {9564, 3, 0x98},
	{9567, 5, 0xac}, {9572, 3, 0xd2}, {9575, 20, 0x45}, {9595, 32, 0xff},
	{9627, 3, 0x2000}, {9630, 3, 0x2f}, {9633, 7, 0x14}, {9640, 14, 0xac},
	{9654, 2, 0x2000}, {9656, 13, 0x71}, {9669, 12, 0x82}, {9681, 16, 0x5},
	{9697, 26, 0x75}, {9723, 18, 0x1b}, {9741, 3, 0x69}, {9744, 22, 0xc5},
	{9766, 15, 0x57}, {9781, 24, 0x6e}, {9805, 5, 0x82}, {9810, 30, 0xcb},
	{9840, 2, 0x31}, {9842, 3, 0x3f}, {9845, 16, 0xbd}, {9861, 9, 0x5f},
	{9870, 4, 0x6e}, {9874, 8, 0x75}, {9882, 9, 0x32}, {9891, 2, 0xd7},
	{9893, 2, 0x7a}, {9895, 3, 0x2000}, {9898, 3, 0xfe}, {9901, 9, 0x85},
	{9910, 2, 0x21}, {9912, 2, 0x9}, {9914, 3, 0xf8}, {9917, 8, 0xf9},
	{9925, 4, 0x2001}, {9929, 8, 0x5e}, {9937, 2, 0x14}, {9939, 2, 0xf7},
	{9941, 9, 0x93}, {9950, 3, 0xe0}, {9953, 2, 0x6b}, {9955, 30, 0x7c},
	{9985, 18, 0x4b}, {10003, 11, 0x1d}, {10014, 3, 0x5e}, {10017, 14, 0xa3},
	{10031, 8, 0x8e}, {10039, 3, 0xcb}, {10042, 5, 0x8030}, {10047, 7, 0xc7},
	{10054, 3, 0xd6}, {10057, 3, 0x6d}, {10060, 3, 0x4e}, {10063, 3, 0xf6},
	{10066, 3, 0x18}, {10069, 22, 0xd1}, {10091, 15, 0xc4}, {10106, 6, 0x6e},
	{10112, 3, 0xeb}, {10115, 3, 0xc3}, {10118, 3, 0xae}, {10121, 3, 0x68},
	{10124, 30, 0x1}, {10154, 18, 0x4e}, {10172, 8, 0xd8}, {10180, 18, 0xd8},
	{10198, 2, 0xfb}, {10200, 13, 0x7e}, {10213, 14, 0x3c}, {10227, 2, 0x3},
	{10229, 6, 0x102}, {10235, 11, 0xcf}, {10246, 24, 0x84},
	{10270, 10, 0x50}, {10280, 3, 0x54}, {10283, 6, 0x2001}, {10289, 2, 0x7},
	{10291, 8, 0xe3}, {10299, 15, 0xa5}, {10314, 3, 0x86}, {10317, 13, 0xc4},
	{10330, 2, 0xd2}, {10332, 3, 0x1e}, {10335, 27, 0x93}, {10362, 14, 0x2b},
	{10376, 4, 0xd5}, {10380, 2, 0x16}, {10382, 7, 0x2a}, {10389, 10, 0x11},
	{10399, 11, 0x5e}, {10410, 9, 0x58}, {10419, 14, 0xe5}, {10433, 8, 0x13},
	{10441, 7, 0x43}, {10448, 7, 0x10}, {10455, 19, 0xdc}, {10474, 3, 0xef},
	{10477, 13, 0x2001}, {10490, 2, 0x2001}, {10492, 3, 0x68},
	{10495, 18, 0x1b}, {10513, 15, 0x2001}, {10528, 3, 0x3f},
	{10531, 2, 0xc7}, {10533, 2, 0x15}, {10535, 8, 0xda}, {10543, 4, 0xa8},
	{10547, 6, 0xd9}, {10553, 27, 0xd}, {10580, 12, 0x2d}, {10592, 3, 0xb6},
	{10595, 3, 0xfa}, {10598, 8, 0x20}, {10606, 3, 0xba}, {10609, 3, 0xe1},
	{10612, 2, 0xec}, {10614, 3, 0xac}, {10617, 2, 0x9}, {10619, 3, 0xcc},
	{10622, 8, 0xb0}, {10630, 27, 0xe7}, {10657, 2, 0x52}, {10659, 37, 0x4a},
	{10696, 18, 0x9e}, {10714, 2, 0xe}, {10716, 2, 0xbe}, {10718, 11, 0x2f},
	{10729, 3, 0x5e}, {10732, 3, 0x82}, {10735, 14, 0xa4}, {10749, 3, 0xe4},
	{10752, 30, 0xf1}, {10782, 14, 0x2001}, {10796, 17, 0xa2},
	{10813, 8, 0x103}, {10821, 26, 0xec}, {10847, 5, 0x78}, {10852, 6, 0x68},
	{10858, 2, 0xff}, {10860, 3, 0x84}, {10863, 26, 0x3e}, {10889, 16, 0xef},
	{10905, 14, 0xaa}, {10919, 6, 0x82}, {10925, 6, 0x2000}, {10931, 5, 0x45},
	{10936, 27, 0xf9}, {10963, 2, 0x13}, {10965, 6, 0x28}, {10971, 3, 0x97},
	{10974, 23, 0x1b}, {10997, 24, 0x75}, {11021, 17, 0x2e},
	{11038, 20, 0x7a}, {11058, 11, 0x9}, {11069, 3, 0x58}, {11072, 2, 0x74},
	{11074, 3, 0xa0}, {11077, 13, 0x2000}, {11090, 2, 0x11},
	{11092, 17, 0x3f}, {11109, 7, 0x81}, {11116, 14, 0xaf}, {11130, 3, 0xa1},
	{11133, 2, 0x5e}, {11135, 3, 0x1a}, {11138, 8, 0x2c}, {11146, 9, 0xba},
	{11155, 22, 0x88}, {11177, 7, 0x89}, {11184, 11, 0x2000},
	{11195, 7, 0x2001}, {11202, 3, 0x14}, {11205, 3, 0x7a}, {11208, 3, 0xc3},
	{11211, 4, 0x2001}, {11215, 2, 0x51}, {11217, 6, 0x102},
	{11223, 15, 0x79}, {11238, 8, 0x89}, {11246, 14, 0x7a}, {11260, 11, 0xda},
	{11271, 3, 0x3b}, {11274, 3, 0x47}, {11277, 18, 0xa0}, {11295, 2, 0xc4},
	{11297, 7, 0x20}, {11304, 7, 0x68}, {11311, 8, 0xd6}, {11319, 17, 0xbc},
	{11336, 2, 0xc9}, {11338, 3, 0xdb}, {11341, 3, 0x8b}, {11344, 5, 0x1001},
	{11349, 13, 0xae}, {11362, 2, 0x85}, {11364, 22, 0x2c}, {11386, 12, 0x52},
	{11398, 3, 0x88}, {11401, 7, 0xb8}, {11408, 2, 0x38}, {11410, 24, 0xdb},
	{11434, 3, 0x6a}, {11437, 3, 0x49}, {11440, 2, 0x4}, {11442, 18, 0x60},
	{11460, 33, 0x7f}, {11493, 3, 0x16}, {11496, 32, 0xd5}, {11528, 3, 0xfa},
	{11531, 3, 0xfb}, {11534, 4, 0x6f}, {11538, 3, 0x8f}, {11541, 29, 0x60},
	{11570, 3, 0x8}, {11573, 24, 0x93}, {11597, 5, 0x2000}, {11602, 5, 0xbf},
	{11607, 7, 0x44}, {11614, 3, 0x2d}, {11617, 18, 0x77}, {11635, 22, 0xf7},
	{11657, 3, 0x3e}, {11660, 3, 0x40}, {11663, 9, 0x69}, {11672, 15, 0x29},
	{11687, 2, 0xe2}, {11689, 19, 0xe7}, {11708, 2, 0xe7}, {11710, 2, 0xd3},
	{11712, 2, 0xf3}, {11714, 22, 0xcb}, {11736, 13, 0x4f}, {11749, 5, 0x2c},
	{11754, 3, 0x52}, {11757, 3, 0x2002}, {11760, 41, 0xd4},
	{11801, 17, 0x26}, {11818, 22, 0x6e}, {11840, 17, 0x6b}, {11857, 3, 0x64},
	{11860, 27, 0x5b}, {11887, 14, 0x24}, {11901, 4, 0x2001},
	{11905, 18, 0x42}, {11923, 9, 0xd7}, {11932, 5, 0x51}, {11937, 3, 0x16},
	{11940, 3, 0x49}, {11943, 8, 0x32}, {11951, 3, 0xd1}, {11954, 7, 0x80},
	{11961, 19, 0x6}, {11980, 22, 0x8}, {12002, 10, 0x58}, {12012, 9, 0xa7},
	{12021, 2, 0x3f}, {12023, 24, 0x27}, {12047, 19, 0x11}, {12066, 7, 0x48},
	{12073, 2, 0x6d}, {12075, 3, 0xe8}, {12078, 6, 0xd2}, {12084, 7, 0xc1},
	{12091, 15, 0xd2}, {12106, 15, 0xb}, {12121, 12, 0xcd}, {12133, 30, 0x20},
	{12163, 2, 0x23}, {12165, 3, 0xc4}, {12168, 8, 0xcb}, {12176, 12, 0xca},
	{12188, 14, 0x2002}, {12202, 3, 0x21}, {12205, 14, 0x4c},
	{12219, 24, 0xec}, {12243, 11, 0x7d}, {12254, 10, 0xc}, {12264, 16, 0xb7},
	{12280, 15, 0x93}, {12295, 18, 0x2001}, {12313, 3, 0x5d},
	{12316, 12, 0x2000}, {12328, 2, 0x28}, {12330, 22, 0x52},
	{12352, 16, 0x3a}, {12368, 8, 0x87}, {12376, 3, 0x7a}, {12379, 3, 0x93},
	{12382, 3, 0xbd}, {12385, 9, 0x7d}, {12394, 9, 0x4b}, {12403, 8, 0x2e},
	{12411, 8, 0x53}, {12419, 10, 0xb9}, {12429, 2, 0x2001},
	{12431, 22, 0x1b}, {12453, 3, 0x5a}, {12456, 3, 0x33}, {12459, 16, 0x1d},
	{12475, 14, 0x3c}, {12489, 6, 0x2000}, {12495, 3, 0x5b},
	{12498, 3, 0x101}, {12501, 2, 0x64}, {12503, 2, 0xc2}, {12505, 3, 0x1c},
	{12508, 13, 0x2d}, {12521, 36, 0xef}, {12557, 3, 0x2f}, {12560, 29, 0x17},
	{12589, 9, 0x7d}, {12598, 13, 0x2000}, {12611, 3, 0x5c}, {12614, 3, 0x9b},
	{12617, 3, 0x2000}, {12620, 7, 0x80}, {12627, 14, 0x30},
	{12641, 22, 0x88}, {12663, 16, 0xe9}, {12679, 13, 0xb4},
	{12692, 35, 0x6c}, {12727, 3, 0x46}, {12730, 19, 0x2a}, {12749, 2, 0x6},
	{12751, 3, 0x3}, {12754, 5, 0x6b}, {12759, 10, 0x8f}, {12769, 3, 0xb1},
	{12772, 37, 0x100}, {12809, 19, 0xba}, {12828, 3, 0x6a},
	{12831, 14, 0x2001}, {12845, 2, 0x103}, {12847, 7, 0xa2},
	{12854, 3, 0x27}, {12857, 9, 0x75}, {12866, 13, 0x52}, {12879, 15, 0x63},
	{12894, 3, 0x73}, {12897, 7, 0x13}, {12904, 2, 0x57}, {12906, 3, 0x9c},
	{12909, 9, 0xbd}, {12918, 23, 0x27}, {12941, 13, 0x19}, {12954, 3, 0x50},
	{12957, 8, 0x4d}, {12965, 17, 0x7b}, {12982, 3, 0x3e}, {12985, 3, 0x3d},
	{12988, 5, 0x95}, {12993, 8, 0x103}, {13001, 3, 0x2000}, {13004, 2, 0x19},
	{13006, 3, 0xea}, {13009, 24, 0xa6}, {13033, 9, 0x79}, {13042, 4, 0x2002},
	{13046, 17, 0x44}, {13063, 3, 0xb0}, {13066, 27, 0xf8}, {13093, 25, 0x2f},
	{13118, 16, 0x3c}, {13134, 3, 0xa2}, {13137, 13, 0x33}, {13150, 2, 0x4c},
	{13152, 3, 0x65}, {13155, 3, 0xb0}, {13158, 3, 0x6}, {13161, 3, 0x30},
	{13164, 2, 0x22}, {13166, 7, 0x5}, {13173, 3, 0xb9}, {13176, 20, 0xf2},
	{13196, 13, 0xf9}, {13209, 17, 0x2c}, {13226, 15, 0x36}, {13241, 3, 0x76},
	{13244, 3, 0xb8}, {13247, 3, 0xd9}, {13250, 11, 0xba}, {13261, 3, 0x36},
	{13264, 9, 0x77}, {13273, 15, 0x41}, {13288, 7, 0xfa}, {13295, 13, 0xc2},
	{13308, 10, 0x77}, {13318, 7, 0xc2}, {13325, 3, 0x8a}, {13328, 18, 0x5f},
	{13346, 7, 0xa9}, {13353, 2, 0xb1}, {13355, 6, 0x6b}, {13361, 3, 0xcf},
	{13364, 16, 0xc7}, {13380, 26, 0x17}, {13406, 12, 0x5a}, {13418, 3, 0xe6},
	{13421, 25, 0xb7}, {13446, 3, 0xf8}, {13449, 3, 0xc9}, {13452, 7, 0x3e},
	{13459, 2, 0x93}, {13461, 10, 0x7a}, {13471, 5, 0xb4}, {13476, 2, 0xb5},
	{13478, 24, 0x7}, {13502, 7, 0x2000}, {13509, 20, 0x2a},
	{13529, 11, 0x79}, {13540, 5, 0x0}, {13545, 8, 0x1f}, {13553, 6, 0x2000},
	{13559, 3, 0x9a}, {13562, 20, 0xc4}, {13582, 16, 0x5b}, {13598, 3, 0xb},
	{13601, 14, 0x14}, {13615, 3, 0xd7}, {13618, 3, 0xc1}, {13621, 3, 0x8d},
	{13624, 3, 0x44}, {13627, 17, 0x51}, {13644, 12, 0x7e}, {13656, 10, 0xd3},
	{13666, 5, 0xdf}, {13671, 1, 0x2001}, {13672, 3, 0x97}, {13675, 12, 0xf6},
	{13687, 34, 0xeb}, {13721, 15, 0xb8}, {13736, 3, 0xf5}, {13739, 17, 0x51},
	{13756, 2, 0xa1}, {13758, 9, 0x18}, {13767, 27, 0x3d}, {13794, 32, 0x99},
	{13826, 19, 0x8f}, {13845, 2, 0x6c}, {13847, 2, 0x58}, {13849, 7, 0xf0},
	{13856, 10, 0xd7}, {13866, 3, 0xdc}, {13869, 9, 0xc8}, {13878, 30, 0x7f},
	{13908, 10, 0xbd}, {13918, 3, 0xcb}, {13921, 3, 0x34}, {13924, 7, 0xd2},
	{13931, 19, 0x1b}, {13950, 3, 0xa5}, {13953, 3, 0x6a}, {13956, 44, 0x52},
	{14000, 16, 0x5b}, {14016, 25, 0xf0}, {14041, 3, 0x27}, {14044, 23, 0xdd},
	{14067, 17, 0x80}, {14084, 3, 0xdd}, {14087, 10, 0x47}, {14097, 13, 0xe9},
	{14110, 6, 0x5c}, {14116, 3, 0x62}, {14119, 2, 0x27}, {14121, 28, 0x2f},
	{14149, 7, 0x4c}, {14156, 2, 0x89}, {14158, 18, 0xf1}, {14176, 31, 0x1b},
	{14207, 8, 0xa9}, {14215, 17, 0x4b}, {14232, 17, 0xe1}, {14249, 4, 0x4c},
	{14253, 9, 0x17}, {14262, 25, 0xba}, {14287, 5, 0x2001}, {14292, 3, 0x7d},
	{14295, 3, 0x7}, {14298, 7, 0xe9}, {14305, 2, 0xdf}, {14307, 3, 0xde},
	{14310, 3, 0x4b}, {14313, 3, 0xf3}, {14316, 13, 0xaf}, {14329, 9, 0xbd},
	{14338, 2, 0x2001}, {14340, 2, 0xc0}, {14342, 10, 0x2000},
	{14352, 3, 0x3f}, {14355, 2, 0x9a}, {14357, 2, 0xf0}, {14359, 2, 0x1a},
	{14361, 15, 0xb6}, {14376, 14, 0x2001}, {14390, 2, 0xea},
	{14392, 3, 0xd0}, {14395, 20, 0x11}, {14415, 3, 0xad}, {14418, 13, 0x48},
	{14431, 28, 0x27}, {14459, 19, 0x45}, {14478, 26, 0xb0}, {14504, 3, 0x9d},
	{14507, 8, 0x18}, {14515, 3, 0x95}, {14518, 11, 0x2d}, {14529, 3, 0x1c},
	{14532, 10, 0x88}, {14542, 14, 0x36}, {14556, 2, 0xc3}, {14558, 18, 0xa9},
	{14576, 2, 0x8b}, {14578, 15, 0x7d}, {14593, 3, 0xa9}, {14596, 2, 0xed},
	{14598, 12, 0xc4}, {14610, 17, 0x8f}, {14627, 5, 0x2f}, {14632, 16, 0x1c},
	{14648, 25, 0x4d}, {14673, 2, 0x7e}, {14675, 23, 0xbd}, {14698, 7, 0xd6},
	{14705, 3, 0x85}, {14708, 4, 0x2001}, {14712, 2, 0x92}, {14714, 3, 0xed},
	{14717, 2, 0x78}, {14719, 31, 0xb2}, {14750, 16, 0x1d}, {14766, 13, 0x7a},
	{14779, 17, 0x5b}, {14796, 3, 0x5}, {14799, 25, 0x3e}, {14824, 6, 0x48},
	{14830, 19, 0xbe}, {14849, 3, 0x56}, {14852, 2, 0xae}, {14854, 13, 0xee},
	{14867, 2, 0x3d}, {14869, 10, 0x101}, {14879, 30, 0x7}, {14909, 19, 0xbb},
	{14928, 3, 0x71}, {14931, 2, 0xfa}, {14933, 2, 0xc8}, {14935, 5, 0x48},
	{14940, 3, 0xd4}, {14943, 14, 0x95}, {14957, 18, 0x9}, {14975, 18, 0xf3},
	{14993, 3, 0x2d}, {14996, 7, 0xf0}, {15003, 27, 0x3e}, {15030, 2, 0x1f},
	{15032, 5, 0xfe}, {15037, 28, 0xe7}, {15065, 6, 0x1b}, {15071, 2, 0x43},
	{15073, 17, 0xd7}, {15090, 3, 0xd0}, {15093, 10, 0x3c}, {15103, 3, 0xf1},
	{15106, 7, 0xc1}, {15113, 3, 0xf9}, {15116, 34, 0xb7}, {15150, 12, 0x3d},
	{15162, 2, 0x50}, {15164, 6, 0x57}, {15170, 5, 0xd5}, {15175, 2, 0x25},
	{15177, 7, 0xc0}, {15184, 3, 0xae}, {15187, 15, 0x41}, {15202, 9, 0xba},
	{15211, 2, 0x30}, {15213, 14, 0x4f}, {15227, 15, 0xc2}, {15242, 12, 0xeb},
	{15254, 26, 0x21}, {15280, 13, 0x96}, {15293, 7, 0x70}, {15300, 18, 0xc8},
	{15318, 2, 0x37}, {15320, 2, 0x100}, {15322, 7, 0x13},
	{15329, 17, 0x2001}, {15346, 2, 0x63}, {15348, 15, 0x86},
	{15363, 17, 0x8d}, {15380, 3, 0x53}, {15383, 3, 0xe0}, {15386, 2, 0xba},
	{15388, 7, 0xaa}, {15395, 3, 0xe5}, {15398, 3, 0x2f}, {15401, 8, 0xec},
	{15409, 28, 0xe7}, {15437, 8, 0x8e}, {15445, 2, 0xb7}, {15447, 3, 0x31},
	{15450, 36, 0x4a}, {15486, 7, 0x6d}, {15493, 10, 0xdc}, {15503, 3, 0xe3},
	{15506, 27, 0x2001}, {15533, 9, 0x9f}, {15542, 3, 0xdf}, {15545, 3, 0x51},
	{15548, 27, 0xb0}, {15575, 21, 0x91}, {15596, 3, 0x96}, {15599, 12, 0x2d},
	{15611, 14, 0x6b}, {15625, 3, 0xbe}, {15628, 3, 0xcf}, {15631, 10, 0x79},
	{15641, 13, 0x1d}, {15654, 2, 0x88}, {15656, 2, 0xf}, {15658, 18, 0x51},
	{15676, 2, 0xbc}, {15678, 9, 0xca}, {15687, 14, 0x2f}, {15701, 25, 0x6b},
	{15726, 2, 0x5b}, {15728, 3, 0xb1}, {15731, 11, 0xf2}, {15742, 24, 0x91},
	{15766, 17, 0x79}, {15783, 21, 0x7c}, {15804, 33, 0xba}, {15837, 2, 0x84},
	{15839, 39, 0x85}, {15878, 8, 0x65}, {15886, 3, 0x6b}, {15889, 6, 0xf9},
	{15895, 8, 0x2f}, {15903, 11, 0xba}, {15914, 3, 0x56}, {15917, 3, 0x25},
	{15920, 3, 0x74}, {15923, 3, 0x61}, {15926, 2, 0x5c}, {15928, 3, 0x66},
	{15931, 10, 0x7d}, {15941, 3, 0xbc}, {15944, 2, 0x65}, {15946, 2, 0xd6},
	{15948, 2, 0x34}, {15950, 18, 0xbe}, {15968, 9, 0x7a}, {15977, 25, 0x2f},
	{16002, 17, 0xd4}, {16019, 28, 0x20}, {16047, 3, 0x60},
	{16050, 5, 0x2000}, {16055, 8, 0xd4}, {16063, 3, 0x27}, {16066, 3, 0x31},
	{16069, 7, 0x4b}, {16076, 8, 0xd3}, {16084, 6, 0x2}, {16090, 3, 0xaa},
	{16093, 6, 0x70}, {16099, 3, 0x6}, {16102, 3, 0x2000}, {16105, 9, 0x2001},
	{16114, 5, 0xe8}, {16119, 3, 0x19}, {16122, 8, 0x8c}, {16130, 7, 0x45},
	{16137, 7, 0x19}, {16144, 8, 0x46}, {16152, 26, 0xfc}, {16178, 7, 0x53},
	{16185, 13, 0x2001}, {16198, 19, 0xa9}, {16217, 23, 0x42},
	{16240, 11, 0x1d}, {16251, 3, 0x40}, {16254, 14, 0xdf},
	{16268, 1, 0x2001}, {16269, 5, 0x14}, {16274, 8, 0x2001},
	{16282, 3, 0x8b}, {16285, 28, 0x1}, {16313, 30, 0xf6}, {16343, 40, 0x85},
	{16383, 3, 0xc}, {16386, 11, 0x11}, {16397, 2, 0xf9}, {16399, 26, 0x64},
	{16425, 12, 0x2001}, {16437, 3, 0xc7}, {16440, 22, 0x8},
	{16462, 16, 0x92}, {16478, 28, 0xf9}, {16506, 3, 0xf2},
	{16509, 8, 0x2001}, {16517, 11, 0x52}, {16528, 15, 0xc6},
	{16543, 8, 0x3c}, {16551, 6, 0x59}, {16557, 2, 0x5c}, {16559, 14, 0xc4},
	{16573, 16, 0x10}, {16589, 25, 0x92}, {16614, 3, 0x28}, {16617, 17, 0x8},
	{16634, 5, 0xdd}, {16639, 4, 0x2001}, {16643, 16, 0xa}, {16659, 11, 0x8a},
	{16670, 3, 0xe7}, {16673, 2, 0x2002}, {16675, 3, 0xa4},
	{16678, 2, 0x2001}, {16680, 3, 0x9e}, {16683, 13, 0x13},
	{16696, 15, 0x3b}, {16711, 23, 0xef}, {16734, 3, 0xc4}, {16737, 3, 0x65},
	{16740, 7, 0x38}, {16747, 2, 0xaa}, {16749, 17, 0xe0}, {16766, 11, 0x9b},
	{16777, 2, 0x8}, {16779, 3, 0x26}, {16782, 3, 0x20}, {16785, 2, 0x2002},
	{16787, 6, 0xc2}, {16793, 5, 0xab}, {16798, 8, 0xe1}, {16806, 3, 0x3d},
	{16809, 2, 0xf4}, {16811, 2, 0x69}, {16813, 13, 0xc9}, {16826, 5, 0xbf},
	{16831, 15, 0x7d}, {16846, 15, 0x9f}, {16861, 9, 0x9d}, {16870, 3, 0xd6},
	{16873, 15, 0x3b}, {16888, 3, 0xee}, {16891, 3, 0xeb}, {16894, 3, 0x81},
	{16897, 5, 0x82}, {16902, 3, 0xcd}, {16905, 30, 0xbd}, {16935, 3, 0x83},
	{16938, 2, 0xfd}, {16940, 5, 0x14}, {16945, 9, 0x34}, {16954, 23, 0x6e},
	{16977, 8, 0xa0}, {16985, 3, 0xa0}, {16988, 3, 0x2000}, {16991, 3, 0x7d},
	{16994, 4, 0x2001}, {16998, 7, 0x68}, {17005, 7, 0xd0}, {17012, 5, 0x78},
	{17017, 7, 0x33}, {17024, 21, 0xcd}, {17045, 8, 0x2000},
	{17053, 16, 0x12}, {17069, 9, 0x2001}, {17078, 3, 0xeb}, {17081, 9, 0x9},
	{17090, 13, 0x2000}, {17103, 15, 0x3c}, {17118, 31, 0x7f},
	{17149, 21, 0x2c}, {17170, 27, 0xf3}, {17197, 3, 0x4b},
	{17200, 15, 0x2001}, {17215, 19, 0xfe}, {17234, 9, 0xc8},
	{17243, 11, 0xff}, {17254, 13, 0xdf}, {17267, 7, 0x43}, {17274, 13, 0xf1},
	{17287, 9, 0x21}, {17296, 13, 0x5a}, {17309, 2, 0x7b}, {17311, 20, 0xdd},
	{17331, 3, 0x12}, {17334, 3, 0x86}, {17337, 6, 0xd9}, {17343, 11, 0xcb},
	{17354, 3, 0x98}, {17357, 2, 0x6c}, {17359, 2, 0xf7}, {17361, 14, 0xae},
	{17375, 8, 0xd7}, {17383, 3, 0xf5}, {17386, 2, 0x16}, {17388, 23, 0xfc},
	{17411, 19, 0xbb}, {17430, 3, 0x45}, {17433, 15, 0x2001},
	{17448, 9, 0x8a}, {17457, 9, 0x2000}, {17466, 7, 0x7a}, {17473, 20, 0xd7},
	{17493, 5, 0xe6}, {17498, 3, 0x38}, {17501, 18, 0x5b}, {17519, 6, 0x6b},
	{17525, 7, 0xe9}, {17532, 8, 0x66}, {17540, 2, 0xfe}, {17542, 3, 0xad},
	{17545, 3, 0x2e}, {17548, 14, 0x1003}, {17562, 28, 0xf9},
	{17590, 10, 0x35}, {17600, 2, 0x96}, {17602, 14, 0xda}, {17616, 11, 0xf2},
	{17627, 3, 0xa8}, {17630, 2, 0x22}, {17632, 3, 0x2000}, {17635, 11, 0xbf},
	{17646, 8, 0x3e}, {17654, 14, 0xe4}, {17668, 5, 0xf1}, {17673, 3, 0x2001},
	{17676, 13, 0xe2}, {17689, 9, 0xe1}, {17698, 3, 0xc6},
	{17701, 15, 0x2000}, {17716, 12, 0xd6}, {17728, 2, 0x91},
	{17730, 5, 0x2001}, {17735, 2, 0x32}, {17737, 21, 0x99}, {17758, 4, 0x37},
	{17762, 20, 0xc4}, {17782, 15, 0x8c}, {17797, 3, 0x3e},
	{17800, 21, 0x101}, {17821, 17, 0x4e}, {17838, 3, 0xd8},
	{17841, 10, 0xf2}, {17851, 14, 0x3a}, {17865, 5, 0x82},
	{17870, 17, 0x102}, {17887, 3, 0xf9}, {17890, 3, 0x5a},
	{17893, 3, 0x2000}, {17896, 5, 0x4c}, {17901, 3, 0xef}, {17904, 2, 0x8e},
	{17906, 16, 0x96}, {17922, 13, 0xaa}, {17935, 16, 0xc2},
	{17951, 2, 0x101}, {17953, 3, 0xb9}, {17956, 16, 0x72}, {17972, 3, 0xa2},
	{17975, 12, 0x2d}, {17987, 3, 0x69}, {17990, 2, 0xd0}, {17992, 3, 0x43},
	{17995, 2, 0x82}, {17997, 3, 0x92}, {18000, 2, 0x81}, {18002, 19, 0x2a},
	{18021, 18, 0x80}, {18039, 15, 0xcc}, {18054, 9, 0xf6}, {18063, 3, 0x41},
	{18066, 2, 0xce}, {18068, 22, 0x1b}, {18090, 34, 0xba},
	{18124, 3, 0x2001}, {18127, 2, 0x59}, {18129, 10, 0xe2},
	{18139, 3, 0x2000}, {18142, 15, 0xe7}, {18157, 3, 0xb1},
	{18160, 13, 0x2001}, {18173, 3, 0x9f}, {18176, 2, 0x5f},
	{18178, 14, 0x62}, {18192, 4, 0x2001}, {18196, 2, 0x1}, {18198, 3, 0x39},
	{18201, 2, 0xd}, {18203, 3, 0xc9}, {18206, 23, 0x2000}, {18229, 23, 0xdb},
	{18252, 17, 0x79}, {18269, 10, 0xf1}, {18279, 2, 0x2}, {18281, 17, 0x18},
	{18298, 13, 0xae}, {18311, 3, 0xa7}, {18314, 15, 0x13},
	{18329, 3, 0x2000}, {18332, 5, 0x8c}, {18337, 9, 0x3f}, {18346, 2, 0x1e},
	{18348, 6, 0x7e}, {18354, 3, 0xb0}, {18357, 15, 0x86},
	{18372, 12, 0x2000}, {18384, 11, 0x83}, {18395, 27, 0x20},
	{18422, 3, 0xab}, {18425, 3, 0xba}, {18428, 9, 0x54}, {18437, 26, 0x20},
	{18463, 8, 0x7f}, {18471, 19, 0xd3}, {18490, 4, 0x6f},
	{18494, 14, 0x2001}, {18508, 20, 0x42}, {18528, 7, 0x20},
	{18535, 2, 0xb4}, {18537, 8, 0xb3}, {18545, 3, 0x16}, {18548, 16, 0x7a},
	{18564, 10, 0x69}, {18574, 16, 0xfa}, {18590, 5, 0x2c}, {18595, 8, 0x44},
	{18603, 15, 0x57}, {18618, 8, 0x7b}, {18626, 8, 0xe8}, {18634, 6, 0x3b},
	{18640, 21, 0xeb}, {18661, 2, 0xb0}, {18663, 3, 0x6e}, {18666, 27, 0xf7},
	{18693, 3, 0x5b}, {18696, 19, 0x77}, {18715, 31, 0xf6}, {18746, 27, 0x7c},
	{18773, 18, 0x8d}, {18791, 22, 0x96}, {18813, 8, 0x2001},
	{18821, 18, 0xc2}, {18839, 11, 0x10}, {18850, 25, 0xfb},
	{18875, 10, 0x17}, {18885, 5, 0x96}, {18890, 5, 0x72}, {18895, 2, 0x98},
	{18897, 15, 0xd2}, {18912, 2, 0xf6}, {18914, 3, 0x6f}, {18917, 7, 0x3},
	{18924, 34, 0x2f}, {18958, 11, 0xc2}, {18969, 3, 0x7e},
	{18972, 6, 0x1001}, {18978, 3, 0xf6}, {18981, 3, 0x22}, {18984, 13, 0x4},
	{18997, 18, 0xbd}, {19015, 3, 0x9f}, {19018, 14, 0xeb}, {19032, 3, 0xe9},
	{19035, 12, 0xe4}, {19047, 11, 0x2001}, {19058, 3, 0x30},
	{19061, 3, 0xa3}, {19064, 9, 0xd8}, {19073, 5, 0x55}, {19078, 3, 0x76},
	{19081, 4, 0x7f}, {19085, 3, 0xd3}, {19088, 7, 0x2001}, {19095, 30, 0x96},
	{19125, 3, 0x59}, {19128, 8, 0x63}, {19136, 7, 0x1f}, {19143, 20, 0x7},
	{19163, 8, 0x2000}, {19171, 2, 0x21}, {19173, 8, 0x46}, {19181, 18, 0xb5},
	{19199, 3, 0x2000}, {19202, 2, 0xb}, {19204, 17, 0x87}, {19221, 21, 0xf1},
	{19242, 39, 0xaa}, {19281, 3, 0x9d}, {19284, 3, 0x3a}, {19287, 9, 0x56},
	{19296, 23, 0xd4}, {19319, 6, 0x72}, {19325, 3, 0x2000}, {19328, 3, 0xc1},
	{19331, 3, 0x5f}, {19334, 2, 0x2b}, {19336, 3, 0x3b}, {19339, 15, 0x59},
	{19354, 2, 0x9f}, {19356, 3, 0xf4}, {19359, 11, 0xc}, {19370, 18, 0xa7},
	{19388, 2, 0x68}, {19390, 3, 0x77}, {19393, 14, 0x47}, {19407, 3, 0xca},
	{19410, 19, 0xe8}, {19429, 3, 0xdc}, {19432, 3, 0xfc}, {19435, 7, 0xa2},
	{19442, 12, 0xd9}, {19454, 6, 0xe9}, {19460, 3, 0xf3},
	{19463, 13, 0x2002}, {19476, 16, 0x49}, {19492, 8, 0xaa},
	{19500, 5, 0x67}, {19505, 17, 0x70}, {19522, 3, 0x7f}, {19525, 7, 0x22},
	{19532, 3, 0x2000}, {19535, 3, 0x83}, {19538, 7, 0x72}, {19545, 7, 0xa1},
	{19552, 3, 0xa0}, {19555, 5, 0x2001}, {19560, 39, 0xb7},
	{19599, 15, 0x2001}, {19614, 19, 0x9a}, {19633, 2, 0x46},
	{19635, 3, 0xa1}, {19638, 11, 0xa9}, {19649, 9, 0x2000}, {19658, 3, 0xe2},
	{19661, 3, 0x0}, {19664, 15, 0x62}, {19679, 17, 0xd8}, {19696, 7, 0xe8},
	{19703, 14, 0x30}, {19717, 14, 0xb4}, {19731, 7, 0xe9}, {19738, 2, 0xa},
	{19740, 14, 0x78}, {19754, 6, 0x89}, {19760, 19, 0xf1}, {19779, 3, 0x17},
	{19782, 3, 0x29}, {19785, 6, 0x2000}, {19791, 10, 0x9a}, {19801, 2, 0x13},
	{19803, 18, 0x69}, {19821, 9, 0xbd}, {19830, 8, 0x90}, {19838, 22, 0xb1},
	{19860, 11, 0x83}, {19871, 2, 0x2000}, {19873, 15, 0x8a},
	{19888, 6, 0x57}, {19894, 13, 0xd9}, {19907, 3, 0xca}, {19910, 3, 0xa8},
	{19913, 9, 0xff}, {19922, 10, 0x100}, {19932, 3, 0xe4}, {19935, 16, 0x89},
	{19951, 11, 0xb5}, {19962, 5, 0x80}, {19967, 5, 0xd9},
	{19972, 15, 0x2000}, {19987, 8, 0x22}, {19995, 9, 0x87}, {20004, 5, 0x95},
	{20009, 13, 0xfc}, {20022, 14, 0x72}, {20036, 3, 0xb4}, {20039, 9, 0x69},
	{20048, 2, 0x7c}, {20050, 11, 0xb5}, {20061, 8, 0x2000},
	{20069, 10, 0x34}, {20079, 2, 0xb}, {20081, 3, 0x2a}, {20084, 3, 0xfe},
	{20087, 3, 0x14}, {20090, 19, 0x11}, {20109, 3, 0xb3}, {20112, 2, 0xd9},
	{20114, 15, 0xbd}, {20129, 2, 0xcd}, {20131, 19, 0xef}, {20150, 2, 0xeb},
	{20152, 3, 0xc2}, {20155, 3, 0x32}, {20158, 5, 0xc2}, {20163, 3, 0x2001},
	{20166, 3, 0x50}, {20169, 2, 0x26}, {20171, 3, 0x72}, {20174, 3, 0x2000},
	{20177, 32, 0xba}, {20209, 7, 0x70}, {20216, 6, 0x21}, {20222, 7, 0x2000},
	{20229, 2, 0x47}, {20231, 7, 0x24}, {20238, 6, 0x9f}, {20244, 2, 0x9d},
	{20246, 7, 0x96}, {20253, 8, 0xec}, {20261, 13, 0xf4}, {20274, 9, 0xf},
	{20283, 20, 0xb5}, {20303, 13, 0x33}, {20316, 16, 0xda}, {20332, 5, 0x2a},
	{20337, 2, 0x29}, {20339, 3, 0xa6}, {20342, 7, 0x52}, {20349, 16, 0x4d},
	{20365, 3, 0x6b}, {20368, 41, 0xd}, {20409, 33, 0xba}, {20442, 3, 0x36},
	{20445, 2, 0x73}, {20447, 2, 0xe4}, {20449, 40, 0x85}, {20489, 9, 0xd3},
	{20498, 11, 0x2000}, {20509, 3, 0x7c}, {20512, 18, 0x2001},
	{20530, 3, 0xaf}, {20533, 9, 0x40}, {20542, 3, 0x2}, {20545, 3, 0x78},
	{20548, 10, 0x79}, {20558, 10, 0x11}, {20568, 6, 0xd2}, {20574, 3, 0xff},
	{20577, 2, 0xef}, {20579, 7, 0x4a}, {20586, 6, 0x86}, {20592, 9, 0x8a},
	{20601, 3, 0x63}, {20604, 2, 0x40}, {20606, 7, 0x9e}, {20613, 2, 0x102},
	{20615, 16, 0x9e}, {20631, 24, 0xbd}, {20655, 33, 0xab},
	{20688, 26, 0x5b}, {20714, 10, 0x79}, {20724, 4, 0x94},
	{20728, 4, 0x2000}, {20732, 3, 0x66}, {20735, 41, 0x8a},
	{20776, 22, 0x88}, {20798, 3, 0xde}, {20801, 3, 0xee}, {20804, 28, 0x1},
	{20832, 16, 0xa9}, {20848, 19, 0xe7}, {20867, 16, 0xbe}, {20883, 9, 0x79},
	{20892, 3, 0x1b}, {20895, 9, 0x9}, {20904, 14, 0x36}, {20918, 3, 0xd5},
	{20921, 5, 0x2001}, {20926, 5, 0x51}, {20931, 16, 0x13},
	{20947, 18, 0x101}, {20965, 11, 0x2a}, {20976, 19, 0xcf},
	{20995, 2, 0x14}, {20997, 3, 0x29}, {21000, 17, 0x9e}, {21017, 7, 0x5d},
	{21024, 6, 0xea}, {21030, 13, 0xdb}, {21043, 2, 0xa8}, {21045, 12, 0xd5},
	{21057, 15, 0x93}, {21072, 2, 0xf}, {21074, 3, 0xef}, {21077, 7, 0x66},
	{21084, 8, 0x18}, {21092, 24, 0x75}, {21116, 18, 0x87}, {21134, 3, 0xa9},
	{21137, 15, 0xe9}, {21152, 2, 0x49}, {21154, 2, 0xe9}, {21156, 3, 0xc8},
	{21159, 2, 0x11}, {21161, 3, 0x9}, {21164, 2, 0x76}, {21166, 9, 0xcc},
	{21175, 5, 0xdd}, {21180, 4, 0x6b}, {21184, 2, 0x12}, {21186, 16, 0x6d},
	{21202, 7, 0xa0}, {21209, 14, 0x25}, {21223, 17, 0xb1}, {21240, 15, 0x8e},
	{21255, 2, 0xa9}, {21257, 10, 0x82}, {21267, 5, 0x24}, {21272, 2, 0x3a},
	{21274, 13, 0x86}, {21287, 3, 0x84}, {21290, 3, 0xa7}, {21293, 2, 0x1b},
	{21295, 3, 0xf0}, {21298, 3, 0x44}, {21301, 22, 0x40}, {21323, 3, 0x92},
	{21326, 2, 0xc1}, {21328, 3, 0xe5}, {21331, 2, 0xb3}, {21333, 3, 0x6e},
	{21336, 9, 0x90}, {21345, 3, 0x1d}, {21348, 20, 0x6}, {21368, 35, 0xd},
	{21403, 2, 0xdc}, {21405, 3, 0x2000}, {21408, 7, 0xa}, {21415, 3, 0x8c},
	{21418, 23, 0x93}, {21441, 7, 0xa0}, {21448, 2, 0xab}, {21450, 11, 0xb9},
	{21461, 2, 0x2f}, {21463, 2, 0x5d}, {21465, 3, 0x4e}, {21468, 7, 0x6d},
	{21475, 3, 0x81}, {21478, 5, 0xa4}, {21483, 2, 0xb9}, {21485, 29, 0x8b},
	{21514, 3, 0x4a}, {21517, 12, 0x31}, {21529, 3, 0x103}, {21532, 3, 0xce},
	{21535, 6, 0x1e}, {21541, 16, 0x7a}, {21557, 6, 0x2000},
	{21563, 27, 0x2000}, {21590, 6, 0x1e}, {21596, 3, 0x70},
	{21599, 34, 0x43}, {21633, 3, 0xf1}, {21636, 5, 0x76}, {21641, 3, 0x2c},
	{21644, 8, 0x9e}, {21652, 7, 0x1d}, {21659, 3, 0x6f}, {21662, 9, 0x5e},
	{21671, 24, 0x8b}, {21695, 3, 0xfd}, {21698, 2, 0x80}, {21700, 10, 0x93},
	{21710, 3, 0x88}, {21713, 5, 0xc6}, {21718, 13, 0x33}, {21731, 2, 0x1c},
	{21733, 6, 0x91}, {21739, 3, 0xfd}, {21742, 6, 0xfd}, {21748, 9, 0xda},
	{21757, 3, 0x6b}, {21760, 5, 0xb6}, {21765, 6, 0x7e}, {21771, 12, 0xcd},
	{21783, 13, 0x2001}, {21796, 13, 0x6b}, {21809, 11, 0x79},
	{21820, 2, 0xd5}, {21822, 15, 0xd7}, {21837, 3, 0xac}, {21840, 15, 0x48},
	{21855, 2, 0x77}, {21857, 8, 0x90}, {21865, 7, 0x3c}, {21872, 13, 0x29},
	{21885, 18, 0x9}, {21903, 34, 0x64}, {21937, 6, 0x19}, {21943, 3, 0xbe},
	{21946, 14, 0x52}, {21960, 21, 0x45}, {21981, 3, 0x2e}, {21984, 14, 0xb},
	{21998, 2, 0x3b}, {22000, 3, 0x94}, {22003, 3, 0x102}, {22006, 43, 0xd4},
	{22049, 6, 0x45}, {22055, 2, 0xe3}, {22057, 2, 0xf2}, {22059, 19, 0x4e},
	{22078, 10, 0xeb}, {22088, 7, 0x15}, {22095, 8, 0x4b}, {22103, 8, 0xce},
	{22111, 19, 0xbb}, {22130, 7, 0xa6}, {22137, 20, 0xd3}, {22157, 11, 0xd3},
	{22168, 11, 0x96}, {22179, 16, 0xa2}, {22195, 17, 0xfb}, {22212, 2, 0xf8},
	{22214, 8, 0x3e}, {22222, 18, 0x63}, {22240, 3, 0x2c}, {22243, 3, 0xd1},
	{22246, 13, 0xe4}, {22259, 17, 0x10}, {22276, 26, 0xeb},
	{22302, 5, 0x2001}, {22307, 27, 0xd}, {22334, 26, 0xdb}, {22360, 6, 0x28},
	{22366, 11, 0x101}, {22377, 5, 0x8a}, {22382, 8, 0x98}, {22390, 17, 0x5b},
	{22407, 9, 0x63}, {22416, 1, 0x2001}, {22417, 3, 0x2000},
	{22420, 13, 0xaf}, {22433, 8, 0x2001}, {22441, 8, 0x4b}, {22449, 4, 0xd5},
	{22453, 7, 0xf3}, {22460, 2, 0xfa}, {22462, 13, 0x2001}, {22475, 3, 0x12},
	{22478, 18, 0xe0}, {22496, 22, 0x5a}, {22518, 5, 0xb8}, {22523, 3, 0x52},
	{22526, 3, 0xc5}, {22529, 7, 0x2000}, {22536, 3, 0xfd}, {22539, 3, 0x103},
	{22542, 2, 0xa5}, {22544, 13, 0xa9}, {22557, 6, 0x5c}, {22563, 21, 0x6e},
	{22584, 11, 0xcb}, {22595, 32, 0xd}, {22627, 3, 0xbc}, {22630, 2, 0x79},
	{22632, 14, 0x93}, {22646, 3, 0x7b}, {22649, 15, 0xcc}, {22664, 2, 0x3c},
	{22666, 10, 0x2001}, {22676, 2, 0x1f}, {22678, 26, 0x21},
	{22704, 2, 0x41}, {22706, 2, 0x4d}, {22708, 2, 0xe1}, {22710, 3, 0xe7},
	{22713, 12, 0x2001}, {22725, 7, 0x53}, {22732, 3, 0x2001},
	{22735, 11, 0x1}, {22746, 31, 0x15}, {22777, 2, 0x6f}, {22779, 2, 0xfc},
	{22781, 30, 0x2000}, {22811, 3, 0xa}, {22814, 18, 0x27},
	{22832, 22, 0x2c}, {22854, 2, 0x87}, {22856, 2, 0xdb}, {22858, 5, 0x2001},
	{22863, 3, 0x89}, {22866, 10, 0x9a}, {22876, 3, 0x79}, {22879, 3, 0x67},
	{22882, 3, 0x2000}, {22885, 22, 0x3f}, {22907, 9, 0xc}, {22916, 7, 0xe3},
	{22923, 2, 0x8f}, {22925, 3, 0x100}, {22928, 3, 0x3e}, {22931, 8, 0x9e},
	{22939, 4, 0x6d}, {22943, 8, 0x4a}, {22951, 13, 0xcc}, {22964, 11, 0x1},
	{22975, 7, 0x2e}, {22982, 7, 0x6d}, {22989, 6, 0x78}, {22995, 6, 0x71},
	{23001, 3, 0xb6}, {23004, 8, 0xe7}, {23012, 3, 0x102}, {23015, 13, 0x8c},
	{23028, 9, 0xc8}, {23037, 30, 0x6c}, {23067, 15, 0x8c}, {23082, 3, 0x3e},
	{23085, 3, 0xa3}, {23088, 3, 0x2000}, {23091, 27, 0xde}, {23118, 8, 0x3c},
	{23126, 6, 0x59}, {23132, 3, 0x79}, {23135, 35, 0x4a}, {23170, 23, 0x27},
	{23193, 6, 0x4f}, {23199, 3, 0xe5}, {23202, 4, 0xe0}, {23206, 8, 0x21},
	{23214, 18, 0xa3}
};

const uint16_t country_buckets[COUNTRY_BUCKETS + 1] = {
	0, 3, 3, 4, 6, 8, 9, 10, 13, 14, 15, 18, 19, 21, 21, 24, 24, 27, 29, 33,
	33, 33, 34, 35, 35, 35, 36, 38, 40, 41, 41, 43, 44, 45, 45, 47, 49, 50,
	50, 50, 51, 52, 54, 55, 56, 57, 57, 61, 61, 61, 63, 64, 64, 65, 67, 67,
	67, 67, 68, 71, 72, 73, 74, 74, 75, 77, 77, 79, 80, 81, 81, 82, 82, 83,
	83, 86, 88, 88, 89, 89, 90, 90, 91, 92, 92, 92, 92, 93, 94, 94, 95, 96,
	96, 97, 97, 98, 102, 104, 104, 105, 105, 106, 106, 107, 110, 112, 116,
	120, 122, 122, 123, 123, 124, 124, 124, 125, 125, 125, 127, 129, 129, 131,
	132, 133, 133, 133, 135, 135, 137, 138, 140, 140, 140, 142, 143, 143, 144,
	144, 147, 148, 149, 149, 149, 153, 154, 155, 156, 156, 158, 158, 159, 160,
	161, 162, 164, 164, 167, 169, 172, 172, 176, 176, 176, 178, 179, 180, 181,
	181, 182, 185, 187, 187, 189, 189, 191, 192, 192, 193, 193, 195, 198, 199,
	199, 199, 199, 199, 200, 202, 202, 202, 204, 204, 205, 206, 207, 208, 208,
	209, 209, 212, 213, 215, 215, 216, 219, 221, 221, 224, 228, 229, 231, 231,
	233, 234, 235, 238, 238, 238, 238, 240, 242, 244, 244, 244, 244, 246, 247,
	247, 248, 249, 251, 253, 253, 255, 258, 258, 259, 259, 260, 260, 261, 266,
	267, 268, 269, 269, 271, 272, 273, 275, 276, 276, 278, 279, 282, 283, 284,
	286, 286, 286, 287, 289, 289, 290, 291, 291, 291, 292, 293, 296, 297, 298,
	299, 300, 301, 302, 304, 305, 305, 306, 308, 309, 312, 312, 313, 314, 314,
	315, 316, 316, 316, 317, 318, 319, 319, 320, 321, 322, 323, 323, 323, 323,
	326, 326, 326, 326, 326, 326, 328, 329, 331, 332, 334, 337, 337, 337, 337,
	339, 340, 341, 342, 342, 343, 345, 345, 345, 346, 346, 349, 350, 350, 352,
	353, 354, 354, 355, 356, 357, 359, 361, 363, 365, 366, 368, 370, 373, 375,
	375, 375, 377, 378, 381, 382, 383, 383, 383, 384, 387, 388, 389, 390, 391,
	391, 393, 394, 396, 396, 397, 399, 399, 400, 401, 404, 405, 408, 411, 413,
	413, 413, 414, 414, 416, 417, 417, 419, 419, 420, 421, 422, 425, 426, 427,
	432, 436, 436, 436, 436, 437, 438, 439, 440, 442, 442, 443, 444, 445, 445,
	446, 447, 450, 450, 451, 452, 453, 454, 454, 456, 457, 457, 458, 459, 462,
	462, 464, 465, 466, 468, 469, 469, 471, 472, 473, 475, 475, 475, 475, 475,
	476, 477, 478, 479, 481, 482, 482, 483, 484, 484, 486, 489, 491, 491, 491,
	492, 493, 495, 495, 495, 495, 501, 502, 503, 503, 505, 505, 505, 506, 507,
	509, 512, 512, 513, 514, 514, 515, 516, 518, 519, 520, 520, 520, 520, 520,
	520, 521, 523, 523, 525, 526, 527, 531, 531, 531, 532, 532, 532, 533, 534,
	534, 535, 535, 535, 536, 536, 536, 537, 539, 541, 541, 542, 542, 543, 544,
	544, 545, 545, 546, 549, 549, 550, 551, 552, 556, 557, 559, 559, 559, 561,
	561, 561, 563, 567, 567, 570, 571, 572, 572, 572, 573, 574, 575, 575, 575,
	576, 577, 578, 578, 579, 580, 584, 587, 588, 589, 592, 593, 597, 597, 598,
	599, 599, 600, 601, 602, 602, 603, 604, 606, 607, 608, 608, 610, 610, 613,
	613, 613, 613, 614, 614, 616, 616, 616, 618, 620, 620, 622, 623, 623, 626,
	628, 630, 633, 636, 636, 640, 641, 642, 644, 645, 648, 651, 653, 654, 654,
	655, 655, 655, 657, 658, 658, 662, 663, 666, 667, 668, 668, 670, 675, 676,
	678, 680, 682, 683, 686, 686, 687, 689, 689, 690, 690, 692, 692, 694, 694,
	695, 696, 696, 696, 696, 697, 697, 698, 698, 699, 700, 701, 702, 702, 702,
	704, 704, 706, 707, 710, 710, 710, 710, 711, 712, 712, 713, 714, 718, 718,
	718, 720, 722, 723, 725, 726, 726, 726, 726, 728, 729, 730, 731, 733, 735,
	735, 736, 737, 738, 739, 741, 743, 745, 745, 748, 751, 751, 752, 752, 754,
	756, 757, 757, 760, 760, 760, 762, 763, 764, 767, 767, 772, 773, 773, 775,
	776, 778, 778, 779, 779, 780, 780, 780, 780, 783, 784, 785, 787, 791, 791,
	791, 791, 792, 793, 794, 794, 795, 796, 798, 798, 801, 803, 803, 805, 807,
	809, 811, 811, 812, 813, 814, 815, 817, 819, 819, 819, 820, 822, 824, 824,
	828, 829, 830, 832, 834, 836, 837, 837, 837, 837, 837, 839, 839, 839, 841,
	843, 844, 846, 846, 847, 848, 850, 852, 855, 856, 858, 860, 860, 861, 862,
	862, 863, 863, 864, 864, 868, 869, 871, 872, 873, 873, 875, 877, 878, 881,
	881, 882, 884, 884, 885, 887, 890, 891, 893, 895, 896, 896, 897, 898, 900,
	901, 902, 902, 904, 905, 905, 907, 908, 908, 910, 910, 910, 912, 914, 914,
	915, 916, 916, 917, 918, 919, 920, 923, 923, 923, 923, 924, 925, 926, 927,
	928, 929, 930, 931, 931, 934, 934, 934, 935, 936, 938, 938, 939, 939, 939,
	940, 940, 940, 940, 941, 943, 945, 946, 947, 948, 949, 952, 952, 952, 953,
	953, 954, 955, 959, 960, 960, 964, 965, 967, 967, 968, 969, 970, 971, 971,
	972, 974, 975, 976, 976, 976, 978, 981, 982, 982, 983, 983, 984, 986, 986,
	986, 986, 986, 986, 990, 990, 991, 994, 996, 997, 998, 999, 1004, 1006,
	1008, 1010, 1010, 1011, 1012, 1012, 1013, 1015, 1015, 1016, 1017, 1018,
	1018, 1021, 1023, 1024, 1025, 1027, 1027, 1028, 1030, 1031, 1032, 1034,
	1038, 1038, 1039, 1041, 1042, 1044, 1044, 1046, 1046, 1047, 1049, 1052,
	1054, 1055, 1055, 1056, 1058, 1058, 1058, 1059, 1061, 1063, 1063, 1065,
	1066, 1068, 1068, 1069, 1071, 1073, 1075, 1075, 1077, 1078, 1078, 1079,
	1080, 1080, 1080, 1083, 1085, 1088, 1088, 1091, 1092, 1095, 1095, 1097,
	1098, 1098, 1099, 1103, 1105, 1106, 1107, 1109, 1110, 1111, 1113, 1114,
	1115, 1116, 1118, 1119, 1120, 1122, 1124, 1124, 1126, 1131, 1131, 1134,
	1136, 1139, 1139, 1141, 1144, 1146, 1149, 1149, 1150, 1151, 1151, 1152,
	1152, 1152, 1154, 1158, 1159, 1160, 1164, 1164, 1165, 1167, 1169, 1171,
	1173, 1175, 1176, 1177, 1179, 1182, 1183, 1183, 1184, 1186, 1187, 1189,
	1189, 1190, 1192, 1192, 1192, 1193, 1196, 1197, 1198, 1199, 1201, 1203,
	1203, 1204, 1204, 1205, 1206, 1206, 1206, 1207, 1208, 1213, 1213, 1214,
	1215, 1216, 1218, 1219, 1220, 1222, 1223, 1226, 1227, 1228, 1229, 1231,
	1233, 1234, 1235, 1236, 1237, 1238, 1239, 1239, 1239, 1239, 1240, 1243,
	1244, 1245, 1245, 1246, 1248, 1249, 1250, 1250, 1251, 1252, 1252, 1252,
	1254, 1254, 1254, 1254, 1255, 1258, 1259, 1262, 1263, 1264, 1265, 1267,
	1270, 1272, 1272, 1273, 1274, 1276, 1276, 1276, 1276, 1276, 1279, 1280,
	1282, 1283, 1284, 1285, 1287, 1287, 1289, 1290, 1291, 1293, 1293, 1297,
	1298, 1299, 1300, 1300, 1300, 1300, 1301, 1302, 1304, 1304, 1305, 1307,
	1307, 1307, 1307, 1308, 1309, 1309, 1309, 1310, 1311, 1311, 1315, 1317,
	1317, 1317, 1319, 1319, 1321, 1322, 1324, 1327, 1328, 1329, 1331, 1332,
	1332, 1335, 1336, 1338, 1339, 1340, 1341, 1345, 1346, 1347, 1347, 1348,
	1351, 1352, 1352, 1352, 1354, 1357, 1358, 1359, 1359, 1361, 1363, 1364,
	1364, 1365, 1365, 1366, 1368, 1368, 1369, 1371, 1372, 1373, 1373, 1374,
	1376, 1378, 1381, 1383, 1385, 1388, 1389, 1389, 1391, 1392, 1392, 1393,
	1394, 1396, 1398, 1399, 1401, 1404, 1404, 1406, 1406, 1408, 1409, 1412,
	1412, 1414, 1416, 1417, 1419, 1419, 1419, 1419, 1422, 1422, 1426, 1429,
	1430, 1430, 1432, 1435, 1437, 1437, 1438, 1440, 1440, 1440, 1440, 1440,
	1442, 1443, 1448, 1450, 1451, 1451, 1454, 1456, 1458, 1458, 1460, 1461,
	1461, 1463, 1464, 1464, 1467, 1468, 1469, 1473, 1474, 1475, 1475, 1476,
	1476, 1479, 1481, 1483, 1486, 1488, 1491, 1493, 1493, 1494, 1496, 1498,
	1499, 1500, 1500, 1503, 1505, 1506, 1508, 1511, 1512, 1513, 1513, 1514,
	1515, 1516, 1517, 1520, 1521, 1521, 1523, 1523, 1527, 1527, 1528, 1529,
	1531, 1532, 1535, 1537, 1538, 1538, 1539, 1541, 1543, 1544, 1546, 1546,
	1548, 1550, 1551, 1551, 1553, 1553, 1554, 1558, 1558, 1558, 1558, 1559,
	1560, 1561, 1563, 1566, 1566, 1567, 1568, 1570, 1571, 1573, 1574, 1576,
	1576, 1578, 1580, 1580, 1582, 1585, 1585, 1588, 1590, 1590, 1590, 1593,
	1595, 1595, 1595, 1596, 1597, 1597, 1597, 1599, 1600, 1600, 1603, 1603,
	1604, 1606, 1606, 1606, 1607, 1610, 1610, 1610, 1611, 1611, 1611, 1612,
	1612, 1613, 1616, 1618, 1621, 1621, 1625, 1627, 1629, 1629, 1630, 1632,
	1633, 1635, 1636, 1637, 1637, 1637, 1640, 1642, 1642, 1646, 1648, 1648,
	1650, 1651, 1652, 1653, 1654, 1654, 1657, 1658, 1659, 1659, 1659, 1660,
	1660, 1663, 1664, 1666, 1666, 1667, 1667, 1668, 1669, 1670, 1670, 1670,
	1673, 1674, 1676, 1676, 1676, 1676, 1677, 1678, 1679, 1680, 1680, 1681,
	1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1683, 1686, 1688, 1691,
	1692, 1693, 1693, 1694, 1694, 1696, 1696, 1698, 1699, 1700, 1703, 1704,
	1706, 1707, 1708, 1710, 1712, 1715, 1715, 1716, 1718, 1721, 1721, 1721,
	1721, 1723, 1723, 1724, 1725, 1726, 1726, 1727, 1728, 1728, 1730, 1731,
	1732, 1732, 1733, 1733, 1733, 1734, 1738, 1739, 1741, 1741, 1741, 1742,
	1742, 1743, 1744, 1745, 1746, 1747, 1747, 1748, 1751, 1751, 1752, 1752,
	1755, 1755, 1755, 1757, 1760, 1761, 1762, 1765, 1769, 1770, 1772, 1772,
	1773, 1774, 1775, 1776, 1779, 1780, 1782, 1782, 1782, 1785, 1786, 1786,
	1786, 1786, 1786, 1789, 1792, 1792, 1793, 1795, 1796, 1800, 1800, 1801,
	1801, 1802, 1803, 1803, 1804, 1806, 1808, 1808, 1808, 1809, 1810, 1811,
	1812, 1814, 1816, 1816, 1817, 1820, 1825, 1828, 1830, 1832, 1835, 1835,
	1838, 1838, 1839, 1839, 1840, 1843, 1843, 1845, 1845, 1845, 1846, 1847,
	1847, 1847, 1847, 1847, 1848, 1850, 1854, 1854, 1856, 1857, 1857, 1858,
	1860, 1860, 1862, 1864, 1866, 1866, 1869, 1869, 1871, 1873, 1874, 1875,
	1875, 1876, 1877, 1880, 1884, 1885, 1886, 1886, 1887, 1888, 1890, 1892,
	1892, 1892, 1893, 1896, 1897, 1898, 1899, 1900, 1901, 1903, 1906, 1907,
	1909, 1912, 1912, 1912, 1912, 1914, 1914, 1915, 1916, 1917, 1918, 1919,
	1919, 1919, 1921, 1922, 1922, 1922, 1922, 1924, 1925, 1926, 1928, 1929,
	1933, 1935, 1935, 1936, 1936, 1941, 1942, 1943, 1943, 1945, 1947, 1948,
	1950, 1950, 1951, 1953, 1954, 1956, 1957, 1957, 1960, 1963, 1963, 1965,
	1965, 1966, 1966, 1968, 1969, 1971, 1974, 1975, 1975, 1977, 1979, 1980,
	1981, 1982, 1982, 1984, 1986, 1987, 1987, 1987, 1991, 1991, 1991, 1992,
	1993, 1994, 1994, 1994, 1994, 1995, 1998, 2000, 2001, 2004, 2005, 2008,
	2011, 2012, 2012, 2013, 2014, 2017, 2017, 2017, 2021, 2022, 2025, 2026,
	2030, 2033, 2033, 2035, 2036, 2038, 2038, 2039, 2041, 2041, 2042, 2043,
	2043, 2043, 2043, 2044, 2045, 2045, 2048, 2051, 2055, 2055, 2057, 2058,
	2060, 2060, 2060, 2061, 2064, 2064, 2065, 2065, 2067, 2071, 2071, 2071,
	2072, 2072, 2075, 2077, 2079, 2081, 2083, 2084, 2084, 2087, 2089, 2093,
	2093, 2093, 2095, 2096, 2097, 2097, 2099, 2101, 2102, 2104, 2107, 2108,
	2109, 2111, 2111, 2113, 2117, 2118, 2120, 2120, 2120, 2121, 2121, 2122,
	2123, 2124, 2124, 2124, 2125, 2126, 2127, 2127, 2130, 2131, 2131, 2131,
	2131, 2134, 2135, 2137, 2138, 2139, 2144, 2145, 2148, 2152, 2155, 2156,
	2159, 2160, 2161, 2163, 2164, 2165, 2165, 2166, 2168, 2168, 2170, 2173,
	2173, 2173, 2174, 2175, 2176, 2176, 2177, 2180, 2180, 2182, 2183, 2184,
	2186, 2188, 2188, 2190, 2191, 2191, 2191, 2191, 2192, 2194, 2198, 2199,
	2199, 2201, 2204, 2204, 2205, 2206, 2209, 2210, 2211, 2211, 2212, 2214,
	2215, 2216, 2218, 2220, 2220, 2221, 2226, 2227, 2229, 2231, 2232, 2232,
	2233, 2237, 2240, 2240, 2240, 2240, 2241, 2243, 2244, 2245, 2246, 2247,
	2248, 2249, 2251, 2254, 2255, 2257, 2257, 2257, 2258, 2260, 2261, 2261,
	2263, 2263, 2265, 2267, 2271, 2272, 2272, 2273, 2274, 2274, 2276, 2277,
	2278, 2279, 2281, 2281, 2283, 2283, 2284, 2285, 2286, 2287, 2288, 2289,
	2290, 2290, 2293, 2295, 2297, 2298, 2299, 2299, 2299, 2300, 2302, 2304,
	2304, 2304, 2306, 2308, 2311, 2314, 2314, 2315, 2315, 2317, 2318, 2318,
	2318, 2320, 2320, 2321, 2322, 2323, 2325, 2327, 2328, 2328, 2330, 2332,
	2333, 2335, 2338, 2339, 2341, 2341, 2341, 2341, 2345, 2345, 2346, 2348,
	2348, 2349, 2349, 2349, 2351, 2351, 2352, 2353, 2354, 2358, 2361, 2361,
	2365, 2366, 2367, 2368, 2370, 2372, 2375, 2376, 2377, 2378, 2378, 2381,
	2382, 2383, 2385, 2386, 2386, 2387, 2387, 2388, 2388, 2390, 2390, 2391,
	2392, 2395, 2396, 2398, 2398, 2400, 2401, 2405, 2406, 2407, 2407, 2408,
	2409, 2410, 2412, 2414, 2414
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
