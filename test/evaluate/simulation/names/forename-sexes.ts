/**
 * Which forenames are given to boys (at least 95 in 100 of those who bear them) and which to both, by the
 * share of girls in tenths; every other forename counts as a girl's. England and Wales, births of 2007 to 2024.
 * Source: ONS baby names, Open Government Licence v3; docs/reference.md#names.
 */
export const BOYS_FORENAMES = `
aadam aadi aadil aahil aamir aaran aarav aariyan aariz aaron aarush aaryan aayan aayush abbas abdallah
abdirahman abdul abdulahi abdulaziz abdullah abdullahi abdulmalik abdulrahman abdur abdurahman abdurrahman
abe abel abhinav abid abraham abu abubakar abubakr ace acer achim adam adeel adem adil aditya adnan adomas
adonis adrian adriano adrien advik adyan aedan aeron affan afonso agam agastya ahaan ahad ahil ahmad ahmed
ahmet ahnaf ahsan ahyan aidan aiden ailbe aj ajay ajeet akaal akash akeem akim akiva akram aksel akshay
alan alasdair alastair alban albert alberto albi albie albion alby alden alec aled aleem alejandro aleks
aleksandar aleksander aleksandr alessandro alessio alex alexander alexandre alexandros alexandru alexei
alfie alfred ali alijah alistair allan allen alonso alp alpha alvaro alvey alvie alvin alyaan alyan amaan
amaar ambrose ameen ameer amin amir ammaar ammar amos anakin anas anay anderson andre andreas andrei
andres andrew andrey andy aneurin angad angelo angus anis anish ansh anthony antoine anton antoni antonio
antony anwar apollo aqeel aqib arafat aram aran aras arav archer archibald archie arda areeb aren ares
arhaan arham arian arif arijus arion aris arish ariyan arjan arjun arlen arley arlo armaan arman armandas
armin arnas arnav arnie arnold aron aronas arran arron arsalan art artem arthur artie artin artur arturo
arun arvin aryaan aryan asa asad ash ashar asher ashraf ashton ashwin asim aslan aston atharv atif atlas
atticus attila auden augustas augustin augustus austen austin austyn aveer avi aviraj avram avrohom avyaan
avyan awais axel axl ayaan ayansh ayaz aydan ayden aydin ayman ayoub ayrton ayub ayush ayyan ayyub azaan
azad azaiah azan azeem aziah aziel aziz azlaan azlan barnabas barnaby barney barry bartlomiej bartosz
basil baxter bear beauden beck beckett ben benas bence benedict beniamin benjamin benji bennett benny
benson bentley benyamin berat bernard bernardo bertie bertram bilaal bilal bill billy binyamin bjorn
blaine boaz bobby bobi boden bodie bogdan bohdi boris borys boston bowen brad braden bradley brady braiden
bram brandon brax braxton bray brayan brayden braydon brendan brendon brennan brett brian brock brodi
brody bronson brooks bruce bruno bryan bryn bryson buddy burhan buster byron cade caden caelan cai caiden
cain caine caio cairo caius caleb callan callen callum calum calvin cameron campbell camron caolan carl
carlo carlos carlton carson carter carwyn cash casian caspar casper caspian cass cassian cassius castiel
cavan cayden cayson cedric ceejay cem cezar cezary chace chad chaim charles charlie chase chay chayse che
chester chris christian christopher christos cian ciaran cillian cinar cj clark clay clayton clement coben
cobey cobi coby codey cody coen cohan cohen colby cole colin colt colton conall conan conner connor conor
conrad constantin constantine cooper corban corben corbin corbyn corey cormac cory cosmo craig cree creed
cristian cristiano cruz cruze cullen curtis cyrus dafydd dainton daksh dale daley dalton damian damien
damir damon dane danial daniel danielius daniels daniil danish daniyal danny dante danyaal danyal darian
darin dario darius darnell darragh darren darsh darwin daryl daud davey davi david davide dawid dawood
dawoud dawson dawud dax dayton deacon dean declan deen deio deividas demir denis dennis denny denzel deon
derek desmond dev devan devansh dewi dexter dhilan dhruv dhyan diego digby dillan dillon dilraj dimitar
dimitri dimitrios diogo dion diyan domas dominic dominick dominik dominykas don donald donnie donny
donovan dontae donte dorian dougie douglas dov dovid dovydas dragos drake dre duke duncan dustin dwayne
dyfan dylan eamon easton eban eben ebenezer ebrahim edan eddie eddison eddy edgar edison ediz edmund
edoardo eduard eduardo edward edwin edwyn eesa eesaa eesah efan efe efraim ehan ehsaan ehsan eisa eli
elian elias eliezer elijah elio eliot eliott elisei elliot elliott ellis elon elvis elwood elyas emanuel
emil emilio emilis emir emlyn emmanuel emmett emre emrys enes enis enoch enrico enrique enzo eoghan eoin
ephraim eren eric erick erik ernest ernie eryk esa eshaan eshan essa ethan euan eugene evan evander
everett evren ewan eyad eymen ezekiel ezra faaris fabian fabio fahad faheem fahim faisal faiz faizaan
faizan fares farhaan farhan faris fateh federico feliks felipe felix fenton ferdinand fergus fernando
filip filippo finan finbar findlay finlay finlee finley finn finnan finnegan finnian finnlay finnley
fintan fionn fletcher florian florin floyd flynn forrest fox francesco francis francisco franciszek franco
franek frank franklin franklyn franky fraser frazer fred freddie freddy frederic frederick frederik
fredrick fredrik fynley fynn gabriel gabrielius gael gareth gary gavin gene geoffrey george georgios
gerald gerard gerrard gethin giacomo gian gianluca gianni gideon gilbert giles gino giorgio giovanni
giulio giuseppe godwin gordon gracjan graham grant gray grayson gregor gregory greyson griff griffin gruff
gruffudd gruffydd guilherme gurbaaz gurfateh gurveer gus gustas gustavo guto guy gwilym gwion haadi haaris
habib hadi haidar haiden haider hakeem hakim hal hamad hamdan hamid hamish hammad hamza hamzah hanzala
hanzalah hao hardy hari haris harlan harlem harlen harold haroon haroun harri harris harrison harry harsh
harun harveer harvey harvie hasan haseeb hashim hashir hasnain hassan hayden haydn haydon haytham hayyan
heath hector hendrix henley henri henrik henrique henry henryk herbert herbie herkus heston hezekiah
himmat hisham holden horatio howard howie hubert hudson huey hugh hughie hugo humphrey humza hunter husain
husayn huseyin husnain hussain hussein huw huxley huzaifa huzaifah iago ian ianis ianto ibraheem ibrahim
idrees idris iestyn ieuan ifan ignacy igor ihsaan ilan ilias ilya ilyaas ilyas imaad imad immanuel imran
inigo ioan ioannis iolo ionatan ionut iosif iosua irfan isa isaac isaak isaiah ishaan ishaaq ishan ishaq
ishmael isiah ismaeel ismael ismail israel issa issac iustin ivaan ivan ivar ivo ivor iwan izaac izaak
izaan izaiah izak izhaan jabir jac jace jack jackson jacob jacoby jacques jad jaden jadon jaeden jagger
jago jaheim jai jaidan jaiden jaidon jaiveer jak jake jakob jakub jamaal jamal jameel james jameson jamie
jamil jan jared jarvis jase jaskaran jason jasper jasraj javier jawad jax jaxen jaxon jaxson jaxx jaxxon
jay jayan jayce jaycob jaydan jayden jaydon jayjay jaylan jaylen jayson jed jedidiah jeffrey jem jensen
jenson jeremiah jeremy jermaine jerome jerry jesse jethro jett jibreel jibril jidenna jim jimi jimmy jj
joachim joao joaquin jobe joby joe joel joey johan johann johannes john johnathan johnny jokubas jon jonah
jonas jonathan jonathon jonny jonty jorawar jordan jordon jorge joris jos jose josef joseff joseph josh
joshan joshua josiah jotham jovan jowan jozef juan judah jude jujhar julian julien julius jun junaid
junior justin kaan kabir kacper kade kaden kaeden kaelan kai kaidan kaiden kaif kailan kailen kain kaine
kairo kairon kaisan kaiser kaison kaius kaiyan kajetan kajus kal kaleb kaleem kalel kalem kalen kallum
kalvin kamal kamari kameron kamil kamran kamron kane karan karanveer kareem karim karl karol karson kartar
karter kash kasim kason kaspar kasper kavan kavin kayaan kaydan kayden kaydon kaylan kayleb kaylem kaylum
kayne kaysan kayson keagan keane keanu keaton keegan keelan keenan keir keiran keiron keith kellan kelvin
kenan kendrick kenneth kenny kenzo keon kerem kerim keshav kevin kevinas keyaan keyan khai khaled khaleel
khalid khalifa khalil khizar khush kiaan kian kieran kieren kieron kilian killian king kingsley kingston
kion kirill kishan kit kitt kiyaan kiyan klay knox koah kobe kobey kobi kobie koby koda kody koen kofi
kohen kolby kole konrad konstantin konstantinos korben korey kornel kory krish krishan krishiv kristian
kristopher kristupas krystian krzysztof ksawery kuba kurt kurtis kush kuzey kwame kyan kyden kye kylan
kyle kylen kylian kylo kymani kyran kyrell kyren kyro kyron kyson lachlan laith lance lando landon larry
lars laurence lawrence lawson layth layton leander leandro lee leif leighton leland lemuel lennon lenny
leo leon leonard leonardo leonel leonidas leopold leroy lev levente levi levison lewi lewie lewin lewis
lewys lex leyland leyton liam lincoln linden linus lionel llewelyn lleyton lloyd lochlan lochlann lockie
logan loic loki lorcan lorenzo loui louie louis luan luc luca lucas lucca lucian luciano lucien lucius
lucus ludo luigi luis lukas lukasz luke luqmaan luqman luther lyle lyndon lysander maaz mabon mac macaulay
macauley maciej mack macsen maddox magnus mahad mahamed mahdi maher mahir mahmoud maison makai maksim
maksym maksymilian malachi malachy malakai malaki malcolm maleek malek malik manav mani manny manuel
manvir marc marcel marcell marcin marco marcos marcus marek mario marius mark markas marko markus markuss
marlon marshall martim martin marty marvin marwan mason massimo matas mateen matei mateo mateus mateusz
matheus mathew mathias matias matin matt matteo matthew matthias mattia mattias maurice maverick max maxi
maxim maxime maximilian maximillian maximo maximus maxwell maxx mayson mazin md meer mehdi mehmet meir
mekhi melvin menachem merlin mert micah michael micheal mickey micky miguel mihai mihail mikaeel mikael
mikail mike mikel mikey mikhail mikolaj miles miller milo milosz mir miran miroslav mirza mitchell mohamad
mohamed mohammad mohammed mohid mohsin moise moishe moiz momin montague montgomery monty moosa mordechai
morris moses moshe muaaz muad muadh muaz mubarak muhamad muhamed muhammad muhammed muhsin mujtaba muneeb
murad murray murtaza musa musab mustafa mustapha muzammil myles mylo myron nabeel nabil naeem nael naksh
nali nasir natan nataniel nate nathan nathanael nathanial nathaniel navraj nayan nayel ned neel nehemiah
neil nelson neo niall niam nicholas nick nico nicolas nicolo nigel nihaal nikhil niko nikodem nikolai
nikolaos nikolas nikolay nivaan nixon noah noam noel nojus nolan norbert nuh nyle oakley obi obie obinna
odhran odin oisin olaf oli oliver olivers olivier oliwier olli ollie olly om omar omari omer oran oren
orhan orin orion orlando orrin orson oscar osian oskar oskaras osman oswald othniel otis otto ousman ovie
owain owais owen ozan ozzie ozzy pablo paddy paolo parth patrick patrik patryk paul pavel pawel pedro
percival percy perry peter petru pharrell philip phillip phineas pierce pierre piers pietro piotr piran
pranav prem preston prince qais qasim quentin quinlan quinton raees raef rafael rafal rafay rafe raffaele
rafferty raffi rafi raghav ragnar raheem rahim rahul raiden raif raife raihan raiyan raja rajan ralf ralph
ralphie ralphy rami ramsey ranveer ranvir raphael rares rashid raul ravi ray rayhaan rayhan raymond
rayyaan rayyan razvan reece reed reef reggie reginald rehaan rehan reid reis renzo reo reon reuben reuel
rex reyansh rhodri rhydian rhyley rhys riaan rian riaz ricardo riccardo ricco richard richie ricky rico
ridley ridwan rion rishaan rishan rishi riyad rizwan roan robbie robert roberto robson rocco rocky rodrigo
rogan roger rohaan rohan rokas roland rollo roman romario rome romeo ronald ronaldo ronan ronin ronny rory
roscoe roshan ross rossi roy royce ruairi ruan ruari ruaridh ruben rubin rudra rudy rueben rufus ruhaan
rupert russell ruzgar ryan ryder ryker rylan ryley saad sabir sachin saeed safwaan safwan sahil sahir said
saif saifan saifullah saim saint sajid salaar salah salahuddin saleh salih salim salman salvador sam
samarth sameer sami samir samson samual samuel samy sanad santiago santino sarim saul saxon sayed scott
seamus sean seb sebastian sebastien selim senan sergio seth seyed shahan shaheer shahzaib shahzain shakeel
shane shaun shaurya shawn shayaan shayan shayden shaylan shayne sheldon shimon shiv shivam shivansh shiven
shloime shlok shlomo shmuel shoaib shrey shuaib sid siddharth silas simeon simon sinan sion siraj sohail
sohan solomon sonnie sonny soren spencer spike stan stanislaw stanley stefan stefano steffan stephan
stephen sterling steve steven stirling stuart subhaan subhan sudais sufian sufiyan sufyaan sufyan suhaib
suhayb sukhraj sulaiman sulayman suleiman suleman suleyman sullivan sully sultan syed sylvester szymon
tadhg taha tahir tahmid tai taim taio tajus talha taliesin tamim tanner tao taran tariq taron tarun taye
taylan taylen tayo tayyab ted teddy teejay tejas teo teodor terence terry theo theodor theodore theon
thiago thierry thomas thor tiago tiernan tim timotei timothy timur titus tj tobey tobi tobias tobiasz
tobie tobin toby todd tom tomas tomasz tomi tommaso tommi tommie tommy tomos tony torben torin travis
trent trevor trey tristan tristen troy trystan tudor ty tye tyler tylor tymon tymoteusz tyreece tyrell
tyrese tyrone tyson tzvi ubaid ubayd umair umar umer umut usmaan usman uthmaan uthman uwais uzair uzayr
valentin valentino vansh varun vaughan vaughn ved vedant veer viaan victor viggo vihaan viktor vince
vincent vincenzo vinnie vinny viraaj viraj vito vivaan vlad vladimir vyom wade waleed wali walid walter
waris warren wayne wesley wiktor wil wilbur wilder wilf wilfred wilfrid will willem william willis
willoughby wilson winston wojciech wolf woodrow woody wyatt xander xavier yad yahya yakov yakub yameen
yamin yanis yannis yaqoob yaqub yaseen yash yasin yasir yasser yassin yazan yehuda yigit yisroel yitzchok
yoel yohan yosef youcef younes younis younus yousaf yousef yousif youssef yousuf yug yunis yunus yusef
yusha yusuf yuvaan yuvan yuvraj zac zach zacharia zachariah zacharias zachary zachery zack zackariya
zackary zackery zaeem zahid zahir zaid zaidan zaiden zain zaine zak zakai zakaria zakariah zakariya
zakariyah zakariyya zakary zaki zakir zakk zander zane zavian zavier zaviyar zayaan zayan zayd zaydan
zayden zayed zayn zayne zayyan zebedee zechariah zeeshan zeke zephaniah zev ziad zian zidaan zidan zidane
zinedine ziyad zohaan zohaib zohan zoraiz zorawar zubair zubayr zyan zyon`;

/** Tenths of girls → forenames given to girls and boys alike. */
export const SHARED_FORENAMES: Readonly<Record<number, string>> = {
  1: `
abir aden adriel al aman amar ari arsh august ayan aymen azari bailey baran bernie blake blaze bodhi
brinley brodie bryce camden chance clarke cobie corin dan deniz deven devin dilan elis ellison elvin
emerson etienne farley fenn forest georgi grey harley harman hartley ihsan jeevan jet jin jules karam
kayan kaylen kenley khari koa kodi kyrie lennie lennox lowen loxley luka manraj manveer marlo mckenzie
mehtab memphis micaiah michal millen nile nirvair oaklee oluwatobi onyx parker pasha raheel rai rajveer
raman rayaan rayan rayn reegan reeve regan reilly reiss renley reyan rhylee riley rio ronnie rowan rudi
rudie rui sahib sammy sawyer shay shea sidney sol soul tanveer tate teddie uriel yuri zen zephyr ziggy
zion`,
  2: `
amari arden arin arlie bayley bleu blu bowie codi denver drew emile ezel ezrah harlo harrie joss jovi
justice kenzie kori lake layne mackenzie marley marlow milan neev nicky nihal oluwaferanmi oluwatobiloba
pip presley quincy reagan remy riyaan riyan robin sacha sai salem shah shaye shia tegh tian`,
  3: `
adan adley anand ashley beau blaise blue brogan brooklyn colbie cove dallas dara dempsey devon ekam farren
frankie hadleigh hadley harjot jody kazi kodie krishna laurie makenzie mayan morgan murphy phoenix reign
ren roni rowen rylee shaan shae shai sheikh sunny tanaka tayler taylor tiger tinashe valentine yan ziah
zuriel`,
  4: `
abrar adel adi alin amen amine andi arwyn ayomide baby codie emery harlee kamsiyochukwu kehinde kimi lenni
oluwademilade pavan rene roux rumi rylie samar teddi yi zhi`,
  5: `
abeer anh ara armani avery azariah bay baylee blakely boluwatife brook casey charly derin elham ellery
gurkirat hani hannan harlyn hero ira iremide ireoluwa jaskirat joud kenzi kiran lian marian munachimso
nana olamide oluwasemilore quinn rei river shiloh tatum tyla yu zi`,
  6: `
addison aiman amrit anmol areen ariel bailee beren bobbie boe charley chidera dani daniele dior divine
elan eris evin gurnoor harkirat ikram ilhan indy inioluwa jean jing lael lamar leigh lux nikita oakleigh
oluwadamilola oluwanifemi oluwatoni praise rain reese remi rey romey sandy saran sehaj senna sennen shalom
shaya temiloluwa temitope`,
  7: `
afnan an anashe aspen auguste blair bo celyn charlee chisom darby dima eden franki gabriele genesis
georgie harnoor ifeoluwa inayat jaime jia kalani kasey kaya kayra kennedy london marlowe mika miracle
monroe navy noa oluwadarasimi oluwatamilore oreoluwa preet rana rayne ripley rogue rue ryleigh sage storm
zia zora`,
  8: `
aimen akira alexi alix andrea artemis aster aubrey bayleigh beaux blessing bobbi cassidy delaney desire
diamond elia elisha eniola ezri favour glory hargun harlie harlow ilham indiana jacey jaspreet jood keerat
kim kirat marlee marli ocean raine rhian romi romie ronni stevie sydney ziya`,
  9: `
aarya alaa alexis amani amaris amel angel anjolaoluwa arya aseel asha ashlee bela bethel bliss bow charli
dakota darcy daya dominique dusty elija eliya fallon halo hanan harleigh heaven ikhlas imaan iman indi
indigo jasmeet jaycee jess kacey kaci kassidy kavya kelly kendal kendall kia kiah kleo kristen lavin leni
maahi marlie mayar mehar misha montana nikki nikola noor nour novah nur paris payton peace peyton raegan
raven rehmat romy sasha scout sena shelby silver simar simone sky skyler taryn toni winter wren xin`,
};
