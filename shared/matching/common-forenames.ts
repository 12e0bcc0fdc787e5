/**
 * Forenames given to at least 800 children in England and Wales in 2007 to 2024. Two different names of this
 * list are two names, however near their spelling (Ella and Bella, Alisha and Aisha): only a known variant
 * brings them together. A name that is not in the list may be one of these mistyped.
 * Source: ONS baby names, Open Government Licence v3; docs/reference.md#names.
 */
export const COMMON_FORENAMES: ReadonlySet<string> = new Set(
  `
aadam aahil aaliyah aamina aaminah aarav aariz aaron aarya aaryan aayan aayat abbas abbie abby abdirahman
abdul abdullah abdulrahman abel abigail abraham ace ada adam addison adelaide adele adeline aden adil
adnan adrian adriana agatha agnes ahmad ahmed aida aidan aiden aila aimee aisha aishah aiyla aiza aizah
ajay alaia alan alana alanna alannah alara alaya alayah alayna alba albert albie alby alec aleena aleeza
aleksander aleksandra alesha alessandro alessia alex alexa alexander alexandra alexandru alexia alexis
alfie alfred ali alia alice alicia alicja alina alisa alisha alishba alissa alistair alivia aliya aliyah
aliza allegra alma alys alyssa alyssia amaan amal amalia amalie aman amanda amani amar amara amari amaya
amayah amber ameera ameerah amelia amelie amie amina aminah amir amira amirah amiyah ammar amna amos amy
ana anabelle anabia anais anas anastasia anaya anayah andre andrea andreas andrei andrew angel angela
angelica angelina angelo angus anika anisa aniyah anna annabel annabella annabelle annalise annie anthony
anton antoni antonia antonina antonio antony anya aoife april aqsa arabella archer archibald archie arham
ari aria ariana arianna ariel ariella arielle ariya arjan arjun arla arlo armaan arnie aron arran arthur
arwa arwen arya aryan asa asha asher ashleigh ashley ashton asiya asma aston astrid athena atlas atticus
aubree aubrey audrey august aurelia aurora austin autumn ava avery axel aya ayaan ayah ayan ayana ayat
ayda ayden aydin ayesha ayla ayman ayra aysha ayub ayyub azaan bailey barnaby barney bartosz bear beatrice
beatrix beau bella belle ben benedict benjamin bentley bertie beth bethan bethany betsy betty bianca bilal
billie billy blake blessing blossom bobbi bobbie bobby bodhi bonnie bradley brandon brayden brendan brian
brianna bridget brodie brody brogan brooke brooklyn bruce bruno bryan buddy byron caden caelan cai caiden
cain cairo caitlin caitlyn caleb cali callie callum calum calvin cameron camilla camille caoimhe cara carl
carla carly carmen carson carter carys casey caspar casper cassandra cassidy cassie cassius catherine
cayden cecilia cecily celeste celine cerys chantelle charles charley charlie charlotte chase chelsea
chester chiara chloe christian christina christopher cian ciara ciaran cillian clara clark claudia clayton
clementine cleo coby coco cody cohen colby cole conner connie connor conor constance cooper cora corey
cory courtney cruz crystal curtis cyrus dahlia daisie daisy dakota dalton damian damien daniel daniela
daniella danielle daniyal danny dante daphne darcey darcie darcy daria darius darren david dawid dawson
dawud deacon dean deborah declan deen delilah demi denis deniz dennis destiny devon dexter dhruv diana
diego dillon dion diya dolcie dolly dominic dominik dorian dorothy dottie dougie douglas drew dua dulcie
dylan eadie ebony eddie eden edie edison edith edmund eduard edward edwin eesa effie eira eisa ela eleanor
elena eleni eli eliana elias elif elijah elin elina elis elisa elisabeth elise elisha elissa eliza
elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elora elouise elsa elsie elspeth ema
emaan ember emelia emerson emil emilia emilie emilija emilio emily emir emma emmanuel emmeline emmie emmy
enya enzo eric erica erik erika erin ernest ernie eryn esa esha eshaal eshal esmae esme esmee esther ethan
etta euan eva evalyn evan evangeline eve evelina evelyn everleigh everly evie ewan ezekiel ezra fabian
faith faizan farah farhan faris farrah fatima fatimah faye fearne felicity felix fergus fern ffion filip
finlay finley finn finnley fiona fletcher fleur flora florence flynn fox frances francesca francesco
francis franciszek frank frankie franklin franky fraser frazer fred freddie freddy frederick freya freyja
fynn gabriel gabriela gabriella gabrielle gaia gemma genevieve george georgia georgie georgina gethin gia
gianna giovanni giulia gloria grace gracie grayson gregory greta greyson guy gwen hadi hadley hafsa hafsah
haider hailey haleema halima halle hallie hamish hamza hamzah hana hania haniya hanna hannah hareem hari
haris harleen harley harlow harmony haroon harper harri harriet harriett harris harrison harry harvey
hasan hashim hasnain hassan hattie hawa hayden haydn hayley hazel heath heather hector heidi helen helena
hendrix henley henri henrietta henry herbie hermione hettie hiba hollie holly honey honor hoorain hope
hubert huda hudson hugh hughie hugo humaira hunter husna hussain huxley ian ibraheem ibrahim ida idrees
idris ieuan igor ilyas imaan iman imani imogen imran inaaya inaya inayah indi india indiana indie indigo
indy ines ioan iona iqra iris isa isaac isabel isabella isabelle isaiah isha ishaan ishaq isla ismaeel
ismael ismail isobel isobella isobelle isra israel issac ivan ivy iyla izabella izzy jac jace jack jackson
jacob jade jaden jago jai jaiden jake jakob jakub jamal james jamie jan jana jannah jannat jared jasmin
jasmine jason jasper jax jaxon jaxson jay jaya jayden jaydon jaylen jemima jenna jennifer jensen jenson
jeremiah jeremy jesse jessica jessie jett jia jimmy jiya joanna jodie joe joel joey john johnny jonah
jonas jonathan jordan jorgie jorja joseph josephine josh joshua josiah josie jovan joy judah jude julia
julian juliet juliette junior juniper juno justin kabir kacey kaci kacie kacper kade kaden kai kaia kaiden
kairo kaitlin kaitlyn kaleb kamil kane kara kareem karim karina karolina kasey kasper kate katelyn
katherine kathleen kathryn katie katy kaya kayden kayla kayleigh kayson keaton keegan keeley keira kelly
kelsey kelsie kenzie kenzo kevin keyaan keziah khadija khadijah khalid khalil khloe kiaan kian kiana kiara
kiera kieran kieron kimberley kingsley kira kiran kit kitty klara koa kobe kobi kobie koby kody kornelia
krish kristian krystal kyan kye kyla kylan kyle kylo kyra kyran kyron lacey lachlan lacie laiba laila
lainey laith lana lara laura lauren laurence laurie lawrence lawson layla layton lea leah lee leela leena
leia leighton leila leland lena lennie lennon lennox lenny leo leon leona leonard leonardo leonidas leonie
levi lewis lexi lexie leyla leyton lia liam liana libby liberty lila lilah lili lilia lilian liliana
lilith lillia lillian lillie lilly lily lina lincoln lisa livia liyana lloyd lochlan logan lois loki lola
lorcan lorenzo lottie louie louis louisa louise lowen lowri luca lucas lucca lucia lucian lucie lucy luis
luka lukas luke luna lydia lyla lylah lyra mabel macey maci macie mackenzie macsen macy maddie maddison
maddox madeleine madeline madison mae maeva maeve maggie magnus mahdi mahnoor maia maira maisey maisie
maison maisy maiya maizie maja maksymilian malachi malaika malakai mali maliha malik manha mara marcel
marcie marco marcus margaret margo margot maria mariam marie marina mario mark marley marlie marnie
marshall marta martha martin martyna marwa mary maryam mason matas matei mateo mateusz mathew mathias
matias matilda matteo matthew matthias maverick max maxim maximilian maximillian maximus maxwell may maya
mckenzie md meadow megan meghan melanie melisa melissa melody mercedes meredith mia miah micah michael
michaela michal michelle miguel mikaeel mikael mikey mikolaj mila milan milana milena miles miley miller
millicent millie milly milo mina minahil minnie mira mirha miriam mitchell miya mohamed mohammad mohammed
mollie molly montgomery monty morgan moses muhammad muhammed musa mustafa mya myah myla myles mylo myra
nadia nana nancy naomi natalia natalie natan natasha nate nathan nathanael nathaniel neave ned nela nell
nellie nelly neo nevaeh neve nia niall niamh nicholas nico nicola nicolas nicole nieve nikita nikodem
nikola nikolas nina noa noah noel nola nolan noor nora norah nova nusaybah nyah nyla nylah oakley ocean
octavia odin oisin olive oliver olivia olivier oliwia oliwier ollie olly omar omer ophelia orion orla
orlaith orlando orson oscar osian oskar osman otis ottilie otto owain owen ozzy paige paisley paris parker
patricia patrick patryk paul payton pearl peggy penelope penny percy peter peyton philip philippa phoebe
phoenix piotr piper pippa pixie pola polly poppie poppy precious presley preston primrose prince princess
priya qasim quinn rachel rae rafael rafe rafferty raheem rahma ralph ralphie rania raphael raven ray raya
rayaan rayan rayhan raymond rayyan reagan rebecca rebekah reece reeva regan reggie reginald rehan reid
reign remi remy renae renee reuben rex reya rhea rhianna rhiannon rhys ria rian richard rico rihanna riley
rio rishi rita river riya robbie robert robin robyn rocco rocky rohan roisin roman rome romeo romilly romy
ronan ronnie rory rosa rosalie rosanna rose rosemary rosie ross rowan roxanne roxy ruairi ruben rubie ruby
rudi rudy rueben rufus rumaysa rupert ruqayyah ruth ryan ryder rylee ryley sabrina sadie safa safaa
saffron safia safiya safiyyah sahib sahil saif salma sam samantha sami samir samira samson samuel sana
santiago saoirse sapphire sara sarah sasha saskia saul savanna savannah scarlet scarlett scott sean
sebastian selena selina seren serena seth shaan shae shanaya shane shania shannon shaun shay shayan shea
shelby shiloh shreya sia sian sidney siena sienna simon simran sinead sky skye skyla skylar skyler sofia
solomon sonia sonny sophia sophie soraya spencer stanley stefan stella stephanie stephen steven stevie
storm subhan sulaiman sulayman sullivan sultan sumaya sumayyah summer sunny sydney syed syeda sylvia
sylvie szymon tabitha taha tahlia talha talia tallulah tamara tanisha tara tate taya tayla taylor teagan
ted teddie teddy tegan teo teodor tess tessa thalia thea theia theo theodora theodore thomas tia tiago
tiana tianna tiffany tillie tilly timothy tobias toby tom tomas tomasz tommy tomos tony travis trinity
tristan troy tyler tymon tyrese umar una usman uzair valentina vanessa veer verity veronica victor
victoria vienna vihaan vincent vinnie vinny violet vivienne walter warren wesley wiktor wiktoria wilbur
wilfred will william willow winifred winnie winter woody wren wyatt wynter xander xanthe xavier yahya
yaqub yara yaseen yasin yasir yasmin yasmine yousef yousuf yunus yusra yusuf yuvraj zac zach zachariah
zachary zack zackary zahra zaid zain zaina zainab zak zakaria zakariya zakariyya zander zane zara zayaan
zayan zayd zayn zaynab zaynah zayne zayyan ziggy zion zoe zoey zofia zoha zoya zuzanna
`
    .trim()
    .split(/\s+/),
);
