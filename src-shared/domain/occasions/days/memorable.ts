/** Days of memory, history and the state; the last column marks those nobody jokes on. Columns: see `read-days.ts`. */
export const memorableDays = `
leningrad | День полного освобождения Ленинграда от блокады | Lifting of the Siege of Leningrad | Блокада | Leningrad | 01-27 | RU | law 32-ФЗ 1995-03-13 | memory
holocaust | Международный день памяти жертв Холокоста | International Day of Commemoration in Memory of the Victims of the Holocaust | Холокост | Holocaust | 01-27 | world | un A/RES/60/7 | memory
stalingrad | День победы в Сталинградской битве | Victory in the Battle of Stalingrad | Сталинград | Stalingrad | 02-02 | RU | law 32-ФЗ 1995-03-13 | memory
service-abroad | День памяти россиян, исполнявших служебный долг за пределами Отечества | Memorial Day of Russians Who Served Abroad | Долг за руб. | Served abr. | 02-15 | RU | law 32-ФЗ 1995-03-13 | memory
genital-mutilation | Международный день нетерпимости к калечащим операциям на женских половых органах | International Day of Zero Tolerance for Female Genital Mutilation | Права девоч. | Zero FGM | 02-06 | world | un A/RES/67/146 | memory
right-to-truth | Международный день права на установление истины и достоинства жертв | International Day for the Right to the Truth and for the Dignity of Victims | Право истины | Right truth | 03-24 | world | un A/RES/65/196 | memory
slavery-victims | День памяти жертв рабства и трансатлантической работорговли | Remembrance of the Victims of Slavery and the Transatlantic Slave Trade | Жертвы раб. | Slavery | 03-25 | world | un A/RES/62/122 | memory
rwanda | День размышлений о геноциде в Руанде | Reflection on the 1994 Genocide against the Tutsi in Rwanda | Руанда | Rwanda | 04-07 | world | un A/RES/58/234 | memory
camps | День освобождения узников фашистских концлагерей | Liberation of Nazi Concentration Camp Prisoners | Узники | Camps | 04-11 | world | org В память о восстании в Бухенвальде 11 апреля 1945 года = In memory of the Buchenwald uprising of 11 April 1945 | memory
ice-battle | День победы на Чудском озере | Battle on the Ice Victory Day | Чудское оз. | Ice battle | 04-18 | RU | law 32-ФЗ 1995-03-13
chernobyl | День памяти о чернобыльской катастрофе | International Chernobyl Disaster Remembrance Day | Чернобыль | Chernobyl | 04-26 | world | un A/RES/71/125 | memory
indigenous-ru | День коренных малочисленных народов России | Day of Russia’s Indigenous Small-Numbered Peoples | Малые народы | Indigenous | 04-30 | RU | pres - 2025-11-04
liquidators | День участников ликвидации радиационных аварий и памяти жертв | Liquidators of Radiation Accidents Memorial Day | Ликвидаторы | Liquidators | 04-26 | RU | law 32-ФЗ 1995-03-13 | memory
second-war | Дни памяти жертв Второй мировой войны | Remembrance of Those Who Lost Their Lives in the Second World War | Память войны | WWII memory | 05-08 | world | un A/RES/59/26 | memory
aids-memorial | День памяти умерших от СПИДа | AIDS Candlelight Memorial | Память СПИД | AIDS memory | 3 sun 05 | world | org Глобальная сеть людей, живущих с ВИЧ (GNP+), с 1983 года = Global Network of People Living with HIV (GNP+), since 1983 | memory
slavic-writing | День славянской письменности и культуры | Day of Slavic Writing and Culture | Письменность | Slavic Day | 05-24 | RU | rfsc - 1991-01-30
child-aggression | Международный день детей, ставших жертвами агрессии | International Day of Innocent Children Victims of Aggression | Дети войны | War children | 06-04 | world | un A/RES/ES-7/8 | memory
torture-victims | Международный день в поддержку жертв пыток | International Day in Support of Victims of Torture | Против пыток | Anti-torture | 06-26 | world | un A/RES/52/149 | memory
memory-sorrow | День памяти и скорби | Day of Remembrance and Sorrow | Память | Remembrance | 06-22 | RU | law 32-ФЗ 1995-03-13 | memory
partisans | День партизан и подпольщиков | Partisans’ and Underground Fighters’ Day | Партизаны | Partisans | 06-29 | RU | law 32-ФЗ 1995-03-13 | memory
family-ru | День семьи, любви и верности | Family, Love and Fidelity Day | День семьи | Family Day | 07-08 | RU | pres - 2022-06-28
chesma | День победы в Чесменском сражении | Battle of Chesma Victory Day | Чесма | Chesma | 07-07 | RU | law 32-ФЗ 1995-03-13
poltava | День победы в Полтавском сражении | Battle of Poltava Victory Day | Полтава | Poltava | 07-10 | RU | law 32-ФЗ 1995-03-13
srebrenica | День памяти о геноциде в Сребренице | Reflection and Commemoration of the 1995 Genocide in Srebrenica | Сребреница | Srebrenica | 07-11 | world | un A/RES/78/282 | memory
baptism-rus | День Крещения Руси | Day of the Baptism of Rus | Крещ. Руси | Baptism Rus | 07-28 | RU | law 32-ФЗ 1995-03-13
first-war | День памяти воинов, погибших в Первой мировой войне | Memorial Day of Soldiers Fallen in the First World War | Первая мир. | WWI memory | 08-01 | RU | law 32-ФЗ 1995-03-13 | memory
hiroshima | День памяти жертв Хиросимы | Hiroshima Memorial Day | Хиросима | Hiroshima | 08-06 | world | org Город Хиросима, с 1947 года = City of Hiroshima, since 1947 | memory
gangut | День победы у мыса Гангут | Battle of Gangut Victory Day | Гангут | Gangut | 08-09 | RU | law 32-ФЗ 1995-03-13
terror-victims | День памяти жертв терроризма | Remembrance of and Tribute to the Victims of Terrorism | Жертвы терр. | Terror vict. | 08-21 | world | un A/RES/72/165 | memory
flag-ru | День Государственного флага России | Russian Flag Day | День флага | Flag Day | 08-22 | RU | pres - 1994-08-20
kursk | День победы в Курской битве | Victory in the Battle of Kursk | Курская бит. | Kursk | 08-23 | RU | law 32-ФЗ 1995-03-13 | memory
slave-trade | День памяти жертв работорговли и её отмены | Remembrance of the Slave Trade and Its Abolition | Работорговля | Slave trade | 08-23 | world | unesco 1997 | memory
disappeared | Международный день жертв насильственных исчезновений | International Day of the Victims of Enforced Disappearances | Исчезнувшие | Disappeared | 08-30 | world | un A/RES/65/209 | memory
knowledge | День знаний | Knowledge Day | День знаний | Knowledge | 09-01 | RU | ussr - 1984-06-15
beslan | День солидарности в борьбе с терроризмом | Solidarity in the Fight against Terrorism Day | Беслан | Beslan | 09-03 | RU | law 32-ФЗ 1995-03-13 | memory
languages-ru | День языков народов России | Day of the Languages of Russia’s Peoples | Языки России | Languages | 09-08 | RU | pres - 2025-11-04
borodino | День Бородинского сражения | Battle of Borodino Day | Бородино | Borodino | 09-08 | RU | law 32-ФЗ 1995-03-13
attacks-911 | День памяти жертв 11 сентября | Patriot Day | 11 сентября | Patriot Day | 09-11 | US | org Конгресс США, Public Law 107-89, 2001 год = US Congress, Public Law 107-89, 2001 | memory
tendra | День победы у мыса Тендра | Battle of Tendra Victory Day | Тендра | Tendra | 09-11 | RU | law 32-ФЗ 1995-03-13
suicide-prevention | Всемирный день предотвращения самоубийств | World Suicide Prevention Day | Ценить жизнь | Suicide prev | 09-10 | world | org Международная ассоциация предотвращения самоубийств и ВОЗ, 2003 год = International Association for Suicide Prevention and WHO, 2003 | memory
kulikovo | День победы в Куликовской битве | Battle of Kulikovo Victory Day | Куликово | Kulikovo | 09-21 | RU | law 32-ФЗ 1995-03-13
father-ru | День отца | Father’s Day in Russia | День отца | Father’s Day | 3 sun 10 | RU | pres - 2021-10-04
repression | День памяти жертв политических репрессий | Memory of the Victims of Political Repression | Репрессии | Repression | 10-30 | RU | org Верховный Совет РСФСР, постановление № 1763/1-I от 18.10.1991 = Supreme Soviet of the RSFSR, resolution No. 1763/1-I of 18 October 1991 | memory
journalist-crimes | Международный день прекращения безнаказанности за преступления против журналистов | End Impunity for Crimes against Journalists | Журналисты | Journalists | 11-02 | world | un A/RES/68/163 | memory
parade-1941 | День парада 7 ноября 1941 года | Red Square Parade of 1941 Day | Парад 1941 | Parade 1941 | 11-07 | RU | law 32-ФЗ 1995-03-13 | memory
remembrance-world | День памяти павших | Remembrance Day | День памяти | Remembrance | 11-11 | GB,CA,AU,NZ | org Король Георг V, 1919 год = King George V, 1919 | memory
road-victims | День памяти жертв дорожных аварий | World Day of Remembrance for Road Traffic Victims | Жертвы ДТП | Road victims | 3 sun 11 | world | un A/RES/60/5 | memory
violence-women | Международный день борьбы за ликвидацию насилия в отношении женщин | Elimination of Violence against Women | Нет насилию | No violence | 11-25 | world | un A/RES/54/134 | memory
mother-ru | День матери | Mother’s Day in Russia | День матери | Mother’s Day | last sun 11 | RU | pres - 1998-01-30
chemical-warfare | День памяти жертв применения химического оружия | Remembrance for All Victims of Chemical Warfare | Хим. оружие | Chem. weapon | 11-30 | world | org Организация по запрещению химического оружия = Organisation for the Prohibition of Chemical Weapons | memory
sinop | День победы у мыса Синоп | Battle of Sinop Victory Day | Синоп | Sinop | 12-01 | RU | law 32-ФЗ 1995-03-13
unknown-soldier | День Неизвестного Солдата | Unknown Soldier Day | Неизв. солд. | Unknown sold | 12-03 | RU | law 32-ФЗ 1995-03-13 | memory
moscow-battle | День начала контрнаступления под Москвой | Counteroffensive near Moscow Day | Битва Москвы | Moscow 1941 | 12-05 | RU | law 32-ФЗ 1995-03-13 | memory
heroes | День Героев Отечества | Heroes of the Fatherland Day | Герои | Heroes | 12-09 | RU | law 32-ФЗ 1995-03-13
genocide-victims | Международный день памяти жертв геноцида | Commemoration of the Victims of Genocide | Геноцид | Genocide | 12-09 | world | un A/RES/69/323 | memory
constitution | День Конституции РФ | Constitution Day of Russia | Конституция | Constitution | 12-12 | RU | law 32-ФЗ 1995-03-13
journalists-memory | День памяти журналистов, погибших при исполнении долга | Memory of Journalists Killed on Duty | Журналисты | Journalists | 12-15 | RU | org Союз журналистов России, 1991 год = Russian Union of Journalists, 1991 | memory
izmail | День взятия крепости Измаил | Capture of Izmail Day | Измаил | Izmail | 12-24 | RU | law 32-ФЗ 1995-03-13
`
