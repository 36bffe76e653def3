/** Days of trades and services. Columns: see `read-days.ts`. */
export const professionalDays = `
prosecutor | День работника прокуратуры | Prosecutor’s Day | Прокуроры | Prosecutors | 01-12 | RU | pres - 1995-12-29
russian-press | День российской печати | Russian Press Day | День печати | Press Day | 01-13 | RU | rfsc - 1991-12-28
military-engineers | День инженерных войск | Military Engineers’ Day | Инж. войска | Mil. engin. | 01-21 | RU | pres 549 2006-05-31
russian-science | День российской науки | Russian Science Day | День науки | Science Day | 02-08 | RU | pres - 1999-06-07
civil-aviation-ru | День работника гражданской авиации | Civil Aviation Workers’ Day | Авиация | Aviation | 02-09 | RU | org Совет труда и обороны, решение от 9 февраля 1923 года = Council of Labour and Defence, decision of 9 February 1923
diplomat | День дипломатического работника | Diplomat’s Day | Дипломаты | Diplomats | 02-10 | RU | pres 1279 2002-10-31
special-operations | День Сил специальных операций | Special Operations Forces Day | ССО | Special ops | 02-27 | RU | pres - 2015-02-26
surveyors | День работников геодезии и картографии | Surveyors’ and Cartographers’ Day | Картографы | Cartography | 2 sun 03 | RU | pres - 2000-11-11
archives-ru | День архивов | Archives Day | День архивов | Archives | 03-10 | RU | org Федеральная архивная служба России, решение от 5 марта 2003 года = Federal Archival Service of Russia, decision of 5 March 2003
housing-services | День работников бытового обслуживания и ЖКХ | Housing and Consumer Services Workers’ Day | День ЖКХ | Utilities | 3 sun 03 | RU | ussr 9724-XI 1988-11-01
submariner | День моряка-подводника | Submariner’s Day | Подводники | Submariners | 03-19 | RU | org Главнокомандующий ВМФ, приказ от 15.07.1996 = Commander-in-Chief of the Russian Navy, order of 15 July 1996
hydromet | День работников гидрометеорологической службы | Hydrometeorological Service Day | Метеослужба | Weather | 03-23 | RU | pres 812 2008-05-19
culture-worker | День работника культуры | Culture Worker’s Day | День культ. | Culture | 03-25 | RU | pres 1111 2007-08-27
national-guard | День войск национальной гвардии | National Guard Day | Росгвардия | Nat. Guard | 03-27 | RU | pres - 2017-01-16
military-lawyer | День специалиста юридической службы Вооружённых сил | Military Lawyer’s Day | Воен. юристы | Mil. lawyers | 03-29 | RU | pres 549 2006-05-31
geologist | День геолога | Geologist’s Day | День геолога | Geologists | 1 sun 04 | RU | ussr 3018-X 1980-10-01
enlistment | День сотрудников военных комиссариатов | Military Commissariats Day | Военкоматы | Enlistment | 04-08 | RU | pres 549 2006-05-31
air-defence | День войск противовоздушной обороны | Air Defence Forces Day | День ПВО | Air defence | 2 sun 04 | RU | pres 549 2006-05-31
electronic-warfare | День специалиста по радиоэлектронной борьбе | Electronic Warfare Specialist’s Day | День РЭБ | E-warfare | 04-15 | RU | pres 549 2006-05-31
local-government | День местного самоуправления | Local Self-Government Day | День МСУ | Local govt | 04-21 | RU | pres 805 2012-06-10
parliament-ru | День российского парламентаризма | Day of Russian Parliamentarism | Парламент | Parliament | 04-27 | RU | law 32-ФЗ 1995-03-13
firefighter | День пожарной охраны | Firefighters’ Day | Пожарные | Firefighters | 04-30 | RU | pres - 1999-04-30
radio-ru | День радио | Radio Day | День радио | Radio Day | 05-07 | RU | ussr 3018-X 1980-10-01
black-sea-fleet | День Черноморского флота | Black Sea Fleet Day | Черном. флот | Black Sea Fl | 05-13 | RU | org Главнокомандующий ВМФ, приказ от 15.07.1996 = Commander-in-Chief of the Russian Navy, order of 15 July 1996
baltic-fleet | День Балтийского флота | Baltic Fleet Day | Балт. флот | Baltic Fleet | 05-18 | RU | org Главнокомандующий ВМФ, приказ от 15.07.1996 = Commander-in-Chief of the Russian Navy, order of 15 July 1996
pacific-fleet | День Тихоокеанского флота | Pacific Fleet Day | Тихоок. флот | Pacific Fl. | 05-21 | RU | org Главнокомандующий ВМФ, приказ от 15.07.1996 = Commander-in-Chief of the Russian Navy, order of 15 July 1996
polar-explorer | День полярника | Polar Explorer’s Day | Полярники | Polar Day | 05-21 | RU | pres - 2013-05-21
entrepreneur | День российского предпринимательства | Entrepreneur’s Day | Бизнес | Business Day | 05-26 | RU | pres - 2007-10-18
libraries-ru | Общероссийский день библиотек | Russian Library Day | Библиотеки | Libraries | 05-27 | RU | pres - 1995-05-27
border-guard | День пограничника | Border Guard’s Day | Пограничники | Border Guard | 05-28 | RU | pres - 1994-05-23
military-driver | День военного автомобилиста | Military Motorist’s Day | Воен. водит. | Mil. drivers | 05-29 | RU | pres 549 2006-05-31
chemist | День химика | Chemist’s Day | День химика | Chemists | last sun 05 | RU | ussr 3018-X 1980-10-01
advocate | День российской адвокатуры | Russian Advocates’ Day | Адвокаты | Advocates | 05-31 | RU | org Всероссийский съезд адвокатов, решение от 8 апреля 2005 года = All-Russian Congress of Advocates, decision of 8 April 2005
northern-fleet | День Северного флота | Northern Fleet Day | Северн. флот | Northern Fl. | 06-01 | RU | org Главнокомандующий ВМФ, приказ от 15.07.1996 = Commander-in-Chief of the Russian Navy, order of 15 July 1996
land-improvement | День мелиоратора | Land Improvement Workers’ Day | Мелиораторы | Land workers | 1 sun 06 | RU | ussr 3018-X 1980-10-01
ecologist | День эколога | Ecologist’s Day | День эколога | Ecologists | 06-05 | RU | pres - 2007-07-21
social-worker-ru | День социального работника | Social Worker’s Day | Соцработники | Social work | 06-08 | RU | pres - 2000-10-27
light-industry | День работников текстильной и лёгкой промышленности | Textile and Light Industry Workers’ Day | Лёгпром | Textile Day | 2 sun 06 | RU | pres 1111 2000-06-17
migration-service | День работника миграционной службы | Migration Service Day | Миграц. сл. | Migration | 06-14 | RU | pres - 2007-05-06
medic | День медицинского работника | Medical Workers’ Day | День медика | Medics’ Day | 3 sun 06 | RU | ussr 3018-X 1980-10-01
inventor-ru | День изобретателя и рационализатора | Inventor’s and Innovator’s Day | Изобретатели | Inventors | last sat 06 | RU | ussr 3018-X 1980-10-01
traffic-police | День ГАИ | Traffic Police Day | День ГАИ | Road Police | 07-03 | RU | org МВД России, приказ от 01.07.2009 = Ministry of the Interior of Russia, order of 1 July 2009
sea-river-fleet | День работников морского и речного флота | Sea and River Fleet Workers’ Day | Морфлот | Fleet Day | 1 sun 07 | RU | ussr 3018-X 1980-10-01
fisherman | День рыбака | Fisherman’s Day | День рыбака | Fishermen | 2 sun 07 | RU | ussr 3018-X 1980-10-01
post-ru | День российской почты | Russian Post Day | День почты | Post Day | 2 sun 07 | RU | pres - 1994-05-16
metallurgist | День металлурга | Metallurgist’s Day | Металлурги | Metallurgy | 3 sun 07 | RU | ussr 3018-X 1980-10-01
trade-worker | День работника торговли | Trade Workers’ Day | День торг. | Trade Day | 4 sat 07 | RU | pres 459 2013-05-07
investigator | День сотрудника органов следствия | Investigator’s Day | Следователи | Investigator | 07-25 | RU | gov 741 2013-08-27
pr-ru | День PR-специалиста | PR Specialist’s Day | День PR | PR Day | 07-28 | RU | org Российская ассоциация по связям с общественностью = Russian Public Relations Association
navy | День Военно-морского флота | Russian Navy Day | День ВМФ | Navy Day | last sun 07 | RU | pres 549 2006-05-31
logistics-forces | День тыла Вооружённых сил | Armed Forces Logistics Day | День тыла | Mil. supply | 08-01 | RU | pres 549 2006-05-31
airborne | День Воздушно-десантных войск | Airborne Forces Day | День ВДВ | Airborne Day | 08-02 | RU | pres 549 2006-05-31
railwayman | День железнодорожника | Railway Workers’ Day | День РЖД | Railways | 1 sun 08 | RU | ussr 3018-X 1980-10-01
railway-troops | День Железнодорожных войск | Railway Troops Day | ЖД-войска | Rail Troops | 08-06 | RU | pres 549 2006-05-31
sportsman | День физкультурника | Physical Culture Day | Физкультура | Sports Day | 2 sat 08 | RU | ussr 3018-X 1980-10-01
builder | День строителя | Builder’s Day | Строители | Builders | 2 sun 08 | RU | ussr 3018-X 1980-10-01
air-force | День Военно-воздушных сил | Russian Air Force Day | День ВВС | Air Force | 08-12 | RU | pres 549 2006-05-31
air-fleet | День Воздушного флота | Air Fleet Day | Возд. флот | Air Fleet | 3 sun 08 | RU | rfsc 3564-I 1992-09-28
cinema-ru | День российского кино | Russian Cinema Day | День кино | Cinema Day | 08-27 | RU | ussr 3018-X 1980-10-01
miner | День шахтёра | Miner’s Day | День шахтёра | Miners | last sun 08 | RU | ussr 3018-X 1980-10-01
guards | День российской гвардии | Russian Guards Day | Гвардия | Guards Day | 09-02 | RU | pres 2032 2000-12-22
oil-gas | День работников нефтяной, газовой и топливной промышленности | Oil and Gas Workers’ Day | Нефтяники | Oil & Gas | 1 sun 09 | RU | ussr 3018-X 1980-10-01
nuclear-support | День специалиста по ядерному обеспечению | Nuclear Support Specialist’s Day | Ядер. обесп. | Nuclear Day | 09-04 | RU | pres 549 2006-05-31
financier | День финансиста | Financier’s Day | Финансисты | Finance Day | 09-08 | RU | pres - 2011-08-19
tester | День тестировщика | Software Tester’s Day | Тестировщики | Testers’ Day | 09-09 | world | org Гарвардский университет: запись о мотыльке в журнале Mark II, 9 сентября 1947 года = Harvard University: the moth in the Mark II log, 9 September 1947
tankman | День танкиста | Tankman’s Day | День танк. | Tankmen | 2 sun 09 | RU | pres 549 2006-05-31
programmer | День программиста | Day of the Programmer | Программисты | Programmers | day 256 | RU | pres - 2009-09-11
forest-worker | День работников леса | Forest Workers’ Day | День леса | Forest Day | 3 sun 09 | RU | ussr 3018-X 1980-10-01
preschool-teacher | День воспитателя | Preschool Teachers’ Day | Воспитатели | Preschool | 09-27 | RU | org Редакция журнала «Обруч» и педагогические издания, 2004 год = Obruch magazine and education publishers, 2004
nuclear-industry | День работника атомной промышленности | Nuclear Industry Workers’ Day | Атомщики | Atomic Day | 09-28 | RU | pres - 2005-06-03
mechanical-engineer | День машиностроителя | Mechanical Engineers’ Day | Машиностр. | Mechanical | last sun 09 | RU | ussr 3018-X 1980-10-01
internet-ru | День интернета в России | Russian Internet Day | Интернет РФ | Web in RU | 09-30 | RU | org IT Infoart Stars, 1998 год = IT Infoart Stars, 1998
ground-forces | День Сухопутных войск | Ground Forces Day | Сухоп. войс. | Ground Force | 10-01 | RU | pres 549 2006-05-31
space-forces | День Космических войск | Space Forces Day | Косм. войска | Space Forces | 10-04 | RU | pres 549 2006-05-31
teacher-ru | День учителя | Teachers’ Day | День учит. | Teachers | 10-05 | RU | pres - 1994-10-03
insurer | День страховщика | Insurer’s Day | Страховщики | Insurers | 10-06 | RU | org Совет народных комиссаров РСФСР, декрет от 6 октября 1921 года = Council of People’s Commissars of the RSFSR, decree of 6 October 1921
farm-worker | День работника сельского хозяйства и перерабатывающей промышленности | Agriculture and Food Processing Workers’ Day | День села | Farm workers | 2 sun 10 | RU | pres 679 1999-05-31
food-industry | День работников пищевой промышленности | Food Industry Workers’ Day | Пищепром | Food workers | 3 sun 10 | RU | ussr 3018-X 1980-10-01
road-worker | День работников дорожного хозяйства | Road Workers’ Day | Дорожники | Road workers | 3 sun 10 | RU | pres 556 2000-03-23
signals-troops | День военного связиста | Military Signaller’s Day | Воен. связь | Signallers | 10-20 | RU | pres 549 2006-05-31
advertiser | День работника рекламы | Advertising Workers’ Day | День рекламы | Advertising | 10-23 | RU | org Рекламное сообщество России, с 1994 года = Russian advertising community, since 1994
spetsnaz | День подразделений специального назначения | Special Forces Day | Спецназ | Spetsnaz | 10-24 | RU | pres 549 2006-05-31
customs | День таможенника | Customs Officer’s Day | Таможенники | Customs Day | 10-25 | RU | pres 811 1995-08-04
motor-transport | День работника автомобильного и городского пассажирского транспорта | Motor and Urban Passenger Transport Workers’ Day | Водители | Drivers’ Day | last sun 10 | RU | pres 897 2012-06-25
sign-interpreter | День сурдопереводчика | Sign Language Interpreter’s Day | Сурдоперевод | Interpreters | 10-31 | RU | org Всероссийское общество глухих, 2003 год = All-Russian Society of the Deaf, 2003
bailiff | День судебного пристава | Bailiff’s Day | Приставы | Bailiffs | 11-01 | RU | pres - 2009-09-08
military-scout | День военного разведчика | Military Intelligence Day | Разведчики | Intelligence | 11-05 | RU | pres 549 2006-05-31
police | День сотрудника органов внутренних дел | Police Officer’s Day | День полиции | Police Day | 11-10 | RU | pres - 2011-10-13
nbc-troops | День войск радиационной, химической и биологической защиты | Radiation, Chemical and Biological Defence Troops Day | Войска РХБЗ | NBC Troops | 11-13 | RU | pres 549 2006-05-31
district-police | День участковых уполномоченных полиции | District Police Officers’ Day | Участковые | District cop | 11-17 | RU | org МВД России, приказ от 06.09.2002 = Ministry of the Interior of Russia, order of 6 September 2002
artillery | День ракетных войск и артиллерии | Rocket Forces and Artillery Day | Артиллеристы | Artillery | 11-19 | RU | pres 549 2006-05-31
accountant-ru | День бухгалтера | Accountant’s Day | Бухгалтеры | Accountants | 11-21 | RU | org Дата первого закона «О бухгалтерском учёте», № 129-ФЗ от 21.11.1996 = The date of the first law on accounting, No. 129-FZ of 21 November 1996
tax-worker | День работника налоговых органов | Tax Officer’s Day | Налоговики | Tax officers | 11-21 | RU | pres - 2000-11-11
marines | День морской пехоты | Naval Infantry Day | Морпехи | Marines | 11-27 | RU | org Главнокомандующий ВМФ, приказ от 15.07.1996 = Commander-in-Chief of the Russian Navy, order of 15 July 1996
lawyer | День юриста | Lawyer’s Day | День юриста | Lawyers | 12-03 | RU | pres - 2008-02-04
courier-ru | День российской фельдъегерской связи | Russian Courier Communications Day | Фельдъегери | Couriers | 12-17 | RU | pres - 2025-11-25
missile-forces | День Ракетных войск стратегического назначения | Strategic Missile Forces Day | День РВСН | Missile Day | 12-17 | RU | pres 549 2006-05-31
security-service | День работника органов безопасности | Security Service Worker’s Day | День ФСБ | Security Day | 12-20 | RU | pres - 1995-12-20
power-engineer | День энергетика | Power Engineer’s Day | Энергетики | Power Day | 12-22 | RU | ussr - 1966-05-23
rescuer | День спасателя | Rescuer’s Day | Спасатели | Rescuers | 12-27 | RU | pres - 1995-12-26
meteorology | Всемирный метеорологический день | World Meteorological Day | Метеорология | Meteorology | 03-23 | world | org Всемирная метеорологическая организация = World Meteorological Organization
midwife | Международный день акушерки | International Day of the Midwife | День акушер. | Midwives | 05-05 | world | org Международная конфедерация акушерок, 1992 год = International Confederation of Midwives, 1992
nurse | Международный день медицинской сестры | International Nurses Day | Медсёстры | Nurses’ Day | 05-12 | world | org Международный совет медицинских сестёр, 1974 год = International Council of Nurses, 1974
seafarer | День моряка | Day of the Seafarer | День моряка | Seafarers | 06-25 | world | org Международная морская организация, 2010 год = International Maritime Organization, 2010
veterinary | Всемирный день ветеринарного врача | World Veterinary Day | Ветеринары | Vets’ Day | last sat 04 | world | org Всемирная ветеринарная ассоциация = World Veterinary Association
graphic-design | Всемирный день дизайна | World Design Day | День дизайна | Design Day | 04-27 | world | org Международный совет дизайна (ico-D), 1995 год = International Council of Design (ico-D), 1995
industrial-design | Всемирный день промышленного дизайна | World Industrial Design Day | Промдизайн | Ind. design | 06-29 | world | org Всемирная организация дизайна, 2007 год = World Design Organization, 2007
pr-world | Всемирный день PR | World PR Day | PR в мире | World PR Day | 07-16 | world | org Агентство BHM, 2021 год = BHM agency, 2021
sysadmin | День системного администратора | System Administrator Appreciation Day | Сисадмины | SysAdmin Day | last fri 07 | world | org Тед Кекатос, 2000 год = Ted Kekatos, 2000
photography | Всемирный день фотографии | World Photography Day | Фотография | Photography | 08-19 | world | org Корске Ара, Австралия, 2009 год = Korske Ara, Australia, 2009
pharmacist | Всемирный день фармацевта | World Pharmacists Day | Фармацевты | Pharmacists | 09-25 | world | org Международная фармацевтическая федерация, 2009 год = International Pharmaceutical Federation, 2009
translator | Международный день перевода | International Translation Day | Переводчики | Translation | 09-30 | world | un A/RES/71/288
architecture | Всемирный день архитектуры | World Architecture Day | Архитектура | Architecture | 1 mon 10 | world | org Международный союз архитекторов = International Union of Architects
teachers-world | Всемирный день учителей | World Teachers’ Day | Учителя мира | Teachers | 10-05 | world | unesco 1994
post-world | Всемирный день почты | World Post Day | Почта мира | World Post | 10-09 | world | org Всемирный почтовый союз, 1969 год = Universal Postal Union, 1969
ada-lovelace | День Ады Лавлейс | Ada Lovelace Day | Ада Лавлейс | Ada Lovelace | 2 tue 10 | world | org Сью Чарман-Андерсон, 2009 год = Suw Charman-Anderson, 2009
chef | Международный день повара | International Chefs Day | День повара | Chefs’ Day | 10-20 | world | org Всемирная ассоциация союзов поваров (Worldchefs), 2004 год = Worldchefs, 2004
town-planning | Всемирный день градостроительства | World Town Planning Day | Градострой | Town plan. | 11-08 | world | org Карлос Мария делла Паолера, 1949 год = Carlos María della Paolera, 1949
quality | Всемирный день качества | World Quality Day | День качест. | Quality Day | 2 thu 11 | world | org Chartered Quality Institute = Chartered Quality Institute
computer-security | Международный день защиты информации | Computer Security Day | Защита инф. | InfoSec Day | 11-30 | world | org Ассоциация вычислительной техники (ACM), 1988 год = Association for Computing Machinery, 1988
civil-aviation | Международный день гражданской авиации | International Civil Aviation Day | Гражд. авиа | Civil Av. | 12-07 | world | un A/RES/51/33
bank | Международный день банков | International Day of Banks | День банков | Banks Day | 12-04 | world | un A/RES/74/245
`
