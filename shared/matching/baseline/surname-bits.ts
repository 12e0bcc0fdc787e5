/**
 * How telling it is to share a surname, in bits (minus the binary logarithm of its share of people, rounded
 * to half a bit): surnames of at least 50 in a million people in the United Kingdom.
 * Source: CRAN sdglinkage 0.1.0 (MIT licence); docs/reference.md#names.
 */
export const SURNAME_BITS: Readonly<Record<number, string>> = {
  6.5: `
smith jones`,
  7: `
taylor williams brown`,
  7.5: `
davies`,
  8: `
evans wilson thomas roberts johnson lewis walker robinson wood`,
  8.5: `
thompson white watson jackson wright green harris cooper king lee martin clarke james morgan hughes
edwards hill moore clark harrison scott young morris`,
  9: `
hall ward turner carter phillips mitchell patel campbell adams anderson allen cook bailey miller parker
davis murphy bell price baker griffiths kelly simpson marshall collins bennett cox richardson fox`,
  9.5: `
gray rose chapman hunt robertson shaw reynolds lloyd ellis richards wilkinson russell khan graham
stewart reid powell murray palmer rogers holmes stevens walsh hunter thomson matthews ross owen knight
mason kennedy butler saunders cole pearce dean foster harvey hudson gibson mills`,
  10: `
berry pearson barnes kaur booth grant dixon gordon lane harper ali hart lawson day woods black rees
fraser fletcher hussain willis ahmed marsh doyle lowe hopkins nicholson burns parry jordan newman howard
henderson barrett burton riley`,
  10.5: `
porter byrne john baxter perry mccarthy burke houghton ball elliott cooke read francis gallagher duncan
sharp austin wallace hawkins hayes sutton davidson holland moss may bates bob oliver kemp page morrison
arnold stevenson shah ford flynn potter kent field warren alexander freeman rhodes begum middleton
oneill payne stephenson pritchard gregory bond webster dunn donnelly lucas long jarvis stephens coleman
cross bull obrien reed nicholls bartlett bird patterson tucker curtis bryant lynch mackenzie ferguson
cameron lopez haynes hardy davey bolton heath rice ashton french jacobs parsons`,
  11: `
gilbert hodgson robson farrell mcintyre norman walton newton higgins bishop simmons sharma sutherland
kay burgess hutchinson moran slater greenwood kirk fernandez atkins daniel maxwell frost garcia beattie
todd paul park oconnor love charles crawford rowland connolly sheppard rowe sanderson hewitt forrest
harding banks humphreys glover garner goodwin david mackay jeffery daniels yates sullivan howe hammond
miles brady preston mcleod leigh atherton carpenter lambert knowles hope barton finch blake fuller henry
hobbs morton davison owens wilkins dennis paterson coates howells gough woodward griffin bloggs wall
christie duffy charlton vincent bowen browne rodgers smart donaldson wheeler quinn allan bowden gibbons
bentley barnett sweeney steele hartley randall fowler douglas holt baird kerr brennan howell cartwright
dickson benson goddard broadhurst doherty singh power watkins millar holden tait reilly thorne wyatt
leach lord hilton adam mclean jennings nash mcgregor hancock silva stuart nelson walters lindsay hooper
seymour dale mac whelan obrien barlow kenny carroll chadwick abbott mellor boyd perkins mann`,
  11.5: `
mohamed mcgrath joyce blair weaver little haines peters savage sanders baldwin thornton whitehouse
whitehead burrows swift shepherd cullen mcfarlane sinclair fleming welch bradshaw summers buckley
vaughan naylor briggs schofield coles akhtar cassidy giles whittaker faulkner bray osborne herbert rossi
hicks bush mccann bourne weston oneill humphrey partridge johns morley welsh rooney fitzgerald whittle
spence gardiner armitage english winter singleton kaye craig laing pollard wilkes bright hills howarth
best appleton rawlings turnbull drew devlin horne lovell kavanagh gibbs mckenna stanton bernard kirby
wills crossley bruce carey piper needham sawyer joseph fenton connor reeves norris firth clarkson
brookes townsend cairns wallis senior dyer guest thorpe parkinson sykes lees gale blackburn holloway
hurst mcintosh smyth conway bowman bassett corbett heaton humphries copeland parr hough burt fitzpatrick
tomlinson tanner wickens mclaughlin collier curry sloan archer ireland edge stokes cope chandler tyler
goodman mckay stacey noble skinner reeve whyte muir barry england hanson rahman marriott horton shields
mccallum barr kane simons pope mckenzie wardle cannon simon farrow hood matthams sims waters gould
malone mcneill mcgill mcguire dalton mccormack philip barclay logan flower woodcock mooney peacock davie
healy neal`,
  12: `
crowther gunn donald hutton britton currie dunne milne blackmore wiggins morrow mcmillan farmer downes
ware sanchez bowers bevan hogg mcmahon carty terry gilmour rigby stott betts greaves irvine vickers
alcock clegg stubbs strong macgregor marsden brett clayton daly rodriguez munro hubbard rowley bain
sharpe childs searle monaghan bryan weir clay steadman barrow coombes hodge redman callaghan lang rudd
mcdonnell barron bullock ratcliffe neville norton larkin robins neale carson rankin lacey ferreira higgs
mcghee tate richmond draper parkes broughton macleod maguire harrington clifford drummond burnett
woolley busby peterson preece robbins clements curran wilde ramsay dickinson foley bannister nichols
brook warner buchanan mcdermott stanley bains lyons lennon lister ryder pratt mansell mccartney metcalfe
nixon hayward mullins fulton dupont mohammed fellows prince conroy hastings sheldon povey short webber
eaton wharton simmonds beale iles sadler grainger prentice feeney chamberlain eastwood levy lynn sumner
leonard wade pitt samuels ridley buxton perez salter mcloughlin wormald mcpherson waller bowler talbot
everett plummer cummings bowes walmsley worthington squires edmonds barnard horner dunkley mckeown
whitfield york rodrigues casey wicks mustafa milner hodson salt north finney plant crane whittington
harwood barber hassan dolan swan meredith michael wheatley corrigan lamb hamer hibbert pemberton
sheridan macfarlane connelly browning southern nolan bonner hirst wilcox roach bateman dowling mccormick
irving mclellan duff beaumont rich bean redmond dodd gillespie deacon hargreaves knott devine kidd potts
mair goulding wainwright fountain crouch hackett boyle duggan denton rennie calvert mcmanus millington
nairn keenan dickens blundell cohen regan lake odonnell rayner mcneil derrick moody whitmore mccabe
andrew redfern storey reader robin gates churchill penn beck bostock hale fielding whiteley crisp aitken
roche bouvet kouma aldred kearns schmidt franks waring crowe pike easton odling franklin bone mcnamara`,
  12.5: `
bass mcphee kearney langley brewer bear finnegan greig dunlop ferry traynor leech osullivan chester horn
amos keeling greenaway croft lowry cresswell mcculloch hull proctor haigh grey cousins mcgowan hagan
bridges blackman holman spooner mcarthur frame paine molloy thatcher cornish dawe bellamy farley hawes
judge ingram markham mcnally hume gonzalez timms beech ashley gamble kendall emery sargent hook wagstaff
holding halliday ellwood myers couch haworth sharples bate jamieson ahmad lomas mccaffrey almond
kirkpatrick boyce hutchings amin pullen lyon burn maughan coulson mcdougall hampton sheehan east
whitaker watt oleary cottrell stamp driscoll woodley findlay goldsmith legge adamson sparrow bloom
tierney mackie cotton hulme prosser dalby colley oakley hindley mill santos fawcett moon beal nicol
braithwaite keogh durrant meadows fenwick sherriff bradbury death larsen blanchard waldron partington
halliwell hyde shipley martins peel handley allman farrington whitworth major holder carney brandrick
wilks dillon knights forster butt mahoney melia hollis travers delamarre greene ingham grimes downing
hindle allison mulligan gilbey sampson martinez royle pugh upton mcconnell small drake gibbins mangnall
birch forde gibb hickey london kelsey mullen mctaggart groves macintyre costello ashcroft raymond
abraham wales buck leslie gomez forrester macrae caldwell mclaren storer weeks millward brookfield eden
wilkie chilvers pallett manning karim knox bamford moorhouse mack bedford nott hodgkinson locke wild
chauhan squire ramsden maher waugh chalmers broadley walls algar pryor valentine chan donovan nunn
warburton milward gooding marlow hennessy llewellyn parish montgomery haslam coulter gillett snowden
burr rushton malley slade gaynor westwood brooke dodds prior osman giblin lander sayers mcfadden baron
benjamin ritchie ransom townend friend ansell boulton hogan garrett moriarty court hampson styles
stringer mortimer more grundy jacques warwick wise moseley mcrae duke batten strange orchard gleave
leith purvis millard dwyer grimshaw hadfield nesbitt winfield cherry walter forsyth finlay heywood fryer
radcliffe johnstone cracknell macmillan glynn copley nicholas laycock pollock prevost collett windsor
dougal mcavoy haddock strachan macarthur mckie swann brunet chappell dyson addison platt nuttall
stanford banner batchelor ogden mcewan cowley broadbent lakey griff garland orme shannon ballard hallett
unsworth lockwood keating deeley howie paton withers chaplin stretton abbas ballantyne merritt docherty
samuel gaffney ricci craven goodall downs borland hatton rush pond harley crabb darcy dobson corr
rothwell lewin crowley leek bowles eales lawler jacob sadiq smallwood masters darlington underwood drury
waterhouse hussein gorman mckee mcgrady clough marr marks riches galloway tolley hooton burford
woodhouse rouse healey hallam sturrock abel mcauley bacon glass ewing dubois cummins lightfoot higginson
garrard brain wale aslam luke alderson costa compton main crook batty darby mottram biggs manson
stannard caton sylvester mould parnell oldfield button frith lavery church oconnor lockett butcher
mather close ramsey moreno brock hawtin isaac cochrane carmichael zaoui frazer pilkington tuck tang beer
rashid brooker harry mccall coburn`,
  13: `
sugden cheung steel downie lunn latham coffey good hinton keane fischer collard mathers crocker robb
hind hobson beveridge pipe pierce ohara howden harries hutchison mcnulty benfield plumb garside ohara
speight kendrick buchan cowan forbes pickett farr elder judd wakefield foran blakey mansfield parks
blythe corcoran kinsella peck rowlinson southgate bower ricketts toland swales woodford hoult winstanley
emerson rutherford odell floyd speed spicer crosby worrall toms moffat isherwood smythe tailor raeburn
swain truscott cann jardine aston harman gower connell khalid burman sissons ashworth dowell flanagan
oates creasey hine cheshire houston hewlett mathews oldham cumming macpherson chase hepburn lomax mistry
kumar fairhurst butterworth head radford featherstone polson lilley kershaw meakin snow longhurst keay
pickard durham sewell sands michel langton cavanagh waterson sisson towers cain reyes darcy hitchcock
tyrrell symonds simms core steer sallis macaulay stenhouse prescott patton metcalf bristow mcclymont
littlewood steere mace cove myatt horrocks oleary blackwell lawlor conneely smullen delaney sherwood
maloney tyrer chatterton addis dent lancaster everton hedley readman wooldridge torres pinnock
drinkwater rodger waterman storr rixon hussey bithell noon hemmings ralph peebles bryson parkin purcell
jewell bland harden glenn lunt lester phelan montague egan fallows steward hurrell aitchison dick
clifton forshaw mcbain walkden machin burge boon howes makin maynard tovey deane reading wheeldon warden
stock jobson fell mccullough foulkes milligan heather tipping hamnett mcdonagh mcshane keeley brelsford
dack whalley inman odonnell street fairbairn emmerson cowell symes said dandy bethell hickman turrell
paisley kell budd winn dawkins linley hawkes murrell doble pointer sharkey bugg hurley ashby dufour
maddocks sherry hoyle odoherty garbett snell elliot cotterill cahill bingham stark doran maclean allwood
tennant caddy matheson carling laird lawal stainton hopwood eccles burland ohare mundy procter mcnaught
boland pattison clamp hinde kipling furlong armour olivier hamill gosling ashman woodhead dibble bing
keegan wilton sneddon frampton mcelroy radley biddle newby laurie jeffries dove taggart chisholm islam
fitton thom rutter tobin farrar shand leggett graves redding rafferty magee davenport oconnell tweddle
showell stedman sturgess madden sherman bayliss rowan whitham alder roscoe leal edmond collingwood
ainley oxley mcginty kendell stout allard mawson down attwood snowdon laverick hanlon wong mccrudden
carrington burden worsnop baines petersen holdsworth bickley musgrove aziz felton ferris bainbridge
robert mackintosh hodges perrin linford bramley omeara beamish nicoll platts mackinnon medcalf yeatman
croucher oshea mcmurray geldart pocock leitch mccluskey aldridge keir jagger rainey beatty exley moroney
molyneux fish ring milford fretwell cornock wraight mccourt mallinson kingston otoole patrick beadle
mcphail saville dover glen coll alves eadie gascoyne coward mcgee mears millett veitch eddy hopkinson
bill lock hutchins gilmore leake sweeting massey lennox groom osullivan powers fagan curley grady bale
weller anwar manley helm lewry crawley waghorn mulholland hetherington pinsmail travis sexton galvin
ashford wiseman seddon hawley mohan mercer milsom staff stockley hopes asher dewar cadman mcguinness
tilley lawther shearer wiltshire till sellars moreton deakin fairlie harker worth shea heron finn last
vince burdett chapple parmar mcgrory quigley alford halford houlton donohoe ede avery thurston gauntlett
atkin mcknight pickering raven buckingham laver layton wren harrop watters selby gilchrist stafford
falconer younis rawlinson cosgrove dudley peers marley batt salmon march thornley harlow hansen appleby
tompkins`,
  13.5: `
capper arrowsmith munn titmus fordham aylett hatch manuel jefferies trafford butter keene cashmore warn
macauley line burch brunton docker stocker albutt kennett berger napier edgley spinks cutts crabtree
crown milling cockle shanks haggett binney cowie westlake magill foreman hand dallas willson hellier
heathcote burnham bracey grogan forsythe dicker binnington wiles broomfield hinds sterling robe corner
mccafferty jacobson goulden chelmy philpott rust spears doughty breen wray dardenne lincoln rennalls
bancroft poyser nero ibrahim kirkbride shakespeare clowes elliston hodder child odonoghue dann boden
mcevoy kone huggins christy trotman gallacher mccarroll kirwin bromley hawkridge lofthouse dougherty
galbraith ellison bradford stokoe florey hoare hendry haine south charge benham twiggs pierre danks
cleaver sunderland penney kinghorn pitts mathey crew donnachie broom awad conrad heatley gall mahon
durant goodridge beresford saxton tarr peach fearnley cheetham sparkes hocking fallon finnigan pennell
gillan dundon wigley pears omalley bartholomew carnegie fearn sellers chidlow leary lovett warriner
wadham flaherty oakes thackeray bott tomlin lawton tudor beeston swanson kerridge felix wickham chong
emmanuel gammon janes mckechnie stuckey salisbury clancy blanchet wolf moors yardley birchall dorrian
dykes pender purnell darbyshire batham carruthers waterfield edgar aherne pomphrey liddle spiller
mulvaney cripps denney tomkins weldon bebbington adair eley jarrold mccaw cawley aird hannam vine hawker
bowey bolt nord wareing france lockhart tillett curwood keelan whitlock harness depp greenslade lopes
boardman wilkin stephen harkness ogrady jeffs daniells ainsworth rivers walpole dexter cookson stroud
hassani skipper dempsey masson boye nisbet wakelin caplan cousin peigne kiely keys bolan bisson malik
hegney meade pounder corlett geary downey reade mensah pereira donkin stoppard dawes somerville roth
hiscocks jarratt rehman tomes crow wane dunmore maclachlan mcgougan bonnet alpin dodson ewart
whittingham gleeson collinson beacham wellman arthur cotter lindo klein jeffreys chung bateson dutt
deverell carlile turnham skelton biggin adanet ianson calderwood mcilroy mcclintock noyce monroe askew
probert castro angus downer beach douthwaite birkett errington mcaree foucher southwick willett shelton
rooke chugh lovelock paskell mchugh skingle cuthbertson savidge baylis danby heritage klam halstead
woollard catling hinchliffe buttery holdway somers rosso lowes dolman swallow kinsey eyre trainor davy
stapleton siddall ravenscroft tisdall kyle templeman catlin gifford goldberg hawthorne staniforth
sainsbury godwin newberry howley anstee legg heffernan linden crawshaw conner hanley wrenn sweet
kelliher champion haley kirkman tinkler greening mcbeth toal seago labbe mcnab mcdowell kamara beckett
leroy dumont vickery macinnes fernyhough grout rolfe kaddour beasley peat ormiston henson pole mayer
broddle duck cobley levett sales guthrie rickards glennon gunter caldecott adler seager dervish
odriscoll munns gaumont ohagan tempest cunliffe craddock brierley mcmaster soole moles pyle linton
greenhill sargeant peake callan higson hartshorn hambly tasker henley yarwood mcgarry wilmot budgen
foxley blackwood moyon hiller fields strickland mcdonough heneghan coomber loftus noonan seer faye
pennington marsland gunning saleh blakeley stanfield slocombe monk pell osborn fyall copland diamond
nair colman mcglone herron crofts dunning silcock shackleton dymond lame andersson calveley prime
shaughnessy baggaley wain greenway smit gadsden dunnett charnock barratt twigg utton tonks billington
tidmarsh timson riddell snelling merrick stack tosh bhamra jenkinson leyshon bushby schmid gibbon marc
bowie lambton hodkinson cormack helley albert hadden homer hemingway cleary western wang michaels callow
cockburn holl rodwell rippin muller lendon birks gavin hardwick edmunds allum shuttleworth cliff batey
sandison anthony bamforth gillies chantler kehoe mimi hepples woodhams crossland burrow werner tuckey
mcgivern duffin holgate kewley lowis cronin renwick willetts crump gallo acton jarram trigg dalzell
okeefe coughlan hole levin jesson skelly barstow hodgkins trickett furey varley bridge sinha pankhurst
mount ormsby woodhall percival oreilly briden dimmock rawsthorne peaper bagshaw wragg hadley pickersgill
mayes buckland hennessey palfreyman howlett reese milton hague ogilvie pelling hoskins charlesworth
borthwick pasfield daley haskins neill melvin stockman holley mcnicholas cave bannigan mcadam cusworth
mcquade ceron coogan scullion pringle fisk rowlands kenning barfield flowers scanlon denham grange
chance gosden pegg smithson bryce britt millet crossan shotton leeson yule whitby cuthbert hillier
patten wrench khalil cork nicolson killick westwell rampling lines driver oloughlin ronflard hales
killen rickard franco lumley halley sayed friel henshaw gerard kennard coyle mcnamee mashinter kinder
leyland bartram stoddart cardwell slattery keeble lawrie stanbridge barden bretherton goff greenleaf
wears buckle cartlidge brazier milburn sami ganivet arnott hayles timmins yeung shone wheatcroft handy
stockton crosland leckie smellie dell melling castle mayers lamond stocks wootton patchett starr
etchells swinney ellerby lovegrove waite chang brent valmary corfield monteith fogg hines rycroft murden
dowson chen hird vale walling ackroyd brophy slack mullis becker lawrance jennison brice widdowson
cromar sparks astley melville will bartley loughran nobbs hofland parkins amor aikman travill sunley
vernon`,
  14: `
sergeant mckinstrey paige rogan gladwell sleeth astle marland kimber doon regent storrar damon geldard
meecham skuse chinnery rackham begley fenn somner hickton crothers widdows scotney buttall govier ludkin
bremner greer basford ashe ironmonger chalk mcglynn bracewell luce dunford drysdale bonsall cisse
dickenson mckinlay redhead croome broome muldoon bones hayden teal hosey batch murtagh loat seenan
dooley roman mcclure geeson hallworth lumb trew govender nelmes haviland malcolm lovey everson roff
messenger macrow nichol haysom bragg pendleton barthram lathey freestone sloane tapping canham scotcher
vicary chuter heraty edgell wildman grierson reay husselbee richman beedles steen budden salthouse
tatlock ching olley harney garbutt watling bignell starkey hemming ridle crowhurst bonny pickthall
deighton tovar anton sorrell underhill donn jowitt duvall callum emberey bosley painter smillie eagle
melrose menzies gaskell knigge uttley mcrobbie clift ridgwell marquis stoyle camden moulder pigott
mcguigan balmforth borg cawkwell mccracken pattinson roome brannon given mccloskey staines mccauley
bunce errity devon coxon mayhew newsome desai mathieson furse band leeming mainwood roussel cobb furniss
truman durber marshfield cattell christou birt russon langridge denby kelland haycock skene ibbotson
golding chisnall halls rollinson garber salou elliman blaney southam hulse odowd wilkshire lind bagley
rosenbloom pick colebrook frary winship clemson elphick hynds linsby goodchild parratt meah towle bliss
woodland braham borras tohill phelps oddie mccreath bolger lovatt meyers darr hustler costigan
wotherspoon spragg lobb neary greener myall bleakley strain tindell mccready kysel gander colmer oram
richter hynd cottle luttrell walshe carlson holroyd downton innes passmore machon shears harton
strafford panesar standley akram grennan mcinally norgate hedges maslen tippins mcmullan vicens kill
bushnell lewington pinner pawson stinson petticrew jenner coatsworth gillard skerritt mccreadie cuss
mclaughlan boss anderton rootham catchpole beddall ventura bushen sandalls wateridge deans winward brant
elford picot tozer brissett haddon tilson shearman hagger plastow boxall higham barnfield roebuck
masterson macdonnell fontaine buckenham horrell welton milnes agar hickmott kerrigan brocklehurst
hacault kirwan swanton lockie girdwood bevis pinder sables harland newham colyer clapham mcvicker
alexandersmith leighton finan hillary thomason raine bowditch stansfield everitt goodacre homewood
driffield woolnough hare kingdon cornwell manderson cranston dorrington sydenham sowden cane alam
shattock louth hannan goldman cottet brewster scadden tayler carlisle hislop pinkney malloy kiernan
mcburney purse goring glossop bardsley copson kenyon omahony allcock gillam bounsall prendergast pedley
martindale brattle meldrum oneal greenall barrington bonneviot coyne pooke sandland wrightson grenard
briscoe buller gammer kinnaird levann omahoney brighton steventon newell kaul brough fairweather
colbourne keyte mcluckie dingle bridgewater hollingworth mcelwee spellman tickner ivory conolly dempster
beesley partlett shires bath ranger rothery brogan kitching maddock grivet ruscoe savin lindop brealey
chander marvin ruff sharif bardrick alvey granger drain colwell hummerston bavin tinsley chaterton
werrett lowndes duckworth collis dora medforth royall mccausland hazelton bent magraw tuthill board
kelso youlden fulker bufton soanes ridgway liddell beaton turnock makepeace jackman gene jepson cavey
crayton kitchen benford nield shipton conlan haider bradburn russel bosher hurdle southworth levine
scollick smale hanger dolton reddy mobley gourlay boundy mead virgo okeeffe elmes neeson torney pledger
alesbury chady starbuck whiting caswell howson cambridge packard lilly burkinshaw gately brannigan lyall
were hookway simpkin menon buff clews balin oxtoby powles thorley haney wrigglesworth bridger scarlet
townsley kilminster pack wakeham freeburn turford lodge barham godden woodham huish warby guttridge
naysmith mcbride eyres gardener bestwick litchfield tully seal kirkwood vane mcgirr otter kapoor
brinkworth fairley dermody moller mackney lois palin stratford elmer laraway brune shardlow nartey
beavan crighton magoo allsop casson fall saddington timney pickford mcareavey constantine harcombe
reisser powis buckler staniland wyer phoenix cornick corker mccollum langford critchley cambell essam
privett yorke halfpenny brodie chennells winder sedgwick victor wressell dipper beckham fortin selga
putt mott buswell evison peyton stones warr howling kruger yasmin rhys mclelland luscombe jarman berkley
crone mcardle wedge gulley smithies mckue forth macklam newsham hornby battersby welling bassler doors
falk axon petrova shotter gledhill emsden dorman routledge perkin stanaway denis goodyear matthias
bramwell elcock summerfield lohan gold broderick holliday hawthorn fotheringham callaway mutch windebank
cartledge harmer channing beynon seaton lethbridge chipperfield dunsford broadhead pailing marchand glew
luxton quirk longley attrill catton sennett wallington fothergill culshaw lynas willard mcginn meal
leaver robotham horsefield blyth kromberg kingsley skeffington renshaw hayhurst collin harbour newall
lumsden walden blenkinsop holtby leese mccrindle sierra avenue gell halsall hutcheson willingham penfold
shingler hitchmough carlyle mcginley ness sapsford fitch taurel nandi smithers cattigan barley sawden
hogarth khalifa alexnader darwood pilgrim waltham bilson mcginlay tugwell boyles coombs jefferson
coventry addley livermore wenham hosking haywood flanders pridmore arscott nineham scannell chubb kimble
rousset barny horry lowdon surridge crozier pilcher mcwilliam cleghorn chesney bolland burgin rumsey
herd darwin brahim yeates annan goode winchester sillars mckirdy keaveney nicholl rhoades antram dales
jeffers bunn fargher savard vass selway cowling gandham belk charters carlton stirling ludlow munnelly
sibley edgson clinton hoban goble sheldrick hignett brien amod mayor ranks eckersall girling stammers
pine sala vardy mcclafferty yeomans aspinall harford rick lewins collie wolstencroft starnes rand
hankins glennie nicolas trott bowell hammad abrams abdi hindmarsh huntington mcbean mcalpine norgrove
grosvenor noakes teale coombe enright housley mackey doolin hickson cammish mckellar southall burlinson
branting aspin morgans wileman blunden hipper crewdson perrett hern hankin astbury whitelaw riddle
winfer swatton bottomley garvey hack medland pascoe fitzsimmons isnard mohammad lyes scammell servant
devaney roper barritt hopcroft mccadden silcox thirlwall brunt tapscott stacy stockdale dymott bathgate
oldroyd turton maskery derrien bulloch joynson sherwin brace adrol carre symmonds flett burtin sharland
poon trimble burnley cooley tindall loudon lenihan sells herrmann cryer barre ronald mumby bridle
ludgrove wither cocker creamer mcconville odam trent jolley brakes macaskie loft scrivens deegan
thackray stackhouse farren bendall jenks topham riseborough perowne ducon rosser warrington mcilwraith
kitt ketley oneil maggs creswell roden lathan catt foss siane sowerby furnell ewles shepherdson rigley
alway jermy mcallister bolden guinard meads ollerhead hesp trattles herring large cassells wolfe teague
bickell charnley orourke pavot smalley barrass cargill youssouf nason crookes farrelly grayson kitson
bold dreyer pendlebury speakman hepworth bedlow mcallan luker daugherty garratt peace standfield
greensmith dolcy burleigh whittley mathew dacey durand jowett cortes morse westgate quinlivan lonsdale
colwill bentham mcnaughton pagan ayton chin gerrard mcveigh trueman telford mockford coutts guilmard
larsson mess lowrie stoker hutson adey addams fern duval bunyan epton standen crazy godfrey naumann
hayat cressey cutler attard kelk mannion nielson shorland winman conlin coupland harriman leedham leys
hurford flack silver vancoller bullen corley tocher farre bunting watkinson bearcroft blayney
mcconnachie slinn coulbeck crockford berridge gilks glencross hewett pett monson gunby barth stimson
craib gaudin whitley longworth eastham chand donlan piercey satchell tonge packer belen dukes devonport
water whiteford lynes halkett drewett mcfarland jarrett conte wintersgill oflynn mcdiarmid underdown
balch byford sheard bowcott frankland greenshields gooch burks pillay huss hermann heskins allaway
reveley cuthill baskeyfield kenward grose maddison bennetts braeman weasley openshaw seed isaacs birkin
caulfield jenkin lattimore worgan huskinson sutcliffe parnaby mcbrier shiels hoole blanc avis render
toomey mallon borel fahy honeywell rodden livingstone ayres glasgow burridge redwood rigg mcconaghy
freedman mckerracher ridge eilers barraclough tong laws pannell campion crellin kelsall ripley provan
murph kilford alber purkis duffield reasbeck pateman horsley jessop poulton fleetwood frankish buntain
sharrock bisset burdon mennie stubbings farrant ilsley frostick balfour mundle crosse evenden dyerson
clewer mearns mitch somersall springall gilfillan turney luckhurst mattick templeton craggs jeffrey
hathaway coxhead yapp mountain malyan mclachlan mclennon spalding semling glasby dornan debenham
hardingham toomer reardon critchlow brannan pomeroy scoffield dobbins brigham schirru rowson wellington
otten ohanlon blount cuellar mcfall teasdale flannery alden armer romans tombs meen colas faust perks
hawthornthwaite bennet crayford jury geaney mapp speers ling illing colton fagon wakeford philips
neilson wagstaffe honeyford devenish capell gutteridge smiths randle poulter elwell crampton irwin
maunder stockwell salomon jems bayliff gemmell squibb meacher bannon notman gowing beckford cossar
letissier mowbray mcmenamy edlington beason sharratt appleyard coxall macintosh dyde jordison hilling
rook okane dobbin cerveaux cramond aves mcfadyen warnock staples forman griggs dayman cass mcnicol
smailes veevers drabble towns tallett allport cardow hidson willcox woodruff abbey gales mawer toucet
fitchett gilmartin nemeth ranson thonon eyles johansen lanham donoghue beeby perrins wearn hibberd
carrigan baumber rockliffe ohalloran calder geyer mccrone woodrow temple bellis caird dowler westbrook
martel goldsworthy coss cooney leahy segal critchell meyrick wheadon olsen nowak brine kellie kirkland
sleiner templar quinton funnell budworth duthie pitcher plouvin sheehy hugo lakin cannell shay mcleish
palfrey rickett heffer hammer keith jupp scully spreckley mouga whatley gilder clayden mart peal
tunstall thorp corbishley musgrave petty whorlow hands sleight sparton maudsley mcmeekin sears hearne
babbs bodin napper chalkley merchant peet egerton marston puckering brindle cubitt moth lucey kingscott
gresham clive ferns mallet lange dickerson jopson farhall train schneider fifield mcewen imran constable
winsor mawby mycock bussey anscombe bowring goodson tomas morrell issac leadley roles hobart chadderton
aylward caine hollett parris burchell boston curson claxton eason thurman weber descol langdon rushby
mcdade howland capps bagnall trinder neighbour nokes treseder bernet rodham kirkby mccree ostler ferrier
baldry rann thurlow wynne findley clulow mcgilloway castelow newlands ingledew`,
  14.5: `
leck thistlethwaite kacy feltham weale bellinger beecham austen malton jourdan galliford pitchford godby
moffatt ebden rogerson brampton bobbins kilbee hayworth glaister tinker redden castets phipps ginty
parrott harradine grinham waterworth halpin braybrook monks blakemore sleigh hearn manktelow peaker lacy
griffith coulon mulhearn arnett hitchman bulmer whittam stead southcott marden huntley lawn totten eaves
mcinnes tansley`,
};
