/** Days proclaimed by the United Nations and its agencies, each resolution as the UN’s own list of international days names it. Columns: see `read-days.ts`. */
export const unitedNationsDays = `
braille | Всемирный день азбуки Брайля | World Braille Day | Брайль | Braille | 01-04 | world | un A/RES/73/161
education | Международный день образования | International Day of Education | Образование | Education | 01-24 | world | un A/RES/73/25
clean-energy | Международный день чистой энергии | International Day of Clean Energy | Чист. энерг. | Clean energy | 01-26 | world | un A/RES/77/327
cancer | Всемирный день борьбы против рака | World Cancer Day | Против рака | Cancer Day | 02-04 | world | org Международный союз по борьбе с раком, 2000 год = Union for International Cancer Control, 2000 | memory
fraternity | Международный день человеческого братства | International Day of Human Fraternity | Братство | Fraternity | 02-04 | world | un A/RES/75/200
women-science | Международный день женщин и девочек в науке | International Day of Women and Girls in Science | Жен. в науке | Women in sci | 02-11 | world | un A/RES/70/212
radio-world | Всемирный день радио | World Radio Day | Радио мира | Radio Day | 02-13 | world | un A/RES/67/124
social-justice | Всемирный день социальной справедливости | World Day of Social Justice | Соц. справед | Soc. justice | 02-20 | world | un A/RES/62/10
mother-language | Международный день родного языка | International Mother Language Day | Родной язык | Mother lang. | 02-21 | world | un A/RES/56/262
zero-discrimination | День «Ноль дискриминации» | Zero Discrimination Day | Без дискрим. | Zero discr. | 03-01 | world | org ЮНЭЙДС, 2014 год = UNAIDS, 2014
wildlife | Всемирный день дикой природы | World Wildlife Day | Дикая прир. | Wildlife | 03-03 | world | un A/RES/68/205
womens-day | Международный женский день | International Women’s Day | 8 Марта | Women’s Day | 03-08 | world | un A/RES/32/142
women-judges | Международный день женщин-судей | International Day of Women Judges | Судьи | Women judges | 03-10 | world | un A/RES/75/274
mathematics | Международный день математики | International Day of Mathematics | Математика | Mathematics | 03-14 | world | unesco 2019
happiness | Международный день счастья | International Day of Happiness | День счастья | Happiness | 03-20 | world | un A/RES/66/281
nowruz | Международный день Навруз | International Day of Nowruz | Навруз | Nowruz | 03-21 | world | un A/RES/64/253
racial-discrimination | Международный день борьбы за ликвидацию расовой дискриминации | Elimination of Racial Discrimination | Нет расизму | No racism | 03-21 | world | un A/RES/2142(XXI) | memory
down-syndrome | Всемирный день людей с синдромом Дауна | World Down Syndrome Day | Синдром Даун | Down syndr. | 03-21 | world | un A/RES/66/149
forests | Международный день лесов | International Day of Forests | День лесов | Forests | 03-21 | world | un A/RES/67/200
water | Всемирный день водных ресурсов | World Water Day | День воды | Water Day | 03-22 | world | un A/RES/47/193
tuberculosis | Всемирный день борьбы с туберкулёзом | World Tuberculosis Day | Туберкулёз | TB Day | 03-24 | world | org Всемирная организация здравоохранения, 1982 год = World Health Organization, 1982
zero-waste | Международный день без отходов | International Day of Zero Waste | Ноль отходов | Zero waste | 03-30 | world | un A/RES/77/161
autism | Всемирный день распространения информации об аутизме | World Autism Awareness Day | Аутизм | Autism | 04-02 | world | un A/RES/62/139
mine-awareness | День просвещения о минной опасности | International Day for Mine Awareness | Минная опас. | Mine aware. | 04-04 | world | un A/RES/60/97 | memory
conscience | Международный день совести | International Day of Conscience | День совести | Conscience | 04-05 | world | un A/RES/73/329
sport | Международный день спорта на благо развития и мира | International Day of Sport for Development and Peace | День спорта | Sport Day | 04-06 | world | un A/RES/67/296
health | Всемирный день здоровья | World Health Day | Здоровье | Health Day | 04-07 | world | org Всемирная организация здравоохранения, 1948 год = World Health Organization, 1948
space-flight | Международный день полёта человека в космос | International Day of Human Space Flight | Космос | Space Flight | 04-12 | world | un A/RES/65/271
creativity | Всемирный день творчества и инновационной деятельности | World Creativity and Innovation Day | Творчество | Creativity | 04-21 | world | un A/RES/71/284
mother-earth | Международный день Матери-Земли | International Mother Earth Day | День Земли | Earth Day | 04-22 | world | un A/RES/63/278
girls-ict | Международный день «Девушки в ИКТ» | International Girls in ICT Day | Девушки в ИТ | Girls in ICT | 4 thu 04 | world | org Международный союз электросвязи, 2011 год = International Telecommunication Union, 2011
multilateralism | Международный день многосторонности и дипломатии ради мира | International Day of Multilateralism and Diplomacy for Peace | Дипломатия | Diplomacy | 04-24 | world | un A/RES/73/127
malaria | Всемирный день борьбы с малярией | World Malaria Day | Малярия | Malaria Day | 04-25 | world | org Всемирная организация здравоохранения, 2007 год = World Health Organization, 2007
intellectual-property | Международный день интеллектуальной собственности | World Intellectual Property Day | Интел. собст | IP Day | 04-26 | world | org Всемирная организация интеллектуальной собственности, 2000 год = World Intellectual Property Organization, 2000
safety-at-work | Всемирный день охраны труда | World Day for Safety and Health at Work | Охрана труда | Safe work | 04-28 | world | org Международная организация труда, 2003 год = International Labour Organization, 2003
press-freedom | Всемирный день свободы печати | World Press Freedom Day | Своб. печати | Press Free. | 05-03 | world | un A/DEC/48/432
plant-health | Международный день охраны здоровья растений | International Day of Plant Health | Растения | Plant health | 05-12 | world | un A/RES/76/256
families | Международный день семей | International Day of Families | День семей | Families | 05-15 | world | un A/RES/47/237
light | Международный день света | International Day of Light | День света | Light Day | 05-16 | world | unesco 2017
living-together | Международный день мирного сосуществования | International Day of Living Together in Peace | Жить в мире | Living peace | 05-16 | world | un A/RES/72/130
telecom | Всемирный день электросвязи и информационного общества | World Telecommunication and Information Society Day | Электросвязь | Telecom Day | 05-17 | world | un A/RES/60/252
bees | Всемирный день пчёл | World Bee Day | День пчёл | Bee Day | 05-20 | world | un A/RES/72/211
metrology | Всемирный день метрологии | World Metrology Day | Метрология | Metrology | 05-20 | world | org Международный комитет мер и весов, 1999 год = International Committee for Weights and Measures, 1999
cultural-diversity | Всемирный день культурного разнообразия | World Day for Cultural Diversity | Культуры | Cult. divers | 05-21 | world | un A/RES/57/249
biodiversity | Международный день биологического разнообразия | International Day for Biological Diversity | Биоразнообр. | Biodiversity | 05-22 | world | un A/RES/55/201
football | Всемирный день футбола | World Football Day | День футбола | Football Day | 05-25 | world | un A/RES/78/281
peacekeepers | Международный день миротворцев ООН | International Day of UN Peacekeepers | Миротворцы | Peacekeepers | 05-29 | world | un A/RES/57/129
no-tobacco | Всемирный день без табака | World No Tobacco Day | Без табака | No Tobacco | 05-31 | world | wha WHA42.19
parents | Всемирный день родителей | Global Day of Parents | Родители | Parents’ Day | 06-01 | world | un A/RES/66/292
bicycle | Всемирный день велосипеда | World Bicycle Day | Велосипед | Bicycle Day | 06-03 | world | un A/RES/72/272
environment | Всемирный день окружающей среды | World Environment Day | Окруж. среда | Environment | 06-05 | world | un A/RES/2994(XXVII)
food-safety | Всемирный день безопасности пищевых продуктов | World Food Safety Day | Безоп. еда | Food safety | 06-07 | world | un A/RES/73/250
oceans | Всемирный день океанов | World Oceans Day | День океанов | Oceans Day | 06-08 | world | un A/RES/63/111
play | Международный день игры | International Day of Play | День игры | Day of Play | 06-11 | world | un A/RES/78/268
child-labour | Всемирный день борьбы с детским трудом | World Day Against Child Labour | Детский труд | Child labour | 06-12 | world | org Международная организация труда, 2002 год = International Labour Organization, 2002 | memory
blood-donor | Всемирный день донора крови | World Blood Donor Day | День донора | Blood donors | 06-14 | world | wha WHA58.13
desertification | День борьбы с опустыниванием и засухой | World Day to Combat Desertification and Drought | Опустынив. | Drought Day | 06-17 | world | un A/RES/49/115
refugees | Всемирный день беженцев | World Refugee Day | Беженцы | Refugees | 06-20 | world | un A/RES/55/76 | memory
yoga | Международный день йоги | International Day of Yoga | День йоги | Yoga Day | 06-21 | world | un A/RES/69/131
public-service | День государственной службы ООН | UN Public Service Day | Госслужба | Public serv. | 06-23 | world | un A/RES/57/277
women-diplomacy | Международный день женщин в дипломатии | International Day of Women in Diplomacy | Женщ. диплом | Women dipl. | 06-24 | world | un A/RES/76/269
drug-abuse | Международный день борьбы с наркоманией | International Day against Drug Abuse | Нет наркот. | No drugs | 06-26 | world | un A/RES/42/112
small-business | День микро-, малых и средних предприятий | Micro-, Small and Medium-sized Enterprises Day | Малый бизнес | MSME Day | 06-27 | world | un A/RES/71/279
asteroid | Международный день астероида | International Asteroid Day | Астероид | Asteroid Day | 06-30 | world | un A/RES/71/90
population | Всемирный день народонаселения | World Population Day | Население | Population | 07-11 | world | un A/RES/45/216
youth-skills | Всемирный день навыков молодёжи | World Youth Skills Day | Навыки | Youth skills | 07-15 | world | un A/RES/69/145
mandela | Международный день Нельсона Манделы | Nelson Mandela International Day | Мандела | Mandela Day | 07-18 | world | un A/RES/64/13
chess | Всемирный день шахмат | World Chess Day | День шахмат | Chess Day | 07-20 | world | un A/RES/74/22
moon | Международный день Луны | International Moon Day | День Луны | Moon Day | 07-20 | world | un A/RES/76/76
drowning | Всемирный день предотвращения утопления | World Drowning Prevention Day | Безоп. воды | Drowning pr. | 07-25 | world | un A/RES/75/273 | memory
hepatitis | Всемирный день борьбы с гепатитом | World Hepatitis Day | Гепатит | Hepatitis | 07-28 | world | wha WHA63.18
friendship | Международный день дружбы | International Day of Friendship | День дружбы | Friendship | 07-30 | world | un A/RES/65/275
trafficking | Всемирный день борьбы с торговлей людьми | World Day against Trafficking in Persons | Торг. людьми | Trafficking | 07-30 | world | un A/RES/68/192 | memory
indigenous | Международный день коренных народов | International Day of the World’s Indigenous Peoples | Коренн. нар. | Indigenous | 08-09 | world | un A/RES/49/214
youth | Международный день молодёжи | International Youth Day | Молодёжь | Youth Day | 08-12 | world | un A/RES/54/120
humanitarian | Всемирный день гуманитарной помощи | World Humanitarian Day | Гум. помощь | Humanitarian | 08-19 | world | un A/RES/63/139
nuclear-tests | Международный день действий против ядерных испытаний | International Day against Nuclear Tests | Ядерн. испыт | Nuclear test | 08-29 | world | un A/RES/64/35
charity | Международный день благотворительности | International Day of Charity | Благотворит. | Charity Day | 09-05 | world | un A/RES/67/105
clean-air | Международный день чистого воздуха | International Day of Clean Air for Blue Skies | Чист. воздух | Clean air | 09-07 | world | un A/RES/74/212
literacy | Международный день грамотности | International Literacy Day | Грамотность | Literacy | 09-08 | world | unesco 1966
democracy | Международный день демократии | International Day of Democracy | Демократия | Democracy | 09-15 | world | un A/RES/62/7
ozone | Международный день охраны озонового слоя | International Day for the Preservation of the Ozone Layer | Озонов. слой | Ozone Day | 09-16 | world | un A/RES/49/114
patient-safety | Всемирный день безопасности пациентов | World Patient Safety Day | Пациенты | Patients | 09-17 | world | wha WHA72.6
equal-pay | Международный день равной оплаты труда | International Equal Pay Day | Равная плата | Equal Pay | 09-18 | world | un A/RES/74/142
cleanup | Всемирный день чистоты | World Cleanup Day | День чистоты | Cleanup Day | 09-20 | world | un A/RES/78/122
peace | Международный день мира | International Day of Peace | День мира | Peace Day | 09-21 | world | un A/RES/36/67
sign-languages | Международный день жестовых языков | International Day of Sign Languages | Жест. языки | Sign lang. | 09-23 | world | un A/RES/72/161
tourism | Всемирный день туризма | World Tourism Day | День туризма | Tourism Day | 09-27 | world | org Всемирная туристская организация, 1979 год = World Tourism Organization, 1979
access-information | День всеобщего доступа к информации | International Day for Universal Access to Information | Доступ к инф | Info access | 09-28 | world | un A/RES/74/5
food-loss | День осведомлённости о потерях продовольствия | Awareness of Food Loss and Waste | Потери еды | Food loss | 09-29 | world | un A/RES/74/209
older-persons | Международный день пожилых людей | International Day of Older Persons | Пожилые люди | Older people | 10-01 | world | un A/RES/45/106
non-violence | Международный день ненасилия | International Day of Non-Violence | Ненасилие | Non-Violence | 10-02 | world | un A/RES/61/271
habitat | Всемирный день Хабитат | World Habitat Day | Хабитат | Habitat Day | 1 mon 10 | world | un A/RES/40/202
mental-health | Всемирный день психического здоровья | World Mental Health Day | Псих. здоров | Mental hlth | 10-10 | world | org Всемирная федерация психического здоровья, 1992 год = World Federation for Mental Health, 1992
girl-child | Международный день девочек | International Day of the Girl Child | День девочек | Girls’ Day | 10-11 | world | un A/RES/66/170
disaster-risk | День снижения риска бедствий | International Day for Disaster Risk Reduction | Риск бедств. | Disaster Day | 10-13 | world | un A/RES/64/200
handwashing | Всемирный день мытья рук | Global Handwashing Day | Мытьё рук | Handwashing | 10-15 | world | org Глобальное партнёрство за мытьё рук, 2008 год = Global Handwashing Partnership, 2008
rural-women | Международный день сельских женщин | International Day of Rural Women | Сел. женщины | Rural women | 10-15 | world | un A/RES/62/136
food-world | Всемирный день продовольствия | World Food Day | Еда для всех | Food Day | 10-16 | world | un A/RES/35/70
poverty | Международный день борьбы за ликвидацию нищеты | Eradication of Poverty | Против бедн. | Anti-poverty | 10-17 | world | un A/RES/47/196
un-day | День Организации Объединённых Наций | United Nations Day | День ООН | UN Day | 10-24 | world | un A/RES/168(II)
cities | Всемирный день городов | World Cities Day | День городов | Cities Day | 10-31 | world | un A/RES/68/239
tsunami | День осведомлённости о цунами | World Tsunami Awareness Day | Цунами | Tsunami Day | 11-05 | world | un A/RES/70/203
science-peace | Всемирный день науки за мир и развитие | World Science Day for Peace and Development | Наука и мир | Science Day | 11-10 | world | unesco 2001
diabetes | Всемирный день борьбы с диабетом | World Diabetes Day | Диабет | Diabetes Day | 11-14 | world | un A/RES/61/225
philosophy | Всемирный день философии | World Philosophy Day | Философия | Philosophy | 3 thu 11 | world | unesco 2005
tolerance | Международный день толерантности | International Day for Tolerance | Толерантност | Tolerance | 11-16 | world | un A/RES/51/95
toilet | Всемирный день туалета | World Toilet Day | День туалета | Toilet Day | 11-19 | world | un A/RES/67/291
children | Всемирный день ребёнка | World Children’s Day | День ребёнка | Children | 11-20 | world | un A/RES/836(IX)
television | Всемирный день телевидения | World Television Day | Телевидение | TV Day | 11-21 | world | un A/RES/51/205
sustainable-transport | Всемирный день устойчивого транспорта | World Sustainable Transport Day | Транспорт | Transport | 11-26 | world | un A/RES/77/286
aids | Всемирный день борьбы со СПИДом | World AIDS Day | СПИД | AIDS Day | 12-01 | world | un A/RES/43/15 | memory
slavery-abolition | Международный день борьбы за отмену рабства | International Day for the Abolition of Slavery | Отмена рабс. | Abolition | 12-02 | world | un A/RES/317(IV) | memory
disability | Международный день людей с инвалидностью | International Day of Persons with Disabilities | Инвалидность | Disabilities | 12-03 | world | un A/RES/47/3
volunteer | Международный день добровольцев | International Volunteer Day | Волонтёры | Volunteers | 12-05 | world | un A/RES/40/212
soil | Всемирный день почв | World Soil Day | День почв | Soil Day | 12-05 | world | un A/RES/68/232
anti-corruption | Международный день борьбы с коррупцией | International Anti-Corruption Day | Антикоррупц. | Anti-corrupt | 12-09 | world | un A/RES/58/4
human-rights | День прав человека | Human Rights Day | Права чел. | Human Rights | 12-10 | world | un A/RES/423(V)
mountains | Международный день гор | International Mountain Day | День гор | Mountains | 12-11 | world | un A/RES/57/245
migrants | Международный день мигрантов | International Migrants Day | Мигранты | Migrants Day | 12-18 | world | un A/RES/55/93
solidarity | Международный день солидарности людей | International Human Solidarity Day | Солидарность | Solidarity | 12-20 | world | un A/RES/60/209
basketball | Всемирный день баскетбола | World Basketball Day | Баскетбол | Basketball | 12-21 | world | un A/RES/77/324
epidemic | День готовности к эпидемиям | International Day of Epidemic Preparedness | Эпидемии | Epidemics | 12-27 | world | un A/RES/75/27
`
