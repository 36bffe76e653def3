/** Days of culture, faith, customs and animals. Columns: see `read-days.ts`. */
export const culturalDays = `
christmas-eve-orthodox | Рождественский сочельник | Orthodox Christmas Eve | Сочельник | Xmas Eve | 01-06 | RU | org Русская православная церковь = Russian Orthodox Church
old-new-year | Старый Новый год | Old New Year | Старый НГ | Old New Year | 01-14 | RU | org Переход на новый календарь, декрет Совнаркома от 26 января 1918 года = Change of calendar, decree of the Council of People’s Commissars of 26 January 1918
epiphany | Крещение Господне | Orthodox Epiphany | Крещение | Epiphany | 01-19 | RU | org Русская православная церковь = Russian Orthodox Church
students-ru | День российского студенчества (Татьянин день) | Russian Students’ Day (Tatiana’s Day) | Татьянин д. | Student Day | 01-25 | RU | pres - 2005-01-25
groundhog | День сурка | Groundhog Day | День сурка | Groundhog | 02-02 | world | org Клуб сурка, Панксатони, США, 1887 год = Punxsutawney Groundhog Club, US, 1887
lunar-new-year | Китайский Новый год | Chinese New Year | Китайский НГ | Chinese NY | chinese 1-1 | world | org Китайский лунно-солнечный календарь; выходной по постановлению Госсовета КНР = Chinese lunisolar calendar; a day off by the State Council of China
book-giving | Международный день дарения книг | International Book Giving Day | Дарим книги | Book Giving | 02-14 | world | org Эми Бродмур, 2012 год = Amy Broadmoore, 2012
maslenitsa | Начало Масленицы | Maslenitsa Begins | Масленица | Maslenitsa | orthodox -55 | RU | org Русская православная церковь = Russian Orthodox Church
forgiveness | Прощёное воскресенье | Forgiveness Sunday | Прощёное | Forgiveness | orthodox -49 | RU | org Русская православная церковь = Russian Orthodox Church
great-lent | Начало Великого поста | Orthodox Great Lent Begins | Велик. пост | Great Lent | orthodox -48 | RU | org Русская православная церковь = Russian Orthodox Church
shrove-tuesday | Блинный вторник (Марди Гра) | Shrove Tuesday (Pancake Day) | Марди Гра | Pancake Day | easter -47 | world | org Западные христианские церкви = Western Christian churches
ash-wednesday | Пепельная среда | Ash Wednesday | Пепел. среда | Ash Wed. | easter -46 | world | org Западные христианские церкви = Western Christian churches
cats-ru | День кошек в России | Cat Day in Russia | Кошки РФ | Cat Day RU | 03-01 | RU | org Журнал «Кот и пёс», 2004 год = Kot i Pyos magazine, 2004
ramadan | Начало Рамадана | Ramadan Begins | Рамадан | Ramadan | islamic 9-1 | world | org Мусульманский календарь (Умм аль-Кура), день может сдвинуться = Islamic calendar (Umm al-Qura), may shift by a day
st-patrick | День святого Патрика | Saint Patrick’s Day | Св. Патрик | St Patrick | 03-17 | world | org Католическая церковь = Catholic Church
eid-al-fitr | Ураза-байрам | Eid al-Fitr | Ураза-байрам | Eid al-Fitr | islamic 10-1 | world | org Мусульманский календарь (Умм аль-Кура), день может сдвинуться = Islamic calendar (Umm al-Qura), may shift by a day
french-language | День французского языка в ООН | UN French Language Day | Франц. язык | French lang. | 03-20 | world | org ООН, Департамент глобальных коммуникаций, 2010 год = UN Department of Global Communications, 2010
storytelling | Всемирный день рассказывания историй | World Storytelling Day | Истории | Storytelling | 03-20 | world | org Швеция, 1991 год (Alla berättares dag) = Sweden, 1991 (Alla berättares dag)
poetry | Всемирный день поэзии | World Poetry Day | День поэзии | Poetry Day | 03-21 | world | unesco 1999
puppetry | Международный день кукольника | World Puppetry Day | Кукольники | Puppetry | 03-21 | world | org Международный союз кукольников (УНИМА), 2003 год = International Puppetry Association (UNIMA), 2003
theatre | Всемирный день театра | World Theatre Day | День театра | Theatre Day | 03-27 | world | org Международный институт театра, 1961 год = International Theatre Institute, 1961
birds | Международный день птиц | International Bird Day | День птиц | Bird Day | 04-01 | world | org В память о конвенции об охране птиц 1906 года; Союз охраны птиц России = In memory of the bird protection convention of 1906; Russian Bird Conservation Union
children-books | Международный день детской книги | International Children’s Book Day | Детск. книга | Kids’ books | 04-02 | world | org Международный совет по детской книге (IBBY), 1967 год = International Board on Books for Young People, 1967
passover | Песах | Passover | Песах | Passover | hebrew Nisan-15 | world | org Еврейский календарь = Hebrew calendar
palm-orthodox | Вербное воскресенье | Orthodox Palm Sunday | Вербное | Palm Sunday | orthodox -7 | RU | org Русская православная церковь = Russian Orthodox Church
good-friday-orthodox | Страстная пятница (православная) | Orthodox Good Friday | Страстная пт | Good Friday | orthodox -2 | RU | org Русская православная церковь = Russian Orthodox Church | memory
easter-orthodox | Пасха (православная) | Orthodox Easter | Пасха | Orth. Easter | orthodox +0 | RU,BY,KZ,AM,GE | org Православные церкви, александрийская пасхалия = Orthodox churches, Julian computus
radonitsa | Радоница | Radonitsa | Радоница | Radonitsa | orthodox +9 | RU,BY | org Русская православная церковь, день поминовения усопших = Russian Orthodox Church, remembrance of the departed | memory
trinity | День Святой Троицы | Orthodox Trinity Sunday | Троица | Trinity | orthodox +49 | RU | org Русская православная церковь = Russian Orthodox Church
good-friday | Страстная пятница (западная) | Good Friday | Страстная пт | Good Friday | easter -2 | world | org Западные христианские церкви = Western Christian churches | memory
easter | Пасха (католическая и протестантская) | Easter Sunday | Пасха зап. | Easter | easter +0 | world | org Западные христианские церкви, григорианская пасхалия = Western Christian churches, Gregorian computus
pentecost | Пятидесятница (западная) | Pentecost | Пятидесятн. | Pentecost | easter +49 | world | org Западные христианские церкви = Western Christian churches
art | Всемирный день искусства | World Art Day | Искусство | Art Day | 04-15 | world | unesco 2019
circus | Всемирный день цирка | World Circus Day | День цирка | Circus Day | 3 sat 04 | world | org Всемирная федерация цирка, 2010 год = Fédération Mondiale du Cirque, 2010
monuments | Международный день памятников и исторических мест | International Day for Monuments and Sites | Памятники | Monuments | 04-18 | world | org ИКОМОС, 1982 год = ICOMOS, 1982
chinese-language | День китайского языка в ООН | UN Chinese Language Day | Китайск. яз. | Chinese lang | 04-20 | world | org ООН, Департамент глобальных коммуникаций, 2010 год = UN Department of Global Communications, 2010
books | Всемирный день книги и авторского права | World Book and Copyright Day | День книги | Book Day | 04-23 | world | unesco 1995
english-language | День английского языка в ООН | UN English Language Day | Англ. язык | English lang | 04-23 | world | org ООН, Департамент глобальных коммуникаций, 2010 год = UN Department of Global Communications, 2010
penguins | Всемирный день пингвинов | World Penguin Day | Пингвины | Penguin Day | 04-25 | world | org Антарктическая станция Мак-Мердо = McMurdo Station, Antarctica
dance | Международный день танца | International Dance Day | День танца | Dance Day | 04-29 | world | org Международный институт театра, 1982 год = International Theatre Institute, 1982
jazz | Международный день джаза | International Jazz Day | День джаза | Jazz Day | 04-30 | world | unesco 2011
migratory-birds | Всемирный день мигрирующих птиц | World Migratory Bird Day | Перел. птицы | Migr. birds | 2 sat 05 | world | org Программа ООН по окружающей среде, 2006 год = UN Environment Programme, 2006
museums | Международный день музеев | International Museum Day | День музеев | Museum Day | 05-18 | world | org Международный совет музеев, 1977 год = International Council of Museums, 1977
turtles | Всемирный день черепахи | World Turtle Day | Черепахи | Turtle Day | 05-23 | world | org American Tortoise Rescue, 2000 год = American Tortoise Rescue, 2000
eid-al-adha | Курбан-байрам | Eid al-Adha | Курбан-байр. | Eid al-Adha | islamic 12-10 | world | org Мусульманский календарь (Умм аль-Кура), день может сдвинуться = Islamic calendar (Umm al-Qura), may shift by a day
childrens-day | Международный день защиты детей | International Children’s Day | Защита детей | Children | 06-01 | world | org Международная демократическая федерация женщин, 1949 год = Women’s International Democratic Federation, 1949
russian-language | Пушкинский день России, День русского языка | Pushkin Day, Russian Language Day | Пушкин | Pushkin Day | 06-06 | RU | pres - 2011-06-06
dragon-boat | Праздник драконьих лодок | Dragon Boat Festival | Драконы | Dragon Boat | chinese 5-5 | world | org Китайский лунно-солнечный календарь = Chinese lunisolar calendar
music-festival | Праздник музыки | World Music Day (Fête de la Musique) | День музыки | Music Day | 06-21 | world | org Министерство культуры Франции, 1982 год = French Ministry of Culture, 1982
youth-ru | День молодёжи в России | Youth Day in Russia | Молодёжь РФ | Youth Day RU | last sat 06 | RU | presrp - 1993-06-24
kupala | Иван Купала | Ivan Kupala Day | Купала | Kupala | 07-07 | RU,BY | org Народный обычай, Рождество Иоанна Предтечи = Folk custom, the Nativity of John the Baptist
tigers | Международный день тигра | International Tiger Day | День тигра | Tiger Day | 07-29 | world | org Международный форум по сохранению тигра, Санкт-Петербург, 2010 год = Tiger Summit, Saint Petersburg, 2010
cats | Всемирный день кошек | International Cat Day | День кошек | Cat Day | 08-08 | world | org Международный фонд защиты животных (IFAW), 2002 год = International Fund for Animal Welfare, 2002
elephants | Всемирный день слонов | World Elephant Day | День слонов | Elephants | 08-12 | world | org Elephant Reintroduction Foundation, 2012 год = Elephant Reintroduction Foundation, 2012
honey-saviour | Медовый Спас | Honey Feast of the Saviour | Медовый Спас | Honey Feast | 08-14 | RU | org Русская православная церковь = Russian Orthodox Church
apple-saviour | Яблочный Спас (Преображение) | Apple Feast of the Saviour (Transfiguration) | Яблочн. Спас | Apple Feast | 08-19 | RU | org Русская православная церковь = Russian Orthodox Church
nut-saviour | Ореховый Спас | Nut Feast of the Saviour | Ореховый Сп. | Nut Feast | 08-29 | RU | org Русская православная церковь = Russian Orthodox Church
dogs | Международный день собак | International Dog Day | День собак | Dog Day | 08-26 | world | org Коллин Пейдж, 2004 год = Colleen Paige, 2004
mid-autumn | Праздник середины осени | Mid-Autumn Festival | Сер. осени | Mid-Autumn | chinese 8-15 | world | org Китайский лунно-солнечный календарь = Chinese lunisolar calendar
oktoberfest | Открытие Октоберфеста | Oktoberfest Opens | Октоберфест | Oktoberfest | sat from 09-16 | world | org Город Мюнхен = City of Munich
rosh-hashanah | Рош ха-Шана | Rosh Hashanah | Рош ха-Шана | Rosh Hashana | hebrew Tishri-1 | world | org Еврейский календарь = Hebrew calendar
yom-kippur | Йом-Кипур | Yom Kippur | Йом-Кипур | Yom Kippur | hebrew Tishri-10 | world | org Еврейский календарь = Hebrew calendar | memory
european-languages | Европейский день языков | European Day of Languages | Языки Европы | Languages | 09-26 | world | org Совет Европы, 2001 год = Council of Europe, 2001
music-world | Международный день музыки | International Music Day | Музыка мира | Music Day | 10-01 | world | org Международный музыкальный совет при ЮНЕСКО, 1973 год = International Music Council, 1973
animals | Всемирный день защиты животных | World Animal Day | Животные | Animal Day | 10-04 | world | org Международный конгресс защиты животных, Флоренция, 1931 год = International Animal Protection Congress, Florence, 1931
pokrov | Покров Пресвятой Богородицы | Intercession of the Theotokos | Покров | Pokrov | 10-14 | RU | org Русская православная церковь = Russian Orthodox Church
audiovisual-heritage | Всемирный день аудиовизуального наследия | World Day for Audiovisual Heritage | Архив аудио | Audiovisual | 10-27 | world | unesco 2005
animation | Международный день анимации | International Animation Day | Анимация | Animation | 10-28 | world | org Международная ассоциация анимационного кино (ASIFA), 2002 год = International Animated Film Association, 2002
halloween | Хеллоуин | Halloween | Хеллоуин | Halloween | 10-31 | world | org Канун Дня всех святых, Католическая церковь = Eve of All Saints’ Day, Catholic Church
day-of-dead | День мёртвых (Мексика) | Day of the Dead (Mexico) | День мёртвых | Day of Dead | 11-02 | world | org Обычай Мексики, список наследия ЮНЕСКО, 2008 год = Custom of Mexico, UNESCO heritage list, 2008
kindness | Всемирный день доброты | World Kindness Day | День доброты | Kindness Day | 11-13 | world | org Всемирное движение за доброту, 1998 год = World Kindness Movement, 1998
students-world | Международный день студентов | International Students’ Day | Студенты | Students | 11-17 | world | org Международный союз студентов, Лондон, 1941 год = International Council of Students, London, 1941
mens-day | Международный мужской день | International Men’s Day | Мужской день | Men’s Day | 11-19 | world | org Джером Тилаксингх, 1999 год = Jerome Teelucksingh, 1999
hello | Всемирный день приветствий | World Hello Day | Приветствия | Hello Day | 11-21 | world | org Братья Маккормак, 1973 год = Brian and Michael McCormack, 1973
advent | Первое воскресенье Адвента | First Sunday of Advent | Адвент | Advent | sun from 11-27 | world | org Западные христианские церкви = Western Christian churches
hanukkah | Ханука | Hanukkah | Ханука | Hanukkah | hebrew Kislev-25 | world | org Еврейский календарь = Hebrew calendar
arabic-language | День арабского языка в ООН | UN Arabic Language Day | Арабский яз. | Arabic lang. | 12-18 | world | org ООН, Департамент глобальных коммуникаций, 2010 год = UN Department of Global Communications, 2010
st-nicholas | День святителя Николая | Saint Nicholas Day (Orthodox) | Никола | St Nicholas | 12-19 | RU | org Русская православная церковь = Russian Orthodox Church
christmas-eve | Рождественский сочельник (западный) | Christmas Eve | Сочельник | Xmas Eve | 12-24 | world | org Западные христианские церкви = Western Christian churches
christmas | Рождество (западное) | Christmas Day | Рождество | Christmas | 12-25 | world | org Западные христианские церкви = Western Christian churches
new-years-eve | Канун Нового года | New Year’s Eve | Канун НГ | NY Eve | 12-31 | world | org Григорианский календарь = Gregorian calendar
leap-day | Високосный день | Leap Day | 29 февраля | Leap Day | 02-29 | world | org Григорианский календарь, булла Inter gravissimas, 1582 год = Gregorian calendar, bull Inter gravissimas, 1582
rare-diseases | День редких заболеваний | Rare Disease Day | Редкие бол. | Rare Disease | last day 02 | world | org EURORDIS, 2008 год = EURORDIS, 2008
polar-bears | Международный день полярного медведя | International Polar Bear Day | Белые медв. | Polar Bears | 02-27 | world | org Polar Bears International = Polar Bears International
`
