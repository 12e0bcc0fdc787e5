const words = (text: string): string[] => text.trim().split(/\s+/);

/** East European surnames that no ending below gives away. */
export const EAST_EUROPEAN_SURNAMES: readonly string[] = words(`
  adamek bak balan balog baran bartos bednarz bielak bilyk blaga bodnar bogdan bondar bosak bujor bucur cebula chmiel
  chirila cimpean ciobanu cojocaru constantin costea costin craciun cristea croitoru czajka dinu dobos dragan dudek dumitru
  duda dumbrava enache farkas filip florea florian gajda gal gavrila gawron gheorghe ghita glowacz golab gorka grabiec grigore
  gulyas hajdu halasz havel hlinka horvat horvath hrubes iacob ilie ilieva ilves iordache istrate jablonska janik jankauskas
  jarosz jasek jonaitis jurek juhasz kaczor kaczmarek kalnins kania kardos kasza kazlauskas kiraly klimek klimas kmiec
  kocsis kolar komar koniecz kopecky kos kosa kot kotlar kotlarz kovac kovacs kovacik koval kowal kozak koziol
  kozlowska krajewska kral kravets krawiec krol kruk krupa kubiak kucera kulik kurek kuzmin lacatus laska lazar
  lis lukacs lupu luca maciej maciejewska majer makar manea marek marin marinescu marusic matei matus mazur mazurek melnyk
  mihai mihalache mikula mikulka milos mocanu moldovan molnar moraru moroz munteanu muresan nagy neagu neamtu nedelcu nemec
  nemeth nemes nistor nita nitu novak novotny nowacka nowak nowicka nyc olah oleksy olariu olar onea oprea orban orlov ozols
  pajak papp pavel pawlak pawlik petraitis petre pietrzak pintea pirvu polak polek pop popa popov prodan puiu racz radu
  rus rusu rybka sabau sava savu sandor sikora simko sip siwiec skiba smolarek sobczak sokol soltys stana
  stanciu stefan stoica stoyan strnad suchy sulek svoboda szabo szalai szasz szczepan szewc szucs szulc takacs tanase
  tkach toma tomasz toth trandafir tudose turek urban ursu vacaru vaida varga vasile vass vincze vlad voicu voinea
  walczak wieczorek witek wojcik wojtas wozniak wrobel wrona zajac zaremba zeman zieba zima zmuda zoltan
`);

/** Endings of Polish, Romanian, Ukrainian, Bulgarian, Baltic, Czech and Slovak surnames. */
export const EAST_EUROPEAN_ENDINGS: readonly string[] = words(`
  ski ska sky skyi skyy skaya cki cka dzki dzka owicz ewicz wicz owski ewski czyk czak czuk chuk chyk enko yuk
  escu eanu oiu ov ova ev eva sheva auskas aitis iene ovic evic kova cek cik vych
`);

/** Forenames that seldom stand in families of another heritage. */
export const EAST_EUROPEAN_FORENAMES: readonly string[] = words(`
  agnieszka aleksander aleksandra aleksandar alicja anastasiia andrei andrzej antoni bartek bartosz blazej bogdan bohdan cosmin
  cristian czeslaw dariusz dawid dmytro dragos dominika elzbieta filip florin franciszek gheorghe gosia grazyna grzegorz
  hristo igor ioan ioana ionut iryna iwona jakub jan jaroslaw jerzy joanna kacper kamil karolina kasia katarzyna kateryna
  krystian krzysztof kuba laszlo lukasz maciej magdalena maja malgorzata marcin marek mariusz mateusz michal mihai mikolaj
  milosz mykola natalia nikodem oleksandr oleksandra oliwia oliwier oskar pawel piotr przemyslaw radu rafal razvan roksana
  sergiu slawomir stanislaw stefania sofiia svitlana szymon tadeusz tomasz tymon tymoteusz vasyl vlad volodymyr wiktor wiktoria
  wojciech yuliia zbigniew zofia zuzanna
`);
