/** Days of food and drink. Columns: see `read-days.ts`. */
export const foodDays = `
nutella | Всемирный день Nutella | World Nutella Day | Nutella | Nutella Day | 02-05 | world | org Сара Россо, 2007 год; с 2015 года Ferrero = Sara Rosso, 2007; Ferrero since 2015
pulses | Всемирный день зернобобовых | World Pulses Day | Бобовые | Pulses Day | 02-10 | world | un A/RES/73/251
macaron | День макарон (миндального печенья) | Macaron Day | Макарон | Macaron Day | 03-20 | world | org Пьер Эрме, 2005 год = Pierre Hermé, 2005
tuna | Всемирный день тунца | World Tuna Day | День тунца | Tuna Day | 05-02 | world | un A/RES/71/124
baking | Всемирный день выпечки | World Baking Day | День выпечки | Baking Day | 3 sun 05 | world | org Unilever, 2012 год = Unilever, 2012
tea | Международный день чая | International Tea Day | День чая | Tea Day | 05-21 | world | un A/RES/74/241
potato | Международный день картофеля | International Day of Potato | Картофель | Potato Day | 05-30 | world | un A/RES/78/123
milk | Всемирный день молока | World Milk Day | День молока | Milk Day | 06-01 | world | org Продовольственная и сельскохозяйственная организация ООН, 2001 год = Food and Agriculture Organization of the UN, 2001
doughnut | День пончика | National Doughnut Day | День пончика | Doughnut Day | 1 fri 06 | world | org Армия спасения, Чикаго, 1938 год = The Salvation Army, Chicago, 1938
gastronomy | День устойчивой гастрономии | Sustainable Gastronomy Day | Гастрономия | Gastronomy | 06-18 | world | un A/RES/71/246
ice-cream | День мороженого (США) | National Ice Cream Day | Мороженое | Ice Cream | 3 sun 07 | world | org Президент США, прокламация № 5219 от 9 июля 1984 года = President of the US, Proclamation 5219 of 9 July 1984
beer | Международный день пива | International Beer Day | День пива | Beer Day | 1 fri 08 | world | org Джесси Авшаломов, Санта-Крус, 2007 год = Jesse Avshalomov, Santa Cruz, 2007
chocolate | Международный день шоколада | International Chocolate Day | Шоколад | Chocolate | 09-13 | world | org Национальная ассоциация кондитеров США = National Confectioners Association, US
vegetarian | Всемирный день вегетарианства | World Vegetarian Day | Вегетариан. | Vegetarian | 10-01 | world | org Североамериканское вегетарианское общество, 1977 год = North American Vegetarian Society, 1977
coffee | Международный день кофе | International Coffee Day | День кофе | Coffee Day | 10-01 | world | org Международная организация по кофе, 2015 год = International Coffee Organization, 2015
cinnamon-roll | День булочки с корицей | Cinnamon Roll Day | Булочки | Cinnamon Bun | 10-04 | world | org Совет по домашней выпечке, Швеция, 1999 год = Hembakningsrådet, Sweden, 1999
egg | Всемирный день яйца | World Egg Day | День яйца | Egg Day | 2 fri 10 | world | org Международная яичная комиссия, 1996 год = International Egg Commission, 1996
bread | Всемирный день хлеба | World Bread Day | День хлеба | Bread Day | 10-16 | world | org Международный союз пекарей и кондитеров, 2006 год = International Union of Bakers and Confectioners, 2006
pasta | Всемирный день пасты | World Pasta Day | День пасты | Pasta Day | 10-25 | world | org Всемирный конгресс производителей пасты, 1995 год = World Pasta Congress, 1995
vegan | Международный день веганов | World Vegan Day | День веганов | Vegan Day | 11-01 | world | org Веганское общество, 1994 год = The Vegan Society, 1994
olive | Всемирный день оливкового дерева | World Olive Tree Day | День оливы | Olive Tree | 11-26 | world | unesco 2019
`
