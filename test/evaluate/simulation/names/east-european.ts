/** Names of Polish, Romanian, Slovak, Lithuanian, Bulgarian, Ukrainian and other families, commonest first. */
export const SURNAMES = `
nowak kowalski wisniewski wojcik popa kaminski lewandowski zielinski szymanski popescu wozniak dabrowski
kozlowski jankowski mazur ionescu kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski
michalski krol wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski jaworski
adamczyk dudek nowicki pawlak gorski witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski
tomaszewski pietrzak zalewski wroblewski marciniak jasinski zawadzki bak jakubowski sadowski duda
chmielewski wlodarczyk borkowski czarnecki sawicki sokolowski kubiak urbanski horvath kovac varga toth
nagy balog balaz cervenak dunka giba lakatos oracko pusko radu dumitru stan stoica gheorghe constantin
marin rusu munteanu matei dinu ciobanu florea dobre mihai moldovan lungu cojocaru toma kazlauskas
jankauskas petrauskas stankevicius vasiliauskas butkus zukauskas balciunas berzins kalnins ozolins liepins
ivanov petrov dimitrov georgiev nikolov todorov stoyanov angelov iliev hristov kovalenko shevchenko
bondarenko tkachenko kravchenko oliynyk melnyk boyko lysenko hoxha shehu prifti krasniqi gashi berisha
szabo kovacs kiss molnar novak svoboda dvorak smirnov popov volkov`;

export const BOYS = `
jakub oliwier adam aleksander filip antoni mikolaj david nikodem kacper szymon alexandru matei andrei
wiktor leon maksymilian michal igor oskar dominik mateusz bartosz kamil piotr krzysztof pawel tomasz
lukasz marcin wojciech stanislaw franciszek tymon tymoteusz ignacy fabian sebastian patryk hubert maciej
karol konrad robert daniel gabriel luca stefan ioan mihai cristian darius rares vlad tudor ionut florin
bogdan radu marius adrian denis eduard nojus lukas matas dominykas jonas kajus benas emilis artur roman
ivan dmytro oleksandr andriy mykola bohdan maksym danylo artem vladyslav yaroslav nazar martin tomas
samuel marek miroslav jozef peter kristian georgi dimitar nikola aleksandar viktor boris kaloyan bence
mate levente erik ardit leart endrit dion rayan`;

export const GIRLS = `
zuzanna julia maja zofia hanna lena alicja maria amelia oliwia aleksandra wiktoria natalia emilia antonina
nadia gabriela laura pola nikola michalina kornelia helena anna martyna karolina magdalena katarzyna
agnieszka malgorzata ewa joanna dominika paulina weronika kinga marta iga jagoda liliana klara blanka
milena sandra sofia ioana andreea alexandra denisa bianca daria larisa elena roxana mihaela cristina diana
raluca ana teodora iulia anastasia ema eva viktoria kristina petra lucia simona vanesa ester emilija
gabija austeja urte ugne liepa lukne kotryna kamile ieva rugile oleksandra anastasiya sofiya yeva solomiya
polina varvara kateryna iryna olha svitlana tetiana yuliya maryna gergana desislava kalina raya yoana
zsofia luca dorina arta elira dafina`;

/** Surname endings that a woman's or girl's form changes: as a boy bears it → as a girl does. */
export const FEMININE_ENDINGS: readonly (readonly [string, string])[] = [
  ['ski', 'ska'],
  ['cki', 'cka'],
  ['dzki', 'dzka'],
  ['auskas', 'auskaite'],
  ['evicius', 'eviciute'],
  ['kus', 'kute'],
  ['iunas', 'iunaite'],
  ['ins', 'ina'],
  ['ov', 'ova'],
  ['ev', 'eva'],
];
