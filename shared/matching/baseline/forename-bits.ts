/**
 * How telling it is to share a forename, in bits (minus the binary logarithm of its share of all births,
 * rounded to half a bit): names given to at least 150 children in England and Wales in 2007 to 2024.
 * Source: ONS baby names, Open Government Licence v3; docs/reference.md#names.
 */
export const FORENAME_BITS: Readonly<Record<number, string>> = {
  6.5: `
oliver`,
  7: `
jack harry olivia amelia george charlie`,
  7.5: `
thomas alfie noah lily william jacob muhammad joshua james emily ava oscar leo isla`,
  8: `
grace henry archie ruby mia ella ethan evie sophie jessica daniel isabella samuel poppy alexander joseph
freddie mohammed lucas arthur chloe sophia freya max isaac benjamin charlotte daisy theo riley finley
dylan logan`,
  8.5: `
edward isabelle phoebe harrison adam mason sienna millie ellie scarlett florence jake theodore alice
lucy sebastian rosie ivy eva luca sofia elsie lilly matilda`,
  9: `
jayden maisie evelyn tyler willow lewis imogen layla lola holly ryan zachary tommy luke liam frankie
erin matthew maya toby harvey reuben hannah harley elizabeth molly jude elijah teddy david summer louie
emma gracie emilia arlo michael abigail louis jasmine callum harper esme`,
  9.5: `
megan eleanor nathan rory mohammad eliza amber hugo alex charles jamie georgia ronnie albie harriet
roman gabriel bella kai amelie lexi connor bobby frederick reggie blake aaron katie rose lacey zara leon
albert violet elliot stanley amy jenson owen anna leah rowan jaxon lottie ellis`,
  10: `
penelope brooke ollie caleb aria bonnie cameron luna maria sonny annabelle ezra thea mila martha darcie
isabel elliott maryam felix jesse nancy eden carter finlay ibrahim aiden kian madison maddison dexter
arabella bethany heidi finn hunter john sarah zoe bailey rhys taylor evan hallie austin jackson robert
jasper francesca billy delilah aisha faith oakley hollie niamh robyn yusuf sara ada iris julia skye
isobel alfred paige orla tobias joel dominic lyla darcy tilly cody beatrice aurora hudson lillie`,
  10.5: `
lydia keira victoria mollie patrick lara beau eloise ayla darcey fatima ben morgan muhammed alexandra
caitlin nevaeh seth rebecca milo hayden annie ralph christopher marley aidan kyle clara kayden ashton
ayaan ali mya bradley nathaniel mabel aaliyah eli grayson lauren gabriella libby lexie reece levi
maxwell river edith sam tia savannah brody felicity margot rupert ruben zainab corey connie nicholas eve
nicole musa anthony olive myles brandon myla elodie hope autumn abdul`,
  11: `
cole alisha joey miles elias seren vincent laura casey tristan naomi zahra robin leonardo kieran syed
otis jonah esther sadie esmae jason annabel edie abdullah pippa elena jakub vinnie lyra anaya alicia jay
spencer andrew zac maximilian mohamed laila lois natalia filip joe eric chester peter alexis jonathan
amaya ariana maeve ahmed aimee rocco lincoln leila kevin kaiden rio nina madeleine angel cooper hamza
rosa yahya jordan marnie lena zain marcus maja ewan parker georgie kayla amira zack zak betsy anya demi
flynn india wilfred hazel skyla alyssa lenny rayan elise zakariya lucia khadija ophelia hanna neve
xavier georgina phoenix frank jax maggie faye quinn brodie miley jaxson`,
  11.5: `
melissa maisy raphael maximus christian ted alana maia omar safa arya aoife indie nellie olly declan
amina sidney oskar bodhi tabitha lilah lennon mariam ottilie mark remi rohan mustafa nova anastasia
ayesha ashley mary enzo kacper layton leighton aleena sean eesa isaiah amara zuzanna skylar lukas polly
zoya fraser jensen beatrix rachel adrian yasmin danny francis zayn cora barnaby abbie liliana rayyan
emmie macie penny alan rex lana jemima rafael khadijah cleo talia nora remy jennifer lorenzo mckenzie
emmanuel xander courtney alexa ebony zach jessie piper alba scarlet shay eliana athena honey paisley
otto tallulah tom freddy harlow nadia brooklyn hassan april victor asher lucie inaaya hafsa idris aryan
callie hana noor axel aurelia emelia ismail cara malachi hattie micah billie josephine eddie halle
martin lila natalie macey aliza syeda josie umar conor wren fletcher josiah chase`,
  12: `
kit dominik kiara abel katherine ffion richard nico pearl aliyah zion melody rufus jaiden marcel leonard
archer alexia milan josh elsa lacie ahmad cerys casper nicolas matteo antoni kiera rudy sydney preston
ariella gabriela cian natasha nia dorothy inaya kaitlyn primrose constance paul alayna rafferty nyla
julian raya sasha romeo amir tegan michelle miriam catherine luka aubrey jan samantha travis coby milly
zaynab jaden arjun douglas damian helena belle liyana antonia hector dolly sami kenzie kyra valentina
caitlyn alina peyton madeline tiana zofia charley clementine destiny harris aiza diana jimmy emilie iqra
imaan amari junior bertie ivan monty flora amirah kate osian ayan kara ayah oliwia macy euan louisa
angus gabrielle maddie fatimah timothy kacey aleksander lilia claudia lillian isa kitty haris mackenzie
louise stella effie vanessa aston jeremiah ana stephen etta evangeline inayah nell fabian ayda rafe
mateo aminah addison wyatt ellen scott philippa bilal tomas zayd finnley esmee kelsey simon winnie carys
ayden philip chelsea kayleigh stefan teddie aizah arianna solomon verity harmony cohen harri alessia
kyla`,
  12.5: `
zane aya justin haniya aarav zachariah ronan stephanie yusra ezekiel kye zayan kaleb ciara kane cillian
reginald alicja ayat ilyas iyla niall franklin troy noa avery ayman ernest halima szymon regan alesha
shannon dua denis matei bethan danielle cruz sapphire leyla ida cassius izabella astrid daphne marshall
vienna carson tiffany erica audrey devon rosalie jade minnie mylo ocean iona serena kobe olivier elisa
caiden sylvie ralphie hugh fleur steven tate nikola colby anais norah daniella ria nate dennis everly
barney crystal luis khalid nicola annabella hasan dillon leia mitchell ibraheem elis cayden sana azaan
joanna lee shane laurence nikodem ashleigh kaya kira keegan hussain laiba rylee tillie winter elisha
nola dottie nelly betty kobi anayah blossom robbie cecilia liberty ayra dawid jac hayley maddox anas
malik walter kingsley paris livia yunus lennie aaminah darius emmeline aadam erik johnny stevie curtis
amal mae elle alma malakai marwa aron ameera sky drew beth hafsah lennox haider kaden nylah dean
lawrence aleksandra brian woody frances jace ruth fern antonio daria caden dakota tianna lina buddy
jenna jasmin ismaeel santiago alistair saoirse mali priya tomos mateusz hamish marco isra montgomery
hashim brianna ela wiktoria jannat ryley tara will patryk maeva iman lachlan lochlan pixie margaret
dougie rae lia henley calum bianca clayton angelina bentley bobbie kairo katelyn kyran ciaran`,
  13: `
genevieve isobelle amaan alexandru dolcie zayaan meadow renee hiba jai dante zakaria diya ari shaun lili
magnus keeley rhea ioan aqsa andrei bruno agnes cai vivienne freyja salma michal maksymilian mikolaj
katy rudi cassie brayden aayan emmy benedict warren diego simran armaan saskia calvin safaa indiana noel
hermione sabrina huxley aleeza leona aliya kacie malaika henrietta archibald rihanna roxanne saffron
nikita franciszek romy alaya hadley sumayyah haleema miya koby myah shelby kyron sulaiman yaseen may
gethin hawa arham hari riya carla safiya annalise reeva edison yuvraj lucian rayaan michaela rian yaqub
fearne edwin oliwier emaan heath ernie natan caelan skyler alyssia alannah adeline aysha karina deacon
rehan maisey krish milena andre christina prince dawud mikey reign ariya rome miller cairo imran yara
percy amalia teagan aydin poppie fergus jonas atlas aubree maxim erika liana eira elin hendrix kasper
issac selena abraham yasin faris kaia anika wiktor camilla alys adriana usman safiyyah amani siena aahil
tayla lilian klara indigo jago amanda carmen isha yasmine ace tamara bryan ian amayah theodora wynter
damien kristian joy juno leyton shiloh ruqayyah jorgie adelaide kimberley lloyd amna princess daniyal
igor neave asiya maira sullivan ayana aaryan ryder elissa orlaith mario orson aila vinny mirha juliette
jorja millicent eadie brogan reagan lisa khalil cassidy jamal ines arla jeremy alaia mahnoor jakob
deborah cory atticus coco raheem laith meredith subhan ray rosemary manha angela eshaal yousef lea
milana abdur pola rueben roxy jared samson jaydon leland peggy thalia zaid adele everleigh ayub greyson
mikaeel amiyah gemma alanna andrea raven yousuf celine rhianna kamil haroon ishaan aida ember frazer ned
sumaya khloe mira orlando juliet kaitlin fred trinity aniyah kody imani laurie`,
  13.5: `
clark farhan rico nikolas deniz kyan eryn mina zoey abu israel rubie angelo kylo evelina elora wesley
leonidas abby humaira dawson tymon tessa lawson nieve nana moses dion myra heather veronica hughie
shayan neo loki caspar macsen alara veer farah miguel asa bobbi raymond saif tanisha alisa alia leonie
alby maizie ziggy byron ajay odin anisa dulcie alec sian eduard octavia daisie antony orion melanie
hamzah soraya zaina kaci helen keaton bear arjan dalton tahlia kasey kieron rhiannon precious nusaybah
elif ameerah jodie aariz karolina henri haydn nolan angelica ross nyah taya alayah maximillian
alessandro greta arwen mara maison guy sunny tony andreas idrees selina kylan anton judah reid shanaya
esa presley talha lowri alishba kiaan elisabeth daniela matthias sylvia gloria rosanna cecily shania
lainey abdulrahman hania uzair winifred anabia koa roisin harriett owain oisin alivia honor chiara aiyla
darren enya sahil emilio camille lylah cyrus amie ishaq wilbur sonia kiana melisa eisa eshal md rebekah
zaynah rumaysa arwa vihaan payton giovanni kade minahil aman emerson leela taha celeste jannah cali
carly matas bruce marina xanthe ozzy kenzo chantelle gwen keziah ieuan kayson cain gianna osman keyaan
juniper brendan ayyub lillia reya huda kathryn allegra isobella kareem kobie dhruv tiago jett amar
mikail maliha marlie nathanael maci saul fiona aarya storm emil savanna asma aishah alissa lilli piotr
jovan sia adnan sulayman tyrese hoorain hettie izzy rania indi jaya maverick marta kelly adil romilly
qasim lucca shae hadi bartosz zander gia kelsie samira jaime mahdi karim jaylen abbas safia blessing
rayhan mylah arielle farrah husna elina zoha tess kathleen fynn abdirahman agatha antonina aayat amalie
darla emir lilith una aden hubert rita matias ruairi aamina jiya harleen indy ema franky hailey mathew
rahma theia arnie renae fox sultan anabelle marie carl kiran lowen zackary amos samir darci dorian
martyna bridget hareem teodor deen mathias miah rishi sahib arran zakariyya teo caoimhe maiya rocky
ariel lorcan ammar elouise kabir sinead elspeth august omer emilija tommie yasir eleni saad jia herbie
esha shreya patricia jana shea cassandra edmund mercedes mikael tomasz krystal hasnain leena conner
ismael meghan dahlia kadie giulia nela harlie gregory margo marcie gaia asha zayyan`,
  14: `
kornelia nala francesco evalyn faizan zayne shaan malak thiago rebeca sheikh ronald eoin ayzal iestyn
jazmin siya layan bryony taran fionn conrad dana omari kamran ariah sebastien izabela huzaifa caspian
kenny zarah azlan avneet danyal kendall zunairah sandra klaudia anaiya duaa divine esmai carlos adyan
malachy frida roma weronika margaux harlan ralphy dollie marlowe craig cassian neriah arun jocelyn issa
bowie lavinia dilan chanel albi eleri marc kyrie mathilda hawwa mika codie raife rylan santino joni
claire alaina jaxx caroline jeevan saira tadhg samara raja artur zaki mahir gideon valentino stanislaw
olaf kaja emmett mariya safwan cadi emanuel silas georgiana lilianna star zayna kaira keelan salman eren
clay cordelia persephone adaline sufyan serenity ayva wilson leilani amrit jayce anne mikayla stefania
reegan elia eshan zidan rares malika haya teigan martina aran estelle adelina naya azariah iwan jazmine
chaya ariyah raees bo hajra aanya mariah hadiya liya saarah colin jada winston inara arman kiyan kajus
larissa killian madiha sally phillip edgar coen prisha harleigh siyana elara izabelle bronte simeon
minha ryleigh ianis abdullahi chris kimberly esmay denny shayla rachael fredrick theodor ivor abi andy
vlad cataleya mahi shah rafi safiyah tori alora abdurrahman ishaaq zeeshan asia arian karter neil dara
gene abbey zaviyar bryn ayomide mehmet tamsin jaydan misha murphy luisa kaylan malia huw avani tudor
viktor tymoteusz zahraa saanvi arissa asiyah herbert faiza nel merryn paddy denzel eryk lorena efa
gabriele keanu magdalena saara melina aasiyah chanelle reem niko jak andreea monica viktoria ricardo
shayaan kristina ettie avi marni sacha alvin forrest harlee kodi keiran aditya dina abeeha cristian
elysia rylie musab damon beauden luella ivie callan mariyah ronny rumaisa sol paula nour karl emmanuella
marissa florrie ayaz lula abubakar jed alastair jemimah mohamad jasleen anwen monroe owais wilf emrys
elio aaira haaris cecelia anisha cherry vivaan kaylee arisha zeynep fiadh harun mari krystian annika
celia zuri nihal ekam cade trey yanis alexandre ferne roux umair taylan sidra kaiya elinor ren hakeem
kyro akira sumaiya maha azra paloma elaina colton khaleesi catrin jorge amarah dalia jose kirsty bowen
alessio nella naima kennedy nojus ty bodie eben rogan emme amin luqman moshe nancie vera armani
alexandros seb beatriz karam emile steffan mariana adriel blanka lucien janelle elowen teegan fallon
neha zaara arnold zunaira mahira king boris romi zayden kendra mehreen ivo christine habiba pheobe
junaid wojciech dania kaylen huey valerie dev zidane dominykas elyas tanya anita roseanna aylin zia
tamzin pia matylda irha terry jenny ahad aarush lorelei subhaan yash ellena eilidh maciej`,
  14.5: `
chaim rosalind hussein aris dominika che taliah nikhil emre richie arley johan arron ridwan youssef
braxton leni sammy davina madelyn makayla wade karson kayan karol zorawar katrina paulina artemis ameer
roscoe keisha tasneem pablo raul lulu nuala halimah braydon jayda carolina amyra gruffydd kiki ananya
bianka tyson ayoub milla delia lando kamila bernard stacey sama iga marla roan theadora ricky eiliyah
raihan kaelan jon riyan aniya mariella amaia shakira anoushka naila mimi raisa etienne kelvin ann sameer
suleiman ingrid alya umaiza tyrone petra ayrton arin lorna abubakr mylie nelson mercy russell kuba
reilly jerome kenneth leanne aaliya adrianna hira kallum lewie bea lilliana daya jayson montague mikhail
izaan madina leen baby macauley sid rida khadeejah rodrigo zakariyah zohan sianna sharon alexandria
alissia michalina vivian asees franco sai kylie bluebell pedro marwah brielle loui gus aura arnav markus
katerina viola sayed yu gavin dewi francisco denver cosmo jane marlow hashir kezia freja sage seamus
benny anjali lorelai essa maksim eliot jean benas tyrell ifan joyce meera mabli taliyah ayeza priscilla
stuart isabell hajrah iylah josef roy ariyan avni leandro vladimir cassia anastazja reyansh dillan
maheen konrad lucinda sakina willa blue patrycja aleesha soren fahad anushka luana vanesa libbie cienna
raine favour bleu tatiana coral nahla isabela sion laylah rubi manraj rhian miracle alejandro elvis
nadine bibi rayna bushra ira adem maleeha khushi dora tayah arlie zavier caio shiv yousif orlagh skylah
momina simona cormac frederic salahuddin brady julius milosz darragh dotty akram fathima marianne
isadora codey jacques shyla ayaat giorgio kirsten tala reese jonny joanne tasnim barbara ayaana cobie
aine sofie aadhya dixie saint miyah kady enoch neive sonnie kurtis ranveer lidia mannat aairah elwood
ashwin roberta rehaan haseeb elliana nataniel roxie anaiah hanan rowen sahara zimal rudra blair todd
giovanna rayne joao baxter luciana yusha areeba leja yumna aras falak mylee niah jadon sahar maysa ioana
navy tariq jonty adela seraphina roshan medina vivien duncan amanah kendrick veronika matilde sukhmani
nailah layth elana ariadne amiya trystan jagoda lyle tina ezmae oluwadarasimi aiman arda aneurin yosef
elyse eileen linda deon gary carlo krzysztof ehsan kamari umme miran havana fabio gilbert dawood jamila
saxon jules raiden chelsey bjorn everley celyn arvin digby hadia teresa ziva kali kamile ameena krisha
nansi enid renesmee kaan oriana azalea niyah danielius alysha fatma muntaha marcelina aroush zi agata
zephaniah marlee charlee humza hibba eman romie abiha patrik noelle sierra samar ignacy gabija keon
rohaan izhaan bronwyn shalom luan samia sofija adalyn ivar jameson hibah adonis mischa aleyna niya juan
yousaf uthman maisha saba dan sufyaan harlen eesha gray vincenzo younes timur manahil roza kaycee sarina
forest awais shayne torin lake laaibah monika leonora artie iosif alison noemi kinza findlay sadia
khadeeja reina julie nur alexi lyndon yehuda manuel aronas ammarah clover aaisha kia kodie kaylum safah
pollyanna camron inaayah viaan pranav kenan axl miranda umaymah teodora kaison aryaan nehemiah wayne
landon juliana blu izaak muskaan nuha irene manal avah toni klay maariyah cece araya brook hetty hidayah
rahim pawel saleh borys marianna ruqayya luciano arlen uma alena rivka rajveer rana jad zachery suri
nawal rabia aren chance aj krishna jermaine kaine rehmat praise faisal sanaa gurleen yasmina meerab
nabil ishan griff yazan aneesa giselle noura oren simone marvin dorothea eyad fiza asya kourtney alaa
terence harold eddison nabiha korey waleed avleen fateh karis bridie kianna`,
  15: `
mayson efan alizah bayley huzaifah tyra ilaria emmi affan anabel aylah rhia anum tomi charis shawn
ephraim finnian gerard clarissa kenza cadence naia raina devan niam leya pandora jeffrey massimo liv
perry marlo jemma zadie keane ayush marwan griffin renzo nafisa aseel aarna kallie ashlee donnie nada
aled rhodri mert suraya boe alessandra jasmina june nyra kaydon baran tiger malcolm bessie camila selin
zephyr ivana alysia raeya scarlette zakir abdallah yusef kaiser shanice susanna ammara evelynn donovan
hammad keeva harman shai trent ansh safiyya opal tai bryce marek abdulaziz ania harriette mariyam
lowenna izaiah aira tobi avie anderson sumayya umaima nila aditi valencia nikolai susan orhan darwin
leopold yana jolie mathilde trixie jawad ziyad zeke faatimah valeria whitney austen asad sumaiyah anam
rayah riaan yi neel oran asmaa kinga nya tiara sehaj augustus hamdan ayanna denisa miruna leanna yassin
tye eshaan jibreel jayla reyan ihsan younis ailsa sumayah suki aryana emi dale zakary alberto ayse
sabina amrita zelda lailah emilee hayat mehar blaine federico chace ryker aleisha izabel israa eleonora
carrie marius nayla rosabella elsi tyla gareth kush roxana maham karla arfa kameron georgi johanna riva
mohsin nuh catalina mayah avaani azaria rajan susannah eveline betsie mazie elyza kamal dafydd jibril
reon kole mehdi laurel rahul maxime aniela murray jozef kingston roland hadiyah aalia manveer shifa
esmeralda seerat renesmae effy eris caius javier kayne clodagh meryem kylian lani jersey beaux isis
anabella arina ajwa alarna mac domas aneira nura maliyah johnathan zohaib aydan hanifa mysha sanaya
zaydan aleah kaydee ahyan karen talitha afia fintan lance alanah mariama kya avaya adan rue zubair ravi
keyan quentin carina felicia ruhi efe derek suleman yisroel dario eduardo viraj apollo moise christiana
zahara samanta hadassah jacqueline kiyaan romey bay khaled shriya cindy enes haadi obi siobhan yvie
anish jerry kason conan buster gwenllian everlyn krishan marlon zakariah acacia karan dani alasdair
mahad esma naira acer arden gino leticia izzah fia ares keenan shivam obie deanna gigi aafiyah
chimamanda esra mack elowyn alesia lettie camden blaise bailee rami eliora gurbaaz faizaan ameen adina
luiza gurfateh afnan roni rumi reo inigo mai ilyana ash kal bogdan cristina areesha leonor eddy ozzie
franklyn amaris clement yannis tania haniyah irina kylah thierry yasmeen ramona kerem lucius humayra
liza kaila bronwen moishe lionel cari theresa hala olympia eila aymen jaycee valentine siddharth samiya
sameeha estera ebonie tulisa jamil aisling rebeka zaira ilinca amen rizwan allan lucille trisha sawyer
genesis angad yazmin alisia kymani heaven luc hisham fay dilara ilana gurnoor zaine kurt melania ellia
tiarna jowan abdurahman lukasz aleks diyan cohan devin kyren rianna elyssa roksana delphine hamid bryson
kayley rene jethro corben anniyah ivaan orin suzie jarvis aiyana malka celina peaches aima advik blythe
aamir mahmoud ayyan annabell kalina avyaan ellison memphis ahmet quinton manon madeeha elaine navya
ashanti barnabas marty drake theon melek marika amarachi rui nabeel immanuel cash percival mikaela
sachin leroy hezekiah kiya tanvi afiyah emie maahi clarke brendon irfan ahsan joanie aslan aizal danish
iolo sarim florian woodrow livvy giorgia erick jedidiah lex ruan khaleel shaurya cheyenne fraya joss
izaac taio valentin fatema ruari haiden brett makai kohen shivansh al aadil mattia saima estella chana
salah shivani eloisa laney gwendolyn sybil kaliyah bow raegan rayhaan marko rion shimon kellan emilis
sabah maida amaira sloane oakleigh murtaza humphrey krishiv briony fariha kayra dior shaya willem aaran
malaki kaiyan simra taryn om gabrielius annaliese siana henryk floyd carwyn mujtaba riyad ishani kyson
elianna ethel hester mirza gianluca eugene amaal cayson lacy aedan jayan darsh boden hooriya nile lamar
baylee fenton roberto aariya della muadh oluwatobi morris boaz davi missy iliana anaiyah aayah said
raiya sennen mikel atharv sarai loretta coralie mavis leilah evelin aspen kain nyle zahrah faizah zehra
indianna amora frederik ambrose callen taiba elisia oona shauna quincy fynley aaima oluwatobiloba
oluwanifemi kofi mattias ved ksawery mihai breanna sofiya jun gurveer olamide munira seher judy menaal
asim cristiano shona briana jaida bree susie elian aadya bethel scout marli ripley london elan nimra
hajar larisa ayrah neveah zian kaylem sabiha anja selma amaiya diamond oluwatamilore tyreece nick taron
tiegan afreen patsy meher kenzi dwayne anwar chad zacharias luther elen christabel haneen nimrat gracey`,
  15.5: `
habib fredrik ishmael saim azan ursula salwa samaira amelija ayzel enola alix gwilym maryama viktorija
eunice ola danni shaye jody keir tobiasz muna aamna birdie lockie ami marisa goldie edan zendaya montana
hargun keagan pierre mickey anay bisma talya reiss christos basil raif kailen elisei maariya hamnah
mahdiya carlton ozan kajetan tahira wendy rosina bluebelle harveer micaiah zakk dax najma cynthia
rosalia mei nirvana kendal sania neeve rumaysah aaila adelyn zaya natalya romany zhi isiah kaysan
haleemah charleigh rozalia abeera bernie abrar lewys kaidan pavel rokas shaniya simrah allana elissia
kavya nayan tayyibah althea codi chisom saeed bertram cobey samiha nisa ester tilda braiden xin adley
arif saniya ellouise prudence austeja ovie harlem jess aayush kornel soha suraiya menna mona odette
essie laya mallory chizaram agastya rishaan posie elvie campbell briar leif meir akshara talulah ziya
conall frieda aasiya maher ubaid isaak duke silvia anouk colette raffi rawan laci blakely maurice lars
dhilan khizar lewi hamna maxine reyah oli aaria jaylan kyrah salvador monique elicia inez aicha zeenat
mirabelle faryal teja airah perrie ronni ebenezer areeb benyamin alban cezar corbin jameel beca lujain
wali aiva kaycie ila mayar tian chidera shahzain laibah judith markas zen charli neev riccardo ralf
suhana hanaa nefeli yuvaan leigha yuna oreoluwa daniele marian salim parisa alise nael amayra koda anmol
finnlay guto jujhar melodie hartley oluwadamilola bartlomiej macaulay aminata medeea cobi sena novah
keiron danial zaiden benji damir tajus zena roxanna alaiya amaani aubrie malek uriel tayler dainton
yasser pietro raiyan gael heba suzanna hooria lotti noora larna haaniya zariah sully rey linus eoghan
mateus naina saliha goda polina rahaf eniola husnain himmat lev anneliese starr delphi evelyne zora
dallas tobey spike beniamin darian rochelle candice kaylah kehlani ezrah ifeoluwa pavan adel farhaan
yakov merlin isma queenie kora kash ayza tiaraoluwa darin amilia suleyman yuvan mehak rosalyn alaw
cleopatra shanzay emelie elizah izzie kairi kiah harlo kasim mike nabila nusayba marcy madinah rafaela
saffiyah armin donald amaar aeryn eliz haadiya knox tobie ranya zackery avrohom howard sudais kairon
shmuel aziah marcella aveer mir andi caine zacharia muskan amana imaani nika asra kamsiyochukwu marcos
jimi ioannis maaz ahlam evana vilte aviraj zuriel rain gwion paolo kaydan micheal ilias eesah mahek
sanvi zosia aaradhya mishal derin tamim naeem ashar ewa jase kitt dane hani romario dayton enrico
tommaso maleek llewelyn georgios leoni henna eleanora aiya alexie aziz charlene hibbah fajr eabha elly
oluwademilade munachimso zahir tj fernando henrik odhran kailan ashlyn patience lori umaimah adeena
betsi reenie baani danyaal ammaar trevor melvin aleksandr ruaridh angharad hebe elektra alea rahela
emerald rayyaan stan sheldon lemuel giuseppe ronin demir edoardo erina kuzey daud jewel porsha brennan
kaeden haidar devansh calliope ameya nikki dusty larry zechariah koen marcia jennah sahana poppi emlyn
aaishah habibah tiya naiya adora kaius mayra aviana amariah abbi cove varun cedric sterling teejay
bernardo stirling riana lianna castiel kerry rhydian nasir faiz samarth annelise cosima anni elayna
harnoor antoine dimitri johannes aleksandar husayn javeria flo darby lian reef hakim yohan mihail tamia
nida areej alethea dea ezme siara glory salem colbie leigh haydon jem steve taliesin ebrahim sergio
eliott geoffrey maxx carmel sahra zohra ena roya zakai elvin holden aksel danica cheryl manaal fatiha
meer shanae arianne yashvi bernadette miri ionut janae joan teddi keith huseyin mehek rahmah sunday
atarah larosa mordechai linden yaqoob shayna calista katarina chioma cariad anvi antonella posy razan
liora malaya aleen ahil ajooni nayel avayah tiernan abid yitzchok armandas imaad ahnaf alima fatoumata
herkus everett ezmai elija nirvair corin temiloluwa areen kavin eliezer anisah clemence manuela arhaan
anays kimora aster lleyton tayyab moosa akeem felipe daniels constantin yoel ilyaas senan nali yasemin
bernice gitty andra reed adi micky qais faheem muhsin rashid muaz nikol zaria allie mirabel vaani
jokubas kolby italia amine cavan walid graham kayleb janice eda jaimee ikram jaidon aqib pharrell tim
younus art ehan angelika atlanta ruqaya wania rameen lavin bayleigh giacomo constantine shekinah selim
defne khari jacey sohail samual raffaele yunis jaiveer kareena fareeha ismah mahreen anis manav uzayr
zebedee youcef mubarak daksh marilyn milani amiah boluwatife braden parth grant beck ferdinand loic
burhan caolan ilan alyaan haytham nimrah alyana gian pip senna corban rafay andres menachem kalen
khalifa tayo indira margarita jidenna willoughby raheel jasmeet kishan kaif aleem saifullah keya sehar
aziza salome farida arabelle esmie averie zahid tahir kalvin artin joana sadaf jolene sehrish yael
amreen tigerlily melia dhyan alpha rhylee arwyn umut deio madelaine samah cianna betsan louella daneen
wolf kristen riyaan donte stephan desmond azeem shuaib oskaras saffa maymunah arrietty bliss onyx
mahamed giles danika ifrah serafina umayyah ahana kazi thor taybah misty perla ieva hazal zavian zenaya
zola amiee leyland nikolaos ridley lochlann laraib olga rosy nusaiba reyna liepa gianni blaze tinashe
inioluwa rossi lucus jotham viggo nicol reema ellora daryl marleigh adeel mabon cass bethanie tabatha
avril violette aaleyah meabh reeve silver rudie ireoluwa marcin vansh jim albion kilian konstantinos
katharine phillipa rosey cicely alyza aliana letty mani ediz zaeem tammy joelle mireya azaiah taylah
joaquin berat azad oswald chelsie ellise julianna saifan lucja jaeden`,
  16: `
hal gordon muhamed dovydas joshan robson zev navraj suzanne rahima juwairiyah lilla lillianna leandra
ilya matt suhaib raghav shlomo arav colt razvan maddy helin freda reva selene kacy jonathon horatio
mekhi godwin ihsaan roger yakub zackariya cayla cherish raef kainaat ariela alvey kim ilham anand
zinedine bill donny ziad momin afonso abbigail siham sameera sade islay bria chiamaka lamees japji cruze
nelle liara petru kimi tahmid kaleem portia rihana lexy naz dia maymuna urwa arayah franek amaanah
miraal alijah gracjan avram adomas tzvi vedant minal sariah myrah loxley elli joud harlyn davey akash
bence janet darya sarrinah iustin taim torben miray aarvi anjolaoluwa dempsey ilhan anh korben kwame
jamaal gina fenella pari xenia hera agam fenn keerat tylor jasraj gerald johann arnas ayisha dunya
casian renley simar fahim mazin salih yigit dimitar roseanne cressida mehtab shakeel finlee hanzalah
waris zidaan haroun maimuna nabeeha jaxxon cinar hamad mustapha dominick aadi marcell othniel sidrah
lizzie phoebie cally katarzyna saya ishika lilyana xena aroosh evin nigel jordon hayyan arsalan brayan
sanad sufiyan markuss falaq tiah sanjana melis fatou tamar reet manreet nara alvie nihaal preet mayan
wil bilaal diogo faaris keshav adanna vittoria timotei iosua tanveer halo iremide aqeel karanveer
shloime sylvester filippo evander fae evangelina khaira flavia hirah miral zohaan tatum umer kevinas yad
dov ruya bebe sakura raffaella elva brooks elyana adalynn chayse justice lux akshay vince matheus cj
ramsey arion martim nafeesa malaikah deena awa hadleigh beren tristen ceejay gustas jos arish kartar
sorcha britney zulaikha teya serene melita elon azlaan amaiyah meila jovi ziah shoaib pierce reis muaaz
piran abdulmalik sufian tejas ubayd alden abida maame roshni raphaella elma ivanna waniya nikolay heer
minsa milli kenya farley rogue harvie joseff corbyn coben daniil benson mohid nathalie ariane alaska
lora vogue romee alin ashraf norbert jj iago manny cullen miroslav rubin royce emilly amia ugne amilah
malky eldana koah dominique an franki khai matin shaheer muhamad murad zoraiz lotte alecia aleya tiggy
olivers paighton elaia bohdi deven jaskirat aeron tobin shlok moiz danya gwenno elyssia bennett milah
jovie delaney barry titus dyfan dawoud kirill uthmaan yvonne oonagh elisheva umamah grey auguste tanaka
charly riaz heston arturo hardy nisha faria humairah wajiha eliska temperance evanna jorawar afsa arsh
harjot sandy kristopher deividas malikah clare iola emanuela afiya gwennan anaaya zaidan viviana amyrah
keren shia shayden akiva joachim artem alani jaxen ahaan dragos ayansh noam jagger cree oaklee kalani
atif sabir kalel arijus ranvir ilayda adaeze saraya tula lilac ginny allen taye oluwatoni ara
oluwasemilore ellery quinlan guilherme konstantin shahzaib shrey arooj carlotta clio starla hidaya hindy
beckett briella jaskaran kadi ezel elham kamron nathanial chay adriano enis dovid luqmaan nicolo nixon
yug areebah nusrat latifa electra saffiya dolores jumana zarina arianwen jaidan peace willis andrey
wilfrid jasmyn melinda corinne akaal alyan leora brax wilder lael finnan finbar usmaan julien kyden
maizy alycia janna ruzgar imelda zariyah naksh auden hailie gruffudd dontae kavan shaylan leonel tehya
samirah taiya regina dhiya damaris ludo avyan levison kobey ravneet aleyah aleigha kieren tommi fares
prem alexei zyan aamira kayaan aurelie camelia emeli saachi amel gurkirat piers uwais keely samiyah
cydney maryum pamela venus izzabella kyara debora liyanah milania arlia daisey brodi nicky enrique sohan
dilraj siraj ajeet rafaella ani zyon aziel aram shahan florin makenzie imad hao eban reuel vito easton
henrique latisha katelynn ekaterina klea aamilah monae bahar bronson feliks aarohi leander bobi misbah
jaheim samy gustavo khush tanner zubayr phineas daley cezary anusha fahima minaal lilya saleha akim
ionatan salaar hayaa jood dima hero arafat finan muad ianto chardonnay luci saniyah delina taleen freyah
thora rani raman rai kori layne eamon edwyn giulio maximo dimitrios akshaya elsbeth aafiya patricija
creed sukhraj lumi eliya jaspreet safwaan gregor stefano vaughn mateen howie dre alvaro izza amba kirat
yan kehinde emery hannan cem darnell abdulahi augustin kion kristupas charmaine aarushi diane philomena
doris casi winona clemmie eowyn layal jayjay aimen jing abeer suhayb jabir kaspar olli seyed augustas
gruff denise fabiha tallula rosemarie rina hajira taqwa anakin zikra eevee nivaan achim bayan pasha
kassidy lewin rhyley aariyan abe ariba desiree calleigh taibah renata chava rea neeva dayana aashvi bray
dolce muneeb rafal obinna hanzala vyom loren catriona kelsi shani caris sundus araminta olwen safina
hosanna saule alessa ezmay iva maple bram veda kenley ezri harrie farren gerrard husain vaughan yameen
lysander zayed efraim ruhaan ruwayda alexus meena masie mishka ina demelza kaisan rosalee eymen laycie
ikhlas soul oluwaferanmi temitope harkirat rei jaycob joby luigi muzammil ousman sahir alp ehsaan mea
shanelle shoshana ariyana allison viraaj elaf eliyah jin millen brinley lenni ronaldo kory abhinav
adrien kyrell izak myron austyn rishan sinan ailbe joris boston sneha katelin phebe gwyneth yagmur
amaara amatullah vida eimear tali timea attila noella ragnar zunaisha maxi abir zaniyah jet inayat jobe
sajid ricco brock evren tao taylen finnegan maksym kizzy dayna nidhi haifa humna levente hurain kleo
azari eesaa davide don rollo sharna shyanne sadiya havin kyah jessika honour oceana cornelia orrin zeina
jacoby freida manvir bela yuri tegh anashe brad tarun kalem harsh alonso shiven yamin kylen binyamin
hatice jazmyn issabella dhriti ariam enfys insha kamilla kerim cici dustin ameliah avia rayn desire
saran`,
};
